// Exercise 2.2.

import Foundation
import Solutions

/// From two soft labels to the logit gap, and on to the temperature of another ratio.
public let temperatureForRatioExercise = Exercise<
  RatioQuestion, @Sendable (Double, Double, Double, Double) throws -> Double
>(
  "2.2", function: "temperature", step: "What temperature cannot change",
  arguments: {
    [
      CallArgument("givingRatio", naming: "wanted", $0.wanted),
      CallArgument("between", naming: "first", $0.first),
      CallArgument("and", naming: "second", $0.second),
      CallArgument("softenedAt", naming: "temperature", $0.temperature),
    ]
  },
  hints: [TemperatureForRatioPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(CommonPhrase.workedExample, [RatioQuestion(wanted: 2, 0.8, 0.1, at: 2)]),
    Check(TemperatureForRatioPhrase.likelierFirstClass, random: 10, seed: 221) { random in
      let shares = random.probabilities(3 + random.integer(below: 3)).sorted(by: >)
      return RatioQuestion(
        wanted: random.number(from: 1.2, to: 12), shares[0], shares[1],
        at: random.one(of: [0.5, 1.5, 3, 4, 8, 20]))
    },
    Check(TemperatureForRatioPhrase.lessLikelyFirstClass, random: 6, seed: 222) { random in
      let shares = random.probabilities(3 + random.integer(below: 3)).sorted()
      return RatioQuestion(
        wanted: random.number(from: 0.05, to: 0.9), shares[0], shares[1],
        at: random.one(of: [0.5, 1.5, 3, 4, 8, 20]))
    },
    Check(
      TemperatureForRatioPhrase.farApartAndNearlyEqual,
      [
        RatioQuestion(wanted: 1.01, 0.999, 0.0000001, at: 1),
        RatioQuestion(wanted: 1000, 0.3, 0.29, at: 50),
        RatioQuestion(wanted: 0.999, 0.00000002, 0.5, at: 0.25),
      ]),
  ],
  reference: Solutions.temperature(givingRatio:between:and:softenedAt:),
  call: { function, question in
    .number(try function(question.wanted, question.first, question.second, question.temperature))
  },
  steps: temperatureForRatioSteps,
  invariants: [
    .isFinite,
    Invariant(TemperatureForRatioPhrase.isNotPositive) { _, answer in
      answer.values.allSatisfy { !($0 <= 0) }
    },
    Invariant(TemperatureForRatioPhrase.missesWantedRatio) { question, answer in
      answer.values.allSatisfy {
        Tolerance(relative: 1e-6, absolute: 0).allows(
          question.temperature / $0 * log(question.ratio), log(question.wanted))
      }
    },
    Invariant(
      TemperatureForRatioPhrase.doesNotDoubleWithTemperature,
      relating: { question, answer, again in
        var hotter = question
        hotter.temperature *= 2
        return zip(try again(hotter).values, answer.values).allSatisfy {
          Tolerance(relative: 1e-6, absolute: 1e-12).allows($0, 2 * $1)
        }
      }),
  ],
  misconceptions: RatioQuestion.onRatios + RatioQuestion.onFraction)

/// What is said of exercise 2.2.
enum TemperatureForRatioPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case likelierFirstClass, lessLikelyFirstClass, farApartAndNearlyEqual
  // Broken invariants.
  case isNotPositive, missesWantedRatio, doesNotDoubleWithTemperature
  // Misconceptions.
  case ratioShrinksByT, knownTemperatureForgotten, dividedByT, fractionInverted,
    differenceOfProbabilities, gapReturned, wantedWithoutLogarithm, exponentialOfWanted,
    upsideDown, knownWithoutLogarithm, bothWithoutLogarithm, oneProbabilityOnly, logitOfShare,
    wantedAsShare, logarithmOfOneMore, epsilonInLogarithm, signLost, logarithmsDivided,
    differenceOfLogarithms,
    productOfLogarithms, addedToTemperature, exponentialOfGap, nearOne, neverColderThanOne,
    logarithmOfQuotient
}

/// What exercise 2.2 is asked.
public struct RatioQuestion: Sendable {
  /// The ratio of the first class to the second one that is wanted.
  public var wanted: Double
  /// The first class's probability at the known temperature.
  public var first: Double
  /// The second class's.
  public var second: Double
  /// The known temperature.
  public var temperature: Double

  init(wanted: Double, _ first: Double, _ second: Double, at temperature: Double) {
    self.wanted = wanted
    self.first = first
    self.second = second
    self.temperature = temperature
  }

  /// The known ratio.
  var ratio: Double { first / second }
}
