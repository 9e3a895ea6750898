// What is said of exercise 2.3, in English.

extension FittedTemperaturePhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Write a function for one temperature first: what do the network's probabilities for the true \
      classes cost? Then try every candidate.
      """
    case .whereToLook:
      """
      Look at the step “The same knob, for honest confidence” of lesson 2: what is the NLL, and on \
      which examples is it taken? Accuracy is no help, since no temperature changes it.
      """
    case .formula:
      """
      NLL(T) = −(1/N) Σₙ ln softmax(zₙ / T)[label n], with ln qᵢ = (zᵢ − m)/T − ln Σⱼ exp((zⱼ − \
      m)/T) and m the largest logit of the row. Return the candidate with the least NLL.
      """
    case .oversureNetworks: "networks that are too sure"
    case .unsureNetworks: "networks that are not sure enough"
    case .equalCandidates: "candidates that are equally good"
    case .isNoCandidate: "is none of the candidates"
    case .dependsOnCandidateOrder: "changes with the order of the candidates"
    case .multiplied:
      """
      The logits are multiplied by the temperature instead of divided, so the fit turns the knob \
      the wrong way round.
      """
    case .mostLikelyCostsMost:
      """
      This is the candidate with the *greatest* mean NLL. The NLL is −ln of the true class's \
      probability, a cost: take the least one, or else the greatest mean logarithm without the \
      minus.
      """
    case .ownDecisions:
      """
      The NLL is taken of the network's own decisions, its largest logits, not of the labels. Then \
      the coldest temperature always wins, for no network is surprised by itself.
      """
    case .withoutLogarithm:
      """
      This gives the true classes the greatest mean *probability*, without the logarithm. That \
      forgives what is both sure and wrong; the NLL does not.
      """
    case .accuracy:
      """
      No temperature changes a decision, so the accuracy is the same for all candidates, and the \
      first one is returned. Compare the NLL.
      """
    case .costReturned:
      "This is the least mean NLL itself. Asked is the temperature at which it is reached."
    case .confidenceEqualsAccuracy:
      """
      This is the candidate that brings the mean confidence nearest to the accuracy. That is what \
      a good fit looks like afterwards; the fit itself makes the NLL least.
      """
    case .onlyMistakes:
      """
      Only the examples on which the network errs were counted, so hotter is always better. Its \
      right answers belong to the mean too.
      """
    case .noMaxShift:
      """
      For large logits exp overflows, and the NLL of a cold candidate becomes NaN, so that it is \
      passed over. Subtract the largest logit of each row first.
      """
    case .lastOfEquals:
      """
      Of several candidates that are equally good this takes the last. Take the first: replace the \
      best one so far only by one that is truly better, with < and not <=.
      """
    }
  }
}
