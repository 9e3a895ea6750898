// Arm MPS2 with a Cortex-M4 (application note 386): its serial line and its clock.
//
// See microbit.swift for what the lines with //| are. Source: Arm, Application Note AN386.
//
//| name: Arm MPS2, Cortex-M4
//| triple: armv7em-none-none-eabi
//| processor: cortex-m4
//| start: cortex-m.c
//| flash: 0x00000000 4194304
//| ram: 0x20000000 4194304
//| hertz: 25000000
//| ticks: 25000000
//| emulator: qemu-system-arm -M mps2-an386
//| package: qemu-system-arm

import _Volatile

/// What the firmware asks of an MPS2.
enum Board {
  private static func register(_ address: UInt) -> VolatileMappedRegister<UInt32> {
    VolatileMappedRegister(unsafeBitPattern: address)
  }

  /// Starts the serial line and the clock.
  static func start() {
    register(0x4000_4010).store(217)  // UART0: 25 MHz through 217 is 115,200 bits a second;
    register(0x4000_4008).store(3)  // it sends and receives.
    register(0x4000_0008).store(0xFFFF_FFFF)  // TIMER0 counts down from here,
    register(0x4000_0004).store(0xFFFF_FFFF)
    register(0x4000_0000).store(1)  // and runs.
  }

  /// The next byte of the serial line, if there is one.
  static func receive() -> UInt8? {
    if register(0x4000_4004).load() & 2 == 0 { return nil }
    return UInt8(truncatingIfNeeded: register(0x4000_4000).load())
  }

  /// Sends a byte.
  static func send(_ byte: UInt8) {
    while register(0x4000_4004).load() & 1 != 0 {}
    register(0x4000_4000).store(UInt32(byte))
  }

  /// The time in ticks of the timer.
  static func ticks() -> UInt32 { ~register(0x4000_0004).load() }

  /// The board has no lights for a digit.
  static func show(_ digit: Int, row: Int) {}
}
