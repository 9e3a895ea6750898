// What the compilers take for granted, and a bare processor does not have.

#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t count) {
  char *target = to;
  const char *source = from;
  while (count--) *target++ = *source++;
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  if ((uintptr_t)to <= (uintptr_t)from) return memcpy(to, from, count);
  char *target = (char *)to + count;
  const char *source = (const char *)from + count;
  while (count--) *--target = *--source;
  return to;
}

void *memset(void *to, int value, size_t count) {
  char *target = to;
  while (count--) *target++ = (char)value;
  return to;
}

#if defined(__arm__)
// The same under the names of Arm's run-time ABI (IHI 0043).
void __aeabi_memcpy(void *to, const void *from, size_t count) { memcpy(to, from, count); }
void __aeabi_memcpy4(void *to, const void *from, size_t count) { memcpy(to, from, count); }
void __aeabi_memcpy8(void *to, const void *from, size_t count) { memcpy(to, from, count); }
void __aeabi_memset(void *to, size_t count, int value) { memset(to, value, count); }
void __aeabi_memclr(void *to, size_t count) { memset(to, 0, count); }
void __aeabi_memclr4(void *to, size_t count) { memset(to, 0, count); }
void __aeabi_memclr8(void *to, size_t count) { memset(to, 0, count); }
#endif

#if defined(__ARM_ARCH_6M__)
// Loads and stores that nobody can interrupt, as nothing here interrupts.
uint32_t load4(const volatile uint32_t *place, int order) __asm__("__atomic_load_4");
uint32_t load4(const volatile uint32_t *place, int order) { return *place; }
void store4(volatile uint32_t *place, uint32_t value, int order) __asm__("__atomic_store_4");
void store4(volatile uint32_t *place, uint32_t value, int order) { *place = value; }
#endif
