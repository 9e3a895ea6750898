// Exercise 3.2.

import Distillation
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
  misconceptions: formMistakes + termMistakes + entropyMistakes
    + TargetQuestion.measureMistakes
    + TargetQuestion.classMistakes { $0.sum { $0 > 0 ? $0 * log($0 / $1) : 0 } }
    + TargetQuestion.softmaxMistakes(\.divergenceInNats))

/// What is said of exercise 3.2.
enum KLDivergencePhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Broken invariants.
  case isNotZeroForCopy
  // Misconceptions.
  case swapped, crossEntropy, meanOverClasses, probabilitiesForLogarithms, sign, zeroLogZero,
    notWeighted, absoluteTerms, softmaxTwice, bothWays, weightedByPrediction, noLogarithm,
    logarithmOutside, negativeTermsCut, topClassOnly, logTarget, swappedCrossEntropy,
    entropiesAdded, predictionEntropyOff, entropiesCompared
}

/// The formula with its pieces in the wrong places.
private let formMistakes: [Misconception<TargetQuestion>] = [
  Misconception(KLDivergencePhrase.swapped) { .number($0.swapped.divergenceInNats) },
  Misconception(LossPhrase.base2) { .number($0.divergenceInNats / log(2)) },
  Misconception(LossPhrase.base10) { .number($0.divergenceInNats / log(10)) },
  Misconception(KLDivergencePhrase.meanOverClasses) {
    .number($0.divergenceInNats / $0.classCount)
  },
  Misconception(KLDivergencePhrase.probabilitiesForLogarithms, step: "Bug hunt") {
    .number($0.sum { $0 > 0 ? $0 * (log($0) - $1) : 0 })
  },
  Misconception(KLDivergencePhrase.noLogarithm, variants: [false, true]) { question, isQuotient in
    .number(question.sum { $0 > 0 ? $0 * (isQuotient ? $0 / $1 : $0 - $1) : 0 })
  },
  Misconception(KLDivergencePhrase.logarithmOutside) { question in
    .number(log(question.sum { $0 > 0 ? $0 * $0 / $1 : 0 }))
  },
  Misconception(KLDivergencePhrase.logTarget, step: "Bug hunt") { question in
    .number(question.sum { exp($0) * ($0 - log($1)) })
  },
  Misconception(KLDivergencePhrase.sign) { .number(-$0.divergenceInNats) },
  Misconception(KLDivergencePhrase.zeroLogZero) { .number($0.sum { $0 * (log($0) - log($1)) }) },
  Misconception(KLDivergencePhrase.softmaxTwice) {
    .number(TargetQuestion($0.target, $0.predictionAgain).divergenceInNats)
  },
]

/// Terms with other weights, without some of them, or cut off.
private let termMistakes: [Misconception<TargetQuestion>] = [
  Misconception(KLDivergencePhrase.notWeighted) { .number($0.sum { $0 > 0 ? log($0 / $1) : 0 }) },
  Misconception(KLDivergencePhrase.weightedByPrediction, variants: [false, true]) {
    question, isOfAll in
    .number(question.sum { isOfAll || $0 > 0 ? $1 * log($0 / $1) : 0 })
  },
  Misconception(KLDivergencePhrase.absoluteTerms) {
    .number($0.sum { $0 > 0 ? $0 * abs(log($0 / $1)) : 0 })
  },
  Misconception(KLDivergencePhrase.negativeTermsCut) {
    .number($0.sum { $0 > $1 ? $0 * log($0 / $1) : 0 })
  },
  Misconception(KLDivergencePhrase.topClassOnly, variants: [false, true]) { question, isWeighted in
    let top = question.keeping([question.topOfTarget])
    return .number(top.sum { (isWeighted ? $0 : 1) * log($0 / $1) })
  },
  Misconception(TargetPhrase.cutLogarithm, variants: CutLogarithm.all) { question, logarithm in
    .number(question.sum { logarithm.term($0, $1) })
  },
  Misconception(TargetPhrase.smallClassLeftOut, variants: TargetQuestion.smallShares) {
    question, smallest in
    .number(question.sum { $0 > 0 && $1 > smallest ? $0 * log($0 / $1) : 0 })
  },
]

/// Entropies put together wrongly.
private let entropyMistakes: [Misconception<TargetQuestion>] = [
  Misconception(KLDivergencePhrase.crossEntropy) { .number($0.crossEntropyInNats) },
  Misconception(KLDivergencePhrase.swappedCrossEntropy) {
    .number($0.swapped.crossEntropyInNats)
  },
  Misconception(KLDivergencePhrase.entropiesAdded) {
    .number($0.crossEntropyInNats + $0.targetEntropy)
  },
  Misconception(KLDivergencePhrase.predictionEntropyOff) {
    .number($0.crossEntropyInNats - $0.predictionEntropy)
  },
  Misconception(KLDivergencePhrase.entropiesCompared, variants: [1.0, -1]) { question, sign in
    .number(sign * (question.predictionEntropy - question.targetEntropy))
  },
  Misconception(KLDivergencePhrase.bothWays, variants: [0.5, 1]) { question, factor in
    .number(factor * (question.divergenceInNats + question.swapped.divergenceInNats))
  },
]
