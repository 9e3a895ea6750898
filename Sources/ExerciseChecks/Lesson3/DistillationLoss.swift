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
  ],
  misconceptions: weightMistakes + temperatureMistakes + comparisonMistakes + numberMistakes)

/// What is said of exercise 3.3.
enum DistillationLossPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Misconceptions.
  case squareForgotten, alphaOnDistillation, sumOverBatch, distillationSummed, crossEntropy,
    probabilitiesForLogarithms, noSoftmax, softmaxTwice, noMaxShift
}

/// The two parts put together wrongly: T², α, means and sums.
private let weightMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationLossPhrase.squareForgotten, step: "Why T²?") {
    .number($0.total(distillation: $0.divergence))
  },
  Misconception(LossPhrase.tForItsSquare, step: "Why T²?") {
    .number($0.total(distillation: $0.temperature * $0.divergence))
  },
  Misconception(LossPhrase.squareOnBoth, step: "Why T²?") {
    .number($0.square * $0.total(distillation: $0.divergence))
  },
  Misconception(DistillationLossPhrase.alphaOnDistillation, step: "All of it at once") {
    .number($0.studentLoss + $0.alpha * $0.square * $0.divergence)
  },
  Misconception(LossPhrase.convex, step: "All of it at once") {
    .number($0.total(distillation: (1 - $0.alpha) * $0.square * $0.divergence))
  },
  Misconception(LossPhrase.convexReversed, step: "All of it at once") {
    .number((1 - $0.alpha) * $0.studentLoss + $0.alpha * $0.square * $0.divergence)
  },
  Misconception(LossPhrase.alphaForgotten) {
    .number($0.studentLoss + $0.square * $0.divergence)
  },
  Misconception(DistillationLossPhrase.sumOverBatch) { .number($0.count * $0.right) },
  Misconception(DistillationLossPhrase.distillationSummed) {
    .number($0.total(distillation: $0.count * $0.square * $0.divergence))
  },
  Misconception(LossPhrase.meanOverElements) {
    .number($0.total(distillation: $0.square * $0.divergence / $0.classCount))
  },
]

/// The temperature in the wrong place.
private let temperatureMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(LossPhrase.onlyTeacherSoftened, step: "Bug hunt") {
    $0.comparing { $0.divergence(teacherAt: $0.temperature, studentAt: 1) }
  },
  Misconception(LossPhrase.onlyStudentSoftened, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: $0.temperature) }
  },
  Misconception(LossPhrase.nobodySoftened, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) }
  },
  Misconception(LossPhrase.studentLossSoftened, step: "A loss with two parts") {
    question in
    .number(
      question.total(
        student: question.mean { $0.studentLoss(at: $0.temperature) },
        distillation: question.square * question.divergence))
  },
  Misconception(LossPhrase.multiplied, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1 / $0.temperature, studentAt: 1 / $0.temperature) }
  },
  Misconception(LossPhrase.probabilitiesDivided, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) / $0.temperature }
  },
]

/// The wrong things compared.
private let comparisonMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(LossPhrase.swapped, step: "Cross entropy or KL divergence?") {
    $0.comparing(\.swappedDivergence)
  },
  Misconception(DistillationLossPhrase.crossEntropy, step: "Cross entropy or KL divergence?") {
    $0.comparing(\.softCrossEntropy)
  },
  Misconception(DistillationLossPhrase.probabilitiesForLogarithms, step: "Bug hunt") {
    $0.comparing { $0.divergence(from: $0.softStudent) }
  },
  Misconception(DistillationLossPhrase.noSoftmax, step: "Bug hunt") {
    $0.comparing { row in row.divergence(from: row.student.map { $0 / row.temperature }) }
  },
  Misconception(DistillationLossPhrase.softmaxTwice, step: "Bug hunt") {
    .number($0.softenedBefore.right)
  },
  Misconception(LossPhrase.labelsFromTeacher, step: "A loss with two parts") {
    .number($0.labelledByTeacher.right)
  },
]

/// Logarithms of another base, and numbers that overflow or are rounded to 0.
private let numberMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(LossPhrase.base2, step: "Both parts by hand") {
    .number($0.right / log(2))
  },
  Misconception(LossPhrase.base10, step: "Both parts by hand") {
    .number($0.right / log(10))
  },
  Misconception(DistillationLossPhrase.noMaxShift) { question in
    .number(
      question.total(
        student: question.mean { -log($0.overflowing($0.student, at: 1)[$0.label]) },
        distillation: question.square * question.mean(\.overflowingDivergence)))
  },
  Misconception(LossPhrase.logarithmOfSoftmax) { question in
    .number(
      question.total(
        student: question.mean { -log($0.prediction[$0.label]) },
        distillation: question.square
          * question.mean { $0.divergence(from: $0.softStudent.map { log($0) }) }))
  },
  Misconception(LossPhrase.zeroLogZero) { $0.comparing(\.divergenceWithZeros) },
]

extension DistillationQuestion {
  /// H(p, qˢ).
  fileprivate var studentLoss: Double { mean { $0.studentLoss() } }

  /// α times the student loss and once the distillation loss.
  fileprivate func total(student: Double? = nil, distillation: Double) -> Double {
    alpha * (student ?? studentLoss) + distillation
  }

  /// The total loss with something in place of KL(q̃ᵗ‖q̃ˢ).
  fileprivate func comparing(_ distance: (BatchRow) -> Double) -> Answer {
    .number(total(distillation: square * mean(distance)))
  }

  /// The loss that is asked for.
  fileprivate var right: Double { total(distillation: square * divergence) }
}
