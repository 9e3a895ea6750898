// Exercise 2.1.

import Foundation
import Solutions

/// Logits to a soft label.
public let temperatureSoftmaxExercise = Exercise<
  SoftLabelQuestion, @Sendable ([Double], Double) throws -> [Double]
>(
  "2.1", function: "softmax", step: "Divide by four",
  arguments: {
    [
      CallArgument(unlabelled: "logits", $0.logits),
      CallArgument("temperature", $0.temperature),
    ]
  },
  hints: [TemperatureSoftmaxPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(CommonPhrase.workedExample, [question([5, 3, 1, -1], 4), question([5, 3, 1, -1], 1)]),
    Check(TemperatureSoftmaxPhrase.otherLogitsAndTemperatures, random: 12, seed: 211) { random in
      SoftLabelQuestion(
        random.logits(2 + random.integer(below: 6)),
        temperature: random.one(of: [0.5, 1.5, 2, 3, 5, 8, 20]))
    },
    Check(
      CommonPhrase.extremeLogits,
      [question([1000, 999, -1000], 1), question([-2000, -1000], 0.5)]),
    Check(
      TemperatureSoftmaxPhrase.largeLogitsSoftened,
      [question([1000, 0, -1000], 400), question([-1500, 0], 1000)]),
    Check(
      TemperatureSoftmaxPhrase.veryCold,
      [question([5, 4.99, -3], 0.005), question([-4, -4.01], 0.004)]),
    Check(
      CommonPhrase.oneClassAndEqualLogits, [question([3], 7), question([0.5, 0.5, 0.5, 0.5], 3)]),
  ],
  reference: Solutions.softmax(_:temperature:),
  call: { function, question in .numbers(try function(question.logits, question.temperature)) },
  steps: temperatureSoftmaxSteps,
  invariants: [
    Invariant(CommonPhrase.doesNotSumToOne) { _, answer in
      abs(answer.values.reduce(0, +) - 1) < 1e-9
    },
    Invariant(CommonPhrase.holdsNegative) { _, answer in answer.values.allSatisfy { !($0 < 0) } },
    .holdsFinite,
    Invariant(TemperatureSoftmaxPhrase.changesOrder) { question, answer in
      let pairs = zip(question.logits, answer.values).sorted { $0.0 < $1.0 }.map(\.1)
      return zip(pairs, pairs.dropFirst()).allSatisfy { !($0 > $1 + 1e-9) }
    },
    .unchanged(
      CommonPhrase.changesWithShift,
      by: { question in
        SoftLabelQuestion(question.logits.map { $0 + 1 }, temperature: question.temperature)
      }),
    .unchanged(
      TemperatureSoftmaxPhrase.changesWithScale,
      by: { question in
        SoftLabelQuestion(question.logits.map { 2 * $0 }, temperature: 2 * question.temperature)
      }),
  ],
  misconceptions: [
    Misconception(TemperatureSoftmaxPhrase.multiplied) { question in
      .numbers(shares(question.logits.map { $0 * question.temperature }))
    },
    Misconception(TemperatureSoftmaxPhrase.temperatureForgotten) { .numbers(shares($0.logits)) },
    Misconception(TemperatureSoftmaxPhrase.probabilitiesDivided) { question in
      .numbers(shares(question.logits).map { $0 / question.temperature })
    },
    Misconception(TemperatureSoftmaxPhrase.softmaxTwice) { .numbers(shares(shares($0.scaled))) },
    Misconception(TemperatureSoftmaxPhrase.probabilitiesAsLogits) { question in
      .numbers(shares(shares(question.logits).map { $0 / question.temperature }))
    },
    Misconception(TemperatureSoftmaxPhrase.noExp, step: "One row by hand") {
      .numbers(normalized($0.scaled))
    },
    Misconception(TemperatureSoftmaxPhrase.onlyAboveTheLine, step: "One row by hand") { question in
      let sum = question.logits.map { exp($0) }.reduce(0, +)
      return .numbers(question.scaled.map { exp($0) / sum })
    },
    Misconception(TemperatureSoftmaxPhrase.notNormalized, step: "One row by hand") {
      .numbers($0.scaled.map { exp($0) })
    },
    Misconception(TemperatureSoftmaxPhrase.noMaxShift, step: "Only differences count") {
      .numbers(normalized($0.scaled.map { exp($0) }))
    },
    Misconception(TemperatureSoftmaxPhrase.softenedTooLate) { question in
      .numbers(normalized(shares(question.logits).map { pow($0, 1 / question.temperature) }))
    },
  ])

/// What is said of exercise 2.1.
enum TemperatureSoftmaxPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case otherLogitsAndTemperatures, largeLogitsSoftened, veryCold
  // Broken invariants.
  case changesOrder, changesWithScale
  // Misconceptions.
  case multiplied, temperatureForgotten, probabilitiesDivided, softmaxTwice,
    probabilitiesAsLogits, noExp, onlyAboveTheLine, notNormalized, noMaxShift, softenedTooLate
}

/// What exercise 2.1 is asked.
public struct SoftLabelQuestion: Sendable {
  /// A row of logits.
  public var logits: [Double]
  /// T.
  public var temperature: Double

  init(_ logits: [Double], temperature: Double) {
    self.logits = logits
    self.temperature = temperature
  }

  /// The logits divided by T.
  fileprivate var scaled: [Double] { logits.map { $0 / temperature } }
}

private func question(_ logits: [Double], _ temperature: Double) -> SoftLabelQuestion {
  SoftLabelQuestion(logits, temperature: temperature)
}

/// The softmax at T = 1.
private func shares(_ logits: [Double]) -> [Double] {
  let largest = logits.max() ?? 0
  return normalized(logits.map { exp($0 - largest) })
}
