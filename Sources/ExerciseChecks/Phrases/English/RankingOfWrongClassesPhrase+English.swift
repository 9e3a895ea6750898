// What is said of exercise 1.3, in English.

extension RankingOfWrongClassesPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      The answer holds classes, not probabilities: 0, 1, 2 and so on, without the one that the \
      label names. What decides which of two classes comes first?
      """
    case .whereToLook:
      """
      Look at the step “What the label threw away” of lesson 1, at the question which other \
      classes come near. There the likeliest class is dropped; here it is the class of the label, \
      which may be another one.
      """
    case .formula:
      """
      Take the class numbers 0 to K − 1, filter out the label, and sort what is left with `sorted \
      { … }`: a comes before b if its probability is larger, or if both are equal and a < b.
      """
    case .equalProbabilities: "equal probabilities"
    case .twoClasses: "two classes"
    case .holdsLabel: "holds the label"
    case .holdsClassTwice: "holds a class more than once"
    case .holdsNoClass: "holds a number that is no class"
    case .putsClassBeforeLikelier: "puts a class before a likelier one"
    case .topLeftOut:
      """
      The likeliest class is left out, not the class of the label. Where the teacher errs, its \
      favourite is one of the wrong classes, and the most interesting one: leave out the label \
      instead.
      """
    case .labelKept:
      "The label is still in the list. It is the right class; only the wrong ones are asked for."
    case .leastLikelyFirst:
      """
      The order is turned round: the least likely class comes first. The likeliest of the wrong \
      classes, the runner-up, belongs at the beginning.
      """
    case .higherNumberFirst:
      """
      Equally likely classes stand in the wrong order: the lower number comes first. That happens \
      when an ascending list is reversed, for that turns the equal ones round too.
      """
    case .renumbered:
      """
      The label's probability was taken out of the list before the sorting, so all classes behind \
      it moved up and are one too low. Sort class numbers, not a shortened list of probabilities.
      """
    case .placesNotClasses:
      """
      These are the places of the classes: for each wrong class, how many are likelier. Asked is \
      the other way round: for each place, which class stands there.
      """
    case .countedFromOne:
      """
      The classes are counted from 1 here. In this course, as in Swift's arrays, the first class \
      is 0.
      """
    case .notSorted:
      """
      The label is left out, but the other classes stand in the order of their numbers. Sort them \
      by their probabilities.
      """
    }
  }
}
