// What lesson 5 says around its code, up to the file that is shipped: tables, figures, questions,
// and sentences that depend on what came out.

import Distillation
import Languages

/// The words of lesson 5 that are computed, in the order of the lesson: sizes, students, the
/// choice, the test and the file.
enum DeploymentPhrase: Phrase {
  // Heads of columns and axes, units, and the words in columns.
  case network, networks, teacher, teachers, hiddenUnits, byteUnit, fits, yes, no
  case gain, points, interval, verdict, nats, accuracy, sameToOnePoint
  case bytes(Int)

  // What the networks need.
  case sizes, largeTeacher, parameters
  case student(hidden: Int)
  case bits(Int)
  case fitsIn, noFormat
  case fitIn(Int, bits: Int)
  case sizesRead
  case sizesNotice(fitting: [String], of: Int, limit: String)
  case teacherFits
  case teacherNeeds(times: String)

  // Who is compared.
  case recipes, tanhUnits, hardEpochs, hardRate, distilledEpochs, distilledRate
  case recipesRead(recipes: Int, short: Int, long: Int, setting: StudySetting)
  case recipesNotice(longer: Int, of: Int)
  case smallOrLarge(small: Int, large: Int, labels: Int)
  case unitsAndTeacher(Int)
  case unitsAndLabels(Int)
  case smallAgainstLarge(taught: String, large: String)
  case bothGains(small: Int, large: Int, byUnits: String, byTeacher: String)
  case roomIsNotLacking, roomCounts
  case gains, wins
  case winsOf(Int, of: Int)
  case gainsRead(runs: Int, margin: String)
  case helpsAt(sizes: String, Verdict)
  case wideSparesDead

  // Fewer bits.
  case rounding, oneWeight, oneSum, requantised, oneOutput
  case asTrained, wholeNumber, ofStep, standsFor, roundingRead
  case roundingNotice(saturated: Bool)
  case formats, students, changeBy8
  case kindOfSize(isTaught: Bool, hidden: Int)
  case formatsRead(runs: Int)
  case nothingMoves
  case means(moveBy: String)
  case formatsNotice(verdicts: String)
  case verdictGiven(String, times: Int, of: Int)

  // The choice.
  case tradeoff, sizeAxis, accuracyAxis
  case limit(String)
  case wanted(String)
  case curve(String, bits: Int)
  case candidates, bitColumn, goodEnough, neither, both
  case candidatesRead(bytes: String, accuracy: String)
  case candidatesNotice(hard: String, distilled: String)
  case noneIsAccurate
  case smallestAccurate(hidden: Int, bits: Int, bytes: String, fits: Bool)
  case kind(hidden: Int, isTaught: Bool, bits: Int)
  case choice(String, bytes: String, accuracy: String)
  case nothingFits(String, bytes: String)
  case nothingIsAccurate(String, accuracy: String)
  case cannotBeKept, onlyTheTeacherKeeps, onlyLabelsKeep, teacherIsNotNeeded, labelsTakeLess
  case teacherTakesLess(labels: String)
  case eightBitsAreTooCoarse, onlyEightBitsKeep
  case eightBitsTakeLess(others: String)
  case moreBitsTakeNoMore(eight: String)
  case onlyEightBitsFit(hidden: Int, accuracy: String)
  case wideAgainstNarrow(narrow: Int, bits: Int, wide: Int, gain: String, verdict: String)

  // The test.
  case andOfTheTest(validation: String)
  case fewer, more
  case onTheTest(String, teachersFrom: String, teachersTo: String)
  case test, validation, testColumn, testNLL, testECE
  case kindInBits(isTaught: Bool, hidden: Int, bits: Int)
  case testRead(runs: Int)
  case reached(String)
  case missed(String, wanted: String, wasPromised: Bool)
  case addingUp, moreIn8, doTheyAddUp
  case gainIn(Int)
  case addsUp(Verdict)
  case addingUpRead(margin: String)
  case addsUpAt(sizes: String, Verdict)
  case bothBuy(
    teacher: String, verdict: String, times: String, cost: String, costVerdict: String)
  case latencies, chosenStudent, latency, microseconds, latencyRead
  case latencyNotice(speed: String, parameters: String, hasOverhead: Bool)

  // More labels.
  case doesItStillHelp(labels: Int)
  case helpsMuch, helpsLess, helpsNot
  case canTellLittle(points: String)
  case tellsNothingThatShows(points: String)
  case canTellMore(points: String)
  case scarcity, labels, whatItSees
  case pictures(Int)
  case picturesAndLabels(Int)
  case scarcityRead(hidden: Int, runs: Int)
  case scarcityNotice(labels: Int, all: Int, from: String, to: String)
  case poolIsWorthLess(labels: Int)
  case standsIn(addsEverywhere: Bool)
  case takeaway(labels: [Int], gains: [String], verdicts: [String])

  // The file.
  case file(bytes: Int, head: Int, parameters: Int)
  case sameLogits(digits: Int)
  case otherLogits
  case wholeFile(bytes: Int, isSame: Bool)
  case complaint(ModelFileError?)
  case learntCold(leftOn: String)
  case learntWarm(String)
  case leftOn, meanConfidence
  case leftOnRead(digits: Int)
  case decisions(changed: Int, of: Int)
  case leftOnNotice(confidences: [String], errors: [String])

  // A digit that the reader draws.
  case shippedStudent, quantizedStudent, answer, runnerUp
  case drawnForYou, drawnByYou
  case drawnDigit(temperature: String)
  case networkAt(String, temperature: String)
  case answersToDrawn
  case atTemperature(String)
  case drawnRead(leftOn: String)
  case nothingDrawn
  case unlikeData(black: Int, least: Int, most: Int)
  case allSay(Int)
  case sayDifferent([(name: String, digit: Int)])
  case allThinkNext(Int)
  case thinkNext([(name: String, digit: Int)])
  case sameAnswers(leftOn: String)
}
