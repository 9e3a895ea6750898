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
      ShareOfRunnerUpPhrase.twoLikeliestClasses,
      [
        [0.4, 0.2, 0.4], [0.3, 0.05, 0.3, 0.3, 0.05], [0.5, 0.5], [0.25, 0.25, 0.25, 0.25],
        [0.2, 0.2, 0.6],
      ]),
    Check(ShareOfRunnerUpPhrase.nothingBesides, [[0.3, 0.7], [0, 0.4, 0, 0.6], [0.9, 0.1, 0]]),
    Check(CommonPhrase.hardLabel, [[1, 0, 0], [0, 0, 0, 1]]),
    Check(
      ShareOfRunnerUpPhrase.verySureTeacher,
      [
        [0.999, 0.0008, 0.0002], [0.00001, 0.99998, 0.000005, 0.000005],
        [0.00000012, 0.00000008, 0.9999998],
      ]),
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
  misconceptions: ShareMistakes.ofWhole + ShareMistakes.ofPart + ShareMistakes.atEdges)

/// What is said of exercise 1.4.
enum ShareOfRunnerUpPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case twoLikeliestClasses, nothingBesides, verySureTeacher
  // Broken invariants.
  case isAboveOne, dependsOnClassOrder
  // Misconceptions.
  case notRescaled, comparedWithTop, shareOfTwo, secondSetAside, comparedWithThird,
    restWithoutRunnerUp, lead, places, softmaxOfTheRest, bothSetAside, zeroByZero, multiplied,
    squaresOfTheRest, oddsOfTop, restItself, restOfRest, thirdTaken, ascending,
    leadAsShare, evenShare, demotionForgotten, neighbourTaken, firstSetAside, lastSetAside,
    oneForHardLabel, inFloat, epsilonBelow, nearlySureTakenForHard
}
