// Exercise 1.2.

import Foundation
import Solutions

/// How unsure a distribution is, in nats or in bits.
public let entropyExercise = Exercise<EntropyQuestion, @Sendable ([Double], Bool) throws -> Double>(
  "1.2", function: "entropy", step: "What the label threw away",
  arguments: {
    [
      CallArgument(unlabelled: "probabilities", $0.probabilities),
      CallArgument("inBits", $0.inBits),
    ]
  },
  hints: [EntropyPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExample,
      [
        EntropyQuestion([0.5, 0.25, 0.25], inBits: true),
        EntropyQuestion([0.5, 0.25, 0.25], inBits: false),
      ]),
    Check(EntropyPhrase.inNats, random: 8, seed: 12) { random in
      EntropyQuestion(random.probabilities(2 + random.integer(below: 6)), inBits: false)
    },
    Check(EntropyPhrase.inBits, random: 8, seed: 13) { random in
      EntropyQuestion(random.probabilities(2 + random.integer(below: 6)), inBits: true)
    },
    Check(
      CommonPhrase.hardLabel,
      [
        EntropyQuestion([1, 0, 0, 0], inBits: false), EntropyQuestion([0, 1], inBits: true),
        EntropyQuestion([0.5, 0, 0.5], inBits: true),
        EntropyQuestion([0, 0.2, 0.3, 0, 0.5], inBits: false),
      ]),
    Check(
      CommonPhrase.verySureTeacher,
      [
        EntropyQuestion([0.99999999999, 0.00000000001], inBits: false),
        EntropyQuestion([0.00000000001, 0.0000002, 0.99979979999, 0.0002], inBits: true),
      ]),
  ],
  reference: Solutions.entropy(_:inBits:),
  call: { function, question in .number(try function(question.probabilities, question.inBits)) },
  steps: entropySteps,
  invariants: [
    .isNotNegative(beyond: 1e-12),
    .isFinite,
    Invariant(EntropyPhrase.isAboveUniform) { question, answer in
      answer.values.allSatisfy { !($0 > question.most + 1e-9) }
    },
  ],
  misconceptions: EntropyQuestion.ofUnits + EntropyQuestion.ofTerms
    + EntropyQuestion.otherMeasures)

/// What is said of exercise 1.2.
enum EntropyPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case inNats, inBits
  // Broken invariants.
  case isAboveUniform
  // Misconceptions.
  case zeroLogZero, alwaysBits, alwaysNats, unitsSwapped, base10, sign, notWeighted,
    meanOverClasses, convertedWrongly, roundedConstant, stopsAtZero, epsilonInLogarithm,
    smallClassesLeftOut,
    logarithmOfOneMore, otherWeights, softmaxFirst, oneTermOnly, oneTermMissing, twoTermsOnly,
    squares, onlyLargestCounts, perplexity, dividedByMost, distanceToUniform, numberOfClasses,
    bothOutcomes
}

/// What exercise 1.2 is asked.
public struct EntropyQuestion: Sendable {
  /// The distribution.
  public var probabilities: [Double]
  /// Whether in bits rather than in nats.
  public var inBits: Bool

  init(_ probabilities: [Double], inBits: Bool) {
    self.probabilities = probabilities
    self.inBits = inBits
  }

  /// How many nats the unit is.
  var unit: Double { inBits ? log(2) : 1 }

  /// The largest entropy of so many classes, in the unit.
  var most: Double { log(Double(probabilities.count)) / unit }

  func terms(_ term: (Double) -> Double) -> Double { probabilities.map(term).reduce(0, +) }
}
