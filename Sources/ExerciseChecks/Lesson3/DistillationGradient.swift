// Exercise 3.4.

import Foundation
import Solutions

/// The gradient of the total loss.
public let distillationGradientExercise = Exercise<
  DistillationQuestion,
  @Sendable ([[Double]], [[Double]], [Int], Double, Double) throws -> [[Double]]
>(
  "3.4", function: "distillationGradient", step: "The gradient",
  arguments: \.arguments,
  hints: [
    "Three softmaxes of each example are all that is needed, and no logarithm. Which two of them are compared in which "
      + "part of the loss?",
    "Look at the steps “The gradient” and “Why T²?” of lesson 3, at what one factor 1/T and the factor T² leave together. "
      + "Then test your gradient against a central difference of your loss from 3.3.",
    "For each logit: (α (qˢ − p) + T (q̃ˢ − q̃ᵗ)) / N, where p is 1 for the label and 0 elsewhere, and N the number of examples.",
  ],
  checks: DistillationQuestion.checks(seed: 341),
  reference: Solutions.distillationGradient(studentLogits:teacherLogits:labels:alpha:temperature:),
  call: { function, question in
    .rows(
      try function(
        question.studentLogits, question.teacherLogits, question.labels, question.alpha,
        question.temperature))
  },
  invariants: [
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("has a row that does not sum to 0") { _, answer in
      guard case .rows(let rows) = answer else { return true }
      return rows.allSatisfy { !(abs($0.reduce(0, +)) > 1e-9) }
    },
    Invariant(
      "changes when the same number is added to all logits of a network",
      relating: { question, answer, again in
        try again(question.shifted).agrees(
          with: answer, within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      "is not 0 for a perfect copy of the teacher with α = 0",
      relating: { question, _, again in
        try again(question.copied).values.allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: factorMistakes + weightMistakes + comparisonMistakes)

/// Factors of T, of N and of K, and the sign.
private let factorMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(
    "square-forgotten",
    "The factor T² of the loss is missing: the distillation part is (q̃ˢ − q̃ᵗ) / T here. With T², which the loss of this "
      + "exercise has, it is T (q̃ˢ − q̃ᵗ).",
    step: "Why T²?"
  ) { question in question.gradient { soft(1 / question.temperature, $0) } },
  Misconception(
    "without-one-over-t",
    "The 1/T of the softened softmax is missing, so the distillation part is T times too long: T² (q̃ˢ − q̃ᵗ). The logit is "
      + "divided by T before the softmax, and the chain rule brings that factor along."
  ) { question in question.gradient { soft(question.square, $0) } },
  Misconception(
    "no-factor",
    "The distillation part is q̃ˢ − q̃ᵗ without any factor. The loss has T², and its gradient a 1/T: a factor T remains.",
    step: "Why T²?"
  ) { question in question.gradient { soft(1, $0) } },
  Misconception(
    "square-once-too-often",
    "T² is in it once too often: the distillation part is T³ (q̃ˢ − q̃ᵗ). T² and 1/T together leave one factor T.",
    step: "Why T²?"
  ) { question in question.gradient { soft(question.square * question.temperature, $0) } },
  Misconception(
    "sign",
    "All signs are turned round: this is the direction in which the loss falls. The gradient is the direction in which it "
      + "grows; the training step subtracts it."
  ) { question in .rows(question.scaled(by: -1, question.right)) },
  Misconception(
    "soft-part-turned",
    "The distillation part has the wrong sign: q̃ᵗ − q̃ˢ. Where the student says more than the teacher, its logit should go "
      + "down, so there the gradient is positive: q̃ˢ − q̃ᵗ."
  ) { question in question.gradient { soft(-question.temperature, $0) } },
  Misconception(
    "sum-over-batch",
    "The gradient is not divided by the number of examples. The loss is a mean over them, so each example has only an Nth "
      + "of the influence."
  ) { question in .rows(question.scaled(by: question.exampleCount, question.right)) },
  Misconception(
    "mean-over-elements",
    "The gradient is divided by the number of classes as well. The loss is a sum over the classes and a mean over the "
      + "examples: divide by N only."
  ) { question in .rows(question.scaled(by: 1 / question.classCount, question.right)) },
]

/// α and T² on the wrong part.
private let weightMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(
    "square-on-both",
    "T² multiplies both parts. It belongs to the distillation loss only; the gradient of the student loss has no 1/T to make "
      + "up for.",
    step: "Why T²?"
  ) { question in
    question.studentGradient { hard(question.square * question.alpha, $0) }
  },
  Misconception(
    "alpha-on-distillation",
    "α stands before the distillation part. In this course it is the weight of the student loss, the one on hard labels.",
    step: "All of it at once"
  ) { question in
    question.gradient(
      hard: { hard(1, $0) }, soft: { soft(question.alpha * question.temperature, $0) })
  },
  Misconception(
    "convex",
    "The distillation part is multiplied by 1 − α, as in Keras' example. In this course its weight is T² alone, and α may "
      + "be larger than 1.",
    step: "All of it at once"
  ) { question in question.gradient { soft((1 - question.alpha) * question.temperature, $0) } },
  Misconception(
    "convex-reversed",
    "The student loss is multiplied by 1 − α and the distillation loss by α, as in PyTorch's tutorial. In this course α is "
      + "the weight of the student loss, and the other part has none.",
    step: "All of it at once"
  ) { question in
    question.gradient(
      hard: { hard(1 - question.alpha, $0) },
      soft: { soft(question.alpha * question.temperature, $0) })
  },
  Misconception(
    "alpha-forgotten",
    "Both parts are added without α. Multiply the gradient of the student loss by it.",
    step: "All of it at once"
  ) { question in question.studentGradient { hard(1, $0) } },
]

/// The wrong things compared.
private let comparisonMistakes: [Misconception<DistillationQuestion>] = [
  Misconception(
    "only-teacher-softened",
    "The teacher's soft label is compared with the student at T = 1: qˢ − q̃ᵗ. Both belong to the same temperature.",
    step: "A loss with two parts"
  ) { question in
    question.gradient { difference(question.temperature, $0.prediction, $0.softTeacher) }
  },
  Misconception(
    "only-student-softened",
    "The softened student is compared with the teacher at T = 1: q̃ˢ − qᵗ. Both belong to the same temperature.",
    step: "A loss with two parts"
  ) { question in
    question.gradient { difference(question.temperature, $0.softStudent, $0.hardTeacher) }
  },
  Misconception(
    "student-loss-softened",
    "The student loss is softened as well: q̃ˢ − p. The hard label is compared with qˢ = softmax(zˢ), at T = 1.",
    step: "A loss with two parts"
  ) { question in
    question.studentGradient { difference(question.alpha, $0.softStudent, $0.oneHotLabel) }
  },
  Misconception(
    "multiplied",
    "The logits are multiplied by T instead of divided. That makes both distributions harder, not softer.",
    step: "A loss with two parts"
  ) { question in
    question.gradient { row in
      var inverse = row
      inverse.temperature = 1 / row.temperature
      return soft(question.temperature, inverse)
    }
  },
  Misconception(
    "swapped",
    "This is the gradient of KL(q̃ˢ‖q̃ᵗ), with the arguments swapped. The target, the teacher, comes first, and then the "
      + "gradient is simply T (q̃ˢ − q̃ᵗ).",
    step: "Cross entropy or KL divergence?"
  ) { question in question.gradient { $0.swappedGradient.map { question.square * $0 } } },
  Misconception(
    "softmax-twice",
    "Probabilities are taken for logits: the rows went through a softmax first, and then through another one. Use the "
      + "logits themselves.",
    step: "Bug hunt"
  ) { .rows($0.softenedBefore.right) },
  Misconception(
    "by-probabilities",
    "This is the derivative with respect to the student's *probabilities*, −p / qˢ and −q̃ᵗ / q̃ˢ. Asked is the one with respect "
      + "to its logits: the softmax lies between, and with it each part becomes a difference."
  ) { question in
    question.gradient(
      hard: { row in zip(row.oneHotLabel, row.prediction).map { -question.alpha * $0 / $1 } },
      soft: { row in zip(row.softTeacher, row.softStudent).map { -question.square * $0 / $1 } })
  },
  Misconception(
    "only-the-label",
    "The student loss reaches only the logit of the label here. It pushes the other classes down too: qˢ − p is qˢ itself "
      + "for each of them.",
    step: "Why T²?"
  ) { question in
    question.studentGradient { row in
      zip(row.oneHotLabel, hard(question.alpha, row)).map { $0 * $1 }
    }
  },
  Misconception(
    "hot-limit",
    "This compares logits, (zˢ − zᵗ) / K. That is what the gradient comes near to when T is very high and the logits are "
      + "centred; at any T it is T (q̃ˢ − q̃ᵗ).",
    step: "Very hot: matching logits"
  ) { question in
    question.gradient { difference(1 / question.classCount, $0.student, $0.teacher) }
  },
  Misconception(
    "labels-from-teacher",
    "The hard labels are the teacher's decisions instead of those of the data. Where the teacher errs, the student loss "
      + "should contradict it: use `labels`.",
    step: "A loss with two parts"
  ) { .rows($0.labelledByTeacher.right) },
  Misconception(
    "no-max-shift",
    "The formula is right, but exp overflows for large logits and underflows for very small ones, which makes NaN. Subtract "
      + "the largest logit of each row first; that changes no probability."
  ) { question in
    question.gradient(
      hard: {
        difference(question.alpha, $0.overflowing($0.student, at: 1), $0.oneHotLabel)
      },
      soft: {
        difference(
          question.temperature, $0.overflowing($0.student, at: $0.temperature),
          $0.overflowing($0.teacher, at: $0.temperature))
      })
  },
]

private typealias Row = DistillationQuestion.Row

/// A weight times a difference.
private func difference(_ weight: Double, _ a: [Double], _ b: [Double]) -> [Double] {
  zip(a, b).map { weight * ($0 - $1) }
}

/// A weight times qˢ − p.
private func hard(_ weight: Double, _ row: Row) -> [Double] {
  difference(weight, row.prediction, row.oneHotLabel)
}

/// A weight times q̃ˢ − q̃ᵗ.
private func soft(_ weight: Double, _ row: Row) -> [Double] {
  difference(weight, row.softStudent, row.softTeacher)
}

extension DistillationQuestion.Row {
  /// The gradient of KL(q̃ˢ‖q̃ᵗ) with respect to the student's logits.
  fileprivate var swappedGradient: [Double] {
    let divergence = swappedDivergence
    return zip(softStudent, softTeacher).map { student, teacher in
      student > 0 ? student * (log(student / teacher) - divergence) / temperature : 0
    }
  }
}

extension DistillationQuestion {
  /// The mean over the examples of both parts, where none is given the right one.
  private func rows(hard own: ((Row) -> [Double])?, soft other: ((Row) -> [Double])?) -> [[Double]]
  {
    rows.map { row in
      zip(own?(row) ?? hard(alpha, row), other?(row) ?? soft(temperature, row))
        .map { ($0 + $1) / exampleCount }
    }
  }

  /// The gradient with something in place of T (q̃ˢ − q̃ᵗ), and perhaps of α (qˢ − p).
  fileprivate func gradient(
    hard: ((Row) -> [Double])? = nil, soft: @escaping (Row) -> [Double]
  ) -> Answer { .rows(rows(hard: hard, soft: soft)) }

  /// The gradient with something in place of α (qˢ − p).
  fileprivate func studentGradient(_ hard: @escaping (Row) -> [Double]) -> Answer {
    .rows(rows(hard: hard, soft: nil))
  }

  /// The gradient that is asked for.
  fileprivate var right: [[Double]] { rows(hard: nil, soft: nil) }

  fileprivate func scaled(by factor: Double, _ rows: [[Double]]) -> [[Double]] {
    rows.map { row in row.map { factor * $0 } }
  }
}
