// What lesson 2 says around its code: tables, figures, questions, and sentences that depend on what
// came out.

import Languages

/// The words of lesson 2 that are computed, in the order of the lesson.
enum TemperaturePhrase: Phrase {
  // Heads of columns and the words in them.
  case category, logit, probability, entropy, nats, share, exponential, logitZ
  case others, allShares
  case accuracy, confidence, meanConfidence, verdict, network, interval

  // The row of logits.
  case namesWithoutLogits
  case unequalCounts(logits: Int, classes: Int)
  case singleLogit
  case sameName(String)
  case greatestOfMany(kept: Int, others: Int, shares: [String])
  case areProbabilities(option: String)
  case nameOfClass(Int)
  case yourLogits
  case animal(at: String)
  case allClasses(Int)
  case allTied(classes: String, share: String)
  case tiedAtTop(names: String, share: String)
  case top(name: String, share: String)
  case onlyOther(name: String, share: String)
  case allOthers(share: String, last: String, lastShare: String)
  case row
  case rowOfTeacher(String)
  case rowRead(isRounded: Bool)

  // By hand.
  case handCaption(temperature: String)
  case scaled(temperature: String)
  case handRead(sum: String)
  case handNotice
  case byFour(name: String, share: String)
  case equalAtFour
  case smallerAtFour(equalShare: String, classes: String)

  // Several temperatures.
  case sameLastShare(String)
  case lastShares([(share: String, temperature: String)])
  case oneTemperature, equalEverywhere
  case growth(from: String, to: String, name: String, factor: String?, entropies: [String])
  case softLabels(String, temperatures: Int)
  case softLabelsRead
  case softLabelFrames(String)
  case whatStays, difference, ratio, whyItStays
  case invariant, invariantRead
  case invariantNotice(isExact: Bool, differences: String)

  // Extremes.
  case ends
  case shareOf(String)
  case scaledDifference(classes: Int)
  case endsRead(classes: Int, entropy: String)
  case coldEnd(temperature: String, name: String, share: String, tied: Int)
  case hotEnd(share: String, equalShare: String)
  case nothingCounts
  case hotLimit(shares: String, classes: Int, scaled: String, logits: String, isExact: Bool)
  case notHot
  case everyShare
  case likeliestShares(Int)
  case temperatureAxis, entropyAndLead, entropyAxis, leadAxis, lead

  // A softmax that breaks.
  case shifted(String)
  case constant, naive, careful, shiftedRead, naiveAgrees, naiveIsInexact
  case naiveBreaks(String)

  // Decisions and confidence.
  case howManyRight(share: String, temperature: String)
  case fewer, justAsMany, more, whyAsMany
  case decisions
  case decisionsRead(digits: Int)
  case accuracyAtOneTemperature(isSame: Bool)
  case accuracyAndConfidence(isSame: Bool)
  case confidences(cold: String, atCold: String, hot: String, atHot: String)
  case sameConfidence(String)
  case calibration, before, after, calibrationRead
  case sureness(Sureness)
  case changes(nll: Change, ece: Change)
  case calibrationNotice(sureness: String, temperature: String, changes: String)
  case reliability
  case gains, learntByHeart, carefulTeacher, fittedTemperature, lossAtOne, lossSmaller, gainsRead
  case gainsNotice(byHeart: String, careful: String)

  // Published soft labels.
  case published, publishedRead, publishedNotice, whichIsWrong, whyWrong
  case check, timesT, differs, checkRead

  /// Whether a network is as sure as it is right.
  enum Sureness { case fitting, tooSure, notSureEnough }

  /// What became of a number.
  enum Change { case none, down, up }
}
