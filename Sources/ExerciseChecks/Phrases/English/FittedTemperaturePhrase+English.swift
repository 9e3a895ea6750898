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
      The labels play no part: the network's own decisions are made as likely or as sure as they can \
      be. Then the coldest temperature always wins, for no network is surprised by itself. Take the \
      NLL of the labels.
      """
    case .withoutLogarithm:
      """
      This gives the true classes the greatest mean *probability*, without the logarithm. That \
      forgives what is both sure and wrong; the NLL does not.
      """
    case .accuracy:
      """
      Always the first candidate is returned (or always the last), as if all cost the same. That is \
      so for the accuracy: no temperature changes a decision. Compare the NLL, with the logits \
      divided by each candidate.
      """
    case .costReturned:
      "This is the NLL of the best candidate itself. Asked is the temperature at which it is reached."
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
    case .sureMistakes: "mistakes made with great confidence"
    default: search
    }
  }

  /// What is said of the search.
  private var search: String {
    switch self {
    case .coldest:
      """
      This is the coldest candidate, always. So it comes out where the network's own decisions are \
      made as likely as possible, where probabilities are divided by T, or where the NLL is \
      multiplied by T. Take the NLL of the labels, from the softmax of the divided logits.
      """
    case .hottest:
      """
      This is the hottest candidate, always. So it comes out where the least confidence or the \
      largest entropy is looked for, or where a logarithm is divided by T. Take the NLL of the \
      labels, from the softmax of the divided logits.
      """
    case .sortedFirst:
      """
      The candidates are sorted first, so of several that are equally good it is not the one that \
      came first in the list. Keep their order.
      """
    case .stopsEarly:
      """
      The search ends at the first candidate that is not better than the one before. A better one \
      may come later: try them all.
      """
    case .candidateMissing:
      "The first or the last candidate is never tried. Try every one of `candidates`."
    case .indexReturned:
      "This is the place of the best candidate in the list. Return the candidate: `candidates[i]`."
    case .inverseReturned:
      "This is 1 / T for the best candidate T. Return the temperature itself, one of the candidates."
    default: cost
    }
  }

  /// What is said of the cost.
  private var cost: String {
    switch self {
    case .otherPower:
      """
      The logits are divided by T² or by the root of T, not by T. The candidates are the \
      temperatures themselves.
      """
    case .costDividedByT:
      """
      The NLL is divided by T or T² before it is compared, so hot candidates look better than they \
      are. The NLL itself says which candidate is best.
      """
    case .oneSideDivided:
      """
      Only one half of ln qᵢ = zᵢ / T − ln Σⱼ exp(zⱼ / T) is divided by T. Divide all logits, and use \
      them in both halves.
      """
    case .softmaxTwice:
      """
      Probabilities went through the softmax again, as if they were logits. Divide the logits by T, \
      and take the softmax once.
      """
    case .calibrationError:
      """
      This makes the ECE least, the distance of confidence and accuracy over bins. It measures \
      calibration, but with few examples it jumps about; the fit makes the NLL least.
      """
    case .squaredError:
      """
      This makes the squared distance of the probabilities from the labels least (the Brier score). \
      It is much more lenient with what is sure and wrong; the NLL is asked for.
      """
    case .squaredErrorOfLogits:
      """
      The logits divided by T are compared with the labels as numbers (a squared error). Logits \
      are no probabilities: take their softmax, and the NLL of the true class.
      """
    default: examples
    }
  }

  /// What is said of examples, and of the logarithm.
  private var examples: String {
    switch self {
    case .logarithmOfSoftmax:
      """
      The probability of a class that is sure not to be is rounded to 0, and its logarithm is −∞, \
      whatever the candidate. Take the logarithm from the logits: ln qᵢ = (zᵢ − m) / T − ln Σⱼ \
      exp((zⱼ − m) / T), with m the largest logit of the row.
      """
    case .probabilityFloor:
      """
      Probabilities are kept from 0 by a tiny number, which caps the cost of a sure mistake. Then \
      a cold candidate gets away with it. Take the logarithm from the logits, with the largest one \
      of the row subtracted; it needs no such help.
      """
    case .productOfProbabilities:
      """
      The probabilities are multiplied, and the product is rounded to 0 though none of them is. Add \
      their logarithms instead.
      """
    case .shiftedByAnother:
      """
      What is subtracted from a row is not its largest logit but, for example, its mean, its first \
      or 0. Some rows still overflow or vanish, and their candidate is passed over. Subtract the \
      largest logit of the row.
      """
    case .oneMaximumForAll:
      """
      The largest logit of *all* rows is subtracted. A row far below it vanishes: every exp is 0. \
      Subtract from each row its own largest logit.
      """
    case .onlyRight:
      """
      Only the examples that the network classifies correctly were counted, so colder looks better. \
      Its mistakes belong to the mean too; they are what a sure network pays for.
      """
    case .oneExample:
      """
      Only the first or only the last example counts: is something returned inside the loop, or \
      overwritten in it? Take the mean over all.
      """
    case .exampleMissing:
      """
      The first or the last example is left out of the mean. Every held-out example belongs to it.
      """
    case .extremeExample:
      """
      One example decides, the one with the largest, the smallest or the middle NLL. Take the mean \
      over all examples.
      """
    default: ""
    }
  }
}
