import Distillation
import FirmwareBuild
import Foundation
import OperatingSystem
import Testing

/// The course's folder.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path(percentEncoded: false)

/// The student that lesson 5 ships with its usual parameters, as it was when it was recorded.
func student() throws -> QuantizedNetwork {
  try QuantizedNetwork(safetensors: Array(Data(contentsOf: studentFile)))
}

/// The file of that student.
let studentFile = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Fixtures/student.safetensors")

/// A student that nobody taught: it does what a taught one does, with other weights.
func untaughtStudent(_ sizes: [Int], _ activation: Network.Activation) throws -> QuantizedNetwork {
  var generator = SplitMix64(seed: 7)
  var network = Network(layerSizes: sizes, activation: activation, using: &generator)
  for layer in network.layers.indices {
    network.layers[layer].biases = network.layers[layer].biases.map { _ in generator.normal() / 2 }
  }
  return try QuantizedNetwork(quantizing: network, calibratedOn: Digits.validation.inputs)
}

/// All test digits as a student takes them.
let testPictures: [[UInt8]] = {
  let inputs = Digits.test.inputs
  return (0..<inputs.rows).map { row in
    inputs[row: row].map { UInt8(($0 / Digits.inkStep).rounded()) }
  }
}()

/// A board of the course.
func board(_ id: String) throws -> Board {
  guard let board = try Board.all(in: root).first(where: { $0.id == id }) else {
    throw FirmwareFault.badBoard(id: id, fact: "")
  }
  return board
}

/// Whether the toolchain of these tests can build firmware.
func canBuildFirmware() async throws -> Bool {
  (try? await FirmwareBuild(
    for: board(Board.usual), root: root, swift: programPath("swift"))) != nil
}

/// A student's firmware.
func firmware(_ student: QuantizedNetwork, on board: Board) async throws -> Firmware {
  try await FirmwareBuild(for: board, root: root, swift: programPath("swift"))
    .firmware(of: student, showing: Array(testPictures.prefix(4)), in: .english)
}

/// The firmware that several tests look at, built once.
let usualFirmware = Task { try await firmware(student(), on: board(Board.usual)) }

/// What it says of all test digits.
let usualRun = Task {
  let firmware = try await usualFirmware.value
  return try await Emulator(of: firmware.board).run(firmware, reading: testPictures)
}

extension Firmware {
  /// A file of the folder, by its name.
  func file(_ name: String) -> [UInt8] { files.first { $0.name == name }?.bytes ?? [] }
}

/// An emulated micro:bit that is asked line by line.
struct Microbit: ~Copyable {
  private var conversation: Conversation

  /// Starts with an image, as the emulator is told where it is.
  init(_ image: [String], in folder: String) throws {
    let emulator = try board("microbit").emulator
    let process = SupervisedProcess(
      program: programPath(emulator[0]) ?? emulator[0],
      arguments: emulator.dropFirst() + ["-display", "none", "-serial", "mon:stdio"] + image,
      folder: folder, outputLimit: 1 << 20)
    conversation = process.conversation(until: .now + .seconds(60))
    #expect(line() == "!")
  }

  /// The next line of the board, or of the emulator.
  mutating func line() -> String? {
    conversation.answer(to: Data()).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Sends a line, and waits for the next one.
  mutating func answer(to line: String) -> String? {
    conversation.answer(to: Data((line + "\n").utf8)).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A picture as the firmware takes it.
func line(_ picture: [UInt8]) -> String {
  String(decoding: picture.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
}
