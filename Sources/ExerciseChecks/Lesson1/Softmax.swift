// Exercise 1.1.

import Foundation
import Solutions

/// Logits to probabilities.
public let softmaxExercise = Exercise<[Double], @Sendable ([Double]) throws -> [Double]>(
  "1.1", function: "softmax", step: "One label, two animals",
  arguments: { "(\(text($0)))" },
  hints: [
    "Every probability must be positive, and all of them must sum to 1. Which function makes any number positive "
      + "and keeps the order?",
    "Look at the step “One label, two animals” of lesson 1: what goes into the softmax, and what comes out? Then try "
      + "your function by hand on [1000, 0].",
    "softmax(z)ᵢ = exp(zᵢ) / Σⱼ exp(zⱼ). Subtract the largest logit from all of them first: that changes no "
      + "probability, and exp never gets a number above 0.",
  ],
  checks: [
    Check("the worked example", [[2, 1, 0]]),
    Check("other logits", random: 12, seed: 11) { random in
      random.logits(2 + random.integer(below: 6))
    },
    Check("one class, and equal logits", [[3], [0.5, 0.5, 0.5, 0.5]]),
    Check("very large and very small logits", [[1000, 0], [-1000, -1001], [800, 799, -800]]),
  ],
  reference: Solutions.softmax(_:),
  call: { function, question in .numbers(try function(question)) },
  invariants: [
    Invariant("does not sum to 1") { _, answer in abs(answer.values.reduce(0, +) - 1) < 1e-9 },
    Invariant("holds a negative number") { _, answer in answer.values.allSatisfy { !($0 < 0) } },
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant(
      "changes when the same number is added to all logits",
      relating: { logits, answer, again in
        try again(logits.map { $0 + 1 })
          .agrees(with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
  ],
  misconceptions: [
    Misconception(
      "no-max-shift",
      "The formula is right, but exp overflows for large logits and underflows for very small ones, which makes NaN. "
        + "Subtract the largest logit from all of them first; that changes no probability."
    ) { .numbers(normalized($0.map { exp($0) })) },
    Misconception(
      "no-exp",
      "The logits are divided by their sum, without exp. Logits may be negative or sum to 0; exp makes every one of "
        + "them positive first."
    ) { .numbers(normalized($0)) },
    Misconception(
      "not-normalized",
      "This is exp of each logit, and it is not divided by the sum. Probabilities must sum to 1."
    ) { .numbers($0.map { exp($0) }) },
    Misconception(
      "softmax-twice",
      "This is the softmax of the softmax: probabilities were taken for logits and sent through it again, which makes "
        + "them nearly equal. Use it once, on the logits."
    ) { .numbers(try softmax(softmax($0))) },
    Misconception(
      "logarithm",
      "These are the logarithms of the probabilities (a log-softmax). Return the probabilities themselves."
    ) { .numbers(try softmax($0).map { log($0) }) },
    Misconception(
      "sign",
      "The signs are turned round: this is softmax(−z), in which the largest logit gets the smallest probability."
    ) { .numbers(try softmax($0.map { -$0 })) },
    Misconception(
      "base-2",
      "These are powers of 2 instead of e. The softmax uses exp."
    ) { logits in
      let largest = logits.max() ?? 0
      return .numbers(normalized(logits.map { exp2($0 - largest) }))
    },
  ])

/// Numbers divided by their sum.
func normalized(_ values: [Double]) -> [Double] {
  let sum = values.reduce(0, +)
  return values.map { $0 / sum }
}
