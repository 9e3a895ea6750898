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
    case .equalProbabilities: "equal and nearly equal probabilities"
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
    default: order
    }
  }

  /// What is said of the order.
  private var order: String {
    switch self {
    case .onlyRunnerUpInPlace:
      """
      The runner-up comes first, and the others are not sorted behind it. Every place goes by the \
      probability.
      """
    case .onePass:
      """
      The sorting ends after one pass, in which only neighbours are exchanged. Repeat it until \
      nothing moves, or use `sorted { … }`.
      """
    case .nearnessToLabel:
      """
      The classes are sorted by how near their probability is to the label's. What counts is the \
      probability itself, the largest first.
      """
    case .roundedFirst:
      """
      Probabilities that differ very little are taken for equal, as happens when they are rounded, \
      multiplied and cut to an Int, or made a Float first. Compare them as they are.
      """
    case .firstOfEquals:
      """
      The classes are looked up by their probabilities, and of several equal ones the same class is \
      found each time. Sort class numbers; then nothing needs to be looked up.
      """
    case .renumberedBackwards:
      """
      The label was taken out before the sorting, and the numbers were not shifted back correctly: \
      only the classes *behind* the label move, and by one. Sort class numbers instead; then \
      nothing moves.
      """
    default: length
    }
  }

  /// What is said of classes that are missing, or too many.
  private var length: String {
    switch self {
    case .placeRemoved:
      """
      `remove(at: label)` was used on the sorted list, where the label's number is a place and not \
      the class. Remove the label before the sorting, or filter by the class.
      """
    case .labelSetToZero:
      """
      The label's probability was set to 0 to bring it to the end. Other classes may have 0 as well, \
      and then it is not the last. Filter the label out by its number.
      """
    case .labelMoved:
      """
      The label stands at an end of the list, but it is still there. Leave it out; K − 1 classes \
      remain.
      """
    case .labelCountedFromOne:
      """
      A neighbour of the label is left out instead of the label: is it counted from 1? `label` is \
      counted from 0, like the places of the list.
      """
    case .labelAndTopLeftOut:
      """
      One class too many is left out: the label, and the likeliest class besides. Only the label \
      goes; the likeliest of the others is the first of the answer.
      """
    case .equalsOfLabelLeftOut:
      """
      Classes that are as likely as the label are missing too: the label was left out by its \
      probability. Leave it out by its number.
      """
    case .equalsOnce:
      """
      Of several equally likely classes only one is left, as in a Set or a Dictionary with the \
      probabilities for keys. All K − 1 classes belong to the answer.
      """
    case .impossibleLeftOut:
      """
      Classes of probability 0 are missing. They are wrong classes too, and come last: the answer \
      always has K − 1 classes.
      """
    case .onlyOneSideOfLabel:
      """
      Only the classes that are less likely than the label are here, or only the likelier ones. All \
      classes but the label are asked for, on both sides of it.
      """
    case .onlyFirst:
      "Only the first places are here. All K − 1 wrong classes are asked for."
    case .lastMissing:
      """
      The least likely class is missing from the end. All K − 1 wrong classes are asked for.
      """
    case .classForgotten:
      """
      Class 0 or the last one is never there: does the loop begin at 1, or end too early? The \
      classes are 0 to K − 1.
      """
    default: two
    }
  }

  /// What is said of two mistakes at once.
  private var two: String {
    switch self {
    case .labelKeptLeastLikelyFirst:
      """
      Two things: the label is still in the list, and the least likely class comes first. Filter \
      the label out, and put the likeliest first.
      """
    case .topLeftOutLeastLikelyFirst:
      """
      Two things: the likeliest class is left out, not the label, and the least likely one comes \
      first. Leave out `label`, and put the likeliest first.
      """
    case .labelKeptCountedFromOne:
      """
      Two things: the label is still in the list, and the classes are counted from 1. Filter the \
      label out, and count from 0.
      """
    case .topLeftOutCountedFromOne:
      """
      Two things: the likeliest class is left out, not the label, and the classes are counted from \
      1. Leave out `label`, and count from 0.
      """
    case .leastLikelyFirstCountedFromOne:
      """
      Two things: the least likely class comes first, and the classes are counted from 1. Put the \
      likeliest first, and count from 0.
      """
    case .topLeftOutFirstOfEquals:
      """
      Two things: the largest probability is left out, not the label's, and the others are looked up \
      by their values, which finds the same class for equal ones. Filter and sort class numbers.
      """
    case .labelKeptNotSorted:
      """
      These are all classes in the order of their numbers: the label is still there, and nothing is \
      sorted. Filter the label out, and sort the others by their probabilities.
      """
    default: ""
    }
  }
}
