// The firmware on an emulated board, asked over the serial line as a board on a desk would be.

import Foundation
import OperatingSystem

/// What the firmware answered.
public struct FirmwareAnswer: Sendable, Equatable {
  /// The digit.
  public var digit: Int
  /// Its logits, in steps.
  public var logits: [Int32]
  /// How many instructions it took.
  public var instructions: Int
}

/// A run of the firmware.
public struct EmulatedRun: Sendable {
  /// An answer for each picture.
  public var answers: [FirmwareAnswer]
  /// How many bytes of the stack were used at most.
  public var stackBytes: Int

  /// How many instructions an answer took, in the mean.
  public var meanInstructions: Double {
    Double(answers.reduce(0) { $0 + $1.instructions }) / Double(max(answers.count, 1))
  }
}

/// An emulated board.
public struct Emulator: Sendable {
  private let board: Board
  private let program: String

  /// Looks for the board's emulator.
  ///
  /// - Parameters:
  ///   - board: The board.
  ///   - searchPath: Folders, divided by colons; those of this process if it is left out.
  /// - Throws: What is missing, and the package that has it.
  public init(of board: Board, searchPath: String? = nil) throws(FirmwareFault) {
    let name = board.emulator[0]
    let found = searchPath.map { programPath(name, in: $0) } ?? programPath(name)
    guard let found else { throw .noEmulator(program: name, package: board.package) }
    self.board = board
    program = found
  }

  /// Runs the firmware and has it read pictures.
  ///
  /// The emulator counts an instruction as 64 ns (as 1 ns, where the board's clock counts
  /// instructions), so that the board's own clock counts instructions: they are not the processor's
  /// cycles, of which some instructions take several.
  ///
  /// - Parameters:
  ///   - firmware: What runs.
  ///   - pictures: What it reads: each 64 pixels of 0 to 16.
  ///   - timeLimit: How many seconds all of it may take.
  /// - Returns: Its answers, and how much of the stack they took.
  /// - Throws: Why an answer is missing.
  public func run(
    _ firmware: Firmware, reading pictures: [[UInt8]], timeLimit: Double = 120
  ) async throws(FirmwareFault) -> EmulatedRun {
    let work = try workFolder(
      holding: [FirmwareFile(name: Firmware.linkedName, bytes: firmware.elf.file)])
    defer { work.remove() }
    let process = SupervisedProcess(
      program: program, arguments: board.emulator.dropFirst() + arguments, folder: work.path,
      outputLimit: 16 << 20)
    let stack = firmware.parts.stack
    let answers = try await onOwnThread { () throws(FirmwareFault) in
      try ask(process, pictures, stack: stack, timeLimit: timeLimit)
    }
    let memory = FileManager.default.contents(atPath: "\(work.path)/\(Self.stackFile)") ?? Data()
    guard memory.count == stack.count else { throw .emulatorFailed(reason: Self.stackFile) }
    let untouched = memory.prefix { $0 == Self.paint }.count
    return EmulatedRun(answers: answers, stackBytes: memory.count - untouched)
  }

  /// What the stack is painted with before the start, see Sources/Firmware/start.
  private static let paint: UInt8 = 0xA5
  private static let stackFile = "stack.bin"

  private var nanosecondsAnInstruction: Int { board.ticks == .instructions ? 1 : 64 }

  private var arguments: [String] {
    [
      "-display", "none", "-nic", "none", "-serial", "mon:stdio", "-icount",
      "shift=\(nanosecondsAnInstruction.trailingZeroBitCount),sleep=off", "-kernel",
      Firmware.linkedName,
    ]
  }

  private func ask(
    _ process: SupervisedProcess, _ pictures: [[UInt8]], stack: Range<UInt64>, timeLimit: Double
  ) throws(FirmwareFault) -> [FirmwareAnswer] {
    var conversation = process.conversation(until: .now + .seconds(timeLimit))
    var answers: [FirmwareAnswer] = []
    // Not before the board listens: what comes too early, the emulated line may keep to itself.
    let greeting = conversation.answer(to: Data())
    for picture in pictures {
      let line = Self.line(picture) + "\n"
      guard greeting != nil, let reply = conversation.answer(to: Data(line.utf8)) else { break }
      let text = String(decoding: reply, as: UTF8.self)
      guard let answer = answer(text) else { throw .badAnswer(text) }
      answers.append(answer)
    }
    if answers.count == pictures.count {
      // Control-A and c lead to the emulator's own commands: the stack is kept, and it ends.
      let commands = "\u{1}c\nmemsave \(stack.lowerBound) \(stack.count) \(Self.stackFile)\nquit\n"
      _ = conversation.answer(to: Data(commands.utf8))
    }
    let result = conversation.result()
    if answers.count == pictures.count { return answers }
    switch result.ending {
    case .timedOut: throw .timedOut(seconds: timeLimit)
    case .notStarted(let reason): throw .emulatorFailed(reason: reason)
    default:
      let said = String(decoding: result.error, as: UTF8.self).split(separator: "\n").last
      throw .emulatorFailed(reason: said.map(String.init) ?? "\(result.ending)")
    }
  }

  /// A picture as the firmware takes it: a character for each pixel, without the line's end.
  static func line(_ picture: [UInt8]) -> String {
    String(decoding: picture.map { UInt8(ascii: "0") + min($0, 16) }, as: UTF8.self)
  }

  /// Reads an answer: the digit, ten logits, and the ticks.
  private func answer(_ line: String) -> FirmwareAnswer? {
    let words = line.split(whereSeparator: \.isWhitespace)
    let numbers = words.dropFirst().compactMap { UInt32($0, radix: 16) }
    guard words.count == 12, numbers.count == 11, let digit = Int(words[0]), 0...9 ~= digit else {
      return nil
    }
    let ticks = Double(numbers[10])
    let nanoseconds =
      switch board.ticks {
      case .instructions: ticks
      case .perSecond(let rate): ticks * 1e9 / rate
      }
    return FirmwareAnswer(
      digit: digit, logits: numbers[..<10].map { Int32(bitPattern: $0) },
      instructions: Int((nanoseconds / Double(nanosecondsAnInstruction)).rounded()))
  }
}
