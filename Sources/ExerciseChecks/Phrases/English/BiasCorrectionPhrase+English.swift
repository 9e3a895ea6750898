// What is said of exercise 5.2, in English.

extension BiasCorrectionPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Take one row. By how much must the logit of the class rise until the class is decided for? \
      Now think of all the rows: which of them are won over first?
      """
    case .whereToLook:
      """
      Look at the step “One number sets it free” of lesson 5: b is added before the softmax, and \
      it is raised until the class has its share. Check by counting: with your b, how many rows \
      are decided for the class?
      """
    case .formula:
      """
      Gap of a row = largest other logit − logit of the class. Sort the gaps; with m = share · N \
      rounded, b = (gaps[m − 1] + gaps[m]) / 2, counted from 0.
      """
    case .frequentEnough: "a class that already has more than its share"
    case .missesDecisions: "gives the class another number of decisions than it should have"
    case .doesNotFallWithLogit:
      "does not fall by 1 when the logit of the class is larger by 1 in all rows"
    case .dependsOnTemperature: "depends on the temperature at which the student was distilled"
    case .afterTheSoftmax:
      """
      This is a difference of probabilities: a number to be added after the softmax, where the \
      probabilities would no longer sum to 1. b is added to a logit, before the softmax. Take the \
      gaps between logits.
      """
    case .temperatureKept:
      """
      The logits were divided by the temperature at which the student was distilled, so this b is \
      T times too small. In use T is 1: a temperature that is left on changes no decision of the \
      student, but its confidence, and every number set by it.
      """
    case .ownLogitCounted:
      """
      The gap was taken to the largest logit of the row, the class itself included, and so it is \
      never below 0. Take the largest logit of the *other* classes: a class that is decided for \
      too often needs a negative b.
      """
    case .notSorted:
      """
      The gaps stand in the order of the rows. The rows that are won over first are those with the \
      smallest gaps: sort them.
      """
    case .shareOfTheOthers:
      """
      With this b the other classes have the share that was meant for this one. The gaps are \
      counted from the largest; begin with the smallest.
      """
    case .otherSign:
      """
      The sign is turned round. The gap is the largest other logit less the logit of the class: \
      what the class lacks.
      """
    case .onTheEdge:
      """
      This b is exactly the gap of the last row that should be won over. There both logits are \
      equal, and the smallest rounding decides. Take the middle between this gap and the next one.
      """
    case .oneTooMany:
      """
      With this b one row too many is decided for the class. The m-th smallest gap has the index m \
      − 1, since indices begin with 0.
      """
    case .oneTooFew:
      """
      With this b one row too few is decided for the class: the middle lies on the wrong side of \
      the m-th smallest gap. Take the m-th and the next larger one.
      """
    case .meanGap:
      """
      This is the mean of all gaps. It makes the class about as strong as its rivals on average, \
      and takes no notice of the share. Count rows instead.
      """
    case .topTwo:
      """
      These are the gaps between the two largest logits of each row, whatever their classes. What \
      matters is how much *this* class lacks.
      """
    case .roundedShares: "shares that are a whole number of rows but for rounding"
    case .truncated:
      """
      share · N is cut off, not rounded. 15/22 of 22 rows is 14.999… in floating point, and `Int` \
      of it is 14: call `.rounded()` first.
      """
    case .roundedUp:
      """
      share · N is rounded up. 0.28 of 25 rows is 7.000…1 in floating point, and becomes 8: round \
      to the nearest number.
      """
    case .nextGap:
      """
      This b is the gap of the first row that should not be won over: there both logits are equal, \
      and the smallest rounding decides. Take the middle between it and the gap before.
      """
    case .pastTheEdge:
      """
      This is the m-th smallest gap and a fixed step more. How far the next gap is differs from \
      case to case, and the step may win over too many rows or be lost in rounding. Take the \
      middle of both gaps.
      """
    case .interpolated:
      """
      This is a quantile of the gaps, interpolated between two of them by the share, as libraries \
      compute it. The task asks for the middle of the m-th smallest gap and the next one.
      """
    case .medianGap:
      """
      This is the median of the gaps, which gives the class half of the rows whatever its share \
      should be. Count to share · N.
      """
    case .addedOnTop:
      """
      The rows that are decided for the class already are added to those that it should have. \
      share · N is the number of all its rows.
      """
    case .neverNegative:
      """
      b is not allowed to be below 0 here. A class that has more than its share needs a negative \
      one.
      """
    case .meanOfOthers:
      """
      The class is compared with the mean of the other logits. A row is decided by the largest \
      logit: only the strongest rival counts.
      """
    case .smallestOther:
      """
      The class is compared with the smallest other logit. It has to pass the largest one to be \
      decided for.
      """
    case .logSumOfOthers:
      """
      The class is compared with all others together (log-sum-exp), as if it needed half of the \
      probability. A decision needs only the largest logit.
      """
    case .sumOfOthers:
      """
      The other logits are added up. The decision goes to the largest logit: take the maximum of \
      the others.
      """
    case .onlyOtherLogits:
      """
      The logit of the class itself is not subtracted. The gap is what the class lacks: largest \
      other logit − its own.
      """
    case .onlyOwnLogit:
      """
      The class is compared with 0, not with its rivals. The gap is the largest other logit less \
      the logit of the class.
      """
    case .largestInAllRows:
      """
      Every row is compared with the largest logit of the whole batch. Each row is decided by \
      itself: take its own largest other logit.
      """
    case .oddsOfShare:
      """
      This is ln(share / (1 − share)), the logit of a probability. It would do if the class had no \
      logits of its own; how many rows it wins depends on their gaps. Count them.
      """
    case .ratioOfShares:
      """
      This is the logarithm of the wanted share by the present one, the textbook correction for \
      another class frequency. It gives no certain number of decisions. Count the gaps.
      """
    case .shareOfOneLess:
      "The share is taken of N − 1. It is a share of all N rows: m = share · N, rounded."
    }
  }
}
