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
  misconceptions: DistillationQuestion.gradientMistakes)

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
    onlyTheLabel, hotLimit, studentPartTurned, labelForgotten, teacherForgotten, onlyStudentPart,
    onlyDistillationPart, nobodySoftened, softPartOnlyTheLabel, stepTaken, meanOfRows,
    softLabelsInStudentPart, studentPartOverT, squaredProbabilities, hardDistillation,
    bothDirections, jensenShannon, studentPartSummed, softPartSummed, firstExampleOnly,
    lastExampleOnly
}

// MARK: - Rows, right or with something in place of the right thing

/// A weight times a difference.
func difference(_ weight: Double, _ a: [Double], _ b: [Double]) -> [Double] {
  zip(a, b).map { weight * ($0 - $1) }
}

extension BatchRow {
  /// A weight times qˢ − p.
  func hard(_ weight: Double) -> [Double] { difference(weight, prediction, oneHotLabel) }

  /// A weight times q̃ˢ − q̃ᵗ.
  func soft(_ weight: Double) -> [Double] { difference(weight, softStudent, softTeacher) }

  /// T times the gradient of KL(q̃ˢ‖q̃ᵗ) with respect to the student's logits.
  var swappedGradient: [Double] {
    let divergence = swappedDivergence
    return zip(softStudent, zip(logSoftStudent, logSoftTeacher)).map { share, logs in
      share > 0 ? share * (logs.0 - logs.1 - divergence) : 0
    }
  }

  /// T times the gradient of the Jensen–Shannon divergence.
  var jensenShannonGradient: [Double] {
    let terms = zip(softStudent, softTeacher).map { student, teacher in
      student > 0 ? log(2 * student / (student + teacher)) / 2 : 0
    }
    return throughSoftmax(terms)
  }

  /// What becomes of a derivative with respect to q̃ˢ on its way through the softmax.
  func throughSoftmax(_ derivative: [Double]) -> [Double] {
    let mean = zip(softStudent, derivative).map { $0 * $1 }.reduce(0, +)
    return zip(softStudent, derivative).map { $0 * ($1 - mean) }
  }
}

extension DistillationQuestion {
  /// The mean over the examples of both parts, where none is given the right one.
  private func rows(hard own: ((BatchRow) -> [Double])?, soft other: ((BatchRow) -> [Double])?)
    -> [[Double]]
  {
    rows.map { row in
      zip(own?(row) ?? row.hard(alpha), other?(row) ?? row.soft(temperature))
        .map { ($0 + $1) / count }
    }
  }

  /// The gradient with something in place of T (q̃ˢ − q̃ᵗ), and perhaps of α (qˢ − p).
  func gradient(
    hard: ((BatchRow) -> [Double])? = nil, soft: @escaping (BatchRow) -> [Double]
  ) -> Answer { .rows(rows(hard: hard, soft: soft)) }

  /// The gradient with something in place of α (qˢ − p).
  func studentGradient(_ hard: @escaping (BatchRow) -> [Double]) -> Answer {
    .rows(rows(hard: hard, soft: nil))
  }

  /// The gradient that is asked for.
  var totalGradient: [[Double]] { rows(hard: nil, soft: nil) }

  /// The gradient, so many times as long.
  func scaledGradient(by factor: Double) -> Answer {
    .rows(totalGradient.map { row in row.map { factor * $0 } })
  }
}
