// Exercise 1.2.

import Foundation
import Solutions

/// How unsure a distribution is, in nats or in bits.
public let entropyExercise = Exercise<EntropyQuestion, @Sendable ([Double], Bool) throws -> Double>(
  "1.2", function: "entropy", step: "What the label threw away",
  arguments: { "(\(text($0.probabilities)), inBits: \($0.inBits))" },
  hints: [
    "A sure distribution is not surprising at all, a uniform one the most. How surprising is something that happens "
      + "with probability p, and how often does it happen?",
    "Look at the step “What the label threw away” of lesson 1: what is the entropy of a hard label, and what is it for "
      + "four classes that are equally likely?",
    "H(q) = −Σᵢ qᵢ ln qᵢ in nats, where a class with qᵢ = 0 adds nothing. One bit is ln 2 nats: divide by ln 2 for bits.",
  ],
  checks: [
    Check(
      "the worked example",
      [
        EntropyQuestion([0.5, 0.25, 0.25], inBits: true),
        EntropyQuestion([0.5, 0.25, 0.25], inBits: false),
      ]),
    Check("in nats", random: 8, seed: 12) { random in
      EntropyQuestion(random.probabilities(2 + random.integer(below: 6)), inBits: false)
    },
    Check("in bits", random: 8, seed: 13) { random in
      EntropyQuestion(random.probabilities(2 + random.integer(below: 6)), inBits: true)
    },
    Check(
      "a hard label",
      [
        EntropyQuestion([1, 0, 0, 0], inBits: false), EntropyQuestion([0, 1], inBits: true),
        EntropyQuestion([0.5, 0, 0.5], inBits: true),
      ]),
  ],
  reference: Solutions.entropy(_:inBits:),
  call: { function, question in .number(try function(question.probabilities, question.inBits)) },
  invariants: [
    Invariant("is negative") { _, answer in answer.values.allSatisfy { !($0 < -1e-12) } },
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("is larger than that of a uniform distribution") { question, answer in
      let most = log(Double(question.probabilities.count)) / (question.inBits ? log(2) : 1)
      return answer.values.allSatisfy { !($0 > most + 1e-9) }
    },
  ],
  misconceptions: [
    Misconception(
      "zero-log-zero",
      "0 · log 0 comes out as NaN, for log 0 is −∞. A class that never happens adds nothing: leave it out of the sum."
    ) { .number(-$0.terms { $0 * log($0) } / $0.unit) },
    Misconception(
      "always-bits",
      "Nats were asked for, and this is in bits: 1.4427 times too much. Nats use the natural logarithm, `log` in Swift."
    ) { .number(-$0.terms { $0 > 0 ? $0 * log2($0) : 0 }) },
    Misconception(
      "always-nats",
      "Bits were asked for, and this is in nats: 0.6931 times the value. Divide by ln 2, or use `log2`."
    ) { .number(-$0.terms { $0 > 0 ? $0 * log($0) : 0 }) },
    Misconception(
      "units-swapped",
      "Nats and bits are swapped: `log2` gives bits, and the natural logarithm gives nats."
    ) { .number(try entropy($0.probabilities, inBits: !$0.inBits)) },
    Misconception(
      "base-10",
      "This uses the logarithm to base 10, which gives neither nats nor bits. Nats use `log`, bits `log2`."
    ) { .number(-$0.terms { $0 > 0 ? $0 * log10($0) : 0 }) },
    Misconception(
      "sign",
      "The sign is wrong: the logarithm of a probability is negative, and the minus in front makes the entropy positive."
    ) { .number(-(try entropy($0.probabilities, inBits: $0.inBits))) },
    Misconception(
      "not-weighted",
      "The logarithms are added without their weights. How surprising a class is counts as often as the class happens: "
        + "multiply each logarithm by its probability."
    ) { .number(-$0.terms { $0 > 0 ? log($0) : 0 } / $0.unit) },
    Misconception(
      "mean-over-classes",
      "This is the mean over the classes, K times too small. The entropy is a sum over the classes."
    ) {
      .number(try entropy($0.probabilities, inBits: $0.inBits) / Double($0.probabilities.count))
    },
  ])

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
