// Exercise 2.1.

import Foundation
import Solutions

/// Logits to a soft label.
public let temperatureSoftmaxExercise = Exercise<
  SoftLabelQuestion, @Sendable ([Double], Double) throws -> [Double]
>(
  "2.1", function: "softmax", step: "Divide by four",
  arguments: { "(\(text($0.logits)), temperature: \(text($0.temperature)))" },
  hints: [
    "It is the softmax as you know it, with one step before everything else. Which numbers does the temperature change, "
      + "the logits or the probabilities?",
    "Look at the step “Divide by four” of lesson 2, at the column that changes against the table before it, and at the "
      + "step “Only differences count” for large logits.",
    "q̃ᵢ = exp((zᵢ − m) / T) / Σⱼ exp((zⱼ − m) / T), where m is the largest logit.",
  ],
  checks: [
    Check("the worked example", [question([5, 3, 1, -1], 4), question([5, 3, 1, -1], 1)]),
    Check("other logits and temperatures", random: 12, seed: 211) { random in
      SoftLabelQuestion(
        random.logits(2 + random.integer(below: 6)),
        temperature: random.one(of: [0.5, 1.5, 2, 3, 5, 8, 20]))
    },
    Check(
      "very large and very small logits",
      [question([1000, 999, -1000], 1), question([-2000, -1000], 0.5)]),
    Check(
      "large logits, softened", [question([1000, 0, -1000], 400), question([-1500, 0], 1000)]),
    Check(
      "a very cold temperature", [question([5, 4.99, -3], 0.005), question([-4, -4.01], 0.004)]),
    Check("one class, and equal logits", [question([3], 7), question([0.5, 0.5, 0.5, 0.5], 3)]),
  ],
  reference: Solutions.softmax(_:temperature:),
  call: { function, question in .numbers(try function(question.logits, question.temperature)) },
  invariants: [
    Invariant("does not sum to 1") { _, answer in abs(answer.values.reduce(0, +) - 1) < 1e-9 },
    Invariant("holds a negative number") { _, answer in answer.values.allSatisfy { !($0 < 0) } },
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("puts the classes in another order than their logits") { question, answer in
      let pairs = zip(question.logits, answer.values).sorted { $0.0 < $1.0 }.map(\.1)
      return zip(pairs, pairs.dropFirst()).allSatisfy { !($0 > $1 + 1e-9) }
    },
    Invariant(
      "changes when the same number is added to all logits",
      relating: { question, answer, again in
        try again(
          SoftLabelQuestion(question.logits.map { $0 + 1 }, temperature: question.temperature)
        ).agrees(with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      "changes when all logits and the temperature are doubled",
      relating: { question, answer, again in
        try again(
          SoftLabelQuestion(question.logits.map { 2 * $0 }, temperature: 2 * question.temperature)
        ).agrees(with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
  ],
  misconceptions: [
    Misconception(
      "multiplied",
      "The logits are multiplied by T. Then a higher temperature makes the label harder and lowers its entropy; it should "
        + "be softer. Divide by T."
    ) { question in .numbers(shares(question.logits.map { $0 * question.temperature })) },
    Misconception(
      "temperature-forgotten",
      "This is the plain softmax, at T = 1. The temperature has no effect: divide the logits by it first."
    ) { .numbers(shares($0.logits)) },
    Misconception(
      "probabilities-divided",
      "The probabilities are divided by T, so they sum to 1/T and are as hard as before. Divide the logits, and take the "
        + "softmax afterwards."
    ) { question in .numbers(shares(question.logits).map { $0 / question.temperature }) },
    Misconception(
      "softmax-twice",
      "The softmax is taken twice: what comes out of it went through it again, which makes all classes nearly equal. "
        + "Take it once, of the logits divided by T."
    ) { .numbers(shares(shares($0.scaled))) },
    Misconception(
      "probabilities-as-logits",
      "The probabilities of T = 1 are taken for logits: divided by T, and sent through the softmax again. The "
        + "temperature belongs to the logits."
    ) { question in .numbers(shares(shares(question.logits).map { $0 / question.temperature })) },
    Misconception(
      "no-exp",
      "Logits are used as if they were probabilities: divided by their sum, without exp. Adding 10 to all logits would "
        + "change that, and a negative logit would give a negative share.",
      step: "One row by hand"
    ) { .numbers(normalized($0.scaled)) },
    Misconception(
      "only-above-the-line",
      "The temperature stands in the numerator only: the exponentials are softened, and the sum "
        + "in the denominator is that of the logits at T = 1. Divide by the sum of the same "
        + "exponentials.",
      step: "One row by hand"
    ) { question in
      let sum = question.logits.map { exp($0) }.reduce(0, +)
      return .numbers(question.scaled.map { exp($0) / sum })
    },
    Misconception(
      "not-normalized",
      "These are the exponentials of the logits divided by T, and they are not divided by their sum. Shares sum to 1.",
      step: "One row by hand"
    ) { .numbers($0.scaled.map { exp($0) }) },
    Misconception(
      "no-max-shift",
      "The formula is right, but exp overflows for large numbers and underflows for very small ones, which makes NaN. A "
        + "cold T makes moderate logits large. Subtract the largest one first.",
      step: "Only differences count"
    ) { .numbers(normalized($0.scaled.map { exp($0) })) },
    Misconception(
      "softened-too-late",
      "The probabilities of T = 1 are raised to the power 1/T and divided by their sum. On paper that is right; but a "
        + "probability that was rounded to 0 stays 0, however hot it gets. Divide the logits by T instead."
    ) { question in
      .numbers(normalized(shares(question.logits).map { pow($0, 1 / question.temperature) }))
    },
  ])

/// What exercise 2.1 is asked.
public struct SoftLabelQuestion: Sendable {
  /// A row of logits.
  public var logits: [Double]
  /// T.
  public var temperature: Double

  init(_ logits: [Double], temperature: Double) {
    self.logits = logits
    self.temperature = temperature
  }

  /// The logits divided by T.
  fileprivate var scaled: [Double] { logits.map { $0 / temperature } }
}

private func question(_ logits: [Double], _ temperature: Double) -> SoftLabelQuestion {
  SoftLabelQuestion(logits, temperature: temperature)
}

/// The softmax at T = 1.
private func shares(_ logits: [Double]) -> [Double] {
  let largest = logits.max() ?? 0
  return normalized(logits.map { exp($0 - largest) })
}
