// Exercise 3.5.

import Distillation
import Foundation
import Solutions

/// The KL divergence with student and teacher exchanged.
public let reverseKLDivergenceExercise = Exercise<
  ReverseKLQuestion, @Sendable ([[Double]], [[Double]], Double) throws -> Double
>(
  "3.5", function: "reverseKLDivergence", step: "Which way round?",
  arguments: {
    $0.logitsArguments + [
      CallArgument("temperature", $0.temperature)
    ]
  },
  hints: [ReverseKLDivergencePhrase.nudge, .whereToLook, .formula],
  checks: ReverseKLQuestion.checks,
  reference: Solutions.reverseKLDivergence(studentLogits:teacherLogits:temperature:),
  call: { function, question in
    .number(try function(question.studentLogits, question.teacherLogits, question.temperature))
  },
  steps: reverseKLDivergenceSteps,
  invariants: [
    .isFinite,
    .isNotNegative(beyond: 1e-9),
    .zero(CommonPhrase.isNotZeroForCopyOfTeacher, for: \.copied).ofFiniteAnswers,
    .unchanged(CommonPhrase.changesWithNetworkShift, by: \.shifted).ofFiniteAnswers,
    .unchanged(CommonPhrase.changesWithRepetition, by: \.doubled).ofFiniteAnswers,
    Invariant(
      ReverseKLDivergencePhrase.stopsGrowing,
      relating: { _, answer, again in
        guard answer.isFinite else { return true }
        let (sure, surer) = (try again(.contradiction(1000)), try again(.contradiction(2000)))
        return !sure.isFinite || !surer.isFinite || !sure.agrees(with: surer, within: .nineDigits)
      }),
  ],
  misconceptions: directionMistakes + temperatureMistakes + reductionMistakes + numberMistakes)

/// What is said of exercise 3.5.
enum ReverseKLDivergencePhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case workedExamplesAndOtherTemperature, teacherRulingOut, verySureStudent
  // Broken invariants.
  case stopsGrowing
  // Misconceptions.
  case forward, halfExchanged, sign, crossEntropy, forwardCrossEntropy, bothAdded, bothAveraged,
    jensenShannon, notWeighted, absoluteTerms, probabilitiesForLogarithms, noSoftmax,
    oneNetworkTwice, softmaxTwice, onlyTeacherSoftened, nobodySoftened, squared, timesT,
    sumOverBatch, meanOverElements, firstExampleOnly, lastExampleOnly, largestOfTheBatch,
    logarithmOfSoftmax, zeroLogZero
}

/// Another measure, or another order of the two.
private let directionMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(ReverseKLDivergencePhrase.forward) { .number($0.mean(\.divergence)) },
  Misconception(ReverseKLDivergencePhrase.halfExchanged) { .number(-$0.mean(\.divergence)) },
  Misconception(ReverseKLDivergencePhrase.sign) { .number(-$0.right) },
  Misconception(ReverseKLDivergencePhrase.crossEntropy) {
    .number($0.mean { $0.reverse + entropy($0.softStudent) })
  },
  Misconception(ReverseKLDivergencePhrase.forwardCrossEntropy) {
    .number($0.mean(\.softCrossEntropy))
  },
  Misconception(ReverseKLDivergencePhrase.bothAdded) {
    .number($0.mean { $0.reverse + $0.divergence })
  },
  Misconception(ReverseKLDivergencePhrase.bothAveraged) {
    .number($0.mean { ($0.reverse + $0.divergence) / 2 })
  },
  Misconception(ReverseKLDivergencePhrase.jensenShannon) { .number($0.mean(\.jensenShannon)) },
  Misconception(ReverseKLDivergencePhrase.notWeighted) { question in
    .number(
      question.mean { row in
        zip(row.logSoftStudent, row.logSoftTeacher).map { $0 - $1 }.reduce(0, +)
      })
  },
  Misconception(ReverseKLDivergencePhrase.absoluteTerms) { question in
    .number(
      question.mean { row in
        zip(row.logSoftStudent, row.logSoftTeacher).map { exp($0) * abs($0 - $1) }.reduce(0, +)
      })
  },
  Misconception(ReverseKLDivergencePhrase.probabilitiesForLogarithms, step: "Bug hunt") {
    .number($0.mean { klDivergence($0.softStudent, logPrediction: $0.softTeacher) })
  },
  Misconception(ReverseKLDivergencePhrase.noSoftmax, step: "Bug hunt") { question in
    .number(
      question.mean { row in
        klDivergence(row.softStudent, logPrediction: row.teacher.map { $0 / row.temperature })
      })
  },
  Misconception(ReverseKLDivergencePhrase.oneNetworkTwice) { _ in .number(0) },
  Misconception(ReverseKLDivergencePhrase.softmaxTwice, step: "Bug hunt") {
    .number($0.softenedBefore.right)
  },
]

/// The temperature in the wrong place.
private let temperatureMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(LossPhrase.onlyStudentSoftened, step: "A loss with two parts") {
    .number($0.mean { $0.reverse(studentAt: $0.temperature, teacherAt: 1) })
  },
  Misconception(ReverseKLDivergencePhrase.onlyTeacherSoftened, step: "A loss with two parts") {
    .number($0.mean { $0.reverse(studentAt: 1, teacherAt: $0.temperature) })
  },
  Misconception(ReverseKLDivergencePhrase.nobodySoftened, step: "A loss with two parts") {
    .number($0.mean { $0.reverse(studentAt: 1, teacherAt: 1) })
  },
  Misconception(LossPhrase.multiplied, step: "A loss with two parts") {
    .number($0.mean { $0.reverse(studentAt: 1 / $0.temperature, teacherAt: 1 / $0.temperature) })
  },
  Misconception(LossPhrase.probabilitiesDivided, step: "A loss with two parts") {
    .number($0.mean { $0.reverse(studentAt: 1, teacherAt: 1) / $0.temperature })
  },
  Misconception(ReverseKLDivergencePhrase.squared, step: "Why T²?") {
    .number($0.temperature * $0.temperature * $0.right)
  },
  Misconception(ReverseKLDivergencePhrase.timesT, step: "Why T²?") {
    .number($0.temperature * $0.right)
  },
]

/// Means and sums.
private let reductionMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(ReverseKLDivergencePhrase.sumOverBatch) { .number($0.count * $0.right) },
  Misconception(ReverseKLDivergencePhrase.meanOverElements) { .number($0.right / $0.classCount) },
  Misconception(ReverseKLDivergencePhrase.firstExampleOnly) { .number($0.rows[0].reverse) },
  Misconception(ReverseKLDivergencePhrase.lastExampleOnly) {
    .number($0.rows[$0.rows.count - 1].reverse / $0.count)
  },
]

/// Logarithms of another base, and numbers that overflow or are rounded to 0.
private let numberMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(LossPhrase.base2, step: "Both parts by hand") {
    .number($0.right / log(2))
  },
  Misconception(LossPhrase.base10, step: "Both parts by hand") {
    .number($0.right / log(10))
  },
  Misconception(LossPhrase.noMaxShift) { .number($0.mean(\.overflowingReverse)) },
  Misconception(ReverseKLDivergencePhrase.largestOfTheBatch) {
    .number($0.belowLargestOfBatch.mean(\.overflowingReverse))
  },
  Misconception(ReverseKLDivergencePhrase.logarithmOfSoftmax) {
    .number($0.mean { Distillation.klDivergence($0.softStudent, $0.softTeacher) })
  },
  Misconception(ReverseKLDivergencePhrase.zeroLogZero) { question in
    .number(
      question.mean { row in
        zip(row.softStudent, row.logSoftTeacher).map { $0 * (log($0) - $1) }.reduce(0, +)
      })
  },
]

extension BatchRow {
  fileprivate var logSoftStudent: [Double] { logSoftmax(student, temperature: temperature) }
  fileprivate var logSoftTeacher: [Double] { logSoftmax(teacher, temperature: temperature) }

  /// KL between student and teacher, each at its temperature.
  fileprivate func reverse(studentAt studentTemperature: Double, teacherAt other: Double) -> Double
  {
    klDivergence(
      Distillation.softmax(student, temperature: studentTemperature),
      logPrediction: logSoftmax(teacher, temperature: other))
  }

  /// KL(q̃ˢ‖q̃ᵗ).
  fileprivate var reverse: Double { swappedDivergence }

  /// The mean of both divergences from the mean of both distributions.
  fileprivate var jensenShannon: Double {
    let middle = zip(softStudent, softTeacher).map { ($0 + $1) / 2 }
    return
      (Distillation.klDivergence(softStudent, middle)
      + Distillation.klDivergence(softTeacher, middle)) / 2
  }

  /// KL(q̃ˢ‖q̃ᵗ) of softmaxes that overflow.
  fileprivate var overflowingReverse: Double {
    zip(overflowing(student, at: temperature), overflowing(teacher, at: temperature))
      .map { $0 == 0 ? 0 : $0 * (log($0) - log($1)) }.reduce(0, +)
  }
}
