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
  misconceptions: ReverseKLQuestion.mistakes)

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
    sumOverBatch, meanOverElements, firstExampleOnly, lastExampleOnly, logarithmOfSoftmax,
    zeroLogZero, dividedByT, hardTeacher, logTarget, teacherTwice, studentTwice
}
