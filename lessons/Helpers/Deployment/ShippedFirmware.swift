// What the shipped student takes on a device. A lesson cannot measure that, as it takes an
// emulator; it shows what was measured of the same student, and says where there is no such
// measurement.

import Distillation
import Languages
import Notebooks
import Text

private func say(_ phrase: FirmwarePhrase) -> String { Spoken.language.say(phrase) }

/// What was measured of a student's program on an emulated board.
public struct RecordedFirmware: Sendable, Equatable {
  /// A part of what is in the flash.
  public enum Part: String, Sendable {
    /// The student's own numbers.
    case weights, biases, table
    /// The code, with its constants and what compilers take for granted.
    case code
    /// Where the processor begins, and what happens before the program.
    case start
    /// The built-in pictures.
    case pictures
    /// The shapes of the digits on the board's lights.
    case lights
    /// Bytes between the parts.
    case gaps
  }

  /// A part and its size.
  public struct Entry: Sendable, Equatable {
    /// The part.
    public var part: Part
    /// Its size in bytes.
    public var bytes: Int

    /// Creates an entry.
    public init(_ part: Part, _ bytes: Int) {
      self.part = part
      self.bytes = bytes
    }
  }

  /// The compiler, as in `Swift 6.3.1`.
  public var compiler: String
  /// What the board is called.
  public var board: String
  /// How many cycles its processor makes a second.
  public var hertz: Double
  /// The fingerprint of the student's whole numbers.
  public var student: String
  /// What is in the flash.
  public var flash: [Entry]
  /// The variables, in bytes of RAM.
  public var variableBytes: Int
  /// What was used of the stack at most, in bytes of RAM.
  public var stackBytes: Int
  /// How many instructions an answer took, in the mean.
  public var instructions: Int
  /// How many test digits it read.
  public var digits: Int
  /// For how many of them its digit was the one that the student says here.
  public var sameDigits: Int

  /// Creates a measurement.
  public init(
    compiler: String, board: String, hertz: Double, student: String, flash: [Entry],
    variableBytes: Int, stackBytes: Int, instructions: Int, digits: Int, sameDigits: Int
  ) {
    self.compiler = compiler
    self.board = board
    self.hertz = hertz
    self.student = student
    self.flash = flash
    self.variableBytes = variableBytes
    self.stackBytes = stackBytes
    self.instructions = instructions
    self.digits = digits
    self.sameDigits = sameDigits
  }

  /// What tells a student from another on a device: the fingerprint of its whole numbers.
  ///
  /// The real numbers that its steps stand for do not get there, and their last bits depend on
  /// whether a processor has fused multiply-add.
  public static func fingerprint(of student: QuantizedNetwork) -> String {
    var bytes: [UInt8] = [student.activation == .tanh ? 1 : 0]
    func append(_ number: Int32) {
      for shift: Int32 in [0, 8, 16, 24] {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    for layer in student.layers {
      append(Int32(layer.inputs))
      for weight in layer.weights { bytes.append(UInt8(bitPattern: weight)) }
      for bias in layer.biases { append(bias) }
      append(layer.multiplier)
      append(Int32(layer.shift))
    }
    return Fingerprint(bytes).description
  }

  var flashBytes: Int { flash.reduce(0) { $0 + $1.bytes } }

  /// The share of the flash that the student's own numbers take, 0 to 1.
  private var shareOfStudent: Double {
    let own = flash.filter { $0.part == .weights || $0.part == .biases || $0.part == .table }
    return Double(own.reduce(0) { $0 + $1.bytes }) / Double(flashBytes)
  }

  var table: Table {
    let sizes = flash.map { Optional(Double($0.bytes)) }
    let ram = [variableBytes, stackBytes, variableBytes + stackBytes].map { Optional(Double($0)) }
    let nothing = flash.map { _ in Double?.none }
    let milliseconds = 1000 * Double(instructions) / hertz
    return Table(
      say(.caption(board: board)),
      columns: [
        .words(
          say(.partHead),
          flash.map { say(.part($0.part)) } + [say(.variables), say(.stack), say(.total)]),
        .numbers(
          say(.flash), unit: say(.bytes), sizes + [nil, nil, Double(flashBytes)], .integer),
        .numbers(say(.ram), unit: say(.bytes), nothing + ram, .integer),
      ],
      read: say(.read(board: board, compiler: compiler)),
      notice: say(.share(Spoken.language.percent(shareOfStudent, 0)))
        + say(
          .speed(
            instructions: NumberFormat.integer.text(Double(instructions)),
            milliseconds: number(milliseconds, 2), megahertz: shortest(hertz / 1e6)))
        + say(.sameDigits(sameDigits, of: digits)))
  }
}

/// The shipped student, with what was measured of it where somebody did.
public struct ShippedFirmware {
  /// `nil` where another student was measured.
  let recorded: RecordedFirmware?
  /// What builds and measures it.
  let command: String

  /// What leads to the table, or to the command in its place.
  public var introduction: String {
    recorded == nil ? say(.notBuilt(command: command)) : say(.built)
  }
}

extension Recorder {
  /// The firmware of a student.
  ///
  /// - Parameters:
  ///   - student: The student that is shipped.
  ///   - later: The parameters that do not change it.
  /// - Returns: What was measured of it, or how to measure it.
  public func firmware(
    of student: QuantizedNetwork, whichever later: [String]
  ) -> ShippedFirmware {
    let recorded = RecordedFirmware.shipped
    let isRecorded = recorded.student == RecordedFirmware.fingerprint(of: student)
    return ShippedFirmware(
      recorded: isRecorded ? recorded : nil,
      command: "./lesson device --run" + assignmentOptions(without: later))
  }

  /// Shows what the student takes on a device, where that was measured.
  public func show(_ firmware: ShippedFirmware) {
    if let recorded = firmware.recorded { show(recorded.table) }
  }
}
