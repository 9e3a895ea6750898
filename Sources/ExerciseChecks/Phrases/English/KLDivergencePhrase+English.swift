// What is said of exercise 3.2, in English.

extension KLDivergencePhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      It is what remains of the cross entropy when the target's own entropy is taken off. What \
      must come out when target and prediction are equal?
      """
    case .whereToLook:
      """
      Look at the step “Cross entropy or KL divergence?” of lesson 3: three rows of its table \
      belong together, and the fourth shows what happens when the arguments are swapped.
      """
    case .formula:
      """
      KL(p‖q) = Σᵢ pᵢ (ln pᵢ − ln qᵢ) over the classes with pᵢ > 0, where p is the target and q \
      the prediction.
      """
    case .isNotZeroForCopy: "is not 0 for a perfect copy"
    case .swapped:
      """
      The arguments are swapped: this is KL(q‖p). The target comes first: it weighs the terms, and \
      it is the numerator.
      """
    case .crossEntropy:
      """
      This is the cross entropy, which is larger by the target's own entropy and not 0 for a \
      perfect copy. Subtract the entropy, or divide the target by the prediction: ln(pᵢ / qᵢ).
      """
    case .meanOverClasses:
      """
      This is the mean over the classes, K times too small. A divergence is a sum over the \
      classes. PyTorch's `kl_div` takes such a mean unless it is told otherwise.
      """
    case .probabilitiesForLogarithms:
      """
      The prediction stands there as a probability where its logarithm belongs: this is Σ pᵢ (ln \
      pᵢ − qᵢ). It is negative, and a KL divergence never is.
      """
    case .sign:
      """
      The sign is turned round: this is Σ pᵢ ln(qᵢ / pᵢ), and a KL divergence is never negative. \
      The target is the numerator.
      """
    case .zeroLogZero:
      """
      0 · log 0 comes out as NaN, for log 0 is −∞. A class whose target is 0 adds nothing: leave \
      it out.
      """
    case .notWeighted:
      """
      The logarithms are added without their weights. Multiply each ln(pᵢ / qᵢ) by the target's \
      probability pᵢ.
      """
    case .absoluteTerms:
      """
      Every term was made positive. Single terms may be negative, where the prediction says more \
      than the target; only their sum never is.
      """
    case .softmaxTwice:
      """
      The prediction went through a softmax once more, as if it held logits. It holds \
      probabilities already.
      """
    case .bothWays:
      """
      This is the mean of KL(p‖q) and KL(q‖p). The divergence has a direction: only KL(p‖q), with \
      the target first, is asked for.
      """
    }
  }
}
