// Counts what a thread allocates: a test program that links this asks for memory here, and gets it from the C library.

#include "CAllocations.h"

#include <stdbool.h>
#include <stddef.h>

extern void *__libc_malloc(size_t size);

static __thread bool is_counting;
static __thread long count;

// A sanitizer has a malloc of its own; the tests that count are left out then.
#if !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
void *malloc(size_t size) {
  if (is_counting) count += 1;
  return __libc_malloc(size);
}
#endif

void start_counting_allocations(void) {
  count = 0;
  is_counting = true;
}

long stop_counting_allocations(void) {
  is_counting = false;
  return count;
}
