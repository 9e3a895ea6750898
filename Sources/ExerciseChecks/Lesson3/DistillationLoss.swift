// Exercise 3.3.

import Foundation
import Solutions

/// The student's total loss.
public let distillationLossExercise = Exercise<
  DistillationQuestion, @Sendable ([[Double]], [[Double]], [Int], Double, Double) throws -> Double
>(
  "3.3", function: "distillationLoss", step: "All of it at once",
  arguments: \.arguments,
  hints: [DistillationLossPhrase.nudge, .whereToLook, .formula],
  checks: DistillationQuestion.checks(seed: 331),
  reference: Solutions.distillationLoss(studentLogits:teacherLogits:labels:alpha:temperature:),
  call: { function, question in .number(try question.passed(to: function)) },
  steps: distillationLossSteps,
  invariants: [
    .isFinite,
    .isNotNegative(beyond: 1e-9),
    .unchanged(CommonPhrase.changesWithNetworkShift, by: \.shifted),
    .unchanged(CommonPhrase.changesWithRepetition, by: \.doubled),
    .zero(CommonPhrase.isNotZeroForCopyWithoutAlpha, for: \.copied),
    Invariant(
      DistillationLossPhrase.stopsGrowing,
      relating: { _, answer, again in
        guard answer.isFinite else { return true }
        let (sure, surer) = (try again(.surelyWrong(1000)), try again(.surelyWrong(2000)))
        return !sure.isFinite || !surer.isFinite || !sure.agrees(with: surer, within: .nineDigits)
      }),
  ],
  misconceptions: DistillationQuestion.lossMistakes)

/// What is said of exercise 3.3.
enum DistillationLossPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Broken invariants.
  case stopsGrowing
  // Misconceptions.
  case squareForgotten, alphaOnDistillation, sumOverBatch, distillationSummed, crossEntropy,
    probabilitiesForLogarithms, noSoftmax, softmaxTwice, noMaxShift
}

extension DistillationQuestion {
  /// A student that is sure of a wrong class, by so much.
  fileprivate static func surelyWrong(_ logit: Double) -> DistillationQuestion {
    DistillationQuestion(
      student: [[logit, 0]], teacher: [[0, 1]], labels: [1], alpha: 1, temperature: 1)
  }

  /// H(p, qˢ).
  var studentLoss: Double { mean { $0.studentLoss() } }

  /// α times the student loss and once the distillation loss.
  func total(student: Double? = nil, distillation: Double) -> Double {
    alpha * (student ?? studentLoss) + distillation
  }

  /// The loss that is asked for, but for its distillation part: T² times something else.
  func comparing(_ distance: (BatchRow) -> Double) -> Answer {
    .number(total(distillation: square * mean(distance)))
  }

  /// The loss that is asked for, but for its student loss.
  func judging(_ own: (BatchRow) -> Double) -> Answer {
    .number(total(student: mean(own), distillation: square * divergence))
  }

  /// The loss that is asked for.
  var totalLoss: Double { total(distillation: square * divergence) }

  /// The distillation loss of a batch in which each row of logits may be changed.
  func distilling(_ change: @escaping (inout BatchRow) -> Void) -> Answer {
    comparing { $0.with(change).divergence }
  }
}
