// What lesson 4 says around its code, from step 7 on.

import Languages

/// Words of lesson 4 on what teaches and what does not: those of steps 7 to 11.
enum TeachingPhrase: Phrase {
  // The ladder.
  case isSurenessEnough(labels: Int)
  case enough, notEnough, seedsCannotTell
  case rankingIsWorth(String)
  case ladder, label, onlyHowSure, classMean, shuffled, teachersOwn
  case labelCount(Int)
  case ladderRead(loss: String, all: Int, fewEpochs: Int, rate: String, allEpochs: Int)
  case ladderNotice(few: String, fewVerdict: String, all: String, allVerdict: String)
  case exampleWorth(String, verdict: String)
  case ladderDifferences(labelsPerClass: Int)
  case sharesKept
  case rankingTeaches, rankingIsBetter, surenessIsEnough, ladderSaysNothing
  case takeRanking(few: String, all: String)

  // Four teachers.
  case whatDoesSureTeach(String)
  case nothingMore, lessThanWarm, asMuchAsWarm, moreThanThat
  case nearlyHard(String)
  case faculty(digits: Int)
  case usual, logitsTimes4, logitsOver4, smoothed, howSure, nllAtOne, nllFitted
  case facultyRead(digits: Int, usual: String, smoothed: String)
  case facultyNotice(cold: String, coldVerdict: String, warm: String, warmVerdict: String)
  case toTheLastBit
  case agreeTo(String)

  // Noisy labels.
  case noisyMaps, noisy, noisyHardLabels, teacherAlone
  case noisyRead(animals: Int)
  case noisyNotice(gain: String, verdict: String)

  // Where it does not help.
  case whatDoesEqualTeach, moreThanAPoint, lessThanAPoint, nothingWorthHaving
  case knowsNoMore(String, helps: Bool)
  case doubtful, setUp
  case name(DoubtfulGains.SetUp)
  case shortName(DoubtfulGains.SetUp)
  case doubtfulRead(alpha: String, epochs: Int)
  case helping(Int, of: Int)
  case atTemperature(String, String)
  case verdict(String, of: String)
  case didNotHelp([String])

  // Without T², and copying.
  case withoutSquare(epochs: Int)
  case withoutSquareRead(seeds: Int)
  /// `gap` is by how much accuracies differ at most, in points, if they do.
  case withoutSquareNotice(without: String, with: String, gap: String?)
  case fidelity, studentOfEqual, agreement
  case fidelityRead(seeds: Int)
  case fidelityNotice(
    agreement: String, agreementVerdict: String, accuracy: String, accuracyVerdict: String)
  case copiesBetterOnly, copyingIsNotBeingRight
}
