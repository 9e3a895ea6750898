// Exercise 4.5.

import Distillation
import Foundation
import Solutions

/// The total loss where only some examples have a label.
public let mixedBatchLossExercise = Exercise<
  MixedBatchQuestion, @Sendable ([[Double]], [[Double]], [Int?], Double, Double) throws -> Double
>(
  "4.5", function: "mixedBatchLoss", step: "A transfer set that nobody labelled",
  arguments: {
    "(studentLogits: \(text($0.studentLogits)), teacherLogits: \(text($0.teacherLogits)), "
      + "labels: \(text($0.labels)), alpha: \(text($0.alpha)), "
      + "temperature: \(text($0.temperature)))"
  },
  hints: [
    "Two means, over different examples. Which part of the loss asks the data, and which one asks "
      + "the teacher alone?",
    "Look at your own `distillationLoss` of exercise 3.3, and at the step “A transfer set that "
      + "nobody labelled” of lesson 4, where students learn with α = 0. Count the examples that "
      + "have a label, and think of a batch in which none has.",
    "α · (the sum of −ln qˢ[label] over the labelled examples) / (their number) + T² · (the sum "
      + "of KL(q̃ᵗ‖q̃ˢ) over all examples) / N; without a labelled example the first term is 0.",
  ],
  checks: MixedBatchQuestion.checks,
  reference: Solutions.mixedBatchLoss(studentLogits:teacherLogits:labels:alpha:temperature:),
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
      "depends on the labels although α is 0",
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite) else { return true }
        let without = try again(question.unlabelled(alpha: 0))
        return try again(question.with { $0.alpha = 0 }).agrees(with: without, within: .loose)
      }),
    Invariant(
      "does not change with the teacher's logits of an example without a label",
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite), let place = question.labels.firstIndex(of: nil)
        else { return true }
        let other = question.with { $0.teacherLogits[place][0] += 1 }
        // A teacher that is sure says the same then.
        guard abs(other.right - question.right) > 1e-6 else { return true }
        return try !again(other).agrees(with: answer, within: .nineDigits)
      }),
    Invariant(
      "changes when the same number is added to all logits of a network",
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite) else { return true }
        return try again(question.shifted).agrees(with: answer, within: .loose)
      }),
    Invariant(
      "changes when every example comes twice",
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite) else { return true }
        return try again(question.doubled).agrees(with: answer, within: .loose)
      }),
    Invariant(
      "is not 0 for a perfect copy of the teacher without a label",
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite) else { return true }
        return try again(question.copied).values.allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: labelMistakes + meanMistakes + weightMistakes + temperatureMistakes
    + comparisonMistakes)

extension Tolerance {
  fileprivate static let loose = Tolerance(relative: 1e-6, absolute: 1e-9)
}

private typealias Row = DistillationQuestion.Row

/// Something taken for the label that is not there, or the example dropped with it.
private let labelMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(
    "first-class-for-none",
    "Examples without a label were taken for class 0. That teaches the student something false of "
      + "each of them: leave them out of the student loss."
  ) { $0.labelling { _ in 0 } },
  Misconception(
    "last-class-for-none",
    "Examples without a label were taken for the last class, as when −1 stands for “no label” and "
      + "counts from the end. Leave them out of the student loss."
  ) { $0.labelling { $0.student.count - 1 } },
  Misconception(
    "teachers-class-for-none",
    "Examples without a label got the teacher's first choice as their hard label. That is another "
      + "method, and α = 0 could no longer mean “the teacher alone”: leave them out of the "
      + "student loss. The soft label says it better."
  ) { $0.labelling { predictedClass($0.teacher) } },
  Misconception(
    "equal-shares-for-none",
    "Examples without a label were compared with equal shares for all classes, as if “no label” "
      + "meant “every class alike”. Leave them out of the student loss."
  ) { question in
    .number(
      question.total(
        studentLoss: question.mean { row, label in
          label != nil ? row.studentLoss() : -mean(logSoftmax(row.student))
        }))
  },
  Misconception(
    "labels-from-teacher",
    "The hard labels are the teacher's decisions, also where the data have a label. Where the "
      + "teacher errs, the student loss should contradict it: use `labels`, and leave out what "
      + "has none."
  ) { question in
    .number(
      question.with {
        $0.labels = zip(question.labels, question.teacherLogits).map { label, logits in
          label == nil ? nil : predictedClass(logits)
        }
      }.right)
  },
  Misconception(
    "unlabelled-skipped",
    "Examples without a label were skipped altogether. Only the student loss needs a label; the "
      + "teacher has something to say of every example, and that is what they are for."
  ) { question in
    .number(
      question.total(
        distillation: question.sum(labelled: true, \.divergence) / question.labelledCount))
  },
  Misconception(
    "unlabelled-skipped-over-all",
    "Examples without a label were skipped, and both sums divided by the number of all examples. "
      + "Only the student loss needs a label: let the distillation loss run over every example, "
      + "and divide the student loss by those that have a label."
  ) { question in
    .number(
      question.total(
        studentLoss: question.labelledLoss / question.count,
        distillation: question.sum(labelled: true, \.divergence) / question.count))
  },
  Misconception(
    "one-or-the-other",
    "Each example has one part of the loss only: labelled ones the student loss, the others the "
      + "distillation loss. A label is no reason not to ask the teacher: the distillation loss is "
      + "the mean over all examples."
  ) { question in
    let others = question.count - question.labelledCount
    let soft = others > 0 ? question.sum(labelled: false, \.divergence) / others : 0
    return .number(question.total(distillation: soft))
  },
  Misconception(
    "one-or-the-other-over-all",
    "Each example has one part of the loss only, and the sum was divided by the number of all "
      + "examples. The distillation loss is the mean over all examples, with a label or without; "
      + "the student loss is the mean over the labelled ones."
  ) { question in
    .number(
      question.total(
        studentLoss: question.labelledLoss / question.count,
        distillation: question.sum(labelled: false, \.divergence) / question.count))
  },
  Misconception(
    "all-or-none",
    "The student loss is left out as soon as one label is missing. The examples that have a label "
      + "still count: take the mean over them."
  ) { question in
    .number(question.total(studentLoss: question.labels.contains(nil) ? 0 : question.studentLoss))
  },
  Misconception(
    "no-student-loss",
    "The student loss is missing. Where some examples have a label, α times the mean of −ln "
      + "qˢ[label] over them belongs to the loss."
  ) { .number($0.total(studentLoss: 0)) },
  Misconception(
    "no-distillation-loss",
    "The distillation loss is missing: this is α times the student loss alone. T² times the mean "
      + "of KL(q̃ᵗ‖q̃ˢ) over all examples belongs to the loss."
  ) { .number($0.total(distillation: 0)) },
]

/// Means over the wrong examples.
private let meanMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(
    "student-loss-over-all",
    "The student loss is divided by the number of all examples. So every picture without a label "
      + "would weaken the labels that there are, as if α were smaller: divide by the number of "
      + "labelled examples."
  ) { .number($0.total(studentLoss: $0.labelledLoss / $0.count)) },
  Misconception(
    "distillation-over-labelled",
    "The distillation loss runs over all examples, but its sum is divided by the number of "
      + "labelled ones. Divide it by N."
  ) { .number($0.total(distillation: $0.divergence * $0.count / $0.labelledCount)) },
  Misconception(
    "none-labelled",
    "Without a labelled example the student loss comes out as 0 / 0, which is NaN, even with α = "
      + "0. A sum over no examples is no mean: say 0 there."
  ) { .number($0.total(studentLoss: $0.labelledLoss / $0.labelledCount)) },
  Misconception(
    "nothing-without-labels",
    "Without a labelled example the whole loss is 0 here. Only the student loss is: the teacher has "
      + "something to say of every example, and that is when it is needed most."
  ) { .number($0.labelledCount == 0 ? 0 : $0.right) },
  Misconception(
    "sum-over-batch",
    "These are sums over the examples, which grow with the batch. Divide the student loss by the "
      + "number of labelled examples, and the distillation loss by the number of all."
  ) { .number($0.total(studentLoss: $0.labelledLoss, distillation: $0.count * $0.divergence)) },
  Misconception(
    "student-loss-summed",
    "The distillation loss is a mean, and the student loss a sum over the labelled examples. With "
      + "more of them it would outweigh the other part: divide by their number."
  ) { .number($0.total(studentLoss: $0.labelledLoss)) },
  Misconception(
    "distillation-summed",
    "The student loss is a mean, and the distillation loss a sum over all examples. With a larger "
      + "batch it would outweigh the other part: divide by N."
  ) { .number($0.total(distillation: $0.count * $0.divergence)) },
  Misconception(
    "mean-over-elements",
    "The KL divergence is a mean over the classes as well, K times too small. Sum over the "
      + "classes, and take the mean over the examples only. PyTorch's `kl_div` takes the mean "
      + "over both unless it is told `batchmean`."
  ) { .number($0.total(distillation: $0.divergence / Double($0.classCount))) },
]

/// α and T².
private let weightMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(
    "square-forgotten",
    "The factor T² is missing. Without it the distillation loss, which here is all that most "
      + "examples have, pulls less and less as T grows.",
    step: "Without T², and what copying means"
  ) { $0.total(weights: $0.alpha, 1) },
  Misconception(
    "t-for-its-square",
    "The factor is T instead of T². The gradient shrinks by T twice: once by the formula's 1/T, "
      + "and once more since both soft labels approach equal shares.",
    step: "Without T², and what copying means"
  ) { $0.total(weights: $0.alpha, $0.temperature) },
  Misconception(
    "square-on-both",
    "T² multiplies both parts. It belongs to the distillation loss only; the student loss has no "
      + "temperature to make up for.",
    step: "Without T², and what copying means"
  ) { $0.total(weights: $0.square * $0.alpha, $0.square) },
  Misconception(
    "alpha-on-distillation",
    "α stands before the distillation loss. In this course it is the weight of the student loss: "
      + "α = 0 must leave the teacher."
  ) { $0.total(weights: 1, $0.alpha * $0.square) },
  Misconception(
    "convex",
    "The distillation loss is multiplied by 1 − α, as in Keras' example. In this course its "
      + "weight is T² alone, and α may be larger than 1."
  ) { $0.total(weights: $0.alpha, (1 - $0.alpha) * $0.square) },
  Misconception(
    "convex-reversed",
    "The student loss is multiplied by 1 − α and the distillation loss by α, as in PyTorch's "
      + "tutorial. In this course α is the weight of the student loss, and the other part has "
      + "none."
  ) { $0.total(weights: 1 - $0.alpha, $0.alpha * $0.square) },
  Misconception(
    "alpha-forgotten",
    "Both parts are added without α. Multiply the student loss by it."
  ) { $0.total(weights: 1, $0.square) },
]

/// The temperature in the wrong place.
private let temperatureMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(
    "nobody-softened",
    "Nobody is softened: T only stands in the factor T². Divide the logits of teacher and student "
      + "by T before the softmax."
  ) { $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) } },
  Misconception(
    "no-temperature",
    "The temperature is not used at all, as if T were 1. Divide the logits of teacher and student "
      + "by T before the softmax, and multiply their divergence by T²."
  ) { question in .number(question.with { $0.temperature = 1 }.right) },
  Misconception(
    "only-teacher-softened",
    "Only the teacher is softened; the student is compared with it at T = 1. A student with the "
      + "teacher's own logits would not get 0. Divide both rows by T."
  ) { $0.comparing { $0.divergence(teacherAt: $0.temperature, studentAt: 1) } },
  Misconception(
    "only-student-softened",
    "Only the student is softened; the teacher's probabilities are those of T = 1. Divide both "
      + "rows by T."
  ) { $0.comparing { $0.divergence(teacherAt: 1, studentAt: $0.temperature) } },
  Misconception(
    "student-loss-softened",
    "The student loss is taken at the temperature T as well. The hard label is compared with qˢ = "
      + "softmax(zˢ), at T = 1; only the distillation loss is softened."
  ) { question in
    let loss = question.sum(labelled: true) { $0.studentLoss(at: $0.temperature) }
    return .number(question.total(studentLoss: loss / max(question.labelledCount, 1)))
  },
  Misconception(
    "multiplied",
    "The logits are multiplied by T instead of divided. That makes both distributions harder, not "
      + "softer."
  ) {
    $0.comparing { $0.divergence(teacherAt: 1 / $0.temperature, studentAt: 1 / $0.temperature) }
  },
]

/// The wrong things compared, and numbers that overflow or are rounded to 0.
private let comparisonMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(
    "swapped",
    "The arguments of the KL divergence are swapped: this is KL(q̃ˢ‖q̃ᵗ). The target, the "
      + "teacher, comes first."
  ) { $0.comparing(\.swappedDivergence) },
  Misconception(
    "cross-entropy",
    "The distillation loss is the cross entropy here, larger than the KL divergence by the "
      + "teacher's entropy. Training would be the same, but the value that is asked for is the KL "
      + "divergence."
  ) { $0.comparing(\.softCrossEntropy) },
  Misconception(
    "softmax-twice",
    "Probabilities are taken for logits: the rows went through a softmax first, and then through "
      + "another one. Use the logits themselves."
  ) { question in
    .number(
      question.with {
        $0.studentLogits = question.studentLogits.map { Distillation.softmax($0) }
        $0.teacherLogits = question.teacherLogits.map { Distillation.softmax($0) }
      }.right)
  },
  Misconception(
    "base-2",
    "This is in bits, 1.4427 times too much. Nats use the natural logarithm, `log` in Swift."
  ) { .number($0.right / log(2)) },
  Misconception(
    "no-max-shift",
    "The formula is right, but exp overflows for large logits and underflows for very small ones, "
      + "which makes NaN. Subtract the largest logit of each row first; that changes no "
      + "probability."
  ) { question in
    let loss = question.sum(labelled: true) { -log($0.overflowing($0.student, at: 1)[$0.label]) }
    return .number(
      question.total(
        studentLoss: loss / max(question.labelledCount, 1),
        distillation: question.mean { row, _ in row.overflowingDivergence }))
  },
  Misconception(
    "logarithm-of-softmax",
    "The formula is right, but a tiny probability is rounded to 0, and its logarithm is −∞. Take "
      + "the logarithm straight from the logits: ln qᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − m) / T)."
  ) { question in
    let loss = question.sum(labelled: true) { -log($0.prediction[$0.label]) }
    return .number(
      question.total(
        studentLoss: loss / max(question.labelledCount, 1),
        distillation: question.mean { row, _ in
          row.divergence(from: row.softStudent.map { log($0) })
        }))
  },
  Misconception(
    "zero-log-zero",
    "Where the teacher's probability is rounded to 0, 0 · log 0 comes out as NaN. Such a class "
      + "adds nothing: leave it out, or take the logarithm straight from the logits."
  ) { $0.comparing(\.divergenceWithZeros) },
]

extension Row {
  /// KL(q̃ᵗ‖q̃ˢ).
  fileprivate var divergence: Double {
    divergence(teacherAt: temperature, studentAt: temperature)
  }
}
