// Exercise 4.4.

import Distillation
import Foundation
import Solutions

/// The mean gain over seeds, and its interval.
public let pairedIntervalExercise = Exercise<
  PairedIntervalQuestion,
  @Sendable ([Double], [Double], Double) throws -> (mean: Double, low: Double, high: Double)
>(
  "4.4", function: "pairedInterval", step: "One run, then many",
  arguments: {
    [
      CallArgument("distilled", $0.distilled),
      CallArgument("hard", $0.hard),
      CallArgument("quantile", $0.quantile),
    ]
  },
  hints: [PairedIntervalPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(CommonPhrase.workedExample, [.workedExample]),
    Check(PairedIntervalPhrase.otherSeeds, random: 8, seed: 49) { random in
      PairedIntervalQuestion(4 + random.integer(below: 4), using: &random)
    },
    Check(PairedIntervalPhrase.twoSeeds, random: 3, seed: 50) { random in
      PairedIntervalQuestion(2, using: &random)
    },
    Check(
      PairedIntervalPhrase.constantGain,
      [
        PairedIntervalQuestion([84, 90, 87, 81], [81, 87, 84, 78], quantile: 3.182),
        PairedIntervalQuestion([81, 70, 94], [83, 72, 96], quantile: 4.303),
        // Differences that are alike but for rounding: their squares' sum says nothing of that.
        PairedIntervalQuestion([0.9, 0.8, 0.7], [0.8, 0.7, 0.6], quantile: 4.303),
        PairedIntervalQuestion([0.74, 0.77, 0.8], [0.62, 0.65, 0.68], quantile: 4.303),
      ]),
  ],
  reference: Solutions.pairedInterval(distilled:hard:quantile:),
  call: { function, question in
    let gain = try function(question.distilled, question.hard, question.quantile)
    return .numbers([gain.mean, gain.low, gain.high])
  },
  steps: pairedIntervalSteps,
  invariants: [
    .holdsFinite,
    Invariant(PairedIntervalPhrase.hasEndsSwapped) { _, answer in
      answer.values.count < 3 || !(answer.values[1] > answer.values[2] + 1e-9)
    },
    Invariant(PairedIntervalPhrase.hasMeanOffMiddle) { _, answer in
      answer.values.count < 3
        || abs(answer.values[1] + answer.values[2] - 2 * answer.values[0]) < 1e-9
    },
    Invariant(PairedIntervalPhrase.hasOtherMean) { question, answer in
      abs((answer.values.first ?? 0) - mean(question.differences)) < 1e-9
    },
    Invariant(
      PairedIntervalPhrase.changesWithKinderSeed,
      relating: { question, answer, again in
        var kinder = question
        kinder.distilled[0] += 8
        kinder.hard[0] += 8
        return try again(kinder).agrees(
          with: answer, within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
  ],
  misconceptions: [
    Misconception(PairedIntervalPhrase.unpaired) {
      $0.interval { sqrt(variance($0.distilled) / $0.count + variance($0.hard) / $0.count) }
    },
    Misconception(PairedIntervalPhrase.twoIntervals) {
      $0.interval { (sqrt(variance($0.distilled)) + sqrt(variance($0.hard))) / sqrt($0.count) }
    },
    Misconception(PairedIntervalPhrase.dividedByN) {
      $0.interval { sqrt($0.variance * ($0.count - 1) / $0.count / $0.count) }
    },
    Misconception(PairedIntervalPhrase.noRootN) { $0.interval { sqrt($0.variance) } },
    Misconception(PairedIntervalPhrase.nForRootN) { $0.interval { sqrt($0.variance) / $0.count } },
    Misconception(PairedIntervalPhrase.variance) { $0.interval { $0.variance / sqrt($0.count) } },
    Misconception(PairedIntervalPhrase.otherSign) { question in
      var turned = question
      swap(&turned.distilled, &turned.hard)
      return turned.interval { sqrt($0.variance / $0.count) }
    },
    Misconception(PairedIntervalPhrase.noQuantile) {
      $0.interval { sqrt($0.variance / $0.count) / $0.quantile }
    },
    Misconception(
      PairedIntervalPhrase.normalQuantile,
      variants: [1.96, 1.959964, 1.959963984540054, 2, 1.645, 2.576]
    ) { question, fixed in
      question.interval { sqrt($0.variance / $0.count) / $0.quantile * fixed }
    },
    Misconception(PairedIntervalPhrase.smallestAndLargest) { question in
      let differences = question.differences
      return .numbers([mean(differences), differences.min() ?? 0, differences.max() ?? 0])
    },
  ] + PairedIntervalQuestion.differenceMistakes + PairedIntervalQuestion.marginMistakes
    + PairedIntervalQuestion.severalMistakes,
  answers: .parts(["mean", "low", "high"]))

/// What is said of exercise 4.4.
enum PairedIntervalPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case otherSeeds, twoSeeds, constantGain
  // Broken invariants.
  case hasEndsSwapped, hasMeanOffMiddle, hasOtherMean, changesWithKinderSeed
  // Misconceptions.
  case unpaired, twoIntervals, dividedByN, noRootN, nForRootN, variance, otherSign, noQuantile,
    normalQuantile, smallestAndLargest
  // The differences, and other margins.
  case absoluteDifferences, relativeGain, sortedFirst, oneStudent, seedLeftOut, medianGain,
    gainSummed, notCentred, meanDeviation, rootOfOneLess, populationWithoutRoot, nextSeed,
    pooledSpread, halfMargin, doubleMargin, onlyMargin, cutAtZero, oneSided, onePass,
    severalInMargin
}

/// What exercise 4.4 is asked.
public struct PairedIntervalQuestion: Sendable {
  /// The accuracies of the distilled student.
  public var distilled: [Double]
  /// The accuracies of the student with hard labels.
  public var hard: [Double]
  /// The quantile of Student's t.
  public var quantile: Double

  init(_ distilled: [Double], _ hard: [Double], quantile: Double) {
    self.distilled = distilled
    self.hard = hard
    self.quantile = quantile
  }

  /// Accuracies in percent, with a mean gain between −2 and 5 points; the quantile has three
  /// decimals.
  init(_ seeds: Int, using random: inout SplitMix64) {
    let gain = random.number(from: -2, to: 5)
    let hard = (0..<seeds).map { _ in random.number(from: 75, to: 90) }
    let distilled = hard.map { hundredths($0 + gain + random.number(from: -2, to: 2)) }
    let quantile = studentTQuantile(0.975, degreesOfFreedom: seeds - 1)
    self.init(distilled, hard, quantile: (quantile * 1000).rounded() / 1000)
  }

  static let workedExample = PairedIntervalQuestion(
    [87, 84, 88, 83, 89], [81, 82, 84, 81, 83], quantile: 2.776)

  var count: Double { Double(hard.count) }
  var differences: [Double] { zip(distilled, hard).map { $0 - $1 } }
  var variance: Double { ExerciseChecks.variance(differences) }

  /// The variance of the accuracies of one student.
  func spread(of accuracies: [Double]) -> Double { ExerciseChecks.variance(accuracies) }

  /// The mean difference, and an interval with one's own standard error.
  func interval(standardError: (Self) -> Double) -> Answer {
    let (middle, margin) = (mean(differences), quantile * standardError(self))
    return .numbers([middle, middle - margin, middle + margin])
  }
}

private func variance(_ values: [Double]) -> Double {
  let deviation = standardDeviation(values)
  return deviation * deviation
}

private func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
