// What is said of exercise 2.2, in English.

extension TemperatureForRatioPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Go by way of the logits. Two soft labels and their temperature tell the difference of the \
      two logits, and that is the same at every temperature.
      """
    case .whereToLook:
      """
      Look at the step “What temperature cannot change” of lesson 2: T · ln(q̃ᵢ / q̃ⱼ) repeats one \
      number. Which T makes it that number again when the ratio is the one that is wanted?
      """
    case .formula:
      "The gap is g = T · ln(q̃₁ / q̃₂), and the temperature that is wanted is g / ln(wanted)."
    case .likelierFirstClass: "a likelier first class"
    case .lessLikelyFirstClass: "a less likely first class"
    case .farApartAndNearlyEqual: "far apart, and nearly equal"
    case .isNotPositive: "is not above 0"
    case .missesWantedRatio: "does not bring the ratio back to what is wanted"
    case .doesNotDoubleWithTemperature: "does not double when the known temperature doubles"
    case .ratioShrinksByT:
      """
      This takes the ratio to shrink in proportion as T grows: twice the temperature, half the \
      ratio. It is the *logarithm* of the ratio that does so.
      """
    case .knownTemperatureForgotten:
      """
      The known temperature is missing: this takes the two probabilities for those of T = 1. The \
      logit gap is T times the logarithm of their ratio.
      """
    case .dividedByT:
      """
      The logarithm of the ratio is divided by the known T. It was the softmax that divided by T; \
      to get the logit gap back, multiply.
      """
    case .fractionInverted:
      """
      The fraction stands upside down: a larger ratio than the known one needs a lower \
      temperature, and this gives a higher one. Divide the logit gap by the logarithm of the ratio \
      that is wanted.
      """
    case .differenceOfProbabilities:
      """
      The logit gap is taken from the difference q̃₁ − q̃₂. Probabilities differ by other amounts \
      at each temperature; it is the logarithm of their ratio, times T, that stays.
      """
    case .gapReturned:
      """
      This is the difference of the two logits, T · ln(q̃₁ / q̃₂): half of the way. Divide it by \
      the logarithm of the ratio that is wanted.
      """
    case .wantedWithoutLogarithm:
      """
      The logit gap is divided by the wanted ratio itself. A gap is a logarithm: divide by the \
      logarithm of the ratio.
      """
    case .exponentialOfWanted:
      """
      The denominator is exp of the wanted ratio. The ratio is already an exponential, exp(gap / \
      T); its logarithm is needed.
      """
    case .upsideDown:
      """
      One of the two ratios is upside down, so the temperature comes out negative. Both are the \
      first class against the second.
      """
    default: ratios
    }
  }

  /// What is said of the two ratios.
  private var ratios: String {
    switch self {
    case .knownWithoutLogarithm:
      """
      The known ratio stands above the line without its logarithm. The logit gap is T · ln(q̃₁ / q̃₂).
      """
    case .oneProbabilityOnly:
      """
      Only one of the two probabilities went into the logit gap. Its logarithm alone is no logit: \
      the common sum below the line cancels only in the ratio of the two.
      """
    case .logitOfShare:
      """
      The logits are taken from ln(q / (1 − q)), the inverse of the sigmoid. With several classes \
      that is no difference of two logits: use ln(q̃₁ / q̃₂).
      """
    case .wantedAsShare:
      """
      A ratio is turned into a share, or taken for one, as in r / (1 + r). Ratios are compared \
      with ratios: no such conversion is needed.
      """
    case .logarithmOfOneMore:
      """
      This takes log(1 + ratio), which is another function. The logit gap is the logarithm of the \
      ratio itself.
      """
    case .epsilonInLogarithm:
      """
      A tiny number is added in a logarithm or below the line. All arguments are above 0, and no \
      ratio is 1, so nothing needs it; very small probabilities and ratios near 1 come out wrong.
      """
    case .logarithmsDivided:
      """
      The logarithms of the two probabilities are divided by each other. The logarithm of a ratio is \
      a difference: ln(q̃₁ / q̃₂) = ln q̃₁ − ln q̃₂.
      """
    case .signLost:
      """
      The sign of one logarithm is lost, but not that of the other. Where the first class is the \
      less likely one both are negative, and only together do they give a positive temperature.
      """
    case .nearOne:
      """
      This uses the distance of a ratio from 1 instead of its logarithm. Both are nearly the same \
      only for ratios near 1.
      """
    default: fraction
    }
  }

  /// What is said of the fraction.
  private var fraction: String {
    switch self {
    case .bothWithoutLogarithm:
      """
      This takes the temperature to grow in proportion to the ratio that is wanted. A larger ratio \
      needs a lower temperature, and it is the logarithm that counts.
      """
    case .differenceOfLogarithms:
      """
      The two logarithms are subtracted from each other. The logit gap is one number, and T divides \
      it: gap / T = ln(wanted), so divide by ln(wanted).
      """
    case .logarithmOfQuotient:
      """
      The two ratios are divided inside a logarithm, and that is divided again. Take two logarithms: \
      that of the known ratio above the line, that of the wanted one below it.
      """
    case .productOfLogarithms:
      """
      The logit gap is multiplied by the logarithm of the wanted ratio. Solve gap / T = ln(wanted) \
      for T: divide.
      """
    case .addedToTemperature:
      """
      Something is added to the known temperature. Temperatures compare by factors: T times the \
      logarithm of the ratio stays the same, so multiply and divide.
      """
    case .exponentialOfGap:
      """
      The logit gap goes through exp before it is divided. It is a difference of logits already, \
      and it is divided by the logarithm of the wanted ratio.
      """
    case .neverColderThanOne:
      "The answer is never below 1. Temperatures between 0 and 1 are allowed: return them as they are."
    default: ""
    }
  }
}
