// Exercise 3.5.

import Distillation
import Foundation
import Solutions

/// The KL divergence with student and teacher exchanged.
public let reverseKLDivergenceExercise = Exercise<
  ReverseKLQuestion, @Sendable ([[Double]], [[Double]], Double) throws -> Double
>(
  "3.5", function: "reverseKLDivergence", step: "Which way round?",
  arguments: {
    "(studentLogits: \(text($0.studentLogits)), teacherLogits: \(text($0.teacherLogits)), "
      + "temperature: \(text($0.temperature)))"
  },
  hints: [
    "Whose share weighs a class here, and whose stands in the numerator? It is the same network "
      + "twice. What does a class cost to which the student gives nearly nothing?",
    "Look at the step “Which way round?” of lesson 3 for what this divergence seeks, and at "
      + "“Cross entropy or KL divergence?”: the last row of its table is this number. Soften both "
      + "rows first, and take both logarithms straight from the logits, as in exercise 3.3.",
    "For each example Σᵢ q̃ˢᵢ (ln q̃ˢᵢ − ln q̃ᵗᵢ), where ln q̃ᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − "
      + "m) / T) for both rows, with m for the row's largest logit. Add up the examples and "
      + "divide by their number.",
  ],
  checks: ReverseKLQuestion.checks,
  reference: Solutions.reverseKLDivergence(studentLogits:teacherLogits:temperature:),
  call: { function, question in
    .number(try function(question.studentLogits, question.teacherLogits, question.temperature))
  },
  invariants: [
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("is negative") { _, answer in answer.values.allSatisfy { !($0 < -1e-9) } },
    Invariant(
      "is not 0 for a perfect copy of the teacher",
      relating: { question, answer, again in
        guard answer.isFinite else { return true }
        return try again(question.copied).values.allSatisfy { abs($0) < 1e-9 }
      }),
    Invariant(
      "changes when the same number is added to all logits of a network",
      relating: { question, answer, again in
        guard answer.isFinite else { return true }
        return try again(question.shifted).agrees(
          with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      "changes when every example comes twice",
      relating: { question, answer, again in
        guard answer.isFinite else { return true }
        return try again(question.doubled).agrees(
          with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      "stops growing when the teacher gets surer, as if a logarithm were cut off near 0",
      relating: { _, answer, again in
        guard answer.isFinite else { return true }
        let (sure, surer) = (try again(.contradiction(1000)), try again(.contradiction(2000)))
        return !sure.isFinite || !surer.isFinite || !sure.agrees(with: surer, within: .nineDigits)
      }),
  ],
  misconceptions: directionMistakes + temperatureMistakes + reductionMistakes + numberMistakes)

extension Answer {
  /// Whether all its numbers are numbers.
  fileprivate var isFinite: Bool { values.allSatisfy(\.isFinite) }
}

private typealias Row = DistillationQuestion.Row

/// Another measure, or another order of the two.
private let directionMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(
    "forward",
    "This is KL(q̃ᵗ‖q̃ˢ), the way round of 3.2 and 3.3, in which the teacher weighs the classes. "
      + "Asked is the other one: the student weighs them, and stands in the numerator."
  ) { .number($0.mean(\.forward)) },
  Misconception(
    "half-exchanged",
    "The fraction was turned round, but the teacher still weighs the classes: this is "
      + "−KL(q̃ᵗ‖q̃ˢ), and no KL divergence is negative. The same network weighs and stands in "
      + "the numerator, here the student."
  ) { .number(-$0.mean(\.forward)) },
  Misconception(
    "sign",
    "The sign is turned round: this is Σ q̃ˢᵢ ln(q̃ᵗᵢ / q̃ˢᵢ), and no KL divergence is negative. "
      + "The student stands in the numerator."
  ) { .number(-$0.right) },
  Misconception(
    "cross-entropy",
    "This is the cross entropy H(q̃ˢ, q̃ᵗ): the student's own entropy is not taken off. The other "
      + "way round that changed only the value. Here the entropy is the student's, so without it "
      + "the gradient is another one, and pulls the student to the teacher's first choice alone."
  ) { .number($0.mean { $0.reverse + entropy($0.softStudent) }) },
  Misconception(
    "forward-cross-entropy",
    "This is H(q̃ᵗ, q̃ˢ), the cross entropy with the teacher as the target. Asked is a "
      + "divergence, and with the student in front: KL(q̃ˢ‖q̃ᵗ)."
  ) { .number($0.mean(\.softCrossEntropy)) },
  Misconception(
    "both-added",
    "This is KL(q̃ˢ‖q̃ᵗ) + KL(q̃ᵗ‖q̃ˢ), Jeffreys' divergence, which is the same in both "
      + "directions. Only the first of the two is asked for."
  ) { .number($0.mean { $0.reverse + $0.forward }) },
  Misconception(
    "both-averaged",
    "This is the mean of KL(q̃ˢ‖q̃ᵗ) and KL(q̃ᵗ‖q̃ˢ), the same in both directions. Only the first "
      + "of the two is asked for."
  ) { .number($0.mean { ($0.reverse + $0.forward) / 2 }) },
  Misconception(
    "jensen-shannon",
    "This is the Jensen–Shannon divergence: both networks are compared with their mean. It never "
      + "exceeds ln 2. Asked is the student compared with the teacher itself."
  ) { .number($0.mean(\.jensenShannon)) },
  Misconception(
    "not-weighted",
    "The logarithms are added without their weights. Multiply each ln(q̃ˢᵢ / q̃ᵗᵢ) by the "
      + "student's share q̃ˢᵢ."
  ) { question in
    .number(
      question.mean { row in
        zip(row.logSoftStudent, row.logSoftTeacher).map { $0 - $1 }.reduce(0, +)
      })
  },
  Misconception(
    "absolute-terms",
    "Every term was made positive. Single terms may be negative, where the student says less than "
      + "the teacher; only their sum never is."
  ) { question in
    .number(
      question.mean { row in
        zip(row.logSoftStudent, row.logSoftTeacher).map { exp($0) * abs($0 - $1) }.reduce(0, +)
      })
  },
  Misconception(
    "probabilities-for-logarithms",
    "The teacher's probabilities stand where their logarithms belong: this is Σ q̃ˢᵢ (ln q̃ˢᵢ − "
      + "q̃ᵗᵢ). PyTorch's `kl_div` expects log-probabilities in its first argument, whichever "
      + "network they are of.",
    step: "Bug hunt"
  ) { .number($0.mean { klDivergence($0.softStudent, logPrediction: $0.softTeacher) }) },
  Misconception(
    "no-softmax",
    "The teacher's logits, divided by T, stand where its log-probabilities belong: the softmax is "
      + "missing. Adding 10 to all of them would change such a divergence.",
    step: "Bug hunt"
  ) { question in
    .number(
      question.mean { row in
        klDivergence(row.softStudent, logPrediction: row.teacher.map { $0 / row.temperature })
      })
  },
  Misconception(
    "one-network-twice",
    "This is 0 whatever the networks say: one of them is compared with itself. The weight and the "
      + "numerator are the student's, the denominator is the teacher's."
  ) { _ in .number(0) },
  Misconception(
    "softmax-twice",
    "Probabilities are taken for logits: the rows went through a softmax first, and then through "
      + "another one. Nearly equal shares come out. Use the logits themselves.",
    step: "Bug hunt"
  ) { .number($0.softenedBefore.right) },
]

/// The temperature in the wrong place.
private let temperatureMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(
    "only-student-softened",
    "Only the student is softened; the teacher's probabilities are those of T = 1. Divide both "
      + "rows by T.",
    step: "A loss with two parts"
  ) { .number($0.mean { $0.reverse(studentAt: $0.temperature, teacherAt: 1) }) },
  Misconception(
    "only-teacher-softened",
    "Only the teacher is softened; the student's probabilities are those of T = 1. A student with "
      + "the teacher's own logits would not get 0. Divide both rows by T.",
    step: "A loss with two parts"
  ) { .number($0.mean { $0.reverse(studentAt: 1, teacherAt: $0.temperature) }) },
  Misconception(
    "nobody-softened",
    "Nobody is softened: this is the divergence at T = 1. Divide the logits of both by T before "
      + "the softmax.",
    step: "A loss with two parts"
  ) { .number($0.mean { $0.reverse(studentAt: 1, teacherAt: 1) }) },
  Misconception(
    "multiplied",
    "The logits are multiplied by T instead of divided. That makes both distributions harder, not "
      + "softer.",
    step: "A loss with two parts"
  ) {
    .number($0.mean { $0.reverse(studentAt: 1 / $0.temperature, teacherAt: 1 / $0.temperature) })
  },
  Misconception(
    "probabilities-divided",
    "The probabilities are divided by T, not the logits. They no longer sum to 1, and are as hard "
      + "as before.",
    step: "A loss with two parts"
  ) { .number($0.mean { $0.reverse(studentAt: 1, teacherAt: 1) / $0.temperature }) },
  Misconception(
    "squared",
    "The factor T² is in it. A loss may want it; this exercise asks for the divergence alone.",
    step: "Why T²?"
  ) { .number($0.temperature * $0.temperature * $0.right) },
  Misconception(
    "times-t",
    "A factor T is in it. This exercise asks for the divergence alone, without any factor.",
    step: "Why T²?"
  ) { .number($0.temperature * $0.right) },
]

/// Means and sums.
private let reductionMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(
    "sum-over-batch",
    "This is the sum over the examples, so it grows with the batch. Divide by the number of "
      + "examples."
  ) { .number($0.count * $0.right) },
  Misconception(
    "mean-over-elements",
    "This is a mean over the classes as well, K times too small. Sum over the classes, and take "
      + "the mean over the examples only. PyTorch's `kl_div` takes the mean over both unless it "
      + "is told `batchmean`."
  ) { .number($0.right / $0.classCount) },
  Misconception(
    "first-example-only",
    "This is the divergence of the first example alone, as if a `return` stood inside the loop. "
      + "Take the mean over all of them."
  ) { .number($0.rows[0].reverse) },
  Misconception(
    "last-example-only",
    "Only the last example counts, as if `=` stood where `+=` belongs. Add up the examples, and "
      + "divide by their number."
  ) { .number($0.rows[$0.rows.count - 1].reverse / $0.count) },
]

/// Logarithms of another base, and numbers that overflow or are rounded to 0.
private let numberMistakes: [Misconception<ReverseKLQuestion>] = [
  Misconception(
    "base-2",
    "This is in bits, 1.4427 times too much. Nats use the natural logarithm, `log` in Swift.",
    step: "Both parts by hand"
  ) { .number($0.right / log(2)) },
  Misconception(
    "base-10",
    "This uses the logarithm to base 10, 0.4343 times the value. Nats use the natural logarithm, "
      + "`log` in Swift.",
    step: "Both parts by hand"
  ) { .number($0.right / log(10)) },
  Misconception(
    "no-max-shift",
    "The formula is right, but exp overflows for large logits and underflows for very small ones, "
      + "which makes NaN. Subtract the largest logit of each row first; that changes no "
      + "probability."
  ) { .number($0.mean(\.overflowingReverse)) },
  Misconception(
    "largest-of-the-batch",
    "The largest logit of the whole batch was subtracted from every row. A row far below it "
      + "underflows, which makes NaN. Each row has a largest logit of its own."
  ) { .number($0.belowLargestOfBatch.mean(\.overflowingReverse)) },
  Misconception(
    "logarithm-of-softmax",
    "The formula is right, but where the teacher's probability is tiny it is rounded to 0, and "
      + "its logarithm is −∞. Take the logarithm straight from the logits: ln qᵢ = (zᵢ − m) / T − "
      + "ln Σⱼ exp((zⱼ − m) / T)."
  ) { .number($0.mean { Distillation.klDivergence($0.softStudent, $0.softTeacher) }) },
  Misconception(
    "zero-log-zero",
    "Where the student's probability is rounded to 0, 0 · log 0 comes out as NaN. Such a class "
      + "adds nothing: leave it out, or take the logarithm straight from the logits."
  ) { question in
    .number(
      question.mean { row in
        zip(row.softStudent, row.logSoftTeacher).map { $0 * (log($0) - $1) }.reduce(0, +)
      })
  },
]

extension Row {
  fileprivate var logSoftStudent: [Double] { logSoftmax(student, temperature: temperature) }
  fileprivate var logSoftTeacher: [Double] { logSoftmax(teacher, temperature: temperature) }

  /// KL between student and teacher, each at its temperature.
  fileprivate func reverse(studentAt studentTemperature: Double, teacherAt other: Double) -> Double
  {
    klDivergence(
      Distillation.softmax(student, temperature: studentTemperature),
      logPrediction: logSoftmax(teacher, temperature: other))
  }

  /// KL(q̃ˢ‖q̃ᵗ).
  fileprivate var reverse: Double { swappedDivergence }

  /// KL(q̃ᵗ‖q̃ˢ).
  fileprivate var forward: Double { divergence(teacherAt: temperature, studentAt: temperature) }

  /// The mean of both divergences from the mean of both distributions.
  fileprivate var jensenShannon: Double {
    let middle = zip(softStudent, softTeacher).map { ($0 + $1) / 2 }
    return
      (Distillation.klDivergence(softStudent, middle)
      + Distillation.klDivergence(softTeacher, middle)) / 2
  }

  /// KL(q̃ˢ‖q̃ᵗ) of softmaxes that overflow.
  fileprivate var overflowingReverse: Double {
    zip(overflowing(student, at: temperature), overflowing(teacher, at: temperature))
      .map { $0 == 0 ? 0 : $0 * (log($0) - log($1)) }.reduce(0, +)
  }
}
