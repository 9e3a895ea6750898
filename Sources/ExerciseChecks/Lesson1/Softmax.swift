// Exercise 1.1.

import Foundation
import Solutions

/// Logits to probabilities.
public let softmaxExercise = Exercise<[Double], @Sendable ([Double]) throws -> [Double]>(
  "1.1", function: "softmax", step: "One label, two animals",
  arguments: {
    [
      CallArgument(unlabelled: "logits", $0)
    ]
  },
  hints: [SoftmaxPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(CommonPhrase.workedExample, [[2, 1, 0]]),
    Check(CommonPhrase.otherLogits, random: 12, seed: 11) { random in
      random.logits(2 + random.integer(below: 6))
    },
    Check(CommonPhrase.oneClassAndEqualLogits, [[3], [0.5, 0.5, 0.5, 0.5]]),
    Check(CommonPhrase.extremeLogits, [[1000, 0], [-1000, -1001], [800, 799, -800]]),
  ],
  reference: Solutions.softmax(_:),
  call: { function, question in .numbers(try function(question)) },
  steps: softmaxSteps,
  invariants: [
    Invariant(CommonPhrase.doesNotSumToOne) { _, answer in
      abs(answer.values.reduce(0, +) - 1) < 1e-9
    },
    Invariant(CommonPhrase.holdsNegative) { _, answer in answer.values.allSatisfy { !($0 < 0) } },
    .holdsFinite,
    .unchanged(CommonPhrase.changesWithShift, by: { logits in logits.map { $0 + 1 } }),
  ],
  misconceptions: [
    Misconception(SoftmaxPhrase.noMaxShift) { .numbers(normalized($0.map { exp($0) })) },
    Misconception(SoftmaxPhrase.noExp) { .numbers(normalized($0)) },
    Misconception(SoftmaxPhrase.notNormalized) { .numbers($0.map { exp($0) }) },
    Misconception(SoftmaxPhrase.softmaxTwice) { .numbers(try softmax(softmax($0))) },
    Misconception(SoftmaxPhrase.logarithm) { .numbers(try softmax($0).map { log($0) }) },
    Misconception(SoftmaxPhrase.sign) { .numbers(try softmax($0.map { -$0 })) },
    Misconception(SoftmaxPhrase.base2) { logits in
      let largest = logits.max() ?? 0
      return .numbers(normalized(logits.map { exp2($0 - largest) }))
    },
  ])

/// What is said of exercise 1.1.
enum SoftmaxPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Misconceptions.
  case noMaxShift, noExp, notNormalized, softmaxTwice, logarithm, sign, base2
}

/// Numbers divided by their sum.
func normalized(_ values: [Double]) -> [Double] {
  let sum = values.reduce(0, +)
  return values.map { $0 / sum }
}
