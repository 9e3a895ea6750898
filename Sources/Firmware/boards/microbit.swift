// BBC micro:bit v1: its serial line, its clock and its lights.
//
// The lines that begin with //| tell ./lesson device what it has to know of the board; the rest is
// compiled with the firmware. Sources: Nordic nRF51 Series Reference Manual 3.0; BBC micro:bit
// v1.3 schematics.
//
//| name: BBC micro:bit v1
//| triple: armv6m-none-none-eabi
//| processor: cortex-m0
//| start: cortex-m.c
//| flash: 0x00000000 262144
//| ram: 0x20000000 16384
//| hertz: 16000000
//| ticks: 16000000
//| emulator: qemu-system-arm -M microbit
//| package: qemu-system-arm
//| drive: MICROBIT

import _Volatile

/// What the firmware asks of a micro:bit.
enum Board {
  /// A register of the nRF51822 that works the board.
  private static func register(_ address: UInt) -> VolatileMappedRegister<UInt32> {
    VolatileMappedRegister(unsafeBitPattern: address)
  }

  /// Starts the serial line, over USB with 115,200 bits a second, the clock, and the lights.
  static func start() {
    register(0x5000_0764).store(0)  // GPIO: pin 25 is an input, at which the serial line arrives.
    register(0x5000_0508).store(0x0100_0000)  // Pin 24, where it leaves, rests at high;
    register(0x5000_0518).store(0x0100_FFF0)  // it is an output, as are the lights' pins, 4 to 15.
    register(0x4000_250C).store(24)  // UART: sends at pin 24,
    register(0x4000_2514).store(25)  // receives at pin 25,
    register(0x4000_2524).store(0x01D7_E000)  // with 115,200 baud,
    register(0x4000_2500).store(4)  // and is on.
    register(0x4000_2000).store(1)  // Receive
    register(0x4000_2008).store(1)  // and send.
    register(0x4000_8510).store(0)  // TIMER0: 16 MHz, undivided,
    register(0x4000_8508).store(3)  // 32 bits,
    register(0x4000_8000).store(1)  // and runs.
  }

  /// The next byte of the serial line, if there is one.
  static func receive() -> UInt8? {
    let arrived = register(0x4000_2108)
    if arrived.load() == 0 { return nil }
    arrived.store(0)
    return UInt8(truncatingIfNeeded: register(0x4000_2518).load())
  }

  /// Sends a byte.
  static func send(_ byte: UInt8) {
    let sent = register(0x4000_211C)
    sent.store(0)
    register(0x4000_251C).store(UInt32(byte))
    while sent.load() == 0 {}
  }

  /// The time in ticks of the timer.
  static func ticks() -> UInt32 {
    register(0x4000_8040).store(1)  // Copy the counter to where it can be read.
    return register(0x4000_8540).load()
  }

  // MARK: The lights

  /// The digits as 5 × 5 lights: the upper left one is the highest of 25 bits.
  @section(".board.lights") private static let shapes: InlineArray<10, UInt32> = [
    0b01110_01010_01010_01010_01110, 0b00100_01100_00100_00100_01110,
    0b01110_00010_01110_01000_01110, 0b01110_00010_00110_00010_01110,
    0b01010_01010_01110_00010_00010, 0b01110_01000_01110_00010_01110,
    0b01000_01000_01110_01010_01110, 0b01110_00010_00100_00100_00100,
    0b01110_01010_01110_01010_01110, 0b01110_01010_01110_00010_00010,
  ]

  /// Which wires each light is between: its row in the upper four bits, its column in the lower.
  ///
  /// The board has its 25 lights in a grid of 3 × 9.
  @section(".board.lights") private static let wires: InlineArray<25, UInt8> = [
    0x00, 0x13, 0x01, 0x14, 0x02, 0x23, 0x24, 0x25, 0x26, 0x27, 0x11, 0x08, 0x12, 0x28, 0x10,
    0x07, 0x06, 0x05, 0x04, 0x03, 0x22, 0x16, 0x20, 0x15, 0x21,
  ]

  /// Lights one of the three rows of a digit; in turns and fast enough, the eye sees the digit.
  static func show(_ digit: Int, row: Int) {
    var pins: UInt32 = 0x1FF0  // The columns, pins 4 to 12: a light is on where they are low.
    for light in 0..<25 where shapes[digit] & (1 << UInt32(24 - light)) != 0 {
      let wire = wires[light]
      if Int(wire >> 4) == row { pins &= ~(0x10 << UInt32(wire & 15)) }
    }
    register(0x5000_0504).store(pins | 0x2000 << UInt32(row))  // The rows, pins 13 to 15: high.
  }
}
