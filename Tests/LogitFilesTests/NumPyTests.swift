// What a study says is what NumPy and SciPy say of the same numbers (Fixtures/make_study.py).

import Distillation
import Foundation
import Testing

private struct Case: Decodable {
  struct Report: Decodable {
    var nll: Double
    var ece: Double
  }
  struct Row: Decodable {
    var temperature, entropy, effective, top, runnerUp, rest, kl: Double
  }
  var teacher: [[Double?]]
  var student: [[Double?]]
  var labels: [Int]
  var accuracy: Double
  var fitted: Double
  var whole, before, after: Report
  var at: [Row]
}

private func scores(_ rows: [[Double?]]) throws -> Scores {
  try Scores(Matrix(rows.map { row in row.map { $0 ?? -.infinity } }))
}

@Suite struct `A study agrees with NumPy` {
  private static let cases: Result<[Case], any Error> = Result {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/study.json")
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
  }

  private func expect(_ found: Double, _ recorded: Double, _ what: String) {
    #expect(abs(found - recorded) <= 1e-9 * max(abs(recorded), 1), "\(what): \(found), \(recorded)")
  }

  @Test(arguments: [0, 1]) func `to nine digits`(index: Int) throws {
    let case0 = try Self.cases.get()[index]
    let study = Study(
      StudyMaterial(
        teacher: try scores(case0.teacher), labels: case0.labels,
        student: try scores(case0.student)),
      temperatures: case0.at.map(\.temperature))
    expect(try #require(study.accuracy), case0.accuracy, "accuracy")
    expect(try #require(study.negativeLogLikelihood), case0.whole.nll, "NLL")
    expect(try #require(study.calibrationError), case0.whole.ece, "ECE")
    for (row, recorded) in zip(study.temperatures, case0.at) {
      let place = "at T = \(recorded.temperature)"
      #expect(row.temperature == recorded.temperature)
      expect(row.entropy, recorded.entropy, "entropy \(place)")
      expect(row.effectiveClasses, recorded.effective, "effective classes \(place)")
      expect(row.topShare, recorded.top, "top share \(place)")
      expect(row.runnerUpShare, recorded.runnerUp, "runner-up \(place)")
      expect(row.restShare, recorded.rest, "rest \(place)")
      expect(row.divergence, recorded.kl, "KL \(place)")
    }
    let held = try #require(HeldOutTemperature(study))
    expect(held.fitted, case0.fitted, "fitted T")
    expect(held.before.negativeLogLikelihood, case0.before.nll, "NLL before")
    expect(held.after.negativeLogLikelihood, case0.after.nll, "NLL after")
    expect(held.before.calibrationError, case0.before.ece, "ECE before")
    expect(held.after.calibrationError, case0.after.ece, "ECE after")
  }

  @Test func `and with the course's own functions on the same matrix`() throws {
    let case0 = try Self.cases.get()[0]
    let logits = Matrix(case0.teacher.map { row in row.map { $0 ?? 0 } })
    expect(
      negativeLogLikelihood(logits: logits, labels: case0.labels), case0.whole.nll, "NLL")
    let even = logits[rows: Array(stride(from: 0, to: logits.rows, by: 2))]
    let labels = stride(from: 0, to: logits.rows, by: 2).map { case0.labels[$0] }
    expect(fittedTemperature(logits: even, labels: labels), case0.fitted, "fitted T")
  }
}
