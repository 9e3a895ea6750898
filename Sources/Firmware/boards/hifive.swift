// SiFive HiFive1 (FE310, a 32-bit RISC-V): its serial line and its clock.
//
// See microbit.swift for what the lines with //| are. Source: SiFive FE310-G000 Manual v3p2.
//
//| name: SiFive HiFive1, RISC-V
//| triple: riscv32-none-none-eabi
//| processor: sifive-e31
//| start: riscv.c
//| flash: 0x20400000 12582912
//| ram: 0x80000000 16384
//| hertz: 16000000
//| ticks: instructions
//| emulator: qemu-system-riscv32 -M sifive_e
//| package: qemu-system-misc

import _Volatile

/// The processor's own count of instructions, which Swift cannot read; see start.c.
@_extern(c, "instructions_done") func instructionsDone() -> UInt32

/// What the firmware asks of a HiFive1.
enum Board {
  private static func register(_ address: UInt) -> VolatileMappedRegister<UInt32> {
    VolatileMappedRegister(unsafeBitPattern: address)
  }

  /// Starts the serial line, at pins 16 and 17.
  static func start() {
    register(0x1001_203C).store(0)  // GPIO: the pins do the first of their two other jobs,
    register(0x1001_2038).store(0x3_0000)  // which is the serial line.
    register(0x1001_3018).store(138)  // UART0: 16 MHz through 139 is 115,200 bits a second;
    register(0x1001_3008).store(1)  // it sends
    register(0x1001_300C).store(1)  // and receives.
  }

  /// The next byte of the serial line, if there is one.
  static func receive() -> UInt8? {
    let received = register(0x1001_3004).load()
    return received >> 31 == 1 ? nil : UInt8(truncatingIfNeeded: received)
  }

  /// Sends a byte.
  static func send(_ byte: UInt8) {
    while register(0x1001_3000).load() >> 31 == 1 {}
    register(0x1001_3000).store(UInt32(byte))
  }

  /// The time in instructions.
  static func ticks() -> UInt32 { instructionsDone() }

  /// The board has no lights for a digit.
  static func show(_ digit: Int, row: Int) {}
}
