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
    Check(
      CommonPhrase.extremeLogits,
      [
        [1000, 0], [-1000, -1001], [800, 799, -800], [0, 3000, 0], [10, -1000, 9],
      ]),
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
    Misconception(SoftmaxPhrase.noMaxShift, variants: SoftmaxHabit.withoutShift) {
      .numbers($1($0))
    },
    Misconception(SoftmaxPhrase.noExp) { .numbers(normalized($0)) },
    Misconception(SoftmaxPhrase.notNormalized, variants: SoftmaxHabit.withoutSum) {
      .numbers($1($0))
    },
    Misconception(SoftmaxPhrase.softmaxTwice) { .numbers(shares(shares($0))) },
  ] + SoftmaxHabit.all.map { $0.misconception { $0 } })

/// What is said of exercise 1.1.
enum SoftmaxPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Misconceptions.
  case noMaxShift, noExp, notNormalized, softmaxTwice
  // Those of every softmax.
  case logarithm, sign, base2, base10, shiftedByAnother, largestStartsAtZero, clamped,
    notANumberReplaced, shiftOnOneSide, epsilonInSum, sumMissesOne, sumNotComplete, odds, lengthOne,
    sigmoid,
    otherPositive, scaledFirst, signsDropped, negativesCut, wholeNumbers
}
