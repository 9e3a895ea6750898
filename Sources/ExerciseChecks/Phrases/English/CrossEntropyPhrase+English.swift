// What is said of exercise 3.1, in English.

extension CrossEntropyPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      One term for each class: how surprising the prediction makes it, and how often the target \
      says it happens. Which of the two goes through the logarithm?
      """
    case .whereToLook:
      """
      Look at the step “Both parts by hand” of lesson 3: every row of its table is one term. Mind \
      the classes whose target is 0.
      """
    case .formula:
      """
      H(p, q) = −Σᵢ pᵢ ln qᵢ over the classes with pᵢ > 0, where p is the target and q the \
      prediction; `log` is the natural logarithm.
      """
    case .isBelowEntropy: "is smaller than the target's own entropy"
    case .swapped:
      """
      The arguments are swapped: this is H(q, p), with the prediction as the weight and the \
      logarithm of the target. The target weighs, and the prediction goes through the logarithm.
      """
    case .divergence:
      """
      This is the KL divergence, which is smaller by the target's own entropy. The cross entropy \
      does not subtract it.
      """
    case .meanOverClasses:
      """
      This is the mean over the classes, K times too small. A cross entropy is a sum over the \
      classes.
      """
    case .noLogarithm:
      """
      A probability stands where its logarithm belongs: this is Σ pᵢ qᵢ, or minus that. Take `log` \
      of each prediction.
      """
    case .sign:
      """
      The minus in front is missing. The logarithm of a probability is negative, so the sum must \
      be turned round.
      """
    case .zeroLogZero:
      """
      Where target and prediction are both 0, this multiplies 0 by −∞, which makes NaN. A class \
      whose target is 0 adds nothing: leave it out.
      """
    case .topClassOnly:
      """
      Only the target's likeliest class counts here, as if the soft label were a hard one. Every \
      class has a term, weighed by its target.
      """
    case .notWeighted:
      """
      The logarithms are added without their weights. Multiply each one by the target's \
      probability of its class.
      """
    case .softmaxTwice:
      """
      The prediction went through a softmax once more, as in a library's loss that expects logits. \
      It holds probabilities already.
      """
    case .binary:
      """
      This is the binary cross entropy of each class, summed up: it adds (1 − pᵢ) ln(1 − qᵢ). The \
      classes exclude each other here, and one term a class is enough.
      """
    case .reverseDivergence:
      """
      This is KL(q‖p), the KL divergence with the arguments swapped. Asked is the cross entropy: \
      the target weighs, the prediction goes through the logarithm, and no entropy is subtracted.
      """
    case .entropiesAdded:
      "The target's own entropy is added. The cross entropy is −Σ pᵢ ln qᵢ alone."
    case .topOfPrediction:
      """
      Only the prediction's likeliest class counts here, whatever the target says. Every class has \
      a term, weighed by its target.
      """
    case .logarithmOutside:
      "The logarithm is taken of the sum: −ln Σ pᵢ qᵢ. Take it of each prediction, before the sum."
    }
  }
}
