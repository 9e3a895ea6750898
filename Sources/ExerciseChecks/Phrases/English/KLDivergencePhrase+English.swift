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
      Both KL(p‖q) and KL(q‖p) are in it, added up or averaged. The divergence has a direction: \
      only KL(p‖q), with the target first, is asked for.
      """
    case .weightedByPrediction:
      """
      The prediction weighs the terms ln(pᵢ / qᵢ). That is −KL(q‖p), and no KL divergence is \
      negative. The target stands in the numerator, so the target weighs.
      """
    case .noLogarithm:
      """
      The logarithms are missing: the probabilities themselves are subtracted or divided. Each \
      term is pᵢ (ln pᵢ − ln qᵢ).
      """
    case .logarithmOutside:
      """
      The logarithm is taken of the sum: ln Σ pᵢ · pᵢ / qᵢ. Take it of each quotient pᵢ / qᵢ, \
      before the sum.
      """
    case .negativeTermsCut:
      """
      Terms below 0 are left out. Where the prediction says more than the target a term is \
      negative, and belongs to the sum all the same.
      """
    case .topClassOnly:
      """
      Only the target's likeliest class counts here. Every class has a term, weighed by its \
      target.
      """
    case .logTarget:
      """
      The target's probabilities are taken for logarithms: this is Σ exp(pᵢ) (pᵢ − ln qᵢ). \
      PyTorch's `kl_div` does so when `log_target` is true, and then the target must hold \
      log-probabilities.
      """
    case .swappedCrossEntropy:
      """
      This is the cross entropy H(q, p), with the arguments swapped, and without its entropy taken \
      off. The target weighs, and its entropy is subtracted.
      """
    case .entropiesAdded:
      """
      The target's entropy is added to the cross entropy instead of subtracted. A perfect copy \
      must get 0.
      """
    case .predictionEntropyOff:
      """
      The prediction's entropy is subtracted from the cross entropy. It is the target's own one \
      that must be taken off.
      """
    case .entropiesCompared:
      """
      This is the difference of two entropies. Two different distributions may have the same \
      entropy; the divergence compares them class by class.
      """
    }
  }
}
