// What is said of several exercises on losses, in English.

extension LossPhrase {
  var english: String {
    switch self {
    case .softmaxTwice:
      """
      Probabilities are taken for logits: the rows went through a softmax first, and then through \
      another one. Use the logits themselves.
      """
    case .onlyStudentSoftened:
      """
      Only the student is softened; the teacher's probabilities are those of T = 1. Divide both \
      rows by T.
      """
    case .multiplied:
      """
      The logits are multiplied by T instead of divided. That makes both distributions harder, not \
      softer.
      """
    case .probabilitiesDivided:
      """
      The probabilities are divided by T, not the logits. They no longer sum to 1, and are as hard \
      as before.
      """
    case .base2:
      "This is in bits, 1.4427 times the value. Nats use the natural logarithm, `log` in Swift."
    case .base10:
      """
      This uses the logarithm to base 10, 0.4343 times the value. Nats use the natural logarithm, \
      `log` in Swift.
      """
    case .noMaxShift:
      """
      The formula is right, but exp overflows for large logits and underflows for very small ones, \
      which makes NaN. Subtract the largest logit of each row first; that changes no probability.
      """
    case .tForItsSquare:
      """
      The factor is T instead of T². The gradient shrinks by T twice: once by the formula's 1/T, \
      and once more since both soft labels approach equal shares.
      """
    case .squareOnBoth:
      """
      T² multiplies both parts. It belongs to the distillation loss only; the student loss has no \
      temperature to make up for.
      """
    case .convex:
      """
      The distillation loss is multiplied by 1 − α, as in Keras' example. In this course its \
      weight is T² alone, and α may be larger than 1.
      """
    case .convexReversed:
      """
      The student loss is multiplied by 1 − α and the distillation loss by α, as in PyTorch's \
      tutorial. In this course α is the weight of the student loss, and the other part has none.
      """
    case .alphaForgotten: "Both parts are added without α. Multiply the student loss by it."
    case .meanOverElements:
      """
      The KL divergence is a mean over the classes as well, K times too small. Sum over the \
      classes, and take the mean over the examples only. PyTorch's `KLDivLoss()` takes the mean \
      over both unless it is told otherwise.
      """
    case .onlyTeacherSoftened:
      """
      Only the teacher is softened; the student is compared with it at T = 1. A student with the \
      teacher's own logits would not get 0. Divide both rows by T.
      """
    case .nobodySoftened:
      """
      Nobody is softened: T only stands in the factor T². Divide the logits of teacher and student \
      by T before the softmax.
      """
    case .studentLossSoftened:
      """
      The student loss is taken at the temperature T as well. The hard label is compared with qˢ = \
      softmax(zˢ), at T = 1; only the distillation loss is softened.
      """
    case .swapped:
      """
      The arguments of the KL divergence are swapped: this is KL(q̃ˢ‖q̃ᵗ). The target, the \
      teacher, comes first.
      """
    case .labelsFromTeacher:
      """
      The hard labels are the teacher's decisions instead of those of the data. Where the teacher \
      errs, the student loss should contradict it: use `labels`.
      """
    case .logarithmOfSoftmax:
      """
      The formula is right, but a tiny probability is rounded to 0, and its logarithm is −∞. Take \
      the logarithm straight from the logits: ln qᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − m) / T).
      """
    case .zeroLogZero:
      """
      Where the teacher's probability is rounded to 0, 0 · log 0 comes out as NaN. Such a class \
      adds nothing: leave it out, or take the logarithm straight from the logits.
      """
    case .halfShift:
      """
      Something was subtracted before exp, but not the largest logit of the same row, such as the \
      mean, or one number for all rows. exp then still overflows, or a whole row becomes 0. \
      Subtract each row's own largest.
      """
    case .limited:
      """
      Large logits were cut off before exp. That keeps it from overflowing, but classes beyond the \
      limit become equally likely. Subtract the largest logit of the row instead.
      """
    }
  }
}
