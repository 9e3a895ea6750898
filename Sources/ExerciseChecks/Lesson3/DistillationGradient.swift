// Exercise 3.4.

import Foundation
import Solutions

/// The gradient of the total loss.
public let distillationGradientExercise = Exercise<
  DistillationQuestion,
  @Sendable ([[Double]], [[Double]], [Int], Double, Double) throws -> [[Double]]
>(
  "3.4", function: "distillationGradient", step: "The gradient",
  arguments: \.arguments,
  hints: [DistillationGradientPhrase.nudge, .whereToLook, .formula],
  checks: DistillationQuestion.checks(seed: 341),
  reference: Solutions.distillationGradient(studentLogits:teacherLogits:labels:alpha:temperature:),
  call: { function, question in .rows(try question.passed(to: function)) },
  steps: distillationGradientSteps,
  invariants: [
    .holdsFinite,
    Invariant(DistillationGradientPhrase.hasRowOffZero) { _, answer in
      guard case .rows(let rows) = answer else { return true }
      return rows.allSatisfy { !(abs($0.reduce(0, +)) > 1e-9) }
    },
    .unchanged(CommonPhrase.changesWithNetworkShift, by: \.shifted),
    .zero(CommonPhrase.isNotZeroForCopyWithoutAlpha, for: \.copied),
  ],
  misconceptions: factorMistakes + weightMistakes + comparisonMistakes)

/// What is said of exercise 3.4.
enum DistillationGradientPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Broken invariants.
  case hasRowOffZero
  // Misconceptions.
  case squareForgotten, withoutOneOverT, noFactor, squareOnceTooOften, sign, softPartTurned,
    sumOverBatch, meanOverElements, squareOnBoth, alphaOnDistillation, convex, alphaForgotten,
    onlyTeacherSoftened, onlyStudentSoftened, studentLossSoftened, swapped, byProbabilities,
    onlyTheLabel, hotLimit
}

/// Factors of T, of N and of K, and the sign.
private let factorMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationGradientPhrase.squareForgotten, step: "Why T²?") { question in
    question.gradient { soft(1 / question.temperature, $0) }
  },
  Misconception(DistillationGradientPhrase.withoutOneOverT) { question in
    question.gradient { soft(question.square, $0) }
  },
  Misconception(DistillationGradientPhrase.noFactor, step: "Why T²?") { question in
    question.gradient { soft(1, $0) }
  },
  Misconception(DistillationGradientPhrase.squareOnceTooOften, step: "Why T²?") { question in
    question.gradient { soft(question.square * question.temperature, $0) }
  },
  Misconception(DistillationGradientPhrase.sign) { question in
    .rows(question.scaled(by: -1, question.right))
  },
  Misconception(DistillationGradientPhrase.softPartTurned) { question in
    question.gradient { soft(-question.temperature, $0) }
  },
  Misconception(DistillationGradientPhrase.sumOverBatch) { question in
    .rows(question.scaled(by: question.count, question.right))
  },
  Misconception(DistillationGradientPhrase.meanOverElements) { question in
    .rows(question.scaled(by: 1 / question.classCount, question.right))
  },
]

/// α and T² on the wrong part.
private let weightMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationGradientPhrase.squareOnBoth, step: "Why T²?") { question in
    question.studentGradient { hard(question.square * question.alpha, $0) }
  },
  Misconception(DistillationGradientPhrase.alphaOnDistillation, step: "All of it at once") {
    question in
    question.gradient(
      hard: { hard(1, $0) }, soft: { soft(question.alpha * question.temperature, $0) })
  },
  Misconception(DistillationGradientPhrase.convex, step: "All of it at once") { question in
    question.gradient { soft((1 - question.alpha) * question.temperature, $0) }
  },
  Misconception(LossPhrase.convexReversed, step: "All of it at once") { question in
    question.gradient(
      hard: { hard(1 - question.alpha, $0) },
      soft: { soft(question.alpha * question.temperature, $0) })
  },
  Misconception(DistillationGradientPhrase.alphaForgotten, step: "All of it at once") { question in
    question.studentGradient { hard(1, $0) }
  },
]

/// The wrong things compared.
private let comparisonMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationGradientPhrase.onlyTeacherSoftened, step: "A loss with two parts") {
    question in
    question.gradient { difference(question.temperature, $0.prediction, $0.softTeacher) }
  },
  Misconception(DistillationGradientPhrase.onlyStudentSoftened, step: "A loss with two parts") {
    question in
    question.gradient { difference(question.temperature, $0.softStudent, $0.hardTeacher) }
  },
  Misconception(DistillationGradientPhrase.studentLossSoftened, step: "A loss with two parts") {
    question in
    question.studentGradient { difference(question.alpha, $0.softStudent, $0.oneHotLabel) }
  },
  Misconception(LossPhrase.multiplied, step: "A loss with two parts") { question in
    question.gradient { row in
      var inverse = row
      inverse.temperature = 1 / row.temperature
      return soft(question.temperature, inverse)
    }
  },
  Misconception(DistillationGradientPhrase.swapped, step: "Cross entropy or KL divergence?") {
    question in question.gradient { $0.swappedGradient.map { question.square * $0 } }
  },
  Misconception(LossPhrase.softmaxTwice, step: "Bug hunt") {
    .rows($0.softenedBefore.right)
  },
  Misconception(DistillationGradientPhrase.byProbabilities) { question in
    question.gradient(
      hard: { row in zip(row.oneHotLabel, row.prediction).map { -question.alpha * $0 / $1 } },
      soft: { row in zip(row.softTeacher, row.softStudent).map { -question.square * $0 / $1 } })
  },
  Misconception(DistillationGradientPhrase.onlyTheLabel, step: "Why T²?") { question in
    question.studentGradient { row in
      zip(row.oneHotLabel, hard(question.alpha, row)).map { $0 * $1 }
    }
  },
  Misconception(DistillationGradientPhrase.hotLimit, step: "Very hot: matching logits") {
    question in
    question.gradient { difference(1 / question.classCount, $0.student, $0.teacher) }
  },
  Misconception(LossPhrase.labelsFromTeacher, step: "A loss with two parts") {
    .rows($0.labelledByTeacher.right)
  },
  Misconception(LossPhrase.noMaxShift) { question in
    question.gradient(
      hard: {
        difference(question.alpha, $0.overflowing($0.student, at: 1), $0.oneHotLabel)
      },
      soft: {
        difference(
          question.temperature, $0.overflowing($0.student, at: $0.temperature),
          $0.overflowing($0.teacher, at: $0.temperature))
      })
  },
]

/// A weight times a difference.
private func difference(_ weight: Double, _ a: [Double], _ b: [Double]) -> [Double] {
  zip(a, b).map { weight * ($0 - $1) }
}

/// A weight times qˢ − p.
private func hard(_ weight: Double, _ row: BatchRow) -> [Double] {
  difference(weight, row.prediction, row.oneHotLabel)
}

/// A weight times q̃ˢ − q̃ᵗ.
private func soft(_ weight: Double, _ row: BatchRow) -> [Double] {
  difference(weight, row.softStudent, row.softTeacher)
}

extension BatchRow {
  /// The gradient of KL(q̃ˢ‖q̃ᵗ) with respect to the student's logits.
  fileprivate var swappedGradient: [Double] {
    let divergence = swappedDivergence
    return zip(softStudent, softTeacher).map { student, teacher in
      student > 0 ? student * (log(student / teacher) - divergence) / temperature : 0
    }
  }
}

extension DistillationQuestion {
  /// The mean over the examples of both parts, where none is given the right one.
  private func rows(hard own: ((BatchRow) -> [Double])?, soft other: ((BatchRow) -> [Double])?)
    -> [[Double]]
  {
    rows.map { row in
      zip(own?(row) ?? hard(alpha, row), other?(row) ?? soft(temperature, row))
        .map { ($0 + $1) / count }
    }
  }

  /// The gradient with something in place of T (q̃ˢ − q̃ᵗ), and perhaps of α (qˢ − p).
  fileprivate func gradient(
    hard: ((BatchRow) -> [Double])? = nil, soft: @escaping (BatchRow) -> [Double]
  ) -> Answer { .rows(rows(hard: hard, soft: soft)) }

  /// The gradient with something in place of α (qˢ − p).
  fileprivate func studentGradient(_ hard: @escaping (BatchRow) -> [Double]) -> Answer {
    .rows(rows(hard: hard, soft: nil))
  }

  /// The gradient that is asked for.
  fileprivate var right: [[Double]] { rows(hard: nil, soft: nil) }

  fileprivate func scaled(by factor: Double, _ rows: [[Double]]) -> [[Double]] {
    rows.map { row in row.map { factor * $0 } }
  }
}
