// What is said of exercise 4.5, in English.

extension MixedBatchLossPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Two means, over different examples. Which part of the loss asks the data, and which one asks \
      the teacher alone?
      """
    case .whereToLook:
      """
      Look at your own `distillationLoss` of exercise 3.3, and at the step “A transfer set that \
      nobody labelled” of lesson 4, where students learn with α = 0. Count the examples that have \
      a label, and think of a batch in which none has.
      """
    case .formula:
      """
      α · (the sum of −ln qˢ[label] over the labelled examples) / (their number) + T² · (the sum \
      of KL(q̃ᵗ‖q̃ˢ) over all examples) / N; without a labelled example the first term is 0.
      """
    case .workedExampleAndTwoBatches: "the worked example, and two more batches"
    case .someLabelled: "batches with and without labels"
    case .allLabelled: "every example has a label"
    case .noneLabelledAtAll: "no example has a label"
    case .teacherAlone: "the teacher alone, α = 0"
    case .dependsOnUnweightedLabels: "depends on the labels although α is 0"
    case .ignoresTeacherWithoutLabel:
      "does not change with the teacher's logits of an example without a label"
    case .isNotZeroForCopyWithoutLabel: "is not 0 for a perfect copy of the teacher without a label"
    case .firstClassForNone:
      """
      Examples without a label were taken for class 0. That teaches the student something false of \
      each of them: leave them out of the student loss.
      """
    case .lastClassForNone:
      """
      Examples without a label were taken for the last class, as when −1 stands for “no label” and \
      counts from the end. Leave them out of the student loss.
      """
    case .teachersClassForNone:
      """
      Examples without a label got the teacher's first choice as their hard label. That is another \
      method, and α = 0 could no longer mean “the teacher alone”: leave them out of the student \
      loss. The soft label says it better.
      """
    case .equalSharesForNone:
      """
      Examples without a label were compared with equal shares for all classes, as if “no label” \
      meant “every class alike”. Leave them out of the student loss.
      """
    case .labelsFromTeacher:
      """
      The hard labels are the teacher's decisions, also where the data have a label. Where the \
      teacher errs, the student loss should contradict it: use `labels`, and leave out what has \
      none.
      """
    case .unlabelledSkipped:
      """
      Examples without a label were skipped altogether. Only the student loss needs a label; the \
      teacher has something to say of every example, and that is what they are for.
      """
    case .unlabelledSkippedOverAll:
      """
      Examples without a label were skipped, and both sums divided by the number of all examples. \
      Only the student loss needs a label: let the distillation loss run over every example, and \
      divide the student loss by those that have a label.
      """
    case .oneOrTheOther:
      """
      Each example has one part of the loss only: labelled ones the student loss, the others the \
      distillation loss. A label is no reason not to ask the teacher: the distillation loss is the \
      mean over all examples.
      """
    case .oneOrTheOtherOverAll:
      """
      Each example has one part of the loss only, and the sum was divided by the number of all \
      examples. The distillation loss is the mean over all examples, with a label or without; the \
      student loss is the mean over the labelled ones.
      """
    case .allOrNone:
      """
      The student loss is left out as soon as one label is missing. The examples that have a label \
      still count: take the mean over them.
      """
    case .noStudentLoss:
      """
      The student loss is missing. Where some examples have a label, α times the mean of −ln \
      qˢ[label] over them belongs to the loss.
      """
    case .noDistillationLoss:
      """
      The distillation loss is missing: this is α times the student loss alone. T² times the mean \
      of KL(q̃ᵗ‖q̃ˢ) over all examples belongs to the loss.
      """
    case .studentLossOverAll:
      """
      The student loss is divided by the number of all examples. So every picture without a label \
      would weaken the labels that there are, as if α were smaller: divide by the number of \
      labelled examples.
      """
    case .distillationOverLabelled:
      """
      The distillation loss runs over all examples, but its sum is divided by the number of \
      labelled ones. Divide it by N.
      """
    case .noneLabelled:
      """
      Without a labelled example the student loss comes out as 0 / 0, which is NaN, even with α = \
      0. A sum over no examples is no mean: say 0 there.
      """
    case .nothingWithoutLabels:
      """
      Without a labelled example the whole loss is 0 here. Only the student loss is: the teacher \
      has something to say of every example, and that is when it is needed most.
      """
    case .sumOverBatch:
      """
      These are sums over the examples, which grow with the batch. Divide the student loss by the \
      number of labelled examples, and the distillation loss by the number of all.
      """
    case .studentLossSummed:
      """
      The distillation loss is a mean, and the student loss a sum over the labelled examples. With \
      more of them it would outweigh the other part: divide by their number.
      """
    case .distillationSummed:
      """
      The student loss is a mean, and the distillation loss a sum over all examples. With a larger \
      batch it would outweigh the other part: divide by N.
      """
    case .squareForgotten:
      """
      The factor T² is missing. Without it the distillation loss, which here is all that most \
      examples have, pulls less and less as T grows.
      """
    case .alphaOnDistillation:
      """
      α stands before the distillation loss. In this course it is the weight of the student loss: \
      α = 0 must leave the teacher.
      """
    case .noTemperature:
      """
      The temperature is not used at all, as if T were 1. Divide the logits of teacher and student \
      by T before the softmax, and multiply their divergence by T².
      """
    case .crossEntropy:
      """
      The distillation loss is the cross entropy here, larger than the KL divergence by the \
      teacher's entropy. Training would be the same, but the value that is asked for is the KL \
      divergence.
      """
    }
  }
}
