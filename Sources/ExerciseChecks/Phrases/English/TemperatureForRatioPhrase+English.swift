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
    }
  }
}
