// What lesson 5 says around its code, behind the file that is shipped: a missing class, α and T,
// and copies.

import Distillation
import Languages

/// The words of lesson 5 that are computed, in the order of the lesson: what a teacher's answers
/// carry, and how much to listen to them.
enum DeploymentKnowledgePhrase: Phrase {
  // Heads of columns and axes, units, and the words in columns.
  case learntFrom, teachersThemselves, allTestDigits, before, after, allAfter
  case accuracy, gain, points, interval, verdict

  // A class that the student never saw.
  case without(digit: Int)
  case recognisedDigits(Int)
  case shareInLabels(digit: Int)
  case withoutRead(epochs: Int, runs: Int)
  case countInTest(Int, digit: Int)
  case neverSaid(digit: Int, share: String, temperature: String)
  case atOneItWouldBe(String)

  // One number sets it free.
  case whichRecogniseMore(digit: Int, soft: String)
  case thoseWithLabels, sameToTenPoints
  case thoseWith(soft: String)
  case whyMore(digit: Int, hard: String, taught: String, soft: String)
  case freed(digit: Int)
  case freedRead(runs: Int)
  case freedNotice(digit: Int, hard: String, taught: String, soft: String, teachers: String)
  case biasCurves(digit: Int)
  case biasAxis(digit: Int)
  case onlyDigit(Int)
  case recognised, accuracyInPercent, allDigits
  case atBias(String, digit: Int, [(name: String, recognised: String, accuracy: String)])

  // Which α, and which T?
  case whichMatters, bothEqually
  case whyItMatters(rows: String, columns: String, isAlpha: Bool)
  case sweepMap, labelsOnly
  case bestPair(alpha: String, temperature: String)
  case animals, whereChosen, testAnimals, best
  case bestPairRead(worlds: Int, pairs: Int)
  case bestPairNotice(Verdict)
  case bothLie(atEdge: Bool)
  case lie(alphaAtEdge: Bool, temperatureAtEdge: Bool)
  case neitherKnowsMore, teacherKnowsMore, studentKnowsMore, togetherMore
  case alphaMatters, temperatureMatters, bothMatter

  // What a soft label gives away.
  case howManyPictures, noNumberIsEnough, whySixtyFive
  case pictures(Int)
  case copies, noisePictures, decidesAlike, largestError, tinyError
  case copiesRead(digits: Int)
  case copiesNotice(agreement: String?, byDecisions: String)
}
