// Exercise 3.2.

import Foundation
import Solutions

/// How far a prediction is from its target.
public let klDivergenceExercise = Exercise<
  TargetQuestion, @Sendable ([Double], [Double]) throws -> Double
>(
  "3.2", function: "klDivergence", step: "Cross entropy or KL divergence?",
  arguments: \.arguments,
  hints: [
    "It is what remains of the cross entropy when the target's own entropy is taken off. What must come out when target "
      + "and prediction are equal?",
    "Look at the step “Cross entropy or KL divergence?” of lesson 3: three rows of its table belong together, and the "
      + "fourth shows what happens when the arguments are swapped.",
    "KL(p‖q) = Σᵢ pᵢ (ln pᵢ − ln qᵢ) over the classes with pᵢ > 0, where p is the target and q the prediction.",
  ],
  checks: [
    Check(
      "the worked examples",
      [
        TargetQuestion([0.7, 0.2, 0.1], [0.5, 0.1, 0.4]),
        TargetQuestion([1, 0, 0], [0.5, 0.5, 0]),
      ])
  ] + TargetQuestion.checks,
  reference: Solutions.klDivergence(_:_:),
  call: { function, question in .number(try function(question.target, question.prediction)) },
  invariants: [
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("is negative") { _, answer in answer.values.allSatisfy { !($0 < -1e-12) } },
    Invariant(
      "is not 0 for a perfect copy",
      relating: { question, _, again in
        try again(TargetQuestion(question.target, question.target)).values
          .allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: [
    Misconception(
      "swapped",
      "The arguments are swapped: this is KL(q‖p). The target comes first: it weighs the terms, "
        + "and it is the numerator."
    ) { .number($0.swapped.divergenceInNats) },
    Misconception(
      "cross-entropy",
      "This is the cross entropy, which is larger by the target's own entropy and not 0 for a "
        + "perfect copy. Subtract the entropy, or divide the target by the prediction: ln(pᵢ / "
        + "qᵢ)."
    ) { .number($0.crossEntropyInNats) },
    Misconception(
      "base-2",
      "This is in bits, 1.4427 times too much. Nats use the natural logarithm, `log` in Swift."
    ) { .number($0.divergenceInNats / log(2)) },
    Misconception(
      "base-10",
      "This uses the logarithm to base 10, 0.4343 times the value. Nats use the natural logarithm, `log` in Swift."
    ) { .number($0.divergenceInNats / log(10)) },
    Misconception(
      "mean-over-classes",
      "This is the mean over the classes, K times too small. A divergence is a sum over the classes. PyTorch's `kl_div` "
        + "takes such a mean unless it is told otherwise."
    ) { .number($0.divergenceInNats / Double($0.target.count)) },
    Misconception(
      "probabilities-for-logarithms",
      "The prediction stands there as a probability where its logarithm belongs: this is Σ pᵢ (ln pᵢ − qᵢ). It is negative, "
        + "and a KL divergence never is.",
      step: "Bug hunt"
    ) { .number($0.sum { $0 > 0 ? $0 * (log($0) - $1) : 0 }) },
    Misconception(
      "sign",
      "The sign is turned round: this is Σ pᵢ ln(qᵢ / pᵢ), and a KL divergence is never negative. "
        + "The target is the numerator."
    ) { .number(-$0.divergenceInNats) },
    Misconception(
      "zero-log-zero",
      "0 · log 0 comes out as NaN, for log 0 is −∞. A class whose target is 0 adds nothing: leave it out."
    ) { .number($0.sum { $0 * (log($0) - log($1)) }) },
    Misconception(
      "not-weighted",
      "The logarithms are added without their weights. Multiply each ln(pᵢ / qᵢ) by the target's probability pᵢ."
    ) { .number($0.sum { $0 > 0 ? log($0 / $1) : 0 }) },
    Misconception(
      "absolute-terms",
      "Every term was made positive. Single terms may be negative, where the prediction says more than the target; only "
        + "their sum never is."
    ) { .number($0.sum { $0 > 0 ? $0 * abs(log($0 / $1)) : 0 }) },
    Misconception(
      "softmax-twice",
      "The prediction went through a softmax once more, as if it held logits. It holds probabilities already."
    ) { .number(TargetQuestion($0.target, $0.predictionAgain).divergenceInNats) },
    Misconception(
      "both-ways",
      "This is the mean of KL(p‖q) and KL(q‖p). The divergence has a direction: only KL(p‖q), with the target first, is "
        + "asked for."
    ) { .number(($0.divergenceInNats + $0.swapped.divergenceInNats) / 2) },
  ])
