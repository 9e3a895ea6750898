import Distillation
import FirmwareBuild
import Foundation

/// The course's folder.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path(percentEncoded: false)

/// The path of a program in PATH.
func path(of program: String) -> String? {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// A student that nobody taught: it does what a taught one does, with other weights.
func student(_ sizes: [Int] = [64, 16, 10], _ activation: Network.Activation = .tanh) throws
  -> QuantizedNetwork
{
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

/// A student's firmware.
func firmware(_ student: QuantizedNetwork, on board: Board) async throws -> Firmware {
  try await FirmwareBuild(for: board, root: root, swift: path(of: "swift"))
    .firmware(of: student, showing: Array(testPictures.prefix(4)), in: .english)
}

/// The firmware that several tests look at, built once.
let microbitFirmware = Task { try await firmware(student(), on: board("microbit")) }
