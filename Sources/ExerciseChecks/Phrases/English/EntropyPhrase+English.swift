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
      Nats were asked for, and this is in bits: 1.4427 times too much. Nats use the natural \
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
    }
  }
}
