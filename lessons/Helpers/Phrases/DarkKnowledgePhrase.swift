// What lesson 1 says around its code: tables, figures, questions, and sentences that depend on what
// came out.

import Languages

/// The words of lesson 1 that are computed, in the order of the lesson.
enum DarkKnowledgePhrase: Phrase {
  // Heads of columns and the words in them.
  case network, teacher, student, layers, parameters, memory, shareOfMemory
  case category, label, labels, question, hardLabel, animals, share, order, entropy, nats
  case meanLoss, standardDeviation, variance, smoothed, secondAgainstThird, none, equal
  case hardLabels, exactLabels, teachersLabels
  case labelOf(String)
  case teacherOn(String)
  case byTeacher(String)
  case inTruth(String)
  case isTrueOrder, isUntrueOrder
  case looksMostLike, labelOfBoth, digitHead, mostLike, meanShare, thenLike

  // The networks and the map.
  case sizes, sizesRead
  case sizesNotice(String)
  case map

  // Two animals.
  case toss(place: String, label: String, rival: String)
  case sameLabel(String)
  case twoLabels(String, String)
  case howSure(String, String, other: String)
  case samePlace, deeper, closer, equallyDeep
  case equallySureOfUnlike(deeper: String)
  case surerWithoutReason(String)
  case asLikely(String)
  case likelier(String, String, atA: Bool)
  case unlikeLabel(String, String)
  case softLabels, softLabelsRead, labelsAreSame, labelsDiffer, softLabelBars
  case animalAt(String, String)
  case lost, whichClass, howUnsure, whichOthers, howMuchNearer, lostRead
  case equallySure
  case surer(isLess: Bool)
  case rankedAlike, rankedDifferently
  case truth, truthRead, trueOrder, untrueOrder
  case trueOrderAt(String, notAt: String)
  case worst(order: String, String)
  case tooMuch(String)
  case tooLittle(String)

  // Other teachers.
  case others, tied
  case othersRead(String)
  case findRunnerUp(SomeOf, String)
  case findOrder(SomeOf)
  case dispute(String, String, wins: Int, losses: Int)
  case disputes(String, areAll: Bool)
  case unlikelyDisputes, noAccident, commonError

  // Draws.
  case oneLabelDrawn(String)
  case labelsDrawn([(label: String, number: String)])
  case whatChanges, smallerMean, lessSpread, nothing, luckIsGone
  case losses(sets: Int, size: Int)
  case lossesRead
  case lessVariance(String)
  case meanIsSame
  case meanDiffers(String)
  case teacherHits
  case teacherMisses(String, isHigh: Bool)

  // Smoothing.
  case whichIsSofter(String)
  case teachersOne, smoothedOne, bothEqual, nothingLeft, evenlySpread
  case threeLabels, threeLabelsRead
  case softest(String, isEqual: Bool)
  case bothSure
  case sureness(a: String, b: String)

  // What is alike.
  case similarity, nearest, nearestRead, nobodysFavourite
  case favourite(String, of: String)
  case runnerUp(Int, times: Int)
  case twoNear(Int)
  case twoTwos, sameHardLabel, sameHardLabelRead, sameRunnerUp
  case asLikelyAs(Int, String, Int)
  case differentRunnersUp(String, String)
  case whatIsLikeTwo, sameCurve
  case digit(Int)
  case twosLookLike(Int, String)
  case digitSimilarity, digitSimilarityRead, noMutual
  case mutual([(Int, Int)])

  // Takeaways.
  case faint(String, String)
  case notFaint

  /// So many of all.
  struct SomeOf {
    var number: Int
    var all: Int
  }
}
