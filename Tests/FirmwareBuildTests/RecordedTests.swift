// What lesson 5 shows of its student on a device is what is measured here.

import Distillation
import FirmwareBuild
import Foundation
import LessonHelpers
import Lessons
import Notebooks
import OperatingSystem
import Parameters
import Testing

/// What the lesson shows of a part.
private func shown(_ part: FirmwarePart) -> RecordedFirmware.Part {
  switch part {
  case .weights: .weights
  case .biases: .biases
  case .table: .table
  case .pictures: .pictures
  case .lights: .lights
  case .vectors, .start: .start
  case .runtime, .program, .constants, .beginnings: .code
  case .gaps: .gaps
  }
}

/// A run of firmware as the lesson keeps it.
private func measured(
  _ firmware: Firmware, _ run: EmulatedRun, compiler: String
) -> RecordedFirmware {
  let order: [RecordedFirmware.Part] = [
    .weights, .biases, .table, .code, .start, .pictures, .lights, .gaps,
  ]
  let flash = order.compactMap { part in
    let entries = firmware.parts.flash.filter { shown($0.part) == part }
    return entries.isEmpty
      ? nil : RecordedFirmware.Entry(part, entries.reduce(0) { $0 + $1.bytes })
  }
  let decisions = testPictures.map { firmware.student.predictedClass(for: $0) }
  return RecordedFirmware(
    compiler: compiler, board: firmware.board.name, hertz: firmware.board.hertz,
    student: RecordedFirmware.fingerprint(of: firmware.student), flash: flash,
    variableBytes: firmware.parts.variableBytes, stackBytes: run.stackBytes,
    instructions: Int(run.meanInstructions.rounded()), digits: run.answers.count,
    sameDigits: zip(run.answers, decisions).count { $0.digit == $1 })
}

/// A whole number in Swift, as the formatter wants it.
private func grouped(_ number: Int) -> String {
  let digits = Array("\(number)")
  return digits.indices.map { index in
    let left = digits.count - index
    return (index > 0 && left % 3 == 0 ? "_" : "") + String(digits[index])
  }.joined()
}

/// The file that keeps it.
private func source(of record: RecordedFirmware) -> String {
  let flash = record.flash.map { "      .init(.\($0.part.rawValue), \($0.bytes)),\n" }.joined()
  return """
    // Written by `scripts/renew firmware` from what was measured; edits are lost.

    extension RecordedFirmware {
      /// The 8-bit student that lesson 5 ships with its usual parameters.
      public static let shipped = RecordedFirmware(
        compiler: "\(record.compiler)",
        board: "\(record.board)",
        hertz: \(grouped(Int(record.hertz))),
        student: "\(record.student)",
        flash: [
    \(flash)    ],
        variableBytes: \(record.variableBytes),
        stackBytes: \(record.stackBytes),
        instructions: \(record.instructions),
        digits: \(record.digits),
        sameDigits: \(record.sameDigits))
    }

    """
}

/// Trains the lesson's student, and takes the file in which it leaves.
private func shippedFile() throws -> [UInt8] {
  struct Found: Error { var file: [UInt8] }
  let lesson = try #require(allLessons.first { $0.number == 5 })
  do {
    try Recorder(
      lesson: lesson, parameters: .defaults,
      takeFile: { file in
        if (try? QuantizedNetwork(safetensors: file)) != nil { throw Found(file: file) }
      },
      deliver: { _ in }
    ).play(lesson)
  } catch let found as Found {
    return found.file
  }
  Issue.record("lesson 5 ships no student in 8 bits")
  return []
}

@Suite(.enabled("this toolchain cannot build firmware") { try await canBuildFirmware() })
struct `The recorded firmware` {
  @Test func `is what the same compiler builds now`() async throws {
    let board = try board(Board.usual)
    let compiler = try await FirmwareBuild(for: board, root: root, swift: programPath("swift"))
      .compiler
    let recorded = RecordedFirmware.shipped
    if ProcessInfo.processInfo.environment["RECORD_FIRMWARE"] == "1" {
      try Data(shippedFile()).write(to: studentFile, options: .atomic)
      let record = try await measured(usualFirmware.value, usualRun.value, compiler: compiler)
      try Data(source(of: record).utf8).write(
        to: URL(filePath: root + "/lessons/Helpers/Deployment/RecordedFirmware.swift"),
        options: .atomic)
      Issue.record("recorded the firmware; look at its changes")
      return
    }
    #expect(recorded.student == RecordedFirmware.fingerprint(of: try student()))
    #expect(recorded.sameDigits == recorded.digits)
    // Another compiler builds other code, which is no mistake.
    guard recorded.compiler == compiler else { return }
    let now = try await measured(usualFirmware.value, usualRun.value, compiler: compiler)
    #expect(recorded == now, "renew it: scripts/renew firmware")
  }
}
