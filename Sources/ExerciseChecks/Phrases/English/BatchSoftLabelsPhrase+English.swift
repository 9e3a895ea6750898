// What is said of exercise 4.2, in English.

extension BatchSoftLabelsPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      A batch is a list of numbers. Which row of the teacher's logits belongs to the first number \
      of the batch?
      """
    case .whereToLook:
      """
      Look at the step “Which pictures can you ask about?” of lesson 4: what becomes of a student \
      whose teacher saw another picture than it did? The same happens where the soft label of \
      another example stands beside its own.
      """
    case .formula:
      """
      For each number i of the batch, in its order: softmax(teacherLogits[i] / T), with the \
      largest logit of the row subtracted before exp.
      """
    case .sameExampleTwice: "the same example twice"
    case .holdsRowOffOne: "holds a row that does not sum to 1"
    case .dependsOnPlaceInBatch:
      "gives an example another soft label when the batch is turned round"
    case .firstRows:
      """
      These are the soft labels of the first examples of the transfer set, not of the batch: the \
      place in the batch was taken for the number of the example. So the student is told of other \
      examples, and learns to agree with its teacher hardly more often than by chance.
      """
    case .transferSetOrder:
      """
      The right soft labels, but in the order of the transfer set and each of them once. The \
      examples stand in the order of the batch, so go through the batch and take the row of each \
      number.
      """
    case .wholeTransferSet:
      """
      These are the soft labels of the whole transfer set. Return one row for each example of the \
      batch.
      """
    case .noTemperature:
      """
      This is the softmax at T = 1. Divide the teacher's logits by T first; otherwise the \
      teacher's labels are nearly hard.
      """
    case .multipliedByTemperature:
      "The logits are multiplied by T, so that the labels get harder as T rises. Divide them by T."
    case .probabilitiesDivided:
      """
      The probabilities are divided by T, after the softmax, and sum to 1/T. The temperature \
      divides the logits, before the softmax.
      """
    case .probabilitiesSoftened:
      """
      The softmax was used twice: probabilities were divided by T and sent through it again, which \
      makes them nearly equal. Divide the logits by T, and use the softmax once.
      """
    case .noSoftmax:
      "These are logits divided by T. Soft labels are probabilities: the softmax is missing."
    case .hard:
      """
      These are hard labels, made of the teacher's first choice. What it says of the other \
      classes, which is what a student learns from a teacher, is lost.
      """
    case .downTheColumns:
      """
      The softmax goes down the columns, over the examples of the batch. It belongs to each row: \
      the classes of one example share a probability of 1.
      """
    case .noMaxShift:
      """
      The formula is right, but exp overflows for large logits and underflows for very small ones, \
      which makes NaN. Subtract the largest logit of the row first; that changes no probability.
      """
    case .repeatsDropped:
      """
      A number that comes twice in the batch has one row only. Each place of the batch needs its \
      own row, also where an example comes again.
      """
    case .batchSorted:
      """
      The batch was sorted first. The examples stand in the order of the batch, and so must their \
      labels.
      """
    case .sortedShares:
      """
      Every row is sorted by size. Entry i of a soft label belongs to class i: keep the order of \
      the classes.
      """
    case .firstExampleForAll:
      """
      All rows are the soft label of the batch's first example. Go through the batch, and take \
      each number's own row.
      """
    case .meanOfBatch:
      "All rows are the mean of the batch's soft labels. Each example has its own."
    case .oneShareForBatch:
      """
      The rows are divided by the number of examples, and all of them together sum to 1. Each row \
      is a distribution of its own and sums to 1.
      """
    case .otherPowerOfT: "The logits are divided by T² or √T. Divide them by T itself."
    case .powersNotNormalised:
      """
      The probabilities were taken to the power 1/T, and no longer sum to 1. Divide the logits by \
      T before the softmax; then they do.
      """
    case .powersOfProbabilities:
      """
      Probabilities at T = 1 to the power 1/T are right until one is rounded to 0: then it stays \
      0, however hot it gets. Divide the logits by T, and use the softmax once.
      """
    case .logitsNormalised:
      """
      The logits were divided by their sum. That needs no exp, but negative logits make negative \
      shares: the softmax takes exp first.
      """
    case .otherBase:
      "The powers are those of 2 or 10. The softmax uses powers of e, `exp` in Swift."
    case .softenedAgain:
      """
      The soft labels were sent through a softmax once more, which makes them nearly equal. They \
      are probabilities after the first one.
      """
    case .logarithms:
      """
      These are the logarithms of the soft labels. Return the probabilities themselves, which sum \
      to 1 in each row.
      """
    case .firstRowsWithoutTemperature:
      """
      Two things at once: these are the first rows of the transfer set, not those of the batch, \
      and their logits are not divided by T.
      """
    }
  }
}
