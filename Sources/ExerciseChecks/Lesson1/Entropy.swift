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
      ]),
  ],
  reference: Solutions.entropy(_:inBits:),
  call: { function, question in .number(try function(question.probabilities, question.inBits)) },
  steps: entropySteps,
  invariants: [
    .isNotNegative(beyond: 1e-12),
    .isFinite,
    Invariant(EntropyPhrase.isAboveUniform) { question, answer in
      let most = log(Double(question.probabilities.count)) / (question.inBits ? log(2) : 1)
      return answer.values.allSatisfy { !($0 > most + 1e-9) }
    },
  ],
  misconceptions: [
    Misconception(EntropyPhrase.zeroLogZero) { .number(-$0.terms { $0 * log($0) } / $0.unit) },
    Misconception(EntropyPhrase.alwaysBits) { .number(-$0.terms { $0 > 0 ? $0 * log2($0) : 0 }) },
    Misconception(EntropyPhrase.alwaysNats) { .number(-$0.terms { $0 > 0 ? $0 * log($0) : 0 }) },
    Misconception(EntropyPhrase.unitsSwapped) {
      .number(try entropy($0.probabilities, inBits: !$0.inBits))
    },
    Misconception(EntropyPhrase.base10) { .number(-$0.terms { $0 > 0 ? $0 * log10($0) : 0 }) },
    Misconception(EntropyPhrase.sign) {
      .number(-(try entropy($0.probabilities, inBits: $0.inBits)))
    },
    Misconception(EntropyPhrase.notWeighted) {
      .number(-$0.terms { $0 > 0 ? log($0) : 0 } / $0.unit)
    },
    Misconception(EntropyPhrase.meanOverClasses) {
      .number(try entropy($0.probabilities, inBits: $0.inBits) / Double($0.probabilities.count))
    },
  ])

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
    meanOverClasses
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
  fileprivate var unit: Double { inBits ? log(2) : 1 }

  fileprivate func terms(_ term: (Double) -> Double) -> Double {
    probabilities.map(term).reduce(0, +)
  }
}
