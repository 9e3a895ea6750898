// What some answer to the exercises 3.1 and 3.2 alike: other measures, terms that are left out, and
// logarithms that are cut off.

import Distillation
import Foundation

extension TargetQuestion {
  private typealias Mistake = Misconception<TargetQuestion>

  /// How many classes there are.
  var classCount: Double { Double(target.count) }

  /// The likeliest class of the target.
  var topOfTarget: Int { predictedClass(target) }

  /// The entropy of the prediction, in nats.
  var predictionEntropy: Double { entropy(prediction) }

  /// The Jensen–Shannon divergence.
  var jensenShannon: Double {
    let middle = zip(target, prediction).map { ($0 + $1) / 2 }
    return (klDivergence(target, middle) + klDivergence(prediction, middle)) / 2
  }

  /// Some of the classes, as they are.
  func keeping(_ classes: some Sequence<Int>) -> TargetQuestion {
    let classes = Array(classes)
    return TargetQuestion(classes.map { target[$0] }, classes.map { prediction[$0] })
  }

  /// Measures of how far two distributions are from each other.
  static let measureMistakes: [Misconception<TargetQuestion>] = [
    Mistake(TargetPhrase.jensenShannon, variants: [1.0, 2]) { .number($0.jensenShannon * $1) },
    Mistake(TargetPhrase.squaredDifferences, variants: [false, true]) { question, isMean in
      let sum = question.sum { ($0 - $1) * ($0 - $1) }
      return .number(isMean ? sum / question.classCount : sum)
    },
    Mistake(TargetPhrase.distance) { .number($0.sum { ($0 - $1) * ($0 - $1) }.squareRoot()) },
    Mistake(TargetPhrase.absoluteDifferences, variants: [1.0, 0.5]) { question, factor in
      .number(factor * question.sum { abs($0 - $1) })
    },
    Mistake(TargetPhrase.hellinger, variants: [false, true]) { question, isRoot in
      let sum = question.sum { pow($0.squareRoot() - $1.squareRoot(), 2) } / 2
      return .number(isRoot ? sum.squareRoot() : sum)
    },
    Mistake(TargetPhrase.overlap) { question in
      .number(-log(question.sum { ($0 * $1).squareRoot() }))
    },
    Mistake(TargetPhrase.entropyOfTarget) { .number($0.targetEntropy) },
    Mistake(TargetPhrase.entropyOfPrediction) { .number($0.predictionEntropy) },
  ]

  /// A sum of terms from which some are left out.
  ///
  /// - Parameter value: The sum over the classes of a question.
  /// - Returns: The misconceptions.
  static func classMistakes(
    _ value: @escaping @Sendable (TargetQuestion) -> Double
  ) -> [Misconception<TargetQuestion>] {
    [
      Mistake(TargetPhrase.firstClassOnly) { .number(value($0.keeping([0]))) },
      Mistake(TargetPhrase.lastClassOnly) { .number(value($0.keeping([$0.target.count - 1]))) },
      Mistake(TargetPhrase.firstClassLeftOut) {
        .number(value($0.keeping($0.target.indices.dropFirst())))
      },
      Mistake(TargetPhrase.lastClassLeftOut) {
        .number(value($0.keeping($0.target.indices.dropLast())))
      },
    ]
  }

  /// Probabilities that went through a softmax once more.
  ///
  /// - Parameter value: The answer to a question.
  /// - Returns: The misconceptions.
  static func softmaxMistakes(
    _ value: @escaping @Sendable (TargetQuestion) -> Double
  ) -> [Misconception<TargetQuestion>] {
    [
      Mistake(TargetPhrase.targetSoftmax) { question in
        .number(value(TargetQuestion(softmax(question.target), question.prediction)))
      },
      Mistake(TargetPhrase.bothSoftmax) { question in
        .number(value(TargetQuestion(softmax(question.target), question.predictionAgain)))
      },
    ]
  }
}

/// What is said of the exercises 3.1 and 3.2 alike.
enum TargetPhrase: String, ExercisePhrase {
  // Checks.
  case nearlyRuledOut
  // Misconceptions.
  case jensenShannon, squaredDifferences, distance, absoluteDifferences, hellinger, overlap,
    entropyOfTarget, entropyOfPrediction, firstClassOnly, lastClassOnly, firstClassLeftOut,
    lastClassLeftOut, targetSoftmax, bothSoftmax, cutLogarithm, smallClassLeftOut
}
