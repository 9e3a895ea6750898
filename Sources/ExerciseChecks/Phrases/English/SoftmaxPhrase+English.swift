// What is said of exercise 1.1, in English.

extension SoftmaxPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Every probability must be positive, and all of them must sum to 1. Which function makes any \
      number positive and keeps the order?
      """
    case .whereToLook:
      """
      Look at the step “One label, two animals” of lesson 1: what goes into the softmax, and what \
      comes out? Then try your function by hand on [1000, 0].
      """
    case .formula:
      """
      softmax(z)ᵢ = exp(zᵢ) / Σⱼ exp(zⱼ). Subtract the largest logit from all of them first: that \
      changes no probability, and exp never gets a number above 0.
      """
    case .noMaxShift:
      """
      The formula is right, but exp overflows for large logits and underflows for very small ones, \
      which makes NaN. Subtract the largest logit from all of them first; that changes no \
      probability.
      """
    case .noExp:
      """
      The logits are divided by their sum, without exp. Logits may be negative or sum to 0; exp \
      makes every one of them positive first.
      """
    case .notNormalized:
      "This is exp of each logit, and it is not divided by the sum. Probabilities must sum to 1."
    case .softmaxTwice:
      """
      This is the softmax of the softmax: probabilities were taken for logits and sent through it \
      again, which makes them nearly equal. Use it once, on the logits.
      """
    case .logarithm:
      """
      These are the logarithms of the probabilities (a log-softmax). Return the probabilities \
      themselves.
      """
    case .sign:
      """
      The signs are turned round: this is softmax(−z), in which the largest logit gets the \
      smallest probability.
      """
    case .base2: "These are powers of 2 instead of e. The softmax uses exp."
    }
  }
}
