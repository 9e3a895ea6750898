// Exercise 3.1.

import Distillation
import Foundation
import Solutions

/// What a prediction costs.
public let crossEntropyExercise = Exercise<
  TargetQuestion, @Sendable ([Double], [Double]) throws -> Double
>(
  "3.1", function: "crossEntropy", step: "Both parts by hand",
  arguments: \.arguments,
  hints: [CrossEntropyPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExamples,
      [
        TargetQuestion([0.7, 0.2, 0.1], [0.5, 0.1, 0.4]),
        TargetQuestion([1, 0, 0], [0.5, 0.5, 0]),
      ])
  ] + TargetQuestion.checks,
  reference: Solutions.crossEntropy(_:_:),
  call: { function, question in .number(try function(question.target, question.prediction)) },
  steps: crossEntropySteps,
  invariants: [
    .isFinite,
    .isNotNegative(beyond: 1e-12),
    Invariant(CrossEntropyPhrase.isBelowEntropy) { question, answer in
      answer.values.allSatisfy { !($0 < question.targetEntropy - 1e-9) }
    },
  ],
  misconceptions: formMistakes + termMistakes + otherMeasures
    + TargetQuestion.measureMistakes
    + TargetQuestion.classMistakes { -$0.sum { $0 > 0 ? $0 * log($1) : 0 } }
    + TargetQuestion.softmaxMistakes(\.crossEntropyInNats))

/// What is said of exercise 3.1.
enum CrossEntropyPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Broken invariants.
  case isBelowEntropy
  // Misconceptions.
  case swapped, divergence, meanOverClasses, noLogarithm, sign, zeroLogZero, topClassOnly,
    notWeighted, softmaxTwice, binary, reverseDivergence, entropiesAdded, topOfPrediction,
    logarithmOutside
}

/// The formula with its pieces in the wrong places.
private let formMistakes: [Misconception<TargetQuestion>] = [
  Misconception(CrossEntropyPhrase.swapped) { .number($0.swapped.crossEntropyInNats) },
  Misconception(CrossEntropyPhrase.divergence, step: "Cross entropy or KL divergence?") {
    .number($0.divergenceInNats)
  },
  Misconception(LossPhrase.base2) { .number($0.crossEntropyInNats / log(2)) },
  Misconception(LossPhrase.base10) { .number($0.crossEntropyInNats / log(10)) },
  Misconception(CrossEntropyPhrase.meanOverClasses) {
    .number($0.crossEntropyInNats / $0.classCount)
  },
  Misconception(CrossEntropyPhrase.noLogarithm, variants: [-1.0, 1]) { question, sign in
    .number(sign * question.sum { $0 * $1 })
  },
  Misconception(CrossEntropyPhrase.logarithmOutside) { .number(-log($0.sum { $0 * $1 })) },
  Misconception(CrossEntropyPhrase.sign) { .number(-$0.crossEntropyInNats) },
  Misconception(CrossEntropyPhrase.zeroLogZero) { .number(-$0.sum { $0 * log($1) }) },
  Misconception(CrossEntropyPhrase.softmaxTwice) {
    .number(TargetQuestion($0.target, $0.predictionAgain).crossEntropyInNats)
  },
]

/// Terms without their weights, or without the others.
private let termMistakes: [Misconception<TargetQuestion>] = [
  Misconception(CrossEntropyPhrase.topClassOnly, variants: [false, true]) { question, isWeighted in
    let top = question.topOfTarget
    return .number(
      -log(question.prediction[top]) * (isWeighted ? question.target[top] : 1))
  },
  Misconception(CrossEntropyPhrase.topOfPrediction) { question in
    .number(-log(question.prediction.max() ?? 1))
  },
  Misconception(CrossEntropyPhrase.notWeighted, variants: [false, true]) { question, isOfAll in
    .number(-question.sum { isOfAll || $0 > 0 ? log($1) : 0 })
  },
  Misconception(CrossEntropyPhrase.binary, variants: [1, 0.5]) { question, factor in
    .number(
      -factor
        * question.sum {
          ($0 > 0 ? $0 * log($1) : 0) + ($0 < 1 ? (1 - $0) * log(1 - $1) : 0)
        })
  },
  Misconception(TargetPhrase.cutLogarithm, variants: CutLogarithm.ofEach) { question, logarithm in
    .number(-question.sum { $0 * logarithm($1) })
  },
  Misconception(TargetPhrase.smallClassLeftOut, variants: TargetQuestion.smallShares) {
    question, smallest in
    .number(-question.sum { $0 > 0 && $1 > smallest ? $0 * log($1) : 0 })
  },
]

/// Other measures that are made of logarithms.
private let otherMeasures: [Misconception<TargetQuestion>] = [
  Misconception(CrossEntropyPhrase.reverseDivergence, step: "Cross entropy or KL divergence?") {
    .number($0.swapped.divergenceInNats)
  },
  Misconception(CrossEntropyPhrase.entropiesAdded, step: "Cross entropy or KL divergence?") {
    .number($0.crossEntropyInNats + $0.targetEntropy)
  },
]
