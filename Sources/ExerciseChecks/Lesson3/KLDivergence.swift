// Exercise 3.2.

import Foundation
import Solutions

/// How far a prediction is from its target.
public let klDivergenceExercise = Exercise<
  TargetQuestion, @Sendable ([Double], [Double]) throws -> Double
>(
  "3.2", function: "klDivergence", step: "Cross entropy or KL divergence?",
  arguments: \.arguments,
  hints: [KLDivergencePhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExamples,
      [
        TargetQuestion([0.7, 0.2, 0.1], [0.5, 0.1, 0.4]),
        TargetQuestion([1, 0, 0], [0.5, 0.5, 0]),
      ])
  ] + TargetQuestion.checks,
  reference: Solutions.klDivergence(_:_:),
  call: { function, question in .number(try function(question.target, question.prediction)) },
  steps: klDivergenceSteps,
  invariants: [
    .isFinite,
    .isNotNegative(beyond: 1e-12),
    Invariant(
      KLDivergencePhrase.isNotZeroForCopy,
      relating: { question, _, again in
        try again(TargetQuestion(question.target, question.target)).values
          .allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: [
    Misconception(KLDivergencePhrase.swapped) { .number($0.swapped.divergenceInNats) },
    Misconception(KLDivergencePhrase.crossEntropy) { .number($0.crossEntropyInNats) },
    Misconception(LossPhrase.base2) { .number($0.divergenceInNats / log(2)) },
    Misconception(LossPhrase.base10) { .number($0.divergenceInNats / log(10)) },
    Misconception(KLDivergencePhrase.meanOverClasses) {
      .number($0.divergenceInNats / Double($0.target.count))
    },
    Misconception(KLDivergencePhrase.probabilitiesForLogarithms, step: "Bug hunt") {
      .number($0.sum { $0 > 0 ? $0 * (log($0) - $1) : 0 })
    },
    Misconception(KLDivergencePhrase.sign) { .number(-$0.divergenceInNats) },
    Misconception(KLDivergencePhrase.zeroLogZero) { .number($0.sum { $0 * (log($0) - log($1)) }) },
    Misconception(KLDivergencePhrase.notWeighted) { .number($0.sum { $0 > 0 ? log($0 / $1) : 0 }) },
    Misconception(KLDivergencePhrase.absoluteTerms) {
      .number($0.sum { $0 > 0 ? $0 * abs(log($0 / $1)) : 0 })
    },
    Misconception(KLDivergencePhrase.softmaxTwice) {
      .number(TargetQuestion($0.target, $0.predictionAgain).divergenceInNats)
    },
    Misconception(KLDivergencePhrase.bothWays) {
      .number(($0.divergenceInNats + $0.swapped.divergenceInNats) / 2)
    },
  ])

/// What is said of exercise 3.2.
enum KLDivergencePhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Broken invariants.
  case isNotZeroForCopy
  // Misconceptions.
  case swapped, crossEntropy, meanOverClasses, probabilitiesForLogarithms, sign, zeroLogZero,
    notWeighted, absoluteTerms, softmaxTwice, bothWays
}
