// Exercise 5.4.

import Distillation
import Solutions

/// A weight as a whole number of 8 bits.
public let quantizedWeightExercise = Exercise<
  QuantizedWeightQuestion, @Sendable (Double, Double) throws -> Int
>(
  "5.4", function: "quantized", step: "From eight bytes to one",
  arguments: {
    [
      CallArgument(unlabelled: "weight", $0.weight), CallArgument("farthest", $0.farthest),
    ]
  },
  hints: [QuantizedWeightPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExample,
      [
        QuantizedWeightQuestion(0.5, farthest: 1.27),
        QuantizedWeightQuestion(-2, farthest: 1.27),
      ]),
    Check(QuantizedWeightPhrase.otherWeights, random: 14, seed: 541) { .random(using: &$0) },
    Check(
      QuantizedWeightPhrase.halves,
      [
        QuantizedWeightQuestion(2.5, farthest: 127), QuantizedWeightQuestion(-2.5, farthest: 127),
        QuantizedWeightQuestion(0.25, farthest: 63.5),
        QuantizedWeightQuestion(-9.75, farthest: 63.5),
      ]),
    Check(
      QuantizedWeightPhrase.beyondTheFarthest,
      [
        QuantizedWeightQuestion(1.5, farthest: 1), QuantizedWeightQuestion(-1.5, farthest: 1),
        QuantizedWeightQuestion(-128, farthest: 127), QuantizedWeightQuestion(300, farthest: 127),
        QuantizedWeightQuestion(-1e6, farthest: 0.5),
      ]),
    Check(
      QuantizedWeightPhrase.nothingButZeros,
      [
        QuantizedWeightQuestion(0, farthest: 0), QuantizedWeightQuestion(0, farthest: 2),
        QuantizedWeightQuestion(3, farthest: 0),
      ]),
  ],
  reference: Solutions.quantized(_:farthest:),
  call: { function, question in .index(try function(question.weight, question.farthest)) },
  steps: quantizedWeightSteps,
  invariants: [
    Invariant(QuantizedWeightPhrase.isBeyond127) { _, answer in
      answer.whole.map { abs($0) <= 127 } ?? true
    },
    Invariant(
      QuantizedWeightPhrase.isNotOddInWeight,
      relating: { question, answer, again in
        var other = question
        other.weight = -question.weight
        return try again(other).whole == answer.whole.map { -$0 }
      }),
    Invariant(
      QuantizedWeightPhrase.dependsOnUnits,
      relating: { question, answer, again in
        var larger = question
        larger.weight *= 4
        larger.farthest *= 4
        return try again(larger).whole == answer.whole
      }),
  ],
  misconceptions: [
    mistake(.truncated) { $0.held($0.steps.rounded(.towardZero)) },
    mistake(.roundedDown) { $0.held($0.steps.rounded(.down)) },
    mistake(.roundedUp) { $0.held($0.steps.rounded(.up)) },
    mistake(.halvesToEven) { $0.held($0.steps.rounded(.toNearestOrEven)) },
    mistake(.halvesUp) { $0.held(($0.steps + 0.5).rounded(.down)) },
    mistake(.notSaturated) { $0.steps.rounded() },
    mistake(.saturatedAtMinus128) { min(max($0.steps.rounded(), -128), 127) },
    mistake(.beganAgain) { question in
      let steps = question.steps.rounded()
      return steps - 256 * ((steps + 128) / 256).rounded(.down)
    },
    Misconception(QuantizedWeightPhrase.otherLevels, variants: [128.0, 127.5, 126]) {
      question, levels in
      .whole(
        question.isEmpty
          ? 0 : question.held((question.weight / question.farthest * levels).rounded()))
    },
    Misconception(QuantizedWeightPhrase.unsignedLevels, variants: [255.0, 256]) {
      question, levels in
      .whole(
        question.isEmpty
          ? 0 : question.held((question.weight / question.farthest * levels).rounded()))
    },
    mistake(.fromZeroOn) { question in
      min(max((question.steps + 127).rounded(), 0), 255)
    },
    mistake(.signLost) { $0.held(abs($0.steps).rounded()) },
    mistake(.timesTheScale) { $0.held(($0.weight * $0.farthest / 127).rounded()) },
    mistake(.scaleUpsideDown) { question in
      question.weight == 0
        ? 0 : question.held((question.farthest / 127 / question.weight).rounded())
    },
    mistake(.noScale) { $0.held($0.weight.rounded()) },
    mistake(.shareOnly) { ($0.weight / $0.farthest).rounded() },
    mistake(.zeroTakenForOne) { question in
      question.farthest == 0 ? question.held(question.weight.rounded()) : question.rightAnswer
    },
    mistake(.farthestForZero) { question in
      question.farthest == 0 && question.weight != 0
        ? (question.weight < 0 ? -127 : 127) : question.rightAnswer
    },
  ])

/// What is said of exercise 5.4.
enum QuantizedWeightPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case otherWeights, halves, beyondTheFarthest, nothingButZeros
  // Broken invariants.
  case isBeyond127, isNotOddInWeight, dependsOnUnits
  // Misconceptions.
  case truncated, roundedDown, roundedUp, halvesToEven, halvesUp, notSaturated,
    saturatedAtMinus128, beganAgain, otherLevels, unsignedLevels, fromZeroOn, signLost,
    timesTheScale, scaleUpsideDown, noScale, shareOnly, zeroTakenForOne, farthestForZero
}

/// What exercise 5.4 is asked.
public struct QuantizedWeightQuestion: Sendable {
  /// The weight.
  public var weight: Double
  /// How far the farthest weight lies from 0.
  public var farthest: Double

  init(_ weight: Double, farthest: Double) {
    self.weight = weight
    self.farthest = farthest
  }

  /// A weight within its layer, whose steps are not near a half: there, the order of operations
  /// would decide.
  static func random(using random: inout SplitMix64) -> Self {
    while true {
      let farthest = random.number(from: 0.3, to: 4)
      let question = Self(random.number(from: -farthest, to: farthest), farthest: farthest)
      let part = abs(question.steps.remainder(dividingBy: 1))
      if part > 0.02 && part < 0.48 && abs(question.steps) > 1 { return question }
    }
  }

  fileprivate var isEmpty: Bool { farthest == 0 }

  /// The weight in steps.
  var steps: Double { isEmpty ? 0 : weight / (farthest / 127) }

  /// A number of steps, held within 8 bits.
  func held(_ steps: Double) -> Double { min(max(steps, -127), 127) }

  fileprivate var rightAnswer: Double { held(steps.rounded()) }
}

private func mistake(
  _ phrase: QuantizedWeightPhrase, _ answer: @escaping @Sendable (QuantizedWeightQuestion) -> Double
) -> Misconception<QuantizedWeightQuestion> {
  Misconception(phrase) { .whole(answer($0)) }
}

extension Answer {
  /// A whole number; where it is none, or far too large, there is none.
  fileprivate static func whole(_ value: Double) -> Answer { .index(Int(exactly: value)) }
}
