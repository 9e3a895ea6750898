// What is known to go wrong in exercise 4.1, besides factors.

import Distillation
import Foundation

extension GradientStepQuestion {
  private typealias Mistake = Misconception<GradientStepQuestion>

  /// Factors of the gradient, and lengths of the step.
  static let lengthMistakes: [Misconception<GradientStepQuestion>] = [
    Mistake(GradientStepPhrase.factorAndSum, variants: [-1.0, 0, 2]) { question, power in
      .rows(try question.stepped(scale: pow(question.temperature, power)))
    },
    Mistake(GradientStepPhrase.tooManyFactors, variants: [3.0, -2, -3]) { question, power in
      .rows(try question.stepped(scale: pow(question.temperature, power) / question.count))
    },
    Mistake(GradientStepPhrase.meanOverFeatures) {
      .rows(try $0.stepped(scale: $0.scale / Double($0.weights.count)))
    },
    Mistake(GradientStepPhrase.classesForExamples) {
      .rows(try $0.stepped(scale: $0.temperature / Double($0.weights[0].count)))
    },
    Mistake(GradientStepPhrase.halfOrDouble, variants: [2.0, 0.5]) { question, factor in
      .rows(try question.stepped(scale: factor * question.scale))
    },
    Mistake(GradientStepPhrase.learningRateTwice) {
      .rows(try $0.stepped(scale: $0.scale * $0.learningRate))
    },
    Mistake(GradientStepPhrase.learningRateDivides) {
      .rows(try $0.stepped(scale: $0.scale / ($0.learningRate * $0.learningRate)))
    },
    Mistake(GradientStepPhrase.uphillWithOtherFactor, variants: [-1.0, 0, 2]) { question, power in
      .rows(try question.stepped(scale: -pow(question.temperature, power) / question.count))
    },
    Mistake(GradientStepPhrase.uphillSum) { .rows(try $0.stepped(scale: -$0.temperature)) },
  ]

  /// Something else in the place of q̃ˢ − q̃ᵗ, or of the feature.
  static let gradientMistakes: [Misconception<GradientStepQuestion>] = [
    Mistake(GradientStepPhrase.noFeatures) { question in
      let differences = try question.differences()
      let slopes = question.weights[0].indices.map { label in
        question.scale * differences.reduce(0) { $0 + $1[label] }
      }
      return .rows(
        question.weights.map { row in
          zip(row, slopes).map { $0 - question.learningRate * $1 }
        })
    },
    Mistake(GradientStepPhrase.noSoftmax, variants: [true, false]) { question, isDivided in
      .rows(
        try question.stepped(
          student: question.logits.map { row in
            row.map { isDivided ? $0 / question.temperature : $0 }
          }))
    },
    Mistake(
      GradientStepPhrase.notSoftenedAndFactor,
      variants: [-1.0, 0, 1, 2].flatMap { power in [true, false].map { (power, $0) } }
        .filter { $0.0 != 1 || !$0.1 }
    ) { question, variant in
      let (power, isMean) = variant
      return .rows(
        try question.stepped(
          scale: pow(question.temperature, power) / (isMean ? question.count : 1),
          student: question.logits.map { softmax($0) }))
    },
    Mistake(GradientStepPhrase.sigmoidSlope) { question in
      let student = try question.studentSoftLabels()
      return .rows(
        try question.stepped(
          student: zip(student, question.softLabels).map { own, target in
            zip(own, target).map { $1 + ($0 - $1) * $0 * (1 - $0) }
          }))
    },
    Mistake(GradientStepPhrase.squaredError, variants: [1.0, 2]) { question, factor in
      let student = try question.studentSoftLabels()
      return .rows(
        try question.stepped(
          student: zip(student, question.softLabels).map { own, target in
            let gaps = zip(own, target).map { $0 - $1 }
            let middle = zip(own, gaps).map { $0 * $1 }.reduce(0, +)
            return own.indices.map { target[$0] + factor * own[$0] * (gaps[$0] - middle) }
          }))
    },
    Mistake(GradientStepPhrase.signOnly) { question in
      let slopes = question.gradient(
        scale: question.scale, student: try question.studentSoftLabels())
      return .rows(
        zip(question.weights, slopes).map { old, slope in
          zip(old, slope).map { $0 - question.learningRate * ($1 > 0 ? 1 : $1 < 0 ? -1 : 0) }
        })
    },
    Mistake(GradientStepPhrase.noTeacher) { question in
      var alone = question
      alone.softLabels = question.softLabels.map { $0.map { _ in 0 } }
      return .rows(try alone.stepped())
    },
    Mistake(GradientStepPhrase.equalShares) { question in
      var even = question
      even.softLabels = question.softLabels.map { row in row.map { _ in 1 / Double(row.count) } }
      return .rows(try even.stepped())
    },
    Mistake(GradientStepPhrase.softmaxTwice) { question in
      .rows(
        try question.stepped(student: question.studentSoftLabels().map { softmax($0) }))
    },
    Mistake(GradientStepPhrase.downTheColumns) { question in
      let scaled = question.logits.map { row in row.map { $0 / question.temperature } }
      let columns = scaled[0].indices.map { label in softmax(scaled.map { $0[label] }) }
      return .rows(
        try question.stepped(student: scaled.indices.map { row in columns.map { $0[row] } }))
    },
  ]

  /// Examples left out, and more than one step.
  static let exampleMistakes: [Misconception<GradientStepQuestion>] = [
    Mistake(GradientStepPhrase.oneExample, variants: OneExample.all) { question, one in
      let place = one.isFirst ? 0 : question.features.count - 1
      var alone = question
      alone.features = [question.features[place]]
      alone.softLabels = [question.softLabels[place]]
      return .rows(
        try alone.stepped(scale: one.dividesByAll ? question.scale : question.temperature))
    },
    Mistake(GradientStepPhrase.exampleLeftOut, variants: OneExample.all) { question, one in
      var rest = question
      if one.isFirst {
        rest.features.removeFirst()
        rest.softLabels.removeFirst()
      } else {
        rest.features.removeLast()
        rest.softLabels.removeLast()
      }
      guard !rest.features.isEmpty else { return .rows(question.weights) }
      return .rows(try rest.stepped(scale: one.dividesByAll ? question.scale : nil))
    },
    Mistake(GradientStepPhrase.twoSteps) { question in
      var moved = question
      moved.weights = try question.stepped()
      return .rows(try moved.stepped())
    },
    Mistake(GradientStepPhrase.weightDecay) { question in
      let stepped = try question.stepped()
      return .rows(
        zip(stepped, question.weights).map { new, old in
          zip(new, old).map { $0 - question.learningRate * $1 }
        })
    },
  ]

  /// Protected from overflow only halfway.
  static let overflowMistakes: [Misconception<GradientStepQuestion>] = [
    Mistake(LossPhrase.halfShift, variants: Shift.allCases) { question, shift in
      let rows = question.logits
      let student = rows.map { logits in
        let subtracted =
          switch shift {
          case .mean: mean(logits)
          case .first: logits[0]
          case .magnitude: logits.map { abs($0) }.max() ?? 0
          case .ofBatch: rows.joined().max() ?? 0
          }
        return normalized(logits.map { exp(($0 - subtracted) / question.temperature) })
      }
      return .rows(try question.stepped(student: student))
    },
    Mistake(
      LossPhrase.limited, variants: [20.0, 30, 50, 80, 88, 100, 300, 500, 600, 700, 709]
    ) { question, limit in
      .rows(
        try question.stepped(
          student: question.logits.map { row in
            softmax(row.map { max(-limit, min($0 / question.temperature, limit)) })
          }))
    },
  ]

  /// q̃ˢ − q̃ᵗ, examples × classes.
  private func differences() throws -> [[Double]] {
    zip(try studentSoftLabels(), softLabels).map { student, teacher in
      zip(student, teacher).map { $0 - $1 }
    }
  }

  /// What is subtracted in the place of a row's largest logit.
  private enum Shift: CaseIterable { case mean, first, magnitude, ofBatch }

  /// Which end of the batch is meant, and whether the number of all examples still divides.
  private struct OneExample: Sendable {
    var isFirst: Bool
    var dividesByAll: Bool

    static let all = [true, false].flatMap { isFirst in
      [true, false].map { OneExample(isFirst: isFirst, dividesByAll: $0) }
    }
  }
}
