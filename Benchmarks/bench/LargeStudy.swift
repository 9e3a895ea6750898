// A study of 100,000 examples by 1000 classes, in single precision: 400 MB, as a model of ImageNet
// gives them.

import Foundation

/// Whole processes that study a large file.
struct LargeStudy {
  private static let (rows, columns) = (100_000, 1000)
  private let command: String
  private let files: [String]
  private let plots: String
  private var runs: [WholeProcess] = []

  /// Writes the files: a few thousand different rows, over and over, since drawing all of them would
  /// take longer than the study.
  init(command: URL, scratch: URL) throws {
    self.command = command.path(percentEncoded: false)
    plots = scratch.appending(path: "plots").path(percentEncoded: false)
    let logits = scratch.appending(path: "large.npy")
    let labels = scratch.appending(path: "labels.npy")
    let (rows, columns) = (Self.rows, Self.columns)
    var state: UInt64 = 1
    func draw() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let distinct = 2000
    var numbers = [Float](repeating: 0, count: distinct * columns)
    for index in numbers.indices { numbers[index] = Float(draw() % 8000) / 1000 - 4 }
    for row in 0..<distinct { numbers[row * columns + row % columns] += 8 }
    _ = FileManager.default.createFile(
      atPath: logits.path, contents: Self.header("<f4", "(\(rows), \(columns))"))
    let handle = try FileHandle(forWritingTo: logits)
    try handle.seekToEnd()
    let block = numbers.withUnsafeBytes { Data($0) }
    for _ in 0..<rows / distinct { try handle.write(contentsOf: block) }
    try handle.close()
    let classes = (0..<rows).map { row in
      // One in eight is labelled otherwise.
      Int32(draw() % 8 == 0 ? Int(draw()) % columns : row % distinct % columns)
    }
    let bytes = Self.header("<i4", "(\(rows),)") + classes.withUnsafeBytes { Data($0) }
    try bytes.write(to: labels)
    files = [logits.path, "--labels", labels.path]
  }

  private static func header(_ type: String, _ shape: String) -> Data {
    var text = "{'descr': '\(type)', 'fortran_order': False, 'shape': \(shape), }"
    text += String(repeating: " ", count: 117 - text.utf8.count) + "\n"
    return Data([0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(text.utf8.count), 0]) + Data(text.utf8)
  }

  /// Studies it once.
  mutating func takeRound() {
    runs.append(
      WholeProcess([command, "study"] + files + ["--no-input", "--plots", plots]))
  }

  /// The results.
  var section: Report.Section {
    Report.Section(
      title: "A study of 100,000 × 1000 logits",
      rows: [
        Report.Row(
          name: "from start to end", unit: "s", rounds: runs.map(\.seconds), target: .atMost(10)),
        Report.Row(
          name: "memory at its peak", unit: "MB", rounds: runs.map(\.megabytes),
          target: .atMost(2000)),
      ])
  }
}
