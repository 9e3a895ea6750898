// What the exercises 3.1 and 3.2 are asked, and what their mistakes have in common.

import Distillation
import Foundation

/// A target and a prediction.
public struct TargetQuestion: Sendable {
  /// p, the target.
  public var target: [Double]
  /// q, the prediction.
  public var prediction: [Double]

  init(_ target: [Double], _ prediction: [Double]) {
    self.target = target
    self.prediction = prediction
  }

  /// The calls after the worked example, the same ones for both exercises.
  static let checks = [
    Check(CommonPhrase.softLabelsOfTheLesson, [lesson]),
    Check(CommonPhrase.otherSoftLabels, random: 12, seed: 311) { random in
      let classes = 2 + random.integer(below: 6)
      return TargetQuestion(random.probabilities(classes), random.probabilities(classes))
    },
    Check(
      CommonPhrase.hardLabelsAndZeroTargets,
      [
        TargetQuestion([0, 0, 1], [0.2, 0.3, 0.5]),
        TargetQuestion([0, 0.4, 0.6], [0.25, 0.25, 0.5]),
        TargetQuestion([1, 0, 0], [0.7, 0.3, 0]), TargetQuestion([0, 1], [0, 1]),
      ]),
    Check(
      CommonPhrase.perfectCopy,
      [
        TargetQuestion([0.6, 0.3, 0.1], [0.6, 0.3, 0.1]),
        TargetQuestion([0.25, 0.75], [0.25, 0.75]), TargetQuestion([1], [1]),
      ]),
    // A tiny number in a logarithm, or a limit below which a class is left out, is seen here only.
    Check(
      TargetPhrase.nearlyRuledOut,
      [
        TargetQuestion([0.5, 0.5], [1, 1e-250]),
        TargetQuestion([0.25, 0.25, 0.5], [1e-40, 1, 1e-20]),
        TargetQuestion([1e-5, 0.6, 0.39999], [0.25, 0.25, 0.5]),
      ]),
  ]

  /// Shares that are taken for 0 by some.
  static let smallShares = [
    1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, 1e-20, 1e-30,
  ]

  /// The soft labels of teacher and student in the example of lesson 3, at T = 4.
  private static let lesson = TargetQuestion(
    softmax([5, 3, 1, -1], temperature: 4), softmax([2, 1, 0, 0.5], temperature: 4))

  /// The same question with target and prediction exchanged.
  var swapped: TargetQuestion { TargetQuestion(prediction, target) }

  /// The softmax of the prediction, as if it were logits.
  var predictionAgain: [Double] { softmax(prediction) }

  /// The cross entropy, in nats.
  var crossEntropyInNats: Double { crossEntropy(target, prediction) }

  /// The KL divergence, in nats.
  var divergenceInNats: Double { klDivergence(target, prediction) }

  /// The entropy of the target, in nats.
  var targetEntropy: Double { entropy(target) }

  /// The sum of one term a class.
  func sum(_ term: (_ p: Double, _ q: Double) -> Double) -> Double {
    zip(target, prediction).map(term).reduce(0, +)
  }

  /// The question as a call's arguments.
  var arguments: [CallArgument] {
    [
      CallArgument(unlabelled: "target", target),
      CallArgument(unlabelled: "prediction", prediction),
    ]
  }
}
