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
    "(distilled: \(text($0.distilled)), hard: \(text($0.hard)), quantile: \(text($0.quantile)))"
  },
  hints: [
    "Within one seed both students share everything but the labels. What should you do with each pair before you take any mean?",
    "Look at the step “One run, then many” of lesson 4: the standard deviation in the last row of "
      + "its table is that of the differences, not of either student.",
    "d = distilled − hard for each seed; s = √(Σ (d − mean)² / (n − 1)); the margin is t · s / √n; the interval is mean − margin "
      + "to mean + margin.",
  ],
  checks: [
    Check("the worked example", [.workedExample]),
    Check("other seeds", random: 8, seed: 49) { random in
      PairedIntervalQuestion(4 + random.integer(below: 4), using: &random)
    },
    Check("two seeds", random: 3, seed: 50) { random in PairedIntervalQuestion(2, using: &random) },
    Check(
      "the same gain with every seed",
      [
        PairedIntervalQuestion([84, 90, 87, 81], [81, 87, 84, 78], quantile: 3.182),
        PairedIntervalQuestion([81, 70, 94], [83, 72, 96], quantile: 4.303),
      ]),
  ],
  reference: Solutions.pairedInterval(distilled:hard:quantile:),
  call: { function, question in
    let gain = try function(question.distilled, question.hard, question.quantile)
    return .numbers([gain.mean, gain.low, gain.high])
  },
  invariants: [
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("has its low end above its high end") { _, answer in
      answer.values.count < 3 || !(answer.values[1] > answer.values[2] + 1e-9)
    },
    Invariant("does not have the mean in the middle of the interval") { _, answer in
      answer.values.count < 3
        || abs(answer.values[1] + answer.values[2] - 2 * answer.values[0]) < 1e-9
    },
    Invariant("has a mean that is not the mean gain of the distilled student") { question, answer in
      abs((answer.values.first ?? 0) - mean(question.differences)) < 1e-9
    },
    Invariant(
      "changes when one seed is kinder to both students alike",
      relating: { question, answer, again in
        var kinder = question
        kinder.distilled[0] += 8
        kinder.hard[0] += 8
        return try again(kinder).agrees(
          with: answer, within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
  ],
  misconceptions: [
    Misconception(
      "unpaired",
      "The two students are treated as if they had nothing to do with each other: √(s₁²/n + s₂²/n) from the spread of each one's "
        + "accuracies. What a seed does to both then counts as noise. Take the differences first, and the spread of these."
    ) { $0.interval { sqrt(variance($0.distilled) / $0.count + variance($0.hard) / $0.count) } },
    Misconception(
      "two-intervals",
      "Each student got an interval of its own, and the two were set against each other. This is much too wide: take the "
        + "differences seed by seed, and one interval for their mean."
    ) {
      $0.interval { (sqrt(variance($0.distilled)) + sqrt(variance($0.hard))) / sqrt($0.count) }
    },
    Misconception(
      "divided-by-n",
      "The squares are divided by n. The mean was computed from the same n differences, so they lie nearer to it than to the "
        + "true mean; n − 1 makes up for that."
    ) { $0.interval { sqrt($0.variance * ($0.count - 1) / $0.count / $0.count) } },
    Misconception(
      "no-root-n",
      "The division by √n is missing. This says how far single seeds spread; the mean of n seeds is surer than one of them."
    ) { $0.interval { sqrt($0.variance) } },
    Misconception(
      "n-for-root-n",
      "The standard deviation is divided by n. The uncertainty of a mean falls with √n only: four times as many seeds "
        + "halve it."
    ) { $0.interval { sqrt($0.variance) / $0.count } },
    Misconception(
      "variance",
      "The variance stands in the place of the standard deviation: the square root is missing."
    ) { $0.interval { $0.variance / sqrt($0.count) } },
    Misconception(
      "other-sign",
      "The sign is turned round: this is hard − distilled. A gain is what the distilled student has more."
    ) { question in
      var turned = question
      swap(&turned.distilled, &turned.hard)
      return turned.interval { sqrt($0.variance / $0.count) }
    },
    Misconception(
      "no-quantile",
      "This is the mean plus and minus one standard error, which holds the true mean about two times in three. Multiply by "
        + "the quantile t for 95 %."
    ) { $0.interval { sqrt($0.variance / $0.count) / $0.quantile } },
    Misconception(
      "normal-quantile",
      "The margin uses 1.96, the quantile of the normal distribution. With few seeds the standard deviation itself is uncertain: "
        + "use the quantile t that is given."
    ) { $0.interval { sqrt($0.variance / $0.count) / $0.quantile * 1.96 } },
    Misconception(
      "smallest-and-largest",
      "The ends are the smallest and the largest difference. They say how far single seeds spread, and they only move apart "
        + "with more seeds. The interval of the mean is mean ± t · s / √n."
    ) { question in
      let differences = question.differences
      return .numbers([mean(differences), differences.min() ?? 0, differences.max() ?? 0])
    },
  ])

/// What exercise 4.4 is asked.
public struct PairedIntervalQuestion: Sendable {
  /// The accuracies of the distilled student.
  public var distilled: [Double]
  /// The accuracies of the student with hard labels.
  public var hard: [Double]
  /// The quantile of Student's t.
  public var quantile: Double

  fileprivate init(_ distilled: [Double], _ hard: [Double], quantile: Double) {
    self.distilled = distilled
    self.hard = hard
    self.quantile = quantile
  }

  /// Accuracies in percent, with a mean gain between −2 and 5 points; the quantile has three decimals.
  fileprivate init(_ seeds: Int, using random: inout SplitMix64) {
    let gain = random.number(from: -2, to: 5)
    let hard = (0..<seeds).map { _ in random.number(from: 75, to: 90) }
    let distilled = hard.map { hundredths($0 + gain + random.number(from: -2, to: 2)) }
    let quantile = studentTQuantile(0.975, degreesOfFreedom: seeds - 1)
    self.init(distilled, hard, quantile: (quantile * 1000).rounded() / 1000)
  }

  fileprivate static let workedExample = PairedIntervalQuestion(
    [87, 84, 88, 83, 89], [81, 82, 84, 81, 83], quantile: 2.776)

  fileprivate var count: Double { Double(hard.count) }
  fileprivate var differences: [Double] { zip(distilled, hard).map { $0 - $1 } }
  fileprivate var variance: Double { ExerciseChecks.variance(differences) }

  /// The mean difference, and an interval with one's own standard error.
  fileprivate func interval(standardError: (Self) -> Double) -> Answer {
    let (middle, margin) = (mean(differences), quantile * standardError(self))
    return .numbers([middle, middle - margin, middle + margin])
  }
}

private func variance(_ values: [Double]) -> Double {
  let deviation = standardDeviation(values)
  return deviation * deviation
}

private func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
