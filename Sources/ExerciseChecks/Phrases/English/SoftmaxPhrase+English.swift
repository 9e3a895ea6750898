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
    case .base10: "These are powers of 10 instead of e. The softmax uses exp."
    default: size
    }
  }

  /// What is said of the size of what exp gets.
  private var size: String {
    switch self {
    case .shiftedByAnother:
      """
      What exp gets is shifted, but not by the largest number of the row: by the mean, the \
      smallest, the first one or a constant, for example. Some rows still overflow, or vanish \
      altogether. Subtract the largest one itself; then exp never gets a number above 0.
      """
    case .largestStartsAtZero:
      """
      The search for the largest logit begins at 0, so that it finds 0 where all logits are \
      negative; then every exp may be rounded to 0, and 0 / 0 is NaN. Begin with the first logit, \
      or use `max()`.
      """
    case .clamped:
      """
      Numbers above a limit are cut off, so that exp does not overflow. But that makes large \
      logits equal that are not. Subtract the largest one instead; that keeps all differences.
      """
    case .notANumberReplaced:
      """
      exp overflows, and the NaN that comes of it is replaced by another number. That is a guess; \
      subtract the largest logit first, and there is no NaN.
      """
    case .shiftOnOneSide:
      """
      The largest logit is subtracted on one side of the fraction only, above or below the line. \
      It cancels only if both sides hold the same exponentials.
      """
    default: form
    }
  }

  /// What is said of the formula.
  private var form: String {
    switch self {
    case .epsilonInSum:
      """
      A tiny number is added to the sum below the line, so the answer no longer sums to 1. With \
      the largest logit subtracted the sum is at least 1 and needs no such help.
      """
    case .sumMissesOne:
      """
      The sum below the line leaves out the first or the last class. Every exponential belongs to \
      it.
      """
    case .sumNotComplete:
      """
      The sum below the line changes while it is divided by: it is not complete yet, or numbers in \
      it were divided already. Compute it once, of all exponentials, before the first division.
      """
    case .odds:
      """
      Each exponential is divided by the sum of the *others*: these are odds, p / (1 − p). The \
      class itself belongs to the sum too.
      """
    case .lengthOne:
      """
      The exponentials are divided by the root of the sum of their squares, which gives a vector \
      of length 1. Probabilities sum to 1: divide by the plain sum.
      """
    case .sigmoid:
      """
      Every logit goes through the sigmoid, each for itself, as for classes that do not exclude one \
      another. Here one class is right: use exp, and divide by the sum of them all.
      """
    case .otherPositive:
      """
      Something other than exp makes the logits positive: their absolute values, their squares, \
      what is above 0 or above the smallest one. That loses their order or their distances. The \
      softmax uses exp.
      """
    case .scaledFirst:
      """
      The logits are scaled first, by a fixed number or by one of their own, such as how many they \
      are, the largest one, their sum, their length or their spread. Only a shift leaves the \
      probabilities as they are; take the scaling out.
      """
    case .signsDropped:
      """
      The signs of the logits are lost before exp. A very negative logit means a very unlikely \
      class, and here it becomes a likely one.
      """
    case .negativesCut:
      """
      Negative logits are set to 0 before exp (a ReLU). exp takes them as they are; cut off, \
      they make unlikely classes too likely.
      """
    case .wholeNumbers:
      """
      The numbers become whole ones before exp, as an Int does on the way. Compute with Double \
      throughout.
      """
    default: ""
    }
  }
}
