// What is said of exercise 3.3, in English.

extension DistillationLossPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Write a log-softmax with a temperature first, as a function inside yours; you need it three \
      times for each example. Then take one part after the other.
      """
    case .whereToLook:
      """
      Look at the step “A loss with two parts” of lesson 3 for what belongs to which part, and at \
      “All of it at once” for how they are added up. The student is softened in one part only, and \
      T² stands before that part.
      """
    case .formula:
      """
      For each example: −ln qˢ[label] from the logits at T = 1, and Σᵢ q̃ᵗᵢ (ln q̃ᵗᵢ − ln q̃ˢᵢ) \
      from both rows at T. Sum up α times the first and T² times the second one, and divide by the \
      number of examples.
      """
    case .squareForgotten:
      """
      The factor T² is missing. Without it the distillation loss pulls less and less as T grows, \
      and α means something else at each temperature.
      """
    case .alphaOnDistillation:
      """
      α stands before the distillation loss. In this course it is the weight of the student loss, \
      the one on hard labels.
      """
    case .sumOverBatch:
      """
      This is the sum over the examples, so it grows with the batch. Divide by the number of \
      examples: a loss of the course is a mean over them.
      """
    case .distillationSummed:
      """
      The student loss is a mean over the examples, and the distillation loss a sum. With a larger \
      batch it would outweigh the other part: take the mean of both.
      """
    case .crossEntropy:
      """
      The distillation loss is the cross entropy here, larger than the KL divergence by the \
      teacher's entropy. Training would be the same, but the value that is asked for is the KL \
      divergence.
      """
    case .probabilitiesForLogarithms:
      """
      In the KL divergence the student's probabilities stand where their logarithms belong. \
      PyTorch's `kl_div` expects log-probabilities of the student, and does not complain about \
      others.
      """
    case .noSoftmax:
      """
      The student's logits, divided by T, stand where its log-probabilities belong: the softmax is \
      missing. Adding 10 to all of them would change such a loss.
      """
    case .softmaxTwice:
      """
      Probabilities are taken for logits: the rows went through a softmax first, and then through \
      another one. Nearly equal shares come out. Use the logits themselves.
      """
    case .noMaxShift:
      """
      The formula is right, but exp overflows for large logits, which makes NaN. Subtract the \
      largest logit of each row first; that changes no probability.
      """
    case .stopsGrowing:
      """
      stops growing when the student gets surer of a wrong class, as if a logarithm were cut off \
      near 0
      """
    }
  }
}
