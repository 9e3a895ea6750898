// What is said of mistakes in one part of a loss, in English.

extension LossPartPhrase {
  var english: String {
    switch self {
    case .dividedBySquare:
      """
      The divergence is divided by T or T² instead of multiplied by T². It shrinks with T by \
      itself already; the factor T² makes up for that.
      """
    case .squareOnStudentLoss:
      """
      T² stands before the student loss instead of the distillation loss. Only the softened part \
      shrinks with T, so only that one is multiplied by T².
      """
    case .squareTwice:
      """
      The distillation loss has a higher power of T than T². Its gradient shrinks as 1/T², and T² \
      alone makes up for that.
      """
    case .alphaOnBoth:
      """
      α stands before both parts. It is the weight of the student loss alone; the distillation \
      loss has the factor T² and no other.
      """
    case .complementOfAlpha:
      "The student loss is multiplied by 1 − α. In this course its weight is α itself."
    case .distillationSubtracted:
      """
      The distillation part is subtracted. Both parts say what is to become small: add them. If \
      the minus comes from the logarithms, the target's one stands first: ln q̃ᵗ − ln q̃ˢ.
      """
    case .studentLossSubtracted:
      """
      The student loss comes in with the wrong sign. The logarithm of a probability is negative, \
      and the loss is minus that: −ln qˢ of the label.
      """
    case .onlyStudentLoss:
      """
      Only the student loss counts here; the distillation part adds nothing. Either it is missing, \
      or a network is compared with itself in it: it compares the student with the teacher.
      """
    case .onlyDistillation:
      """
      Only the distillation part counts here. The student loss on the hard labels, α times, is \
      missing.
      """
    case .convexWithoutSquare:
      """
      The parts are mixed with the weights α and 1 − α, and without T². In this course the student \
      loss has the weight α, and the distillation loss the factor T².
      """
    case .studentLossSummed:
      """
      The student loss is a sum over the examples, and the distillation part a mean. With a larger \
      batch it would outweigh the other part: take the mean of both.
      """
    case .distillationDividedAgain:
      """
      The distillation part is divided by the number of examples twice, as a mean that is divided \
      by N once more. Divide once.
      """
    case .studentLossOverClasses:
      """
      The student loss is divided by the number of classes as well. A cross entropy is a sum over \
      the classes; the mean is taken over the examples only.
      """
    case .firstExampleOnly:
      """
      Only the first example counts, as when a `return` or a `break` stands inside the loop. Every \
      example of the batch has its share.
      """
    case .lastExampleOnly:
      """
      Only the last example counts, as when `=` stands where `+=` belongs. Every example of the \
      batch has its share.
      """
    case .exampleLeftOut:
      """
      An example at an end of the batch is left out, the first or the last one. A range from 0 to \
      the number of examples, `0..<n`, holds all of them.
      """
    case .limitedLogits:
      """
      Large logits are cut off at a limit, so that exp does not overflow. Logits beyond it then \
      count as equal. Subtract the largest logit of each row instead; that changes no probability.
      """
    case .largestOfTheBatch:
      """
      The largest logit of the whole batch was subtracted from every row. A row far below it \
      underflows, which makes NaN. Each row has a largest logit of its own.
      """
    case .cutLogarithm:
      """
      A tiny number keeps the logarithms from −∞, by `log(q + ε)` or `max(q, ε)`. A class that is \
      ruled out then costs at most −ln ε, and nothing more however sure the mistake is. Take the \
      logarithm straight from the logits.
      """
    case .cutLogarithmInStudentLoss:
      """
      In the student loss a tiny number keeps the logarithm from −∞, by `log(q + ε)` or `max(q, \
      ε)`. A student that is surely wrong then costs at most −ln ε. Take the logarithm straight \
      from the logits.
      """
    case .cutLogarithmInDivergence:
      """
      In the divergence a tiny number keeps the logarithms from −∞, by `log(q + ε)` or `max(q, \
      ε)`. A class that is ruled out then costs at most −ln ε. Take the logarithms straight from \
      the logits.
      """
    case .noTemperature:
      """
      The temperature is not used: this is the result at T = 1. Divide the logits of both networks \
      by T where they are softened.
      """
    case .powersNotNormalised:
      """
      The probabilities are raised to the power 1/T, and no longer sum to 1. Divide them by their \
      sum, or divide the logits by T before the softmax.
      """
    case .softenedTwice:
      """
      The logits of both networks are divided by T twice, as if the temperature were T². Divide \
      once.
      """
    case .swappedCrossEntropy:
      """
      In place of the divergence this is the cross entropy H(q̃ˢ, q̃ᵗ), with the student as the \
      target. The teacher is the target, and its own entropy is taken off: KL(q̃ᵗ‖q̃ˢ).
      """
    case .halfExchanged:
      """
      The student's shares weigh the terms ln(q̃ᵗ / q̃ˢ): this is −KL(q̃ˢ‖q̃ᵗ), and no KL \
      divergence is negative. The same network weighs and stands in the numerator, here the \
      teacher.
      """
    case .unweightedLogarithms:
      """
      In the divergence the logarithms are added without their weights. Multiply each ln(q̃ᵗ / \
      q̃ˢ) by the teacher's share q̃ᵗ.
      """
    case .absoluteTerms:
      """
      In the divergence every term was made positive. Single terms may be negative, where the \
      student says more than the teacher; only their sum never is.
      """
    case .rowsOfOthers:
      """
      The teacher's rows stand in another order than the student's: each example is compared with \
      what the teacher said of another one. Row n of both belongs to example n.
      """
    case .softmaxOverBatch:
      """
      A softmax runs over the examples instead of the classes: its shares sum to 1 down a column. \
      Take it along each row, over the classes.
      """
    case .smoothedLabels:
      """
      The student loss is taken with smoothed labels, which give the other classes a little. Here p \
      is the hard label as it is; what softens is the teacher.
      """
    case .logTarget:
      """
      In the divergence the teacher's probabilities are taken for logarithms: exp is applied to \
      them once more. Weigh with q̃ᵗ, and subtract from ln q̃ᵗ.
      """
    case .dividedAfterSoftmax:
      """
      In the divergence T divides what comes out of a softmax, probabilities or their logarithms, \
      so the shares no longer sum to 1. It is the logits that are divided, before the softmax.
      """
    case .hardDistillation:
      """
      Only the teacher's first choice counts in the distillation part, as a hard label. What \
      distillation passes on are all of its shares: compare the student with q̃ᵗ.
      """
    case .bothDirections:
      """
      Both directions of the KL divergence are in it, added up or averaged, as in Jeffreys' \
      divergence. Only KL(q̃ᵗ‖q̃ˢ), the teacher first, is asked for.
      """
    case .jensenShannon:
      """
      In place of the KL divergence this is the Jensen–Shannon divergence: both networks are \
      compared with their mean. Compare the student with the teacher itself.
      """
    case .squaredLogits:
      """
      The networks' logits are compared by their squared differences. That is another way to \
      distil, near to this one only at very high temperatures. Compare softened probabilities by \
      the KL divergence.
      """
    case .squaredProbabilities:
      """
      The networks' probabilities are compared by their squared differences, as in a Brier score. \
      Asked is the KL divergence, which compares their logarithms.
      """
    case .absoluteDifferences:
      """
      The networks' probabilities are compared by their absolute differences. Asked is the KL \
      divergence, which compares their logarithms, weighed by the target.
      """
    case .hellinger:
      """
      The networks are compared by the roots of their probabilities, as in Hellinger's distance. \
      Asked is the KL divergence, which compares their logarithms, weighed by the target.
      """
    case .labelsFromStudent:
      """
      The student's own first choice is taken for the hard label. The student would only be \
      confirmed in what it says already: use `labels`.
      """
    case .studentLossWithoutLogarithm:
      """
      In the student loss the probability of the label stands without its logarithm. The cross \
      entropy with a hard label is −ln qˢ of the label.
      """
    case .studentLossOfLogits:
      """
      In the student loss the label's logit stands where its log-probability belongs: the softmax \
      is missing. The cross entropy is −ln qˢ of the label.
      """
    case .studentLossSquared:
      """
      The student loss compares probabilities with the label by squared differences, as in a Brier \
      score. Asked is the cross entropy, −ln qˢ of the label.
      """
    case .softLabelsInStudentLoss:
      """
      The student loss compares the student with the teacher's probabilities. That part is for the \
      hard labels of the data: use `labels`.
      """
    case .lossOfTheTeacher:
      """
      The hard labels are compared with the teacher's probabilities. It is the student that learns \
      from them: take qˢ = softmax(zˢ).
      """
    case .studentLossSoftmaxTwice:
      """
      In the student loss probabilities are taken for logits: the student's row goes through two \
      softmaxes. A library's cross entropy has the softmax in it already; give it the logits.
      """
    case .teacherSoftmaxTwice:
      """
      The teacher's row goes through two softmaxes: its probabilities are taken for logits. Use \
      its logits themselves, divided by T.
      """
    case .softStudentTwice:
      """
      In the distillation part the student's row goes through two softmaxes: its probabilities are \
      taken for logits. Use its logits themselves, divided by T.
      """
    case .softPartTwice:
      """
      In the distillation part the rows of both networks go through two softmaxes: probabilities \
      are taken for logits. Use the logits themselves, divided by T.
      """
    case .distillationOverClasses:
      """
      The distillation part is divided by the number of classes as well. The divergence is a sum \
      over the classes; the mean is taken over the examples only.
      """
    }
  }
}
