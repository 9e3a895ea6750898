// The files in lessons/samples are what lesson 4's teacher and student say of the test digits.

import Distillation
import Foundation
import LogitFiles
import Testing

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "lessons/samples")

/// Lesson 4's first teacher, and its first student with a teacher.
private struct SampleNetworks {
  let teacher: Network
  let student: Network

  init() {
    let seed: UInt64 = 1
    var generator = SplitMix64(seed: seed + 1_000_000)
    var teacher = Network(layerSizes: [64, 128, 128, 10], using: &generator)
    teacher.train(
      on: TransferSet(Digits.training), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 20, learningRate: 0.05, dropout: 0.2, augmentation: .jitter),
      using: &generator)
    self.teacher = teacher
    var start = SplitMix64(seed: seed)
    let all = Digits.training.shuffled(using: &start)
    let room = Classroom(
      examples: all.taking(perClass: 5), pool: all[0..<500], teacher: teacher,
      studentSizes: [64, 30, 10], recipe: TrainingRecipe(epochs: 400, learningRate: 0.02),
      using: &start)
    let loss = DistillationLoss(alpha: 0.1, temperature: 4, scaledByTemperatureSquared: true)
    student = Arm.distilled("with teacher", loss: loss).train(room)
  }
}

@Suite struct `The sample files` {
  private static let names = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  /// Writes all of them.
  private func record(teacher: Matrix, student: Matrix) throws {
    func write(_ name: String, _ bytes: [UInt8]) throws {
      try Data(bytes).write(to: folder.appending(path: name), options: .atomic)
    }
    func bytes(_ matrix: Matrix) -> [UInt8] {
      numPy("<f4", "(\(matrix.rows), \(matrix.columns))", float32(matrix.values.map { Float($0) }))
    }
    try write("teacher.npy", bytes(teacher))
    try write("student.npy", bytes(student))
    let labels = Digits.test.labels.map { UInt8($0) }
    try write("labels.npy", numPy("|u1", "(\(labels.count),)", labels))
    try write("classes.txt", Array((Self.names.joined(separator: "\n") + "\n").utf8))
    let rows = teacher.rowArrays.map { row in row.map { "\(Float($0))" }.joined(separator: ",") }
    let csv = ([Self.names.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
    try write("teacher.csv", Array(csv.utf8))
  }

  @Test func `are what the course makes`() throws {
    let networks = SampleNetworks()
    let teacher = networks.teacher.logits(for: Digits.test.inputs)
    let student = networks.student.logits(for: Digits.test.inputs)
    if ProcessInfo.processInfo.environment["RECORD_SAMPLES"] == "1" {
      try record(teacher: teacher, student: student)
      Issue.record("recorded the samples; look at them: ./lesson study lessons/samples/teacher.npy")
      return
    }
    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }
    let material = try StudyFiles(
      teacher: path("teacher.npy"), labels: path("labels.npy"), student: path("student.npy"),
      classes: path("classes.txt")
    ).material()
    let text = try StudyFiles(teacher: path("teacher.csv")).material()
    #expect(material.labels == Digits.test.labels)
    #expect(material.classes == Self.names && text.classes == Self.names)
    let recorded = try #require(material.student)
    for row in 0..<teacher.rows {
      for (found, made) in [
        (material.teacher[row], teacher[row: row]), (text.teacher[row], teacher[row: row]),
        (recorded[row], student[row: row]),
      ] {
        // In single precision, and with another processor's last digits.
        let isSame = zip(found, made).allSatisfy { abs($0 - $1) <= 1e-6 * max(1, abs($1)) }
        #expect(
          isSame && found.count == made.count, "row \(row); renew them: scripts/renew samples")
      }
    }
  }
}
