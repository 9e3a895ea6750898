// Exercise 3.1.

import Foundation
import Solutions

/// What a prediction costs.
public let crossEntropyExercise = Exercise<
  TargetQuestion, @Sendable ([Double], [Double]) throws -> Double
>(
  "3.1", function: "crossEntropy", step: "Both parts by hand",
  arguments: \.arguments,
  hints: [
    "One term for each class: how surprising the prediction makes it, and how often the target says it happens. Which of "
      + "the two goes through the logarithm?",
    "Look at the step “Both parts by hand” of lesson 3: every row of its table is one term. Mind the "
      + "classes whose target is 0.",
    "H(p, q) = −Σᵢ pᵢ ln qᵢ over the classes with pᵢ > 0, where p is the target and q the prediction; `log` is the natural "
      + "logarithm.",
  ],
  checks: [
    Check(
      "the worked examples",
      [
        TargetQuestion([0.7, 0.2, 0.1], [0.5, 0.1, 0.4]),
        TargetQuestion([1, 0, 0], [0.5, 0.5, 0]),
      ])
  ] + TargetQuestion.checks,
  reference: Solutions.crossEntropy(_:_:),
  call: { function, question in .number(try function(question.target, question.prediction)) },
  invariants: [
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("is negative") { _, answer in answer.values.allSatisfy { !($0 < -1e-12) } },
    Invariant("is smaller than the target's own entropy") { question, answer in
      answer.values.allSatisfy { !($0 < question.targetEntropy - 1e-9) }
    },
  ],
  misconceptions: [
    Misconception(
      "swapped",
      "The arguments are swapped: this is H(q, p), with the prediction as the weight and the logarithm of the target. The "
        + "target weighs, and the prediction goes through the logarithm."
    ) { .number($0.swapped.crossEntropyInNats) },
    Misconception(
      "divergence",
      "This is the KL divergence, which is smaller by the target's own entropy. The cross entropy does not subtract it.",
      step: "Cross entropy or KL divergence?"
    ) { .number($0.divergenceInNats) },
    Misconception(
      "base-2",
      "This is in bits, 1.4427 times too much. Nats use the natural logarithm, `log` in Swift."
    ) { .number($0.crossEntropyInNats / log(2)) },
    Misconception(
      "base-10",
      "This uses the logarithm to base 10, 0.4343 times the value. Nats use the natural logarithm, `log` in Swift."
    ) { .number($0.crossEntropyInNats / log(10)) },
    Misconception(
      "mean-over-classes",
      "This is the mean over the classes, K times too small. A cross entropy is a sum over the classes."
    ) { .number($0.crossEntropyInNats / Double($0.target.count)) },
    Misconception(
      "no-logarithm",
      "A probability stands where its logarithm belongs: this is −Σ pᵢ qᵢ. Such a sum is never above 0, and a cross entropy "
        + "never below."
    ) { .number(-$0.sum { $0 * $1 }) },
    Misconception(
      "sign",
      "The minus in front is missing. The logarithm of a probability is negative, so the sum must be turned round."
    ) { .number(-$0.crossEntropyInNats) },
    Misconception(
      "zero-log-zero",
      "Where target and prediction are both 0, this multiplies 0 by −∞, which makes NaN. A class whose target is 0 adds "
        + "nothing: leave it out."
    ) { .number(-$0.sum { $0 * log($1) }) },
    Misconception(
      "top-class-only",
      "Only the target's likeliest class counts here: the soft label was made into a hard one. Every class has a term, "
        + "weighed by its target."
    ) { question in
      let top = question.target.indices.reduce(0) {
        question.target[$1] > question.target[$0] ? $1 : $0
      }
      return .number(-log(question.prediction[top]))
    },
    Misconception(
      "not-weighted",
      "The logarithms are added without their weights. Multiply each one by the target's probability of its class."
    ) { .number(-$0.sum { $0 > 0 ? log($1) : 0 }) },
    Misconception(
      "softmax-twice",
      "The prediction went through a softmax once more, as in a library's loss that expects logits. It holds "
        + "probabilities already."
    ) { .number(TargetQuestion($0.target, $0.predictionAgain).crossEntropyInNats) },
    Misconception(
      "binary",
      "This is the binary cross entropy of each class, summed up: it adds (1 − pᵢ) ln(1 − qᵢ). The classes exclude each "
        + "other here, and one term a class is enough."
    ) {
      .number(-$0.sum { ($0 > 0 ? $0 * log($1) : 0) + ($0 < 1 ? (1 - $0) * log(1 - $1) : 0) })
    },
  ])
