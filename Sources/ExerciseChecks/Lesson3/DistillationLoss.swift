// Exercise 3.3.

import Foundation
import Solutions

/// The student's total loss.
public let distillationLossExercise = Exercise<
  DistillationQuestion, @Sendable ([[Double]], [[Double]], [Int], Double, Double) throws -> Double
>(
  "3.3", function: "distillationLoss", step: "All of it at once",
  arguments: \.arguments,
  hints: [
    "Write a log-softmax with a temperature first, as a function inside yours; you need it three times for each example. "
      + "Then take one part after the other.",
    "Look at the step “A loss with two parts” of lesson 3 for what belongs to which part, and at “All of it at once” for "
      + "how they are added up. The student is softened in one part only, and T² stands before that part.",
    "For each example: −ln qˢ[label] from the logits at T = 1, and Σᵢ q̃ᵗᵢ (ln q̃ᵗᵢ − ln q̃ˢᵢ) from both rows at T. Sum up α "
      + "times the first and T² times the second one, and divide by the number of examples.",
  ],
  checks: DistillationQuestion.checks(seed: 331),
  reference: Solutions.distillationLoss(studentLogits:teacherLogits:labels:alpha:temperature:),
  call: { function, question in
    .number(
      try function(
        question.studentLogits, question.teacherLogits, question.labels, question.alpha,
        question.temperature))
  },
  invariants: [
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("is negative") { _, answer in answer.values.allSatisfy { !($0 < -1e-9) } },
    Invariant(
      "changes when the same number is added to all logits of a network",
      relating: { question, answer, again in
        try again(question.shifted).agrees(
          with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      "changes when every example comes twice",
      relating: { question, answer, again in
        try again(question.doubled).agrees(
          with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      "is not 0 for a perfect copy of the teacher with α = 0",
      relating: { question, _, again in
        try again(question.copied).values.allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: weightMistakes + temperatureMistakes + comparisonMistakes + numberMistakes)

/// The two parts put together wrongly: T², α, means and sums.
private let weightMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(
    "square-forgotten",
    "The factor T² is missing. Without it the distillation loss pulls less and less as T grows, and α means something "
      + "else at each temperature.",
    step: "Why T²?"
  ) { .number($0.total(distillation: $0.divergence)) },
  Misconception(
    "t-for-its-square",
    "The factor is T instead of T². The gradient shrinks by T twice: once by the formula's 1/T, and once more since both "
      + "soft labels approach equal shares.",
    step: "Why T²?"
  ) { .number($0.total(distillation: $0.temperature * $0.divergence)) },
  Misconception(
    "square-on-both",
    "T² multiplies both parts. It belongs to the distillation loss only; the student loss has no temperature to make up "
      + "for.",
    step: "Why T²?"
  ) { .number($0.square * $0.total(distillation: $0.divergence)) },
  Misconception(
    "alpha-on-distillation",
    "α stands before the distillation loss. In this course it is the weight of the student loss, the one on hard labels.",
    step: "All of it at once"
  ) { .number($0.studentLoss + $0.alpha * $0.square * $0.divergence) },
  Misconception(
    "convex",
    "The distillation loss is multiplied by 1 − α, as in Keras' example. In this course its weight is T² alone, and α may "
      + "be larger than 1.",
    step: "All of it at once"
  ) { .number($0.total(distillation: (1 - $0.alpha) * $0.square * $0.divergence)) },
  Misconception(
    "convex-reversed",
    "The student loss is multiplied by 1 − α and the distillation loss by α, as in PyTorch's tutorial. In this course α is "
      + "the weight of the student loss, and the other part has none.",
    step: "All of it at once"
  ) {
    .number((1 - $0.alpha) * $0.studentLoss + $0.alpha * $0.square * $0.divergence)
  },
  Misconception(
    "alpha-forgotten",
    "Both parts are added without α. Multiply the student loss by it."
  ) { .number($0.studentLoss + $0.square * $0.divergence) },
  Misconception(
    "sum-over-batch",
    "This is the sum over the examples, so it grows with the batch. Divide by the number of examples: a loss of the course "
      + "is a mean over them."
  ) { .number($0.exampleCount * $0.right) },
  Misconception(
    "distillation-summed",
    "The student loss is a mean over the examples, and the distillation loss a sum. With a larger batch it would outweigh "
      + "the other part: take the mean of both."
  ) { .number($0.total(distillation: $0.exampleCount * $0.square * $0.divergence)) },
  Misconception(
    "mean-over-elements",
    "The KL divergence is a mean over the classes as well, K times too small. Sum over the classes, and take the mean over "
      + "the examples only. PyTorch's `kl_div` takes the mean over both unless it is told `batchmean`."
  ) { .number($0.total(distillation: $0.square * $0.divergence / $0.classCount)) },
]

/// The temperature in the wrong place.
private let temperatureMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(
    "only-teacher-softened",
    "Only the teacher is softened; the student is compared with it at T = 1. A student with the teacher's own logits would "
      + "not get 0. Divide both rows by T.",
    step: "Bug hunt"
  ) { $0.comparing { $0.divergence(teacherAt: $0.temperature, studentAt: 1) } },
  Misconception(
    "only-student-softened",
    "Only the student is softened; the teacher's probabilities are those of T = 1. Divide both rows by T.",
    step: "A loss with two parts"
  ) { $0.comparing { $0.divergence(teacherAt: 1, studentAt: $0.temperature) } },
  Misconception(
    "nobody-softened",
    "Nobody is softened: T only stands in the factor T². Divide the logits of teacher and student by T before the softmax.",
    step: "A loss with two parts"
  ) { $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) } },
  Misconception(
    "student-loss-softened",
    "The student loss is taken at the temperature T as well. The hard label is compared with qˢ = softmax(zˢ), at T = 1; "
      + "only the distillation loss is softened.",
    step: "A loss with two parts"
  ) { question in
    .number(
      question.total(
        student: question.mean { $0.studentLoss(at: $0.temperature) },
        distillation: question.square * question.divergence))
  },
  Misconception(
    "multiplied",
    "The logits are multiplied by T instead of divided. That makes both distributions harder, not softer.",
    step: "A loss with two parts"
  ) {
    $0.comparing { $0.divergence(teacherAt: 1 / $0.temperature, studentAt: 1 / $0.temperature) }
  },
  Misconception(
    "probabilities-divided",
    "The probabilities are divided by T, not the logits. They no longer sum to 1, and are as hard as before.",
    step: "A loss with two parts"
  ) { $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) / $0.temperature } },
]

/// The wrong things compared.
private let comparisonMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(
    "swapped",
    "The arguments of the KL divergence are swapped: this is KL(q̃ˢ‖q̃ᵗ). The target, the teacher, comes first.",
    step: "Cross entropy or KL divergence?"
  ) { $0.comparing(\.swappedDivergence) },
  Misconception(
    "cross-entropy",
    "The distillation loss is the cross entropy here, larger than the KL divergence by the teacher's entropy. Training "
      + "would be the same, but the value that is asked for is the KL divergence.",
    step: "Cross entropy or KL divergence?"
  ) { $0.comparing(\.softCrossEntropy) },
  Misconception(
    "probabilities-for-logarithms",
    "In the KL divergence the student's probabilities stand where their logarithms belong. PyTorch's `kl_div` expects "
      + "log-probabilities of the student, and does not complain about others.",
    step: "Bug hunt"
  ) { $0.comparing { $0.divergence(from: $0.softStudent) } },
  Misconception(
    "no-softmax",
    "The student's logits, divided by T, stand where its log-probabilities belong: the softmax is missing. Adding 10 to "
      + "all of them would change such a loss.",
    step: "Bug hunt"
  ) { $0.comparing { row in row.divergence(from: row.student.map { $0 / row.temperature }) } },
  Misconception(
    "softmax-twice",
    "Probabilities are taken for logits: the rows went through a softmax first, and then through another one. Nearly "
      + "equal shares come out. Use the logits themselves.",
    step: "Bug hunt"
  ) { .number($0.softenedBefore.right) },
  Misconception(
    "labels-from-teacher",
    "The hard labels are the teacher's decisions instead of those of the data. Where the teacher errs, the student loss "
      + "should contradict it: use `labels`.",
    step: "A loss with two parts"
  ) { .number($0.labelledByTeacher.right) },
]

/// Logarithms of another base, and numbers that overflow or are rounded to 0.
private let numberMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(
    "base-2",
    "This is in bits, 1.4427 times too much. Nats use the natural logarithm, `log` in Swift.",
    step: "Both parts by hand"
  ) { .number($0.right / log(2)) },
  Misconception(
    "base-10",
    "This uses the logarithm to base 10, 0.4343 times the value. Nats use the natural logarithm, `log` in Swift.",
    step: "Both parts by hand"
  ) { .number($0.right / log(10)) },
  Misconception(
    "no-max-shift",
    "The formula is right, but exp overflows for large logits, which makes NaN. Subtract the largest logit of each row "
      + "first; that changes no probability."
  ) { question in
    .number(
      question.total(
        student: question.mean { -log($0.overflowing($0.student, at: 1)[$0.label]) },
        distillation: question.square * question.mean(\.overflowingDivergence)))
  },
  Misconception(
    "logarithm-of-softmax",
    "The formula is right, but a tiny probability is rounded to 0, and its logarithm is −∞. Take the logarithm straight from "
      + "the logits: ln qᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − m) / T)."
  ) { question in
    .number(
      question.total(
        student: question.mean { -log($0.prediction[$0.label]) },
        distillation: question.square
          * question.mean { $0.divergence(from: $0.softStudent.map { log($0) }) }))
  },
  Misconception(
    "zero-log-zero",
    "Where the teacher's probability is rounded to 0, 0 · log 0 comes out as NaN. Such a class adds nothing: leave it out, "
      + "or take the logarithm straight from the logits."
  ) { $0.comparing(\.divergenceWithZeros) },
]

extension DistillationQuestion {
  /// The mean over the examples.
  fileprivate func mean(_ value: (Row) -> Double) -> Double {
    rows.map(value).reduce(0, +) / exampleCount
  }

  /// H(p, qˢ).
  fileprivate var studentLoss: Double { mean { $0.studentLoss() } }

  /// KL(q̃ᵗ‖q̃ˢ).
  fileprivate var divergence: Double {
    mean { $0.divergence(teacherAt: $0.temperature, studentAt: $0.temperature) }
  }

  /// α times the student loss and once the distillation loss.
  fileprivate func total(student: Double? = nil, distillation: Double) -> Double {
    alpha * (student ?? studentLoss) + distillation
  }

  /// The total loss with something in place of KL(q̃ᵗ‖q̃ˢ).
  fileprivate func comparing(_ distance: (Row) -> Double) -> Answer {
    .number(total(distillation: square * mean(distance)))
  }

  /// The loss that is asked for.
  fileprivate var right: Double { total(distillation: square * divergence) }
}
