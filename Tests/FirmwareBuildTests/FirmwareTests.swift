// The student's firmware on emulated boards: it computes what this computer does, to the last bit.

import Distillation
import FirmwareBuild
import Foundation
import Testing

@Suite(.enabled("this toolchain cannot build firmware") { try await canBuildFirmware() })
struct `Firmware on an emulated board` {
  @Test func `decides on all test digits as this computer does, within 4 kB and 1 kB`() async throws
  {
    let student = try student()
    let firmware = try await usualFirmware.value
    let run = try await usualRun.value
    #expect(run.answers.count == 597)
    #expect(run.answers.map { $0.logits } == testPictures.map { student.logits(for: $0) })
    #expect(run.answers.map { $0.digit } == testPictures.map { student.predictedClass(for: $0) })
    #expect(firmware.parts.flashBytes <= 4096)
    #expect((100...1024).contains(run.stackBytes + firmware.parts.variableBytes))
    // Each weight needs a load of its own, a multiplication and an addition; each digit as many
    // instructions, but for those that tanh and the comparison of the logits branch around.
    let weights = student.layers.reduce(0) { $0 + $1.weights.count }
    #expect((3.0...20).contains(run.meanInstructions / Double(weights)))
    let counts = run.answers.map { Double($0.instructions) }
    #expect(counts.allSatisfy { abs($0 / run.meanInstructions - 1) < 0.05 })
  }

  /// Debian 12 has RISC-V's emulator in another package than those to come.
  static let others = ["mps2", "hifive"].filter { id in
    id == "mps2" || (try? Emulator(of: board(id))) != nil
  }

  @Test(arguments: others)
  func `decides the same on other processors`(id: String) async throws {
    let student = try student()
    let firmware = try await firmware(student, on: board(id))
    let pictures = Array(testPictures.prefix(60))
    let run = try await Emulator(of: firmware.board).run(firmware, reading: pictures)
    #expect(run.answers.map { $0.logits } == pictures.map { student.logits(for: $0) })
    let weights = student.layers.reduce(0) { $0 + $1.weights.count }
    #expect((3.0...20).contains(run.meanInstructions / Double(weights)))
    #expect((100...1024).contains(run.stackBytes))
  }

  static let shapes: [([Int], Network.Activation)] = [
    ([64, 10], .tanh), ([64, 12, 8, 10], .relu),
  ]

  @Test(arguments: shapes)
  func `takes students of any depth`(sizes: [Int], activation: Network.Activation) async throws {
    let student = try untaughtStudent(sizes, activation)
    let firmware = try await firmware(student, on: board(Board.usual))
    let pictures = Array(testPictures.prefix(30)) + [[UInt8](repeating: 16, count: 64)]
    let run = try await Emulator(of: firmware.board).run(firmware, reading: pictures)
    #expect(run.answers.map { $0.logits } == pictures.map { student.logits(for: $0) })
    let hasTable = firmware.parts.flash.contains { $0.part == .table }
    #expect(hasTable == (activation == .tanh && sizes.count > 2))
  }

  @Test func `with one changed weight says something else, and that is seen`() async throws {
    let student = try student()
    var layers = student.layers
    var weights = layers[0].weights
    // A pixel in the middle, where there is ink.
    weights[28] = weights[28] == 0 ? 1 : 0
    layers[0] = QuantizedNetwork.Layer(
      inputs: 64, weights: weights, biases: layers[0].biases, multiplier: layers[0].multiplier,
      shift: layers[0].shift)
    let changed = try QuantizedNetwork(
      layers: layers, activation: student.activation, inputStep: student.inputStep,
      logitStep: student.logitStep)
    let firmware = try await firmware(changed, on: board(Board.usual))
    let pictures = Array(testPictures.prefix(30))
    let run = try await Emulator(of: firmware.board).run(firmware, reading: pictures)
    #expect(run.answers.map { $0.logits } == pictures.map { changed.logits(for: $0) })
    #expect(run.answers.map { $0.logits } != pictures.map { student.logits(for: $0) })
  }

  @Test func `answers only pictures, and goes on after what is none`() async throws {
    let folder = try Folder(of: try await usualFirmware.value)
    var board = try Microbit(["-kernel", "student.elf"], in: folder.path)
    let picture = line(testPictures[5])
    let logits = try student().logits(for: testPictures[5])
    let wrong = [
      "", "0", String(picture.dropLast()), picture + "0", picture.dropLast() + "A",
      picture.dropLast() + "/", String(repeating: "0", count: 700),
    ]
    for line in wrong {
      #expect(board.answer(to: line) == "?", "\(line)")
      let words = board.answer(to: picture)?.split(separator: " ") ?? []
      #expect(words.count == 12)
      let found = words.dropFirst().prefix(10).compactMap { UInt32($0, radix: 16) }
      #expect(found.map { Int32(bitPattern: $0) } == logits)
    }
  }

  @Test func `shows the digit that it read, row by row, on the lights of a micro:bit`() async throws
  {
    let student = try student()
    let folder = try Folder(of: try await usualFirmware.value)
    var board = try Microbit(["-kernel", "student.elf"], in: folder.path)
    var shown: [Int: Set<Int>] = [:]
    // The first picture of each digit that this student says, and some more.
    let said = Dictionary(
      testPictures.map { (student.predictedClass(for: $0), $0) },
      uniquingKeysWith: { one, _ in one })
    for picture in said.sorted(by: { $0.key < $1.key }).map({ $0.value }) + testPictures.prefix(2) {
      let digit = student.predictedClass(for: picture)
      #expect(board.answer(to: line(picture))?.first == Character("\(digit)"))
      // Control-A and c lead to the emulator's own commands, and back; there a line that is empty is
      // no picture.
      _ = board.answer(to: "\u{1}c")
      // The row that was on when the answer came may still be the digit's before.
      _ = try lights(of: &board)
      let lit = try lights(of: &board)
      #expect(shown[digit] == nil || shown[digit] == lit)
      shown[digit] = lit
      var back = board.answer(to: "\u{1}c")
      while let text = back, !text.hasSuffix("?") { back = board.line() }
    }
    #expect(shown.count == said.count && said.count >= 3)
    #expect(Set(shown.values).count == shown.count)
  }

  /// The lights that are on, from the upper left one, 0, to the lower right one, 24: what the pins
  /// of the rows and columns say, read until each row had its turn.
  private func lights(of board: inout Microbit) throws -> Set<Int> {
    // The board's wiring, as in the micro:bit's own run-time (MicroBitMatrixMaps.h): row · 16 and
    // column of each light, both from 1.
    let wires = [
      0x11, 0x24, 0x12, 0x25, 0x13, 0x34, 0x35, 0x36, 0x37, 0x38, 0x22, 0x19, 0x23, 0x39, 0x21,
      0x18, 0x17, 0x16, 0x15, 0x14, 0x33, 0x27, 0x31, 0x26, 0x32,
    ]
    var lit: Set<Int> = []
    var rows: Set<Int> = []
    for _ in 0..<200 where rows.count < 3 {
      var answer = board.answer(to: "x /1wx 0x50000504")
      while let text = answer, !text.contains("50000504: 0x") { answer = board.line() }
      let word = try #require(answer?.split(separator: "0x").last)
      let pins = try #require(UInt32(word.prefix(8), radix: 16))
      let high = (1...3).filter { pins & (1 << (12 + $0)) != 0 }
      // One row at a time, or none yet.
      try #require(high.count <= 1)
      for row in high {
        rows.insert(row)
        for column in 1...9 where pins & (1 << (3 + column)) == 0 {
          lit.insert(try #require(wires.firstIndex(of: 16 * row + column)))
        }
      }
    }
    #expect(rows.count == 3)
    return lit
  }
}
