// What is said of exercise 3.5, in English.

extension ReverseKLDivergencePhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Whose share weighs a class here, and whose stands in the numerator? It is the same network \
      twice. What does a class cost to which the student gives nearly nothing?
      """
    case .whereToLook:
      """
      Look at the step “Which way round?” of lesson 3 for what this divergence seeks, and at \
      “Cross entropy or KL divergence?”: the last row of its table is this number. Soften both \
      rows first, and take both logarithms straight from the logits, as in exercise 3.3.
      """
    case .formula:
      """
      For each example Σᵢ q̃ˢᵢ (ln q̃ˢᵢ − ln q̃ᵗᵢ), where ln q̃ᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − \
      m) / T) for both rows, with m for the row's largest logit. Add up the examples and divide by \
      their number.
      """
    case .workedExamplesAndOtherTemperature: "the worked examples, and another temperature"
    case .teacherRulingOut: "a teacher that rules out what the student says"
    case .verySureStudent: "a student that is very sure"
    case .stopsGrowing:
      "stops growing when the teacher gets surer, as if a logarithm were cut off near 0"
    case .forward:
      """
      This is KL(q̃ᵗ‖q̃ˢ), the way round of 3.2 and 3.3, in which the teacher weighs the classes. \
      Asked is the other one: the student weighs them, and stands in the numerator.
      """
    case .halfExchanged:
      """
      The fraction was turned round, but the teacher still weighs the classes: this is \
      −KL(q̃ᵗ‖q̃ˢ), and no KL divergence is negative. The same network weighs and stands in the \
      numerator, here the student.
      """
    case .sign:
      """
      The sign is turned round: this is Σ q̃ˢᵢ ln(q̃ᵗᵢ / q̃ˢᵢ), and no KL divergence is negative. \
      The student stands in the numerator.
      """
    case .crossEntropy:
      """
      This is the cross entropy H(q̃ˢ, q̃ᵗ): the student's own entropy is not taken off. The other \
      way round that changed only the value. Here the entropy is the student's, so without it the \
      gradient is another one, and pulls the student to the teacher's first choice alone.
      """
    case .forwardCrossEntropy:
      """
      This is H(q̃ᵗ, q̃ˢ), the cross entropy with the teacher as the target. Asked is a \
      divergence, and with the student in front: KL(q̃ˢ‖q̃ᵗ).
      """
    case .bothAdded:
      """
      This is KL(q̃ˢ‖q̃ᵗ) + KL(q̃ᵗ‖q̃ˢ), Jeffreys' divergence, which is the same in both \
      directions. Only the first of the two is asked for.
      """
    case .bothAveraged:
      """
      This is the mean of KL(q̃ˢ‖q̃ᵗ) and KL(q̃ᵗ‖q̃ˢ), the same in both directions. Only the first \
      of the two is asked for.
      """
    case .jensenShannon:
      """
      This is the Jensen–Shannon divergence: both networks are compared with their mean. It never \
      exceeds ln 2. Asked is the student compared with the teacher itself.
      """
    case .notWeighted:
      """
      The logarithms are added without their weights. Multiply each ln(q̃ˢᵢ / q̃ᵗᵢ) by the \
      student's share q̃ˢᵢ.
      """
    case .absoluteTerms:
      """
      Every term was made positive. Single terms may be negative, where the student says less than \
      the teacher; only their sum never is.
      """
    case .probabilitiesForLogarithms:
      """
      The teacher's probabilities stand where their logarithms belong: this is Σ q̃ˢᵢ (ln q̃ˢᵢ − \
      q̃ᵗᵢ). PyTorch's `kl_div` expects log-probabilities in its first argument, whichever network \
      they are of.
      """
    case .noSoftmax:
      """
      The teacher's logits, divided by T, stand where its log-probabilities belong: the softmax is \
      missing. Adding 10 to all of them would change such a divergence.
      """
    case .oneNetworkTwice:
      """
      This is 0 whatever the networks say: one of them is compared with itself. The weight and the \
      numerator are the student's, the denominator is the teacher's.
      """
    case .softmaxTwice:
      """
      Probabilities are taken for logits: the rows went through a softmax first, and then through \
      another one. Nearly equal shares come out. Use the logits themselves.
      """
    case .onlyTeacherSoftened:
      """
      Only the teacher is softened; the student's probabilities are those of T = 1. A student with \
      the teacher's own logits would not get 0. Divide both rows by T.
      """
    case .nobodySoftened:
      """
      Nobody is softened: this is the divergence at T = 1. Divide the logits of both by T before \
      the softmax.
      """
    case .squared:
      "The factor T² is in it. A loss may want it; this exercise asks for the divergence alone."
    case .timesT:
      "A factor T is in it. This exercise asks for the divergence alone, without any factor."
    case .sumOverBatch:
      """
      This is the sum over the examples, so it grows with the batch. Divide by the number of \
      examples.
      """
    case .meanOverElements:
      """
      This is a mean over the classes as well, K times too small. Sum over the classes, and take \
      the mean over the examples only. PyTorch's `kl_div` takes the mean over both unless it is \
      told `batchmean`.
      """
    case .firstExampleOnly:
      """
      This is the divergence of the first example alone, as if a `return` stood inside the loop. \
      Take the mean over all of them.
      """
    case .lastExampleOnly:
      """
      Only the last example counts, as if `=` stood where `+=` belongs. Add up the examples, and \
      divide by their number.
      """
    case .logarithmOfSoftmax:
      """
      The formula is right, but where the teacher's probability is tiny it is rounded to 0, and \
      its logarithm is −∞. Take the logarithm straight from the logits: ln qᵢ = (zᵢ − m) / T − ln \
      Σⱼ exp((zⱼ − m) / T).
      """
    case .zeroLogZero:
      """
      Where the student's probability is rounded to 0, 0 · log 0 comes out as NaN. Such a class \
      adds nothing: leave it out, or take the logarithm straight from the logits.
      """
    case .dividedByT:
      """
      The divergence is divided by T or T². This exercise asks for the divergence alone, without \
      any factor.
      """
    case .hardTeacher:
      """
      One network's first choice stands in as a hard label, and only that class counts. Every \
      class has a term, weighed by the student's share q̃ˢᵢ.
      """
    case .logTarget:
      """
      The student's probabilities are taken for logarithms: this is Σ exp(q̃ˢᵢ) (q̃ˢᵢ − ln q̃ᵗᵢ). \
      PyTorch's `kl_div` does so when `log_target` is true, and then its second argument must hold \
      log-probabilities.
      """
    case .teacherTwice:
      """
      The teacher's row goes through two softmaxes: its probabilities are taken for logits. Use \
      its logits themselves, divided by T.
      """
    case .studentTwice:
      """
      The student's row goes through two softmaxes: its probabilities are taken for logits. Use \
      its logits themselves, divided by T.
      """
    }
  }
}
