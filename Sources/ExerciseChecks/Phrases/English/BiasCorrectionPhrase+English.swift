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
    }
  }
}
