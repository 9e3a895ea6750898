// What is said of exercise 2.1, in English.

extension TemperatureSoftmaxPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      It is the softmax as you know it, with one step before everything else. Which numbers does \
      the temperature change, the logits or the probabilities?
      """
    case .whereToLook:
      """
      Look at the step “Divide by four” of lesson 2, at the column that changes against the table \
      before it, and at the step “Only differences count” for large logits.
      """
    case .formula: "q̃ᵢ = exp((zᵢ − m) / T) / Σⱼ exp((zⱼ − m) / T), where m is the largest logit."
    case .otherLogitsAndTemperatures: "other logits and temperatures"
    case .largeLogitsSoftened: "large logits, softened"
    case .veryCold: "a very cold temperature"
    case .changesOrder: "puts the classes in another order than their logits"
    case .changesWithScale: "changes when all logits and the temperature are doubled"
    case .multiplied:
      """
      The logits are multiplied by T. Then a higher temperature makes the label harder and lowers \
      its entropy; it should be softer. Divide by T.
      """
    case .temperatureForgotten:
      """
      This is the plain softmax, at T = 1. The temperature has no effect: divide the logits by it \
      first.
      """
    case .probabilitiesDivided:
      """
      The probabilities are divided by T, so they sum to 1/T and are as hard as before. Divide the \
      logits, and take the softmax afterwards.
      """
    case .softmaxTwice:
      """
      The softmax is taken twice: what comes out of it went through it again, which makes all \
      classes nearly equal. Take it once, of the logits divided by T.
      """
    case .probabilitiesAsLogits:
      """
      The probabilities of T = 1 are taken for logits: scaled with T, and sent through the softmax \
      again. The temperature belongs to the logits.
      """
    case .noExp:
      """
      Logits are used as if they were probabilities: divided by their sum, without exp. Adding 10 \
      to all logits would change that, and a negative logit would give a negative share.
      """
    case .onlyAboveTheLine:
      """
      The temperature stands in the numerator only: the exponentials are softened, and the sum in \
      the denominator is that of the logits at T = 1. Divide by the sum of the same exponentials.
      """
    case .notNormalized:
      """
      These are the exponentials of the logits divided by T, and they are not divided by their \
      sum. Shares sum to 1.
      """
    case .noMaxShift:
      """
      The formula is right, but exp overflows for large numbers and underflows for very small \
      ones, which makes NaN. A cold T makes moderate logits large. Subtract the largest one first.
      """
    case .softenedTooLate:
      """
      The probabilities of T = 1 are raised to the power 1/T and divided by their sum. On paper \
      that is right; but a probability that was rounded to 0 stays 0, however hot it gets. Divide \
      the logits by T instead.
      """
    default: temperature
    }
  }

  /// What is said of where the temperature went.
  private var temperature: String {
    switch self {
    case .powerNotRenormalized:
      """
      The probabilities of T = 1 are raised to the power 1/T and left so: they no longer sum to 1. \
      Divide the logits by T, and take the softmax afterwards.
      """
    case .otherPower:
      """
      The logits are divided by a power of T, such as T² or its root, and not by T. T² belongs to \
      the distillation loss; in the softmax T stands alone.
      """
    case .onlyBelowTheLine:
      """
      The temperature stands below the line only: the sum is softened, and the exponentials above \
      it are those of T = 1. Use the same exponentials on both sides.
      """
    case .shiftNotDivided:
      """
      The logits and the largest one are not divided by T alike before they are subtracted, so \
      that exp still overflows, or all of it vanishes. Subtract first, and divide the difference: \
      (zᵢ − m) / T.
      """
    case .keptWithinLimits:
      """
      T is not let fall below a limit, or rise above one. Every temperature above 0 is allowed; with \
      the largest logit subtracted nothing can overflow. Use T as it is.
      """
    case .powerOfExp:
      """
      exp is taken of the whole logits, and the root of it afterwards: exp(z)^(1/T). On paper that \
      is right, but exp overflows before T can help. Divide what goes into exp, with the largest \
      logit subtracted.
      """
    case .wholeTemperature:
      """
      T becomes a whole number on the way, so that 1.5 and 0.5 are treated as other temperatures. \
      Keep it a Double.
      """
    case .mixedWithUniform:
      """
      The probabilities of T = 1 are mixed with equal shares, more of them the larger T is. That \
      is label smoothing, which gives all other classes the same; the temperature divides the \
      logits.
      """
    case .onlyOneDivided:
      """
      Only some of the logits are divided by T, the largest one or all but it. Then the distances \
      between them no longer shrink alike. Divide every logit.
      """
    default: ""
    }
  }
}
