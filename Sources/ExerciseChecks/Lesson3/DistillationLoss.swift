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
  call: { function, question in
    .number(
      try function(
        question.studentLogits, question.teacherLogits, question.labels, question.alpha,
        question.temperature))
  },
  invariants: [
    Invariant(CommonPhrase.isNaN) { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant(CommonPhrase.isNegative) { _, answer in answer.values.allSatisfy { !($0 < -1e-9) } },
    Invariant(
      CommonPhrase.changesWithNetworkShift,
      relating: { question, answer, again in
        try again(question.shifted).agrees(
          with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      CommonPhrase.changesWithRepetition,
      relating: { question, answer, again in
        try again(question.doubled).agrees(
          with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      CommonPhrase.isNotZeroForCopyWithoutAlpha,
      relating: { question, _, again in
        try again(question.copied).values.allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: weightMistakes + temperatureMistakes + comparisonMistakes + numberMistakes)

/// What is said of exercise 3.3.
enum DistillationLossPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Misconceptions.
  case squareForgotten, tForItsSquare, squareOnBoth, alphaOnDistillation, convex, convexReversed,
    alphaForgotten, sumOverBatch, distillationSummed, meanOverElements, onlyTeacherSoftened,
    onlyStudentSoftened, nobodySoftened, studentLossSoftened, multiplied, probabilitiesDivided,
    swapped, crossEntropy, probabilitiesForLogarithms, noSoftmax, softmaxTwice, labelsFromTeacher,
    base2, base10, noMaxShift, logarithmOfSoftmax, zeroLogZero
}

/// The two parts put together wrongly: T², α, means and sums.
private let weightMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationLossPhrase.squareForgotten, step: "Why T²?") {
    .number($0.total(distillation: $0.divergence))
  },
  Misconception(DistillationLossPhrase.tForItsSquare, step: "Why T²?") {
    .number($0.total(distillation: $0.temperature * $0.divergence))
  },
  Misconception(DistillationLossPhrase.squareOnBoth, step: "Why T²?") {
    .number($0.square * $0.total(distillation: $0.divergence))
  },
  Misconception(DistillationLossPhrase.alphaOnDistillation, step: "All of it at once") {
    .number($0.studentLoss + $0.alpha * $0.square * $0.divergence)
  },
  Misconception(DistillationLossPhrase.convex, step: "All of it at once") {
    .number($0.total(distillation: (1 - $0.alpha) * $0.square * $0.divergence))
  },
  Misconception(DistillationLossPhrase.convexReversed, step: "All of it at once") {
    .number((1 - $0.alpha) * $0.studentLoss + $0.alpha * $0.square * $0.divergence)
  },
  Misconception(DistillationLossPhrase.alphaForgotten) {
    .number($0.studentLoss + $0.square * $0.divergence)
  },
  Misconception(DistillationLossPhrase.sumOverBatch) { .number($0.exampleCount * $0.right) },
  Misconception(DistillationLossPhrase.distillationSummed) {
    .number($0.total(distillation: $0.exampleCount * $0.square * $0.divergence))
  },
  Misconception(DistillationLossPhrase.meanOverElements) {
    .number($0.total(distillation: $0.square * $0.divergence / $0.classCount))
  },
]

/// The temperature in the wrong place.
private let temperatureMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationLossPhrase.onlyTeacherSoftened, step: "Bug hunt") {
    $0.comparing { $0.divergence(teacherAt: $0.temperature, studentAt: 1) }
  },
  Misconception(DistillationLossPhrase.onlyStudentSoftened, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: $0.temperature) }
  },
  Misconception(DistillationLossPhrase.nobodySoftened, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) }
  },
  Misconception(DistillationLossPhrase.studentLossSoftened, step: "A loss with two parts") {
    question in
    .number(
      question.total(
        student: question.mean { $0.studentLoss(at: $0.temperature) },
        distillation: question.square * question.divergence))
  },
  Misconception(DistillationLossPhrase.multiplied, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1 / $0.temperature, studentAt: 1 / $0.temperature) }
  },
  Misconception(DistillationLossPhrase.probabilitiesDivided, step: "A loss with two parts") {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) / $0.temperature }
  },
]

/// The wrong things compared.
private let comparisonMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationLossPhrase.swapped, step: "Cross entropy or KL divergence?") {
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
  Misconception(DistillationLossPhrase.labelsFromTeacher, step: "A loss with two parts") {
    .number($0.labelledByTeacher.right)
  },
]

/// Logarithms of another base, and numbers that overflow or are rounded to 0.
private let numberMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(DistillationLossPhrase.base2, step: "Both parts by hand") {
    .number($0.right / log(2))
  },
  Misconception(DistillationLossPhrase.base10, step: "Both parts by hand") {
    .number($0.right / log(10))
  },
  Misconception(DistillationLossPhrase.noMaxShift) { question in
    .number(
      question.total(
        student: question.mean { -log($0.overflowing($0.student, at: 1)[$0.label]) },
        distillation: question.square * question.mean(\.overflowingDivergence)))
  },
  Misconception(DistillationLossPhrase.logarithmOfSoftmax) { question in
    .number(
      question.total(
        student: question.mean { -log($0.prediction[$0.label]) },
        distillation: question.square
          * question.mean { $0.divergence(from: $0.softStudent.map { log($0) }) }))
  },
  Misconception(DistillationLossPhrase.zeroLogZero) { $0.comparing(\.divergenceWithZeros) },
]

extension DistillationQuestion {
  /// The mean over the examples.
  fileprivate func mean(_ value: (Row) -> Double) -> Double {
    rows.map(value).reduce(0, +) / exampleCount
  }

  /// H(p, qˢ).
  fileprivate var studentLoss: Double { mean { $0.studentLoss() } }

  /// KL(q̃ᵗ‖q̃ˢ).
  fileprivate var divergence: Double {
    mean { $0.divergence(teacherAt: $0.temperature, studentAt: $0.temperature) }
  }

  /// α times the student loss and once the distillation loss.
  fileprivate func total(student: Double? = nil, distillation: Double) -> Double {
    alpha * (student ?? studentLoss) + distillation
  }

  /// The total loss with something in place of KL(q̃ᵗ‖q̃ˢ).
  fileprivate func comparing(_ distance: (Row) -> Double) -> Answer {
    .number(total(distillation: square * mean(distance)))
  }

  /// The loss that is asked for.
  fileprivate var right: Double { total(distillation: square * divergence) }
}
