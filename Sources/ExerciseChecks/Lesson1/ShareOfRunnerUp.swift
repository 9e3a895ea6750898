// Exercise 1.4.

import Foundation
import Solutions

/// The runner-up's share of all that the likeliest class leaves.
public let shareOfRunnerUpExercise = Exercise<[Double], @Sendable ([Double]) throws -> Double>(
  "1.4", function: "shareOfRunnerUp", step: "Two twos",
  arguments: { "(\(text($0)))" },
  hints: [
    "A share of what? The likeliest class is set aside, so compare the runner-up with all that the other classes "
      + "have together.",
    "Look at the step “Two twos” of lesson 1 for what a runner-up is. Then take [0.05, 0.6, 0.32, 0.03] by hand: how much is "
      + "left without the 0.6, and which part of that is 0.32?",
    "p₂ / (1 − p₁), with p₁ and p₂ the two largest probabilities: sort them first. Where 1 − p₁ is 0, the answer is 0.",
  ],
  checks: [
    Check("the worked example", [[0.05, 0.6, 0.32, 0.03]]),
    Check("other soft labels", random: 12, seed: 141) { random in
      random.probabilities(4 + random.integer(below: 4))
    },
    Check("two likeliest classes", [[0.4, 0.2, 0.4], [0.3, 0.05, 0.3, 0.3, 0.05]]),
    Check("a hard label", [[1, 0, 0], [0, 0, 0, 1]]),
    Check(
      "a very sure teacher", [[0.999, 0.0008, 0.0002], [0.00001, 0.99998, 0.000005, 0.000005]]),
  ],
  reference: Solutions.shareOfRunnerUp(_:),
  call: { function, question in .number(try function(question)) },
  invariants: [
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("is negative") { _, answer in answer.values.allSatisfy { !($0 < 0) } },
    Invariant("is larger than 1") { _, answer in answer.values.allSatisfy { !($0 > 1 + 1e-9) } },
    Invariant(
      "depends on the order of the classes",
      relating: { probabilities, answer, again in
        try again(probabilities.reversed())
          .agrees(with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
  ],
  misconceptions: [
    Misconception(
      "not-rescaled",
      "This is the runner-up's probability itself, a share of all classes. With the likeliest one set aside, only "
        + "1 − p₁ is left: divide by that."
    ) { .number($0.second) },
    Misconception(
      "compared-with-top",
      "This is the runner-up compared with the likeliest class, p₂ / p₁. That class is set aside: compare with what "
        + "is left without it."
    ) { .number($0.second / $0.top) },
    Misconception(
      "share-of-two",
      "This is p₂ / (p₁ + p₂), the runner-up's share of the two likeliest classes. The likeliest one is to be set aside, "
        + "and all the others count."
    ) { .number($0.second / ($0.top + $0.second)) },
    Misconception(
      "second-set-aside",
      "The runner-up itself is set aside: this is p₂ / (1 − p₂). Take the likeliest class away, 1 − p₁."
    ) { .number($0.second / (1 - $0.second)) },
    Misconception(
      "compared-with-third",
      "These are the odds of the second against the third class. Compare with all that is left, of which the runner-up "
        + "is itself a part.",
      step: "What the label threw away"
    ) { .number($0.second / $0.sorted(by: >)[2]) },
    Misconception(
      "rest-without-runner-up",
      "The runner-up is missing from the sum below: this is p₂ / (1 − p₁ − p₂). A share is a part of a whole that "
        + "holds it."
    ) { .number($0.second / $0.sorted(by: >).dropFirst(2).reduce(0, +)) },
    Misconception(
      "lead",
      "This is p₁ − p₂, the lead of the likeliest class. Asked is the runner-up's share of what the likeliest one leaves."
    ) { .number($0.top - $0.second) },
    Misconception(
      "places",
      "The first class is taken for the likeliest one and the second class for the runner-up. The classes may come in "
        + "any order: sort the probabilities first."
    ) { .number($0[0] < 1 ? $0[1] / (1 - $0[0]) : 0) },
    Misconception(
      "softmax-of-the-rest",
      "The classes that are left went through a softmax. They are probabilities already: dividing them by their sum is "
        + "all that is needed."
    ) { .number(exp($0.second) / $0.rest.map { exp($0) }.reduce(0, +)) },
    Misconception(
      "both-set-aside",
      "Where several classes share the largest probability, all of them were set aside. Only one is; another one of them "
        + "is then the runner-up."
    ) { probabilities in
      let others = probabilities.filter { $0 < probabilities.top }
      let rest = 1 - probabilities.top
      return .number(rest > 0 ? (others.max() ?? 0) / rest : 0)
    },
    Misconception(
      "zero-by-zero",
      "For a hard label this is 0 / 0, which is NaN. Nothing is left there to have a share of: return 0."
    ) { .number($0.second / (1 - $0.top)) },
  ])

extension [Double] {
  /// The largest probability.
  fileprivate var top: Double { self.max() ?? 0 }
  /// All but one of the largest, in descending order.
  fileprivate var rest: [Double] { Array(sorted(by: >).dropFirst()) }
  /// The second largest probability.
  fileprivate var second: Double { rest.first ?? 0 }
}
