// Exercise 1.4.

import Foundation
import Solutions

/// The runner-up's share of all that the likeliest class leaves.
public let shareOfRunnerUpExercise = Exercise<[Double], @Sendable ([Double]) throws -> Double>(
  "1.4", function: "shareOfRunnerUp", step: "Two twos",
  arguments: {
    [
      CallArgument(unlabelled: "probabilities", $0)
    ]
  },
  hints: [ShareOfRunnerUpPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(CommonPhrase.workedExample, [[0.05, 0.6, 0.32, 0.03]]),
    Check(CommonPhrase.otherSoftLabels, random: 12, seed: 141) { random in
      random.probabilities(4 + random.integer(below: 4))
    },
    Check(
      ShareOfRunnerUpPhrase.twoLikeliestClasses, [[0.4, 0.2, 0.4], [0.3, 0.05, 0.3, 0.3, 0.05]]),
    Check(CommonPhrase.hardLabel, [[1, 0, 0], [0, 0, 0, 1]]),
    Check(
      ShareOfRunnerUpPhrase.verySureTeacher,
      [[0.999, 0.0008, 0.0002], [0.00001, 0.99998, 0.000005, 0.000005]]),
  ],
  reference: Solutions.shareOfRunnerUp(_:),
  call: { function, question in .number(try function(question)) },
  steps: shareOfRunnerUpSteps,
  invariants: [
    .isFinite,
    .isNotNegative(beyond: 0),
    Invariant(ShareOfRunnerUpPhrase.isAboveOne) { _, answer in
      answer.values.allSatisfy { !($0 > 1 + 1e-9) }
    },
    .unchanged(ShareOfRunnerUpPhrase.dependsOnClassOrder, by: { $0.reversed() }),
  ],
  misconceptions: [
    Misconception(ShareOfRunnerUpPhrase.notRescaled) { .number($0.second) },
    Misconception(ShareOfRunnerUpPhrase.comparedWithTop) { .number($0.second / $0.top) },
    Misconception(ShareOfRunnerUpPhrase.shareOfTwo) { .number($0.second / ($0.top + $0.second)) },
    Misconception(ShareOfRunnerUpPhrase.secondSetAside) { .number($0.second / (1 - $0.second)) },
    Misconception(ShareOfRunnerUpPhrase.comparedWithThird, step: "What the label threw away") {
      .number($0.second / $0.sorted(by: >)[2])
    },
    Misconception(ShareOfRunnerUpPhrase.restWithoutRunnerUp) {
      .number($0.second / $0.sorted(by: >).dropFirst(2).reduce(0, +))
    },
    Misconception(ShareOfRunnerUpPhrase.lead) { .number($0.top - $0.second) },
    Misconception(ShareOfRunnerUpPhrase.places) { .number($0[0] < 1 ? $0[1] / (1 - $0[0]) : 0) },
    Misconception(ShareOfRunnerUpPhrase.softmaxOfTheRest) {
      .number(exp($0.second) / $0.rest.map { exp($0) }.reduce(0, +))
    },
    Misconception(ShareOfRunnerUpPhrase.bothSetAside) { probabilities in
      let others = probabilities.filter { $0 < probabilities.top }
      let rest = 1 - probabilities.top
      return .number(rest > 0 ? (others.max() ?? 0) / rest : 0)
    },
    Misconception(ShareOfRunnerUpPhrase.zeroByZero) { .number($0.second / (1 - $0.top)) },
  ])

/// What is said of exercise 1.4.
enum ShareOfRunnerUpPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case twoLikeliestClasses, verySureTeacher
  // Broken invariants.
  case isAboveOne, dependsOnClassOrder
  // Misconceptions.
  case notRescaled, comparedWithTop, shareOfTwo, secondSetAside, comparedWithThird,
    restWithoutRunnerUp, lead, places, softmaxOfTheRest, bothSetAside, zeroByZero
}

extension [Double] {
  /// The largest probability.
  fileprivate var top: Double { self.max() ?? 0 }
  /// All but one of the largest, in descending order.
  fileprivate var rest: [Double] { Array(sorted(by: >).dropFirst()) }
  /// The second largest probability.
  fileprivate var second: Double { rest.first ?? 0 }
}
