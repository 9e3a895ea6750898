// What happens on an Arm Cortex-M before the first line of Swift.

#include <stdint.h>

// The places that the linker chose, see link.ld.
extern uint32_t stack_top, data_start, data_end, data_in_flash, bss_start, bss_end;
int main(int, char **);

// Copies the variables that begin with a value out of the flash, sets the others to zero, paints what
// is left for the stack, so that it can be seen how much of it gets used, and starts the firmware,
// which never ends.
__attribute__((noreturn, section(".start"))) void reset(void) {
  const uint32_t *from = &data_in_flash;
  for (uint32_t *to = &data_start; to < &data_end;) *to++ = *from++;
  for (uint32_t *to = &bss_start; to < &bss_end;) *to++ = 0;
  uint32_t *stack;
  __asm__ volatile("mov %0, sp" : "=r"(stack));
  for (uint32_t *to = &bss_end; to < stack;) *to++ = 0xA5A5A5A5;
  main(0, 0);
  for (;;) {
  }
}

// A fault of the program, such as an index out of range, which Swift has noticed: it stands still.
__attribute__((noreturn, section(".start"))) void fault(void) {
  for (;;) {
  }
}

// What the processor reads first: where the stack begins, and where to go for what. Nothing here
// interrupts, so that the first four are enough.
__attribute__((section(".vectors"), used)) const void *const vectors[4] = {
    &stack_top, (void *)reset, (void *)fault, (void *)fault};
