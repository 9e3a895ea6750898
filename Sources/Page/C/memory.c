// Memory for the kernel: blocks of a few sizes, each of which is used again for blocks of its size.
//
//   size class   16 32 48 64 | 80 96 112 128 | 160 192 224 256 | … four to a doubling
//
// A lesson that runs again asks for the same sizes, so its blocks serve it again and memory does not
// grow. Blocks of a size class are not split or joined: simple, fast, and at most a quarter is lost.

#include <stddef.h>
#include <stdint.h>

enum { CLASS_COUNT = 112, ALIGNMENT = 16, PAGE = 65536 };

// What stands before each block, in 16 bytes, so that blocks are aligned.
typedef struct block {
  uint32_t class;
  struct block *next;
} block;

extern unsigned char __heap_base;

static block *spare[CLASS_COUNT];
static uintptr_t top;

// The class of blocks of at least this size, at most 2 GB.
static uint32_t class_of(size_t size) {
  uint32_t sixteenths = size <= ALIGNMENT ? 1 : (uint32_t)((size + ALIGNMENT - 1) / ALIGNMENT);
  if (sixteenths <= 4) return sixteenths - 1;
  uint32_t doubling = 31 - (uint32_t)__builtin_clz(sixteenths - 1);
  uint32_t quarter = (sixteenths - 1) >> (doubling - 2) & 3;
  return 4 * (doubling - 1) + quarter;
}

// The size of a class's blocks.
static size_t size_of(uint32_t class) {
  if (class < 4) return (size_t)(class + 1) * ALIGNMENT;
  return (size_t)(4 + class % 4 + 1) << (class / 4 - 1) << 4;
}

static block *new_block(uint32_t class) {
  if (top == 0) top = ((uintptr_t)&__heap_base + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  uintptr_t end = top + ALIGNMENT + size_of(class);
  size_t pages = (end + PAGE - 1) / PAGE;
  size_t present = __builtin_wasm_memory_size(0);
  if (end < top) return NULL;
  if (pages > present && __builtin_wasm_memory_grow(0, pages - present) == (size_t)-1) return NULL;
  block *made = (block *)top;
  made->class = class;
  top = end;
  return made;
}

void *malloc(size_t size) {
  if (size > (size_t)1 << 31) return NULL;
  uint32_t class = class_of(size);
  block *found = spare[class];
  if (found) {
    spare[class] = found->next;
  } else {
    found = new_block(class);
  }
  return found ? (unsigned char *)found + ALIGNMENT : NULL;
}

void free(void *memory) {
  if (!memory) return;
  block *freed = (block *)((unsigned char *)memory - ALIGNMENT);
  freed->next = spare[freed->class];
  spare[freed->class] = freed;
}

// Swift asks for no more than 16.
int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment > ALIGNMENT) __builtin_trap();
  *memory = malloc(size);
  return *memory ? 0 : 12;
}
