// What is said of exercise 4.6, in English.

extension KeepingLargestPhrase {
  var english: String {
    switch self {
    case .nudge:
      "Which classes keep their share? Which number do all the others get, so that the sum stays 1?"
    case .whereToLook:
      """
      Look at the step “Where is the knowledge?” of lesson 4, whose ladder is made of such labels. \
      Sort the *numbers of the classes*, not the shares: the result stands in the order of the \
      classes.
      """
    case .formula:
      """
      Sort the classes by share, the largest first, and by number where shares are equal. The \
      first k keep theirs; each of the others gets (the sum of the others' shares) / (K − k).
      """
    case .equalShares: "equal shares"
    case .zeroShares: "shares of 0"
    case .allKeptAndSingleClass: "all classes kept, and a single class"
    case .holdsNegativeShare: "holds a negative share"
    case .changesLargestShare: "changes one of the k largest shares"
    case .differsAmongOthers: "gives the other classes different shares"
    case .smallestKept:
      "The k smallest shares are kept, and the large ones made even. Sort from the largest down."
    case .largestMadeEven:
      """
      The k largest shares are made even, and the others kept. It is the other way round: the k \
      largest stay what they are.
      """
    case .firstClasses:
      """
      The first k classes are kept, whatever their shares. The k largest *shares* stay, wherever \
      they stand.
      """
    case .oneTooMany:
      """
      k + 1 shares are kept. The likeliest class is one of the k; with k = 1 it alone keeps its \
      share.
      """
    case .oneTooFew:
      """
      k − 1 shares are kept. With k = 1 the likeliest class keeps its share; counted from 0, the \
      places 0 to k − 1 do.
      """
    case .placeForClass:
      """
      The order of the classes was read the wrong way: its entry i says which class stands in \
      place i, not in which place class i stands. The first k *entries* are the classes to keep.
      """
    case .tiesKept:
      """
      Every share is kept that is as large as the kth, so with equal shares there are more than k. \
      Of equal ones those with the lower numbers are kept, until there are k.
      """
    case .tiesDropped:
      """
      Only shares larger than the kth are kept, or than the next one, so with equal shares there \
      are fewer than k. Of equal ones those with the lower numbers are kept, until there are k.
      """
    case .lastOfEqual:
      """
      Of equal shares those with the higher numbers are kept. Where they compete for the last \
      place, the lower number is kept.
      """
    case .renormalised:
      """
      The other classes got 0, and the k largest shares were divided by their sum. That makes the \
      label surer than the teacher was. Keep the shares, and divide what is left among the others.
      """
    case .restDropped:
      """
      The other classes got 0, and the label no longer sums to 1. Divide what is left evenly among \
      them.
      """
    case .spreadOverAll:
      """
      What is left was divided among all K classes, the kept ones too, which are larger now. Only \
      the others share it: divide by K − k.
      """
    case .dividedByAll:
      """
      Each of the others got what is left divided by K. There are K − k of them; so the label does \
      not sum to 1.
      """
    case .dividedByK:
      """
      Each of the others got what is left divided by k, the number of the kept ones. There are K − \
      k others.
      """
    case .notDivided: "Each of the others got all of what is left. They share it: divide by K − k."
    case .equalShareForRest:
      """
      Each of the others got 1/K, its share if all classes were equally likely. They get what the \
      k largest leave, and that is less.
      """
    case .restToTheFirst:
      """
      What is left was added to the largest share. Then the student is told that the other classes \
      are impossible: divide it among them.
      """
    case .onlyClassesWithAShare:
      """
      What is left was divided only among those of the others whose share is above 0. Their number \
      is K − k: a class with a share of 0 gets as much as any other.
      """
    case .softmaxOfKept:
      """
      The kept shares went through a softmax, as if they were logits, which makes them nearly \
      equal. They are shares already: keep them as they are.
      """
    case .softmaxOfAll:
      """
      The result went through a softmax, as if it were logits, which makes the shares nearly \
      equal. It is a label already, and sums to 1.
      """
    case .sorted:
      """
      The shares stand from the largest to the smallest. Return them in the order of the classes: \
      entry i belongs to class i.
      """
    case .restKept:
      "Nothing was made even: this is the soft label as it came. Only the k largest shares stay."
    case .keptMadeEven:
      """
      The kept shares are made even as well. The k largest stay what they are; only the others \
      share alike.
      """
    case .oneForKept:
      """
      The kept classes got 1 and the others 0. A soft label keeps the shares: how likely each \
      class is, not only which ones are.
      """
    case .evenKept:
      """
      The kept classes got 1/k each, and the others 0. Keep the k largest shares as they are, and \
      divide what is left among the others.
      """
    case .oneOfTheRest:
      """
      Each of the others got one of their shares, the largest, the smallest or the median. The sum \
      stays 1 only with their mean: what is left divided by K − k.
      """
    case .restSpreadOverKept:
      """
      What is left was divided among the k kept classes, and the others got 0. It belongs to the \
      others.
      """
    case .restToTheLast:
      """
      What is left was given to the least likely class alone. Divide it evenly among all of the \
      others.
      """
    case .dividedByOneOff:
      "What is left was divided by one too many or one too few. There are K − k other classes."
    case .meanOfAll:
      """
      The sum of all shares, 1, was divided among the others. Divide what the k largest leave of \
      it.
      """
    case .leftAfterTheLargest:
      "What is left was counted after the largest share only. Subtract all k kept ones from 1."
    case .nothingLeftIsNaN:
      """
      With k = K nothing is left and there is nobody to share it: 0 / 0 is NaN. Give it to the \
      other classes only, of which there are none then.
      """
    case .smoothed:
      """
      This is label smoothing: a fixed part of every share is spread evenly. Here the k largest \
      stay what they are.
      """
    case .threshold:
      "Shares are kept by their size, from a fixed one on, whatever k is. Keep exactly k of them."
    case .onlyKeptReturned:
      "Only the k largest shares are returned. The label has K entries: each class has its own."
    case .alwaysOneKept: "Only the largest share is kept, whatever k is. Keep the k largest."
    case .dividedByAllButOne:
      "What is left was divided by K − 1, right for k = 1 only. There are K − k other classes."
    }
  }
}
