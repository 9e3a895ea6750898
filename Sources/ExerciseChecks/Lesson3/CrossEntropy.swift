// Exercise 3.1.

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
  misconceptions: [
    Misconception(CrossEntropyPhrase.swapped) { .number($0.swapped.crossEntropyInNats) },
    Misconception(CrossEntropyPhrase.divergence, step: "Cross entropy or KL divergence?") {
      .number($0.divergenceInNats)
    },
    Misconception(LossPhrase.base2) { .number($0.crossEntropyInNats / log(2)) },
    Misconception(LossPhrase.base10) { .number($0.crossEntropyInNats / log(10)) },
    Misconception(CrossEntropyPhrase.meanOverClasses) {
      .number($0.crossEntropyInNats / Double($0.target.count))
    },
    Misconception(CrossEntropyPhrase.noLogarithm) { .number(-$0.sum { $0 * $1 }) },
    Misconception(CrossEntropyPhrase.sign) { .number(-$0.crossEntropyInNats) },
    Misconception(CrossEntropyPhrase.zeroLogZero) { .number(-$0.sum { $0 * log($1) }) },
    Misconception(CrossEntropyPhrase.topClassOnly) { question in
      let top = question.target.indices.reduce(0) {
        question.target[$1] > question.target[$0] ? $1 : $0
      }
      return .number(-log(question.prediction[top]))
    },
    Misconception(CrossEntropyPhrase.notWeighted) { .number(-$0.sum { $0 > 0 ? log($1) : 0 }) },
    Misconception(CrossEntropyPhrase.softmaxTwice) {
      .number(TargetQuestion($0.target, $0.predictionAgain).crossEntropyInNats)
    },
    Misconception(CrossEntropyPhrase.binary) {
      .number(-$0.sum { ($0 > 0 ? $0 * log($1) : 0) + ($0 < 1 ? (1 - $0) * log(1 - $1) : 0) })
    },
  ])

/// What is said of exercise 3.1.
enum CrossEntropyPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Broken invariants.
  case isBelowEntropy
  // Misconceptions.
  case swapped, divergence, meanOverClasses, noLogarithm, sign, zeroLogZero, topClassOnly,
    notWeighted, softmaxTwice, binary
}
