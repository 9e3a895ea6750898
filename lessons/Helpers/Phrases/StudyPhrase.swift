// What a notebook over the reader's own model says around its code.

import Distillation
import Languages

/// The words of `study.md` that are computed, in the order of its steps.
enum StudyPhrase: Phrase {
  // What more than one step says.
  case noMaterial
  case classNumber(Int)
  case noClass, oneClass
  case accuracy, meanConfidence, natsUnit, entropy, row, share, label, interval, verdict, value
  case nats(String)
  case teacherSays, teacher, student

  // What is it?
  case contents, what, examples, classes, numbers, range, ruledOut
  case kind(ScoreKind)
  case fromTo(String, String)
  case contentsRead(hasLabels: Bool)
  case withoutLabels
  case sureness(Sureness, confidence: String, accuracy: String)
  case likeGuessing(chance: String)
  case maybeFromOne(now: String, then: String)
  case labelsRuledOut(Int)
  case areProbabilities(deviation: String)
  case areLogProbabilities(deviation: String)
  case areLogits, maybeSigmoids

  // Second thoughts.
  case howManyClasses(classes: Int, temperature: String)
  case whyClasses(entropy: String)
  case softness, effective, topShare, runnerUpShare, ofEqual
  case softnessRead(most: String, classes: Int)
  case oneTemperature(share: String, at: String)
  case softnessNotice(cold: String, coldShare: String, hot: String, hotShare: String, top: String)
  case softnessFigure, temperatureAxis, entropyAxis, shareAxis
  case rest(hasLabels: Bool)

  // Classes, examples, labels.
  case pairs(shown: Int, count: Int)
  case pair, onTop, meanRunnerUp, mistaken
  case pairsRead(hasLabels: Bool)
  case pairsNotice(one: String, other: String, share: String)
  case noSecondThoughts
  case twoMinded, thenSays, itsShare, twoMindedRead
  case twoMindedNotice(
    row: Int, first: String, share: String, second: String, secondShare: String)
  case doubtsNeedLabels, noDoubts
  case doubts(shown: Int, count: Int)
  case shareOfLabel, doubtsRead
  case doubtsNotice(count: Int, unlikely: Int)

  // How honest is it?
  case honestyNeedsLabels, honestyNeedsExamples
  case isItHonest, tooSure, aboutRight, notSureEnough
  case whyHonest(confidence: String, accuracy: String)
  case honesty(fitted: Int, reported: Int)
  case asItIs, fittedOnOthers, honestyRead
  case honestyNotice(gain: String, interval: String, verdict: String)
  case coldLimit(String)
  case hotLimit(String)
  case reliabilityFigure

  // Which T to try?
  case rangeCaption, ofMost, start, tooCold, tooHot, within
  case rangeRead(least: String, most: String)
  case rangeNotice(from: String, to: String, start: String)
  case allCold(at: String)
  case noneWithin(at: String)
  case choice(isGiven: Bool)

  // A student beside it.
  case needsStudent, comparisonNeedsLabels
  case howOftenAlike(examples: Int)
  case whyAlike
  case comparison, measure, accuracyPoints, lossNats, better
  case comparisonRead(margin: String)
  case comparisonNotice(onlyTeacher: Int, onlyStudent: Int, examples: Int)
  case divergences, divergencesRead
  case divergencesNotice(falls: Bool)
  case infinite(Int)
  case departures, studentSays, departuresRead, noDepartures
  case departuresNotice(shown: Int, alike: Int)
  case ranking, sharedPlaces, examplesShare, rankingRead
  case places(Int)
  case rankingNotice(first: String, places: Int, all: String)

  // The loss.
  case lossVector(alpha: String, temperature: String)
  case part, studentLoss, wholeLoss, lossVectorRead, lossVectorNotice

  /// Whether a model is as sure as it is right.
  enum Sureness { case fitting, tooSure, notSureEnough }
}
