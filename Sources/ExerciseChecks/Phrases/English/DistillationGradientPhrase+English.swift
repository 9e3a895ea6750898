// What is said of exercise 3.4, in English.

extension DistillationGradientPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Three softmaxes of each example are all that is needed, and no logarithm. Which two of them \
      are compared in which part of the loss?
      """
    case .whereToLook:
      """
      Look at the steps “The gradient” and “Why T²?” of lesson 3, at what one factor 1/T and the \
      factor T² leave together. Then test your gradient against a central difference of your loss \
      from 3.3.
      """
    case .formula:
      """
      For each logit: (α (qˢ − p) + T (q̃ˢ − q̃ᵗ)) / N, where p is 1 for the label and 0 \
      elsewhere, and N the number of examples.
      """
    case .hasRowOffZero: "has a row that does not sum to 0"
    case .squareForgotten:
      """
      The factor T² of the loss is missing: the distillation part is (q̃ˢ − q̃ᵗ) / T here. With \
      T², which the loss of this exercise has, it is T (q̃ˢ − q̃ᵗ).
      """
    case .withoutOneOverT:
      """
      The 1/T of the softened softmax is missing, so the distillation part is T times too long: T² \
      (q̃ˢ − q̃ᵗ). The logit is divided by T before the softmax, and the chain rule brings that \
      factor along.
      """
    case .noFactor:
      """
      The distillation part is q̃ˢ − q̃ᵗ without any factor. The loss has T², and its gradient a \
      1/T: a factor T remains.
      """
    case .squareOnceTooOften:
      """
      T² is in it once too often: the distillation part is T³ (q̃ˢ − q̃ᵗ). T² and 1/T together \
      leave one factor T.
      """
    case .sign:
      """
      All signs are turned round: this is the direction in which the loss falls. The gradient is \
      the direction in which it grows; the training step subtracts it.
      """
    case .softPartTurned:
      """
      The distillation part has the wrong sign: q̃ᵗ − q̃ˢ. Where the student says more than the \
      teacher, its logit should go down, so there the gradient is positive: q̃ˢ − q̃ᵗ.
      """
    case .sumOverBatch:
      """
      The gradient is not divided by the number of examples. The loss is a mean over them, so each \
      example has only an Nth of the influence.
      """
    case .meanOverElements:
      """
      The gradient is divided by the number of classes as well. The loss is a sum over the classes \
      and a mean over the examples: divide by N only.
      """
    case .squareOnBoth:
      """
      T² multiplies both parts. It belongs to the distillation loss only; the gradient of the \
      student loss has no 1/T to make up for.
      """
    case .alphaOnDistillation:
      """
      α stands before the distillation part. In this course it is the weight of the student loss, \
      the one on hard labels.
      """
    case .convex:
      """
      The distillation part is multiplied by 1 − α, as in Keras' example. In this course its \
      weight is T² alone, and α may be larger than 1.
      """
    case .alphaForgotten:
      "Both parts are added without α. Multiply the gradient of the student loss by it."
    case .onlyTeacherSoftened:
      """
      The teacher's soft label is compared with the student at T = 1: qˢ − q̃ᵗ. Both belong to the \
      same temperature.
      """
    case .onlyStudentSoftened:
      """
      The softened student is compared with the teacher at T = 1: q̃ˢ − qᵗ. Both belong to the \
      same temperature.
      """
    case .studentLossSoftened:
      """
      The student loss is softened as well: q̃ˢ − p. The hard label is compared with qˢ = \
      softmax(zˢ), at T = 1.
      """
    case .swapped:
      """
      This is the gradient of KL(q̃ˢ‖q̃ᵗ), with the arguments swapped. The target, the teacher, \
      comes first, and then the gradient is simply T (q̃ˢ − q̃ᵗ).
      """
    case .byProbabilities:
      """
      This is the derivative with respect to the student's *probabilities*, −p / qˢ and −q̃ᵗ / \
      q̃ˢ. Asked is the one with respect to its logits: the softmax lies between, and with it each \
      part becomes a difference.
      """
    case .onlyTheLabel:
      """
      The student loss reaches only the logit of the label here. It pushes the other classes down \
      too: qˢ − p is qˢ itself for each of them.
      """
    case .hotLimit:
      """
      This compares logits, (zˢ − zᵗ) / K. That is what the gradient comes near to when T is very \
      high and the logits are centred; at any T it is T (q̃ˢ − q̃ᵗ).
      """
    case .studentPartTurned:
      """
      The gradient of the student loss has the wrong sign: p − qˢ. The label's logit should rise, \
      so there the gradient is negative: qˢ − p.
      """
    case .labelForgotten:
      """
      The gradient of the student loss is qˢ alone, without the label. It is a difference: \
      subtract p, which is 1 for the label and 0 elsewhere.
      """
    case .teacherForgotten:
      "The distillation part holds q̃ˢ alone, without the teacher. It is a difference: q̃ˢ − q̃ᵗ."
    case .onlyStudentPart:
      """
      Only the student loss has a gradient here; the distillation part is missing, or a network is \
      compared with itself in it. It is T (q̃ˢ − q̃ᵗ).
      """
    case .onlyDistillationPart:
      """
      Only the distillation part is here. The gradient of the student loss, α (qˢ − p), is \
      missing.
      """
    case .nobodySoftened:
      """
      Nobody is softened: T only stands in a factor before qˢ − qᵗ. Divide the logits of teacher \
      and student by T before the softmax as well.
      """
    case .softPartOnlyTheLabel:
      """
      The distillation part reaches only the logit of the label. The teacher has something to say \
      of every class: q̃ˢ − q̃ᵗ for each of them.
      """
    case .stepTaken:
      """
      These are logits after a step along the gradient. Asked is the gradient itself; the training \
      step comes later.
      """
    case .meanOfRows:
      """
      All rows are the same: the gradient was added up, or averaged, over the examples. Each \
      example has logits of its own, and so a row of its own.
      """
    case .softLabelsInStudentPart:
      """
      In the gradient of the student loss the teacher's probabilities stand in place of the label: \
      qˢ − qᵗ. That part is for the hard labels of the data: use `labels`.
      """
    case .studentPartOverT:
      """
      The gradient of the student loss is divided by T. There is no temperature in that part, so \
      the chain rule brings no 1/T along: α (qˢ − p).
      """
    case .squaredProbabilities:
      """
      The distillation part is the gradient of squared differences of probabilities, as of a Brier \
      score. That of the KL divergence is simpler: q̃ˢ − q̃ᵗ, with no shares before it.
      """
    case .hardDistillation:
      """
      The distillation part compares the student with the teacher's first choice, as with a hard \
      label. Compare it with all shares of the teacher: q̃ˢ − q̃ᵗ.
      """
    case .bothDirections:
      """
      The distillation part is the gradient of both directions of the KL divergence, added up or \
      averaged, as of Jeffreys' divergence. That of KL(q̃ᵗ‖q̃ˢ) alone is asked for.
      """
    case .jensenShannon:
      """
      The distillation part is the gradient of the Jensen–Shannon divergence. That of KL(q̃ᵗ‖q̃ˢ) \
      is asked for, and it is a mere difference: q̃ˢ − q̃ᵗ.
      """
    case .studentPartSummed:
      """
      The gradient of the student loss is not divided by the number of examples, and the \
      distillation part is. Both are means over the batch: divide both by N.
      """
    case .softPartSummed:
      """
      The distillation part is not divided by the number of examples, and the gradient of the \
      student loss is. Both are means over the batch: divide both by N.
      """
    case .firstExampleOnly:
      """
      Only the first example has a gradient; the rows of the others are 0, as when a `return` or a \
      `break` stands inside the loop. Every example has a row of its own.
      """
    case .lastExampleOnly:
      """
      Only the last example has a gradient; the rows of the others are 0. Every example has a row \
      of its own.
      """
    }
  }
}
