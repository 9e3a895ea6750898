// The notebook is whole, and every table finite, whatever it is about.

import Distillation
import Foundation
import KoreanLessons
import Lessons
import Notebooks
import Parameters
import Testing

/// What a notebook is about, by what is special in it.
private struct Extreme: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var teacher: [[Double]]
  var labels: [Int]?
  var student: [[Double]]?
  var classes: [String]?

  init(
    _ name: String, _ teacher: [[Double]], labels: [Int]? = nil, student: [[Double]]? = nil,
    classes: [String]? = nil
  ) {
    testDescription = name
    (self.teacher, self.labels, self.student) = (teacher, labels, student)
    self.classes = classes
  }

  var material: StudyMaterial {
    get throws {
      StudyMaterial(
        teacher: try Scores(Matrix(teacher)), labels: labels,
        student: try student.map { try Scores(Matrix($0)) }, classes: classes)
    }
  }
}

private func random(_ rows: Int, _ columns: Int, seed: UInt64) -> [[Double]] {
  var generator = SplitMix64(seed: seed)
  return (0..<rows).map { _ in
    (0..<columns).map { _ in 8 * Double(generator.next() >> 11) * 0x1p-53 - 4 }
  }
}

private let same = [[Double]](repeating: [2, 1, 0], count: 6)
private let shares = random(8, 4, seed: 3).map { softmax($0) }
private let extremes = [
  Extreme("one example", [[1, 2, 3]], labels: [0], student: [[3, 2, 1]]),
  Extreme(
    "one class", [[1], [2], [3], [4]], labels: [0, 0, 0, 0], student: [[4], [3], [2], [1]]),
  Extreme("two classes", random(12, 2, seed: 1), labels: [Int](repeating: 0, count: 12)),
  Extreme("a thousand classes", random(6, 1000, seed: 2), labels: [0, 1, 2, 3, 4, 999]),
  Extreme("identical rows", same, labels: [0, 0, 1, 1, 2, 2], student: same),
  Extreme("equal scores", [[Double]](repeating: [0, 0, 0, 0], count: 5), labels: [0, 1, 2, 3, 0]),
  Extreme("all right", same, labels: [Int](repeating: 0, count: 6), student: same),
  Extreme(
    "none right", same, labels: [Int](repeating: 2, count: 6), student: random(6, 3, seed: 4)),
  Extreme(
    "classes ruled out",
    [[1, -.infinity, 0], [-.infinity, 2, -.infinity], [0, 1, 2], [3, 1, 2]],
    labels: [1, 1, 2, 0],
    student: [[-.infinity, 1, 0], [1, 2, 3], [0, 1, 2], [3, -.infinity, 2]]),
  Extreme(
    "huge scores", [[1e300, -1e300, 0], [1e308, 1e308, -1e308], [0, 0, 1e-300]], labels: [0, 1, 2]),
  Extreme("probabilities", shares, labels: [0, 1, 2, 3, 0, 1, 2, 3], student: shares),
  Extreme("one-hot probabilities", [[1, 0], [0, 1], [1, 0], [0, 1]], labels: [0, 1, 1, 1]),
  Extreme("logarithms", random(5, 4, seed: 5).map { logSoftmax($0) }),
  Extreme("sigmoids", [[0.9, 0.8], [0.1, 0.2], [0.5, 0.6], [0.3, 0.9]], labels: [0, 1, 1, 0]),
  Extreme("neither labels nor student", random(9, 3, seed: 6), classes: ["개", "a | b", "**c**"]),
]

@Suite struct `A notebook over somebody's model` {
  private static let notebooks = [Lessons.otherNotebooks[0], KoreanLessons.otherNotebooks[0]]

  /// Its steps, in one language.
  private func steps(_ extreme: Extreme, _ notebook: Lesson, _ given: [String] = []) throws
    -> [Step]
  {
    try StudyMaterial.$current.withValue(try extreme.material) {
      try Recorder.record(
        notebook, parameters: ParameterAssignment(given, for: notebook.parameters))
    }
  }

  @Test(arguments: extremes)
  fileprivate func `is whole in both languages`(extreme: Extreme) throws {
    for notebook in Self.notebooks {
      let steps = try steps(extreme, notebook)
      #expect(steps.map(\.title) == notebook.steps)
      for case .table(let table, _) in steps.flatMap(\.blocks) {
        #expect(table.rowCount <= 12, "\(table.caption)")
        for cell in table.columns.flatMap(\.cells) {
          if case .number(let value, _) = cell { #expect(!value.isNaN, "\(table.caption)") }
        }
        for sentence in [table.caption, table.read, table.notice] {
          #expect(!sentence.contains("NaN"), "\(sentence)")
        }
      }
    }
  }

  @Test(arguments: [
    ["temperatures=1"], ["temperatures=0.01,10000"], ["temperatures=0.01"],
    ["temperature=7", "alpha=0"],
  ]) func `runs with other parameters`(given: [String]) throws {
    for extreme in [extremes[4], extremes[8]] {
      #expect(try steps(extreme, Self.notebooks[0], given).count == Self.notebooks[0].steps.count)
    }
  }

  @Test func `says the same numbers in both languages`() throws {
    let numbers = try Self.notebooks.map { notebook in
      try steps(extremes[8], notebook).flatMap(\.blocks).compactMap { block -> [Column.Cell]? in
        guard case .table(let table, _) = block else { return nil }
        return table.columns.flatMap(\.cells).filter {
          if case .number = $0 { true } else { false }
        }
      }
    }
    #expect(numbers[0] == numbers[1])
    #expect(!numbers[0].isEmpty)
    let (one, other) = (Self.notebooks[0].parameters, Self.notebooks[1].parameters)
    #expect(one.map(\.name) == other.map(\.name) && one.map(\.limits) == other.map(\.limits))
  }

  @Test func `is none of the lessons`() {
    #expect(Lessons.allLessons.map(\.number) == [1, 2, 3, 4, 5])
    #expect(Self.notebooks.map(\.slug) == ["study", "study"])
    #expect(throws: ParameterError.self) { try Recorder.record(Self.notebooks[0]) }
  }

  @Test(arguments: [
    ("probabilities", ScoreKind.probabilities), ("one-hot probabilities", .probabilities),
    ("logarithms", .logProbabilities), ("sigmoids", .logits), ("classes ruled out", .logits),
  ]) func `knows what the numbers are`(name: String, kind: ScoreKind) throws {
    let extreme = try #require(extremes.first { $0.testDescription == name })
    let scores = try extreme.material.teacher
    #expect(scores.kind == kind)
    #expect(scores.looksLikeSigmoids == (name == "sigmoids"))
    // Whatever they were, the softmax of what goes on is what they say.
    if kind == .probabilities {
      let found = softmax(scores[0])
      #expect(zip(found, extreme.teacher[0]).allSatisfy { abs($0 - $1) < 1e-15 })
    }
  }
}
