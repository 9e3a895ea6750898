// The firmware of the student: it reads digits, decides, and shows what it read.
//
// Over the serial line a picture comes as a line of 64 characters, pixel by pixel from “0” (no ink)
// to “@” (16, all ink). The answer is a line, too: the digit, its ten logits, and how long it took,
// in ticks of the board's clock; logits and ticks in hexadecimal. A line of “!” says that it has
// begun, and “?” that a line was no picture. Until somebody asks, the firmware
// reads the pictures that it has built in. Emulated or on a board, it is the same to the byte.
//
// The student itself is in student.swift, what depends on the board in board.swift.

/// A layer of the student: every output is a sum of weighted inputs, plus a bias.
protocol Layer {
  /// How many values come in.
  static var inputs: Int { get }
  /// A weight of 8 bits: those of the first output, then those of the second…
  static func weight(_ number: Int) -> Int8
  /// The bias of an output.
  static func bias(_ output: Int) -> Int32
}

extension Layer {
  /// The sum of an output, a whole number: 32 bits hold it whatever the values are.
  static func sum(_ output: Int, of values: Span<Int8>) -> Int32 {
    var sum = bias(output)
    let first = output &* inputs
    for input in 0..<inputs {
      sum &+= Int32(values[input]) &* Int32(weight(first &+ input))
    }
    return sum
  }
}

/// A sum in the steps of the next layer: times m / 2ˢ, to the nearest whole number.
func requantized(_ sum: Int32, multiplier m: Int32, shift s: Int32) -> Int32 {
  (sum &* m &+ (s > 0 ? 1 &<< (s &- 1) : 0)) &>> s
}

@main struct Firmware {
  /// The picture that is read: 64 pixels of 0 to 16.
  var picture = InlineArray<64, Int8>(repeating: 0)
  /// Its logits, in steps.
  var logits = InlineArray<10, Int32>(repeating: 0)
  /// The digit that was read last: the one with the greatest logit.
  var digit = 0
  /// How many pixels of a line have come.
  var arrived = 0
  /// Whether they all are from 0 to 16.
  var isPicture = true
  /// Whether anything has come.
  var isAsked = false
  /// Which of the built-in pictures is next.
  var next = 0

  /// Works for ever.
  static func main() {
    Board.start()
    Board.send(UInt8(ascii: "!"))
    Board.send(UInt8(ascii: "\n"))
    var firmware = Firmware()
    var turn: UInt32 = 0
    var row = 0
    while true {
      if let byte = Board.receive() { firmware.take(byte) }
      if !firmware.isAsked, turn & 0xF_FFFF == 0 { firmware.readBuiltIn() }
      turn &+= 1
      if turn & 0x3F == 0 {
        row = row == 2 ? 0 : row &+ 1
        Board.show(firmware.digit, row: row)
      }
    }
  }

  /// Reads the picture.
  ///
  /// - Returns: How long it took, in ticks.
  mutating func read() -> UInt32 {
    let begin = Board.ticks()
    logits = Student.logits(of: picture.span)
    digit = 0
    for other in 1..<10 where logits[other] > logits[digit] { digit = other }
    return Board.ticks() &- begin
  }

  /// Reads the next of the built-in pictures.
  mutating func readBuiltIn() {
    for pixel in 0..<64 { picture[pixel] = Student.pictures[next &* 64 &+ pixel] }
    next = next &+ 1 == Student.pictureCount ? 0 : next &+ 1
    _ = read()
  }

  /// Takes a byte of the serial line, and answers at a line's end.
  mutating func take(_ byte: UInt8) {
    isAsked = true
    if byte != UInt8(ascii: "\n") {
      let pixel = byte &- UInt8(ascii: "0")
      if arrived < 64, pixel <= 16 {
        picture[arrived] = Int8(truncatingIfNeeded: pixel)
      } else {
        isPicture = false
      }
      arrived = min(arrived &+ 1, 64)
    } else {
      if isPicture, arrived == 64 { answer() } else { Board.send(UInt8(ascii: "?")) }
      Board.send(byte)
      arrived = 0
      isPicture = true
    }
  }

  /// Reads the picture, and sends the digit, the logits and the ticks.
  mutating func answer() {
    let ticks = read()
    Board.send(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
    for number in 0..<10 { send(UInt32(bitPattern: logits[number])) }
    send(ticks)
  }

  /// Sends a number as eight hexadecimal digits, with a space in front.
  func send(_ number: UInt32) {
    Board.send(UInt8(ascii: " "))
    for place in 1...8 as ClosedRange<UInt32> {
      let digit = UInt8(truncatingIfNeeded: number &>> (32 &- 4 &* place)) & 15
      Board.send(digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") &- 10))
    }
  }
}
