// What is said of exercise 1.2, in English.

extension EntropyPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      A sure distribution is not surprising at all, a uniform one the most. How surprising is \
      something that happens with probability p, and how often does it happen?
      """
    case .whereToLook:
      """
      Look at the step “What the label threw away” of lesson 1: what is the entropy of a hard \
      label, and what is it for four classes that are equally likely?
      """
    case .formula:
      """
      H(q) = −Σᵢ qᵢ ln qᵢ in nats, where a class with qᵢ = 0 adds nothing. One bit is ln 2 nats: \
      divide by ln 2 for bits.
      """
    case .inNats: "in nats"
    case .inBits: "in bits"
    case .isAboveUniform: "is larger than that of a uniform distribution"
    case .zeroLogZero:
      """
      0 · log 0 comes out as NaN, for log 0 is −∞. A class that never happens adds nothing: leave \
      it out of the sum.
      """
    case .alwaysBits:
      """
      Nats were asked for, and this is in bits: 1.4427 times the value. Nats use the natural \
      logarithm, `log` in Swift.
      """
    case .alwaysNats:
      """
      Bits were asked for, and this is in nats: 0.6931 times the value. Divide by ln 2, or use \
      `log2`.
      """
    case .unitsSwapped:
      "Nats and bits are swapped: `log2` gives bits, and the natural logarithm gives nats."
    case .base10:
      """
      This uses the logarithm to base 10, which gives neither nats nor bits. Nats use `log`, bits \
      `log2`.
      """
    case .sign:
      """
      The sign is wrong: the logarithm of a probability is negative, and the minus in front makes \
      the entropy positive.
      """
    case .notWeighted:
      """
      The logarithms are added without their weights. How surprising a class is counts as often as \
      the class happens: multiply each logarithm by its probability.
      """
    case .meanOverClasses:
      "This is the mean over the classes, K times too small. The entropy is a sum over the classes."
    default: sum
    }
  }

  /// What is said of the sum and its terms.
  private var sum: String {
    switch self {
    case .convertedWrongly:
      """
      One of the two units is right, and the other is converted from it the wrong way round. A bit \
      is ln 2 nats: divide nats by ln 2 for bits, and multiply bits by it for nats.
      """
    case .roundedConstant:
      """
      ln 2, or 1 / ln 2, was written out with too few digits. Let the computer have all of them: \
      divide by `log(2)`.
      """
    case .stopsAtZero:
      """
      A class of probability 0 ends the sum, or makes the whole answer 0. It adds nothing itself, \
      but all the others still count: go on with the next one (`continue`, not `return` or \
      `break`).
      """
    case .epsilonInLogarithm:
      """
      The logarithm gets a tiny number, added to the probability or as its least value. That shifts \
      every answer a little, most where a probability is small. Leave out the classes of \
      probability 0 instead; all others need no help.
      """
    case .smallClassesLeftOut:
      """
      Classes below a limit are left out, and they are not impossible. Leave out those of \
      probability 0 only.
      """
    case .logarithmOfOneMore:
      """
      This takes log(1 + q), perhaps to keep away from log 0, and that is another function. Take \
      log q, and leave out the classes of probability 0.
      """
    case .otherWeights:
      """
      Each logarithm has another weight than its probability, such as the square of it or 1 − q. A \
      surprise counts as often as it happens: q · log q.
      """
    case .softmaxFirst:
      """
      The probabilities went through a softmax first, which takes them for logits and makes them \
      nearly equal. They are a distribution already.
      """
    case .oneTermOnly:
      """
      This is the term of one class only, the first, the last or the likeliest. Is something \
      returned inside the loop, or overwritten in it? Add up the terms of all classes.
      """
    case .oneTermMissing:
      """
      One class is missing from the sum, the first, the last or the likeliest. Every class that \
      can happen belongs to it.
      """
    case .twoTermsOnly:
      "Only the two likeliest classes are counted. The entropy is a sum over all classes."
    default: measure
    }
  }

  /// What is said of other measures.
  private var measure: String {
    switch self {
    case .squares:
      """
      This comes from the squares of the probabilities, as the Gini impurity 1 − Σ q² does. It is \
      unsure where the entropy is, but another measure: each class adds −q · log q.
      """
    case .onlyLargestCounts:
      """
      Only the largest probability counts here: how sure the distribution is of its first choice. \
      The entropy also depends on how the rest is spread.
      """
    case .perplexity:
      """
      This is the perplexity, the exponential of the entropy: the number of equally likely classes \
      that would be just as uncertain. Return the entropy itself.
      """
    case .dividedByMost:
      """
      The entropy is divided by that of a uniform distribution, log K, so that it lies between 0 \
      and 1. Nats and bits have no such limit: return it undivided.
      """
    case .distanceToUniform:
      """
      This is how far the entropy is from log K, that of a uniform distribution: the KL divergence \
      from equal shares. Return −Σ q · log q.
      """
    case .numberOfClasses:
      """
      This is the logarithm of the number of classes, whatever their probabilities: right for equal \
      shares only.
      """
    case .bothOutcomes:
      """
      This adds the term of 1 − q to the term of q, as for a question with two answers. With K \
      classes each adds one term, and that one only.
      """
    default: ""
    }
  }
}
