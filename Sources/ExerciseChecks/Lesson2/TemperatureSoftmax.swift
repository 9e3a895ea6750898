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
      [
        question([1000, 999, -1000], 1), question([800, 799, -800], 1),
        question([-2000, -1000], 0.5),
        question([0, 3000, 0], 2), question([20, -2000, 18], 2), question([-3000, -3004], 4),
      ]),
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
  misconceptions: ofTemperature + ofSoftmax)

/// What is done to the temperature.
private let ofTemperature: [Misconception<SoftLabelQuestion>] = [
  Misconception(TemperatureSoftmaxPhrase.multiplied, variants: [true, false]) {
    question, isShifted in
    .numbers(shares(question.logits.map { $0 * question.temperature }, isShifted: isShifted))
  },
  Misconception(TemperatureSoftmaxPhrase.temperatureForgotten, variants: [true, false]) {
    .numbers(shares($0.logits, isShifted: $1))
  },
  Misconception(TemperatureSoftmaxPhrase.probabilitiesDivided) { question in
    .numbers(shares(question.logits).map { $0 / question.temperature })
  },
  Misconception(TemperatureSoftmaxPhrase.softmaxTwice) { .numbers(shares(shares($0.scaled))) },
  Misconception(
    TemperatureSoftmaxPhrase.probabilitiesAsLogits, variants: [0, 1, 2]
  ) { question, variant in
    let first = shares(variant == 1 ? question.scaled : question.logits)
    let temperature = question.temperature
    return .numbers(shares(first.map { variant == 2 ? $0 * temperature : $0 / temperature }))
  },
  Misconception(TemperatureSoftmaxPhrase.softenedTooLate) { question in
    .numbers(normalized(shares(question.logits).map { pow($0, 1 / question.temperature) }))
  },
  Misconception(TemperatureSoftmaxPhrase.powerNotRenormalized) { question in
    .numbers(shares(question.logits).map { pow($0, 1 / question.temperature) })
  },
  Misconception(
    TemperatureSoftmaxPhrase.otherPower,
    variants: [2, 0.5, 3].flatMap { [($0, true), ($0, false)] }
  ) { question, variant in
    let divisor = pow(question.temperature, variant.0)
    return .numbers(shares(question.logits.map { $0 / divisor }, isShifted: variant.1))
  },
  Misconception(
    TemperatureSoftmaxPhrase.onlyAboveTheLine, step: "One row by hand", variants: [false, true]
  ) { question, isShifted in
    let logits = question.logits.map { $0 - (isShifted ? question.largest : 0) }
    let sum = logits.map { exp($0) }.reduce(0, +)
    return .numbers(logits.map { exp($0 / question.temperature) / sum })
  },
  Misconception(
    TemperatureSoftmaxPhrase.onlyBelowTheLine, step: "One row by hand", variants: [false, true]
  ) { question, isShifted in
    let logits = question.logits.map { $0 - (isShifted ? question.largest : 0) }
    let sum = logits.map { exp($0 / question.temperature) }.reduce(0, +)
    return .numbers(logits.map { exp($0) / sum })
  },
  Misconception(
    TemperatureSoftmaxPhrase.shiftNotDivided, step: "Only differences count",
    variants: [false, true]
  ) { question, isDivided in
    let shift = isDivided ? question.largest / question.temperature : question.largest
    let numbers = isDivided ? question.logits : question.scaled
    let exponents = numbers.map { $0 - shift }
    return .numbers(
      normalized(exponents.map { exp(isDivided ? $0 / question.temperature : $0) }))
  },
  Misconception(
    TemperatureSoftmaxPhrase.keptWithinLimits,
    variants: [0.01, 0.05, 0.1, 0.5, 1].map { ($0, .infinity) } + [5, 10, 100].map { (0, $0) }
  ) { question, limits in
    let temperature = min(max(question.temperature, limits.0), limits.1)
    return .numbers(shares(question.logits.map { $0 / temperature }))
  },
  Misconception(
    TemperatureSoftmaxPhrase.wholeTemperature,
    variants: [
      (FloatingPointRoundingRule.towardZero, 0), (.toNearestOrAwayFromZero, 0), (.up, 0),
      (.towardZero, 1), (.toNearestOrAwayFromZero, 1),
    ] as [(FloatingPointRoundingRule, Double)]
  ) { question, variant in
    let temperature = max(question.temperature.rounded(variant.0), variant.1)
    return .numbers(shares(question.logits.map { $0 / temperature }))
  },
  Misconception(
    TemperatureSoftmaxPhrase.mixedWithUniform, variants: [false, true]
  ) { question, isSmoothed in
    let kept = isSmoothed ? 1 / (1 + question.temperature) : 1 / question.temperature
    let even = (1 - kept) / Double(question.logits.count)
    return .numbers(shares(question.logits).map { $0 * kept + even })
  },
  Misconception(
    TemperatureSoftmaxPhrase.onlyOneDivided, variants: [true, false]
  ) { question, isLargest in
    let place = question.logits.firstIndex(of: question.largest) ?? 0
    return .numbers(
      shares(
        question.logits.enumerated().map { index, logit in
          (index == place) == isLargest ? logit / question.temperature : logit
        }))
  },
]

/// What is done in the softmax.
private let ofSoftmax: [Misconception<SoftLabelQuestion>] =
  [
    Misconception(TemperatureSoftmaxPhrase.noExp, step: "One row by hand") {
      .numbers(normalized($0.scaled))
    },
    Misconception(
      TemperatureSoftmaxPhrase.notNormalized, step: "One row by hand",
      variants: SoftmaxHabit.withoutSum
    ) { .numbers($1($0.scaled)) },
    Misconception(
      TemperatureSoftmaxPhrase.noMaxShift, step: "Only differences count",
      variants: SoftmaxHabit.withoutShift
    ) { .numbers($1($0.scaled)) },
    Misconception(TemperatureSoftmaxPhrase.powerOfExp, step: "Only differences count") { question in
      .numbers(normalized(question.logits.map { pow(exp($0), 1 / question.temperature) }))
    },
  ]
  + SoftmaxHabit.all.map {
    $0.misconception(size: "Only differences count", form: "One row by hand") { $0.scaled }
  }

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
    probabilitiesAsLogits, noExp, onlyAboveTheLine, onlyBelowTheLine, notNormalized, noMaxShift,
    softenedTooLate, powerNotRenormalized, otherPower, shiftNotDivided, keptWithinLimits,
    powerOfExp,
    wholeTemperature, mixedWithUniform, onlyOneDivided
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

  /// The largest logit.
  fileprivate var largest: Double { logits.max() ?? 0 }
}

private func question(_ logits: [Double], _ temperature: Double) -> SoftLabelQuestion {
  SoftLabelQuestion(logits, temperature: temperature)
}
