// Exercise 2.2.

import Foundation
import Solutions

/// From two soft labels to the logit gap, and on to the temperature of another ratio.
public let temperatureForRatioExercise = Exercise<
  RatioQuestion, @Sendable (Double, Double, Double, Double) throws -> Double
>(
  "2.2", function: "temperature", step: "What temperature cannot change",
  arguments: {
    "(givingRatio: \(text($0.wanted)), between: \(text($0.first)), and: \(text($0.second)), "
      + "softenedAt: \(text($0.temperature)))"
  },
  hints: [
    "Go by way of the logits. Two soft labels and their temperature tell the difference of the two logits, and that is "
      + "the same at every temperature.",
    "Look at the step “What temperature cannot change” of lesson 2: T · ln(q̃ᵢ / q̃ⱼ) repeats one number. Which T makes "
      + "it that number again when the ratio is the one that is wanted?",
    "The gap is g = T · ln(q̃₁ / q̃₂), and the temperature that is wanted is g / ln(wanted).",
  ],
  checks: [
    Check("the worked example", [RatioQuestion(wanted: 2, 0.8, 0.1, at: 2)]),
    Check("a likelier first class", random: 10, seed: 221) { random in
      let shares = random.probabilities(3 + random.integer(below: 3)).sorted(by: >)
      return RatioQuestion(
        wanted: random.number(from: 1.2, to: 12), shares[0], shares[1],
        at: random.one(of: [0.5, 1.5, 3, 4, 8, 20]))
    },
    Check("a less likely first class", random: 6, seed: 222) { random in
      let shares = random.probabilities(3 + random.integer(below: 3)).sorted()
      return RatioQuestion(
        wanted: random.number(from: 0.05, to: 0.9), shares[0], shares[1],
        at: random.one(of: [0.5, 1.5, 3, 4, 8, 20]))
    },
    Check(
      "far apart, and nearly equal",
      [
        RatioQuestion(wanted: 1.01, 0.999, 0.0000001, at: 1),
        RatioQuestion(wanted: 1000, 0.3, 0.29, at: 50),
      ]),
  ],
  reference: Solutions.temperature(givingRatio:between:and:softenedAt:),
  call: { function, question in
    .number(try function(question.wanted, question.first, question.second, question.temperature))
  },
  invariants: [
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("is not above 0") { _, answer in answer.values.allSatisfy { !($0 <= 0) } },
    Invariant("does not bring the ratio back to what is wanted") { question, answer in
      answer.values.allSatisfy {
        Tolerance(relative: 1e-6, absolute: 0).allows(
          question.temperature / $0 * log(question.ratio), log(question.wanted))
      }
    },
    Invariant(
      "does not double when the known temperature doubles",
      relating: { question, answer, again in
        var hotter = question
        hotter.temperature *= 2
        return zip(try again(hotter).values, answer.values).allSatisfy {
          Tolerance(relative: 1e-6, absolute: 1e-12).allows($0, 2 * $1)
        }
      }),
  ],
  misconceptions: [
    Misconception(
      "ratio-shrinks-by-t",
      "This takes the ratio to shrink in proportion as T grows: twice the temperature, half the ratio. It is the "
        + "*logarithm* of the ratio that does so."
    ) { .number($0.temperature * $0.ratio / $0.wanted) },
    Misconception(
      "known-temperature-forgotten",
      "The known temperature is missing: this takes the two probabilities for those of T = 1. The logit gap is T times "
        + "the logarithm of their ratio."
    ) { .number(log($0.ratio) / log($0.wanted)) },
    Misconception(
      "divided-by-t",
      "The logarithm of the ratio is divided by the known T. It was the softmax that divided by T; to get the logit gap "
        + "back, multiply."
    ) { .number(log($0.ratio) / $0.temperature / log($0.wanted)) },
    Misconception(
      "fraction-inverted",
      "The fraction stands upside down: a larger ratio than the known one needs a lower temperature, and this gives a "
        + "higher one. Divide the logit gap by the logarithm of the ratio that is wanted."
    ) { .number($0.temperature * log($0.wanted) / log($0.ratio)) },
    Misconception(
      "difference-of-probabilities",
      "The logit gap is taken from the difference q̃₁ − q̃₂. Probabilities differ by other amounts at each temperature; "
        + "it is the logarithm of their ratio, times T, that stays."
    ) { .number($0.temperature * ($0.first - $0.second) / log($0.wanted)) },
    Misconception(
      "gap-returned",
      "This is the difference of the two logits, T · ln(q̃₁ / q̃₂): half of the way. Divide it by the logarithm of the "
        + "ratio that is wanted."
    ) { .number($0.temperature * log($0.ratio)) },
    Misconception(
      "wanted-without-logarithm",
      "The logit gap is divided by the wanted ratio itself. A gap is a logarithm: divide by the logarithm of the ratio."
    ) { .number($0.temperature * log($0.ratio) / $0.wanted) },
    Misconception(
      "exponential-of-wanted",
      "The denominator is exp of the wanted ratio. The ratio is already an exponential, exp(gap / "
        + "T); its logarithm is needed."
    ) { .number($0.temperature * log($0.ratio) / exp($0.wanted)) },
    Misconception(
      "upside-down",
      "One of the two ratios is upside down, so the temperature comes out negative. Both are the first class against the "
        + "second."
    ) { .number(-$0.temperature * log($0.ratio) / log($0.wanted)) },
  ])

/// What exercise 2.2 is asked.
public struct RatioQuestion: Sendable {
  /// The ratio of the first class to the second one that is wanted.
  public var wanted: Double
  /// The first class's probability at the known temperature.
  public var first: Double
  /// The second class's.
  public var second: Double
  /// The known temperature.
  public var temperature: Double

  init(wanted: Double, _ first: Double, _ second: Double, at temperature: Double) {
    self.wanted = wanted
    self.first = first
    self.second = second
    self.temperature = temperature
  }

  /// The known ratio.
  fileprivate var ratio: Double { first / second }
}
