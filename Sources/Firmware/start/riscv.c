// What happens on a RISC-V processor before the first line of Swift.

#include <stdint.h>

// The places that the linker chose, see link.ld.
extern uint32_t data_start, data_end, data_in_flash, bss_start, bss_end;
int main(int, char **);

// The processor begins here: the stack and the place for faults first, then on with C.
__attribute__((naked, noreturn, section(".vectors"))) void enter(void) {
  __asm__("la sp, stack_top\n\t"
          "la t0, fault\n\tcsrw mtvec, t0\n\t"
          "j reset");
}

// Copies the variables that begin with a value out of the flash, sets the others to zero, paints what
// is left for the stack, so that it can be seen how much of it gets used, and starts the firmware,
// which never ends.
__attribute__((noreturn, used, section(".start"))) void reset(void) {
  const uint32_t *from = &data_in_flash;
  for (uint32_t *to = &data_start; to < &data_end;) *to++ = *from++;
  for (uint32_t *to = &bss_start; to < &bss_end;) *to++ = 0;
  uint32_t *stack;
  __asm__ volatile("mv %0, sp" : "=r"(stack));
  for (uint32_t *to = &bss_end; to < stack;) *to++ = 0xA5A5A5A5;
  main(0, 0);
  for (;;) {
  }
}

// A fault of the program, such as an index out of range, which Swift has noticed: it stands still.
__attribute__((noreturn, used, aligned(4), section(".start"))) void fault(void) {
  for (;;) {
  }
}

// How many instructions the processor has done.
uint32_t instructions_done(void) {
  uint32_t count;
  __asm__ volatile("csrr %0, minstret" : "=r"(count));
  return count;
}
