// Exercise 4.1.

import Distillation
import Foundation
import Solutions

/// One step of gradient descent on the distillation loss.
public let gradientStepExercise = Exercise<
  GradientStepQuestion,
  @Sendable ([[Double]], [[Double]], [[Double]], Double, Double) throws -> [[Double]]
>(
  "4.1", function: "gradientStep", step: .of(3, "The gradient"),
  arguments: {
    [
      CallArgument("weights", $0.weights),
      CallArgument("features", $0.features),
      CallArgument("softLabels", $0.softLabels),
      CallArgument("temperature", $0.temperature),
      CallArgument("learningRate", $0.learningRate),
    ]
  },
  hints: [GradientStepPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(CommonPhrase.workedExample, [.workedExample]),
    Check(CommonPhrase.otherBatches, random: 12, seed: 41) { random in
      GradientStepQuestion(
        examples: 2 + random.integer(below: 4),
        temperature: random.one(of: [0.5, 1, 1.5, 2.5, 6]),
        using: &random)
    },
    Check(GradientStepPhrase.batchOfOne, random: 4, seed: 42) { random in
      GradientStepQuestion(examples: 1, temperature: random.one(of: [1.5, 6]), using: &random)
    },
    Check(GradientStepPhrase.veryHotAndVeryCold, random: 6, seed: 43) { random in
      GradientStepQuestion(examples: 3, temperature: random.one(of: [0.25, 20]), using: &random)
    },
    Check(GradientStepPhrase.veryLargeLogits, GradientStepQuestion.largeLogits),
  ],
  reference: Solutions.gradientStep(weights:features:softLabels:temperature:learningRate:),
  call: { function, question in
    .rows(
      try function(
        question.weights, question.features, question.softLabels, question.temperature,
        question.learningRate))
  },
  steps: gradientStepSteps,
  invariants: [
    .holdsFinite,
    Invariant(
      GradientStepPhrase.changesSumOfWeights
    ) {
      question, answer in
      guard case .rows(let rows) = answer, rows.count == question.weights.count else { return true }
      return zip(rows, question.weights).allSatisfy { new, old in
        Tolerance(relative: 1e-9, absolute: 1e-9).allows(new.reduce(0, +), old.reduce(0, +))
      }
    },
    Invariant(
      GradientStepPhrase.movesPerfectStudent,
      relating: { question, _, again in
        var copy = question
        copy.softLabels = try question.studentSoftLabels()
        return try again(copy).agrees(
          with: .rows(question.weights), within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
    Invariant(
      GradientStepPhrase.dependsOnExampleOrder,
      relating: { question, answer, again in
        var reversed = question
        reversed.features.reverse()
        reversed.softLabels.reverse()
        return try again(reversed).agrees(
          with: answer, within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
  ],
  misconceptions: [
    Misconception(GradientStepPhrase.noSquare) {
      .rows(try $0.stepped(scale: 1 / $0.temperature / $0.count))
    },
    Misconception(GradientStepPhrase.noInverse) {
      .rows(try $0.stepped(scale: $0.temperature * $0.scale))
    },
    Misconception(GradientStepPhrase.noFactor) { .rows(try $0.stepped(scale: 1 / $0.count)) },
    Misconception(GradientStepPhrase.uphill) { .rows(try $0.stepped(scale: -$0.scale)) },
    Misconception(GradientStepPhrase.sumOverBatch) { .rows(try $0.stepped(scale: $0.temperature)) },
    Misconception(GradientStepPhrase.meanOverElements) {
      .rows(try $0.stepped(scale: $0.scale / Double($0.softLabels[0].count)))
    },
    Misconception(GradientStepPhrase.studentNotSoftened) {
      .rows(try $0.stepped(student: $0.logits.map { try softmax($0) }))
    },
    Misconception(GradientStepPhrase.multipliedByTemperature) { question in
      .rows(
        try question.stepped(
          student: question.logits.map { row in
            try softmax(row.map { $0 * question.temperature })
          }))
    },
    Misconception(GradientStepPhrase.softenedTwice) { question in
      var twice = question
      twice.softLabels = try question.softLabels.map { label in
        try softmax(label.map { $0 / question.temperature })
      }
      return .rows(try twice.stepped())
    },
    Misconception(GradientStepPhrase.hardTargets) { question in
      var hard = question
      hard.softLabels = question.softLabels.map { label in
        label.map { $0 == label.max() ? 1 : 0 }
      }
      return .rows(try hard.stepped())
    },
    Misconception(GradientStepPhrase.exampleByExample) { question in
      var weights = question.weights
      for (features, softLabel) in zip(question.features, question.softLabels) {
        let one = GradientStepQuestion(
          weights: weights, features: [features], softLabels: [softLabel],
          temperature: question.temperature, learningRate: question.learningRate)
        weights = try one.stepped(scale: question.scale)
      }
      return .rows(weights)
    },
    Misconception(GradientStepPhrase.onlyTheGradient) {
      .rows($0.gradient(scale: $0.scale, student: try $0.studentSoftLabels()))
    },
    Misconception(GradientStepPhrase.onlyTheChange) { question in
      let gradient = question.gradient(
        scale: question.scale, student: try question.studentSoftLabels())
      return .rows(gradient.map { row in row.map { slope in -question.learningRate * slope } })
    },
    Misconception(GradientStepPhrase.noLearningRate) {
      .rows(try $0.stepped(scale: $0.scale / $0.learningRate))
    },
    Misconception(GradientStepPhrase.noMaxShift) { question in
      .rows(
        try question.stepped(
          student: question.logits.map { row in
            normalized(row.map { exp($0 / question.temperature) })
          }))
    },
  ] + GradientStepQuestion.lengthMistakes + GradientStepQuestion.gradientMistakes
    + GradientStepQuestion.exampleMistakes + GradientStepQuestion.overflowMistakes)

/// What is said of exercise 4.1.
enum GradientStepPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case batchOfOne, veryHotAndVeryCold, veryLargeLogits
  // Broken invariants.
  case changesSumOfWeights, movesPerfectStudent, dependsOnExampleOrder
  // Misconceptions.
  case noSquare, noInverse, noFactor, uphill, sumOverBatch, meanOverElements, studentNotSoftened,
    multipliedByTemperature, softenedTwice, hardTargets, exampleByExample, onlyTheGradient,
    onlyTheChange, noLearningRate, noMaxShift
  // Lengths, gradients, examples, and overflow.
  case factorAndSum, tooManyFactors, meanOverFeatures, classesForExamples, halfOrDouble,
    learningRateTwice, learningRateDivides, uphillWithOtherFactor, uphillSum, noFeatures, noSoftmax,
    notSoftenedAndFactor,
    sigmoidSlope, squaredError, signOnly, noTeacher, equalShares, softmaxTwice, downTheColumns,
    oneExample, exampleLeftOut, twoSteps, weightDecay
}

/// What exercise 4.1 is asked.
public struct GradientStepQuestion: Sendable {
  /// The weights, features × classes.
  public var weights: [[Double]]
  /// The batch, examples × features.
  public var features: [[Double]]
  /// The teacher's soft labels, examples × classes.
  public var softLabels: [[Double]]
  /// The temperature of both.
  public var temperature: Double
  /// The length of the step.
  public var learningRate: Double

  init(
    weights: [[Double]], features: [[Double]], softLabels: [[Double]], temperature: Double,
    learningRate: Double
  ) {
    self.weights = weights
    self.features = features
    self.softLabels = softLabels
    self.temperature = temperature
    self.learningRate = learningRate
  }

  /// A random student and a random batch of 2 or 3 features and 3 or 4 classes.
  init(examples: Int, temperature: Double, using random: inout SplitMix64) {
    let (features, classes) = (2 + random.integer(below: 2), 3 + random.integer(below: 2))
    self.init(
      weights: random.logits(features, by: classes),
      features: random.logits(examples, by: features),
      softLabels: (0..<examples).map { _ in random.probabilities(classes) },
      temperature: temperature, learningRate: random.one(of: [0.05, 0.1]))
  }

  static let workedExample = GradientStepQuestion(
    weights: [[1, 0, -1], [0, 2, 1]], features: [[1, 0], [1, 2]],
    softLabels: [[0.6, 0.3, 0.1], [0.2, 0.5, 0.3]], temperature: 4, learningRate: 0.1)

  /// Logits far from each other; logits that are near to each other and far from those of other
  /// examples; and each of these alone.
  static let largeLogits: [GradientStepQuestion] = [
    GradientStepQuestion(
      weights: [[3, -2, 1], [0.5, 4, -1]], features: [[1000, 0], [0, -2000], [-1, 1500]],
      softLabels: [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.25, 0.4, 0.35]], temperature: 2,
      learningRate: 0.1),
    GradientStepQuestion(
      weights: [[3, 3.001, 2.999]], features: [[1000], [-1000]],
      softLabels: [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]], temperature: 2, learningRate: 0.1),
    GradientStepQuestion(
      weights: [[3, 3.001, 2.999]], features: [[1000]], softLabels: [[0.7, 0.2, 0.1]],
      temperature: 2, learningRate: 0.1),
    GradientStepQuestion(
      weights: [[-3, -3.001], [0, 1]], features: [[1000, 0.5]], softLabels: [[0.7, 0.3]],
      temperature: 1.5, learningRate: 0.1),
    GradientStepQuestion(
      weights: [[1, 0], [0, 1]], features: [[3000, 0]], softLabels: [[0.3, 0.7]], temperature: 1,
      learningRate: 0.1),
  ]

  /// The number of examples.
  var count: Double { Double(features.count) }

  /// The factor of q̃ˢ − q̃ᵗ in the gradient: T² for the loss, 1/T for the logit, 1/N for the mean.
  var scale: Double { temperature / count }

  /// The student's logits, examples × classes.
  var logits: [[Double]] {
    features.map { example in
      weights[0].indices.map { label in
        zip(example, weights).reduce(0) { $0 + $1.0 * $1.1[label] }
      }
    }
  }

  /// What the student says of every example, at T.
  func studentSoftLabels() throws -> [[Double]] {
    try logits.map { row in try softmax(row.map { $0 / temperature }) }
  }

  /// Σ over the examples of x · (q̃ˢ − q̃ᵗ), times a factor: features × classes.
  func gradient(scale: Double, student: [[Double]]) -> [[Double]] {
    weights.indices.map { feature in
      weights[feature].indices.map { label in
        var sum = 0.0
        for (example, row) in features.enumerated() {
          sum += row[feature] * (student[example][label] - softLabels[example][label])
        }
        return scale * sum
      }
    }
  }

  /// The weights after one step, with one's own factor or one's own probabilities of the student.
  func stepped(
    scale: Double? = nil, student: [[Double]]? = nil
  ) throws -> [[Double]] {
    let slopes = gradient(
      scale: scale ?? self.scale, student: try student ?? studentSoftLabels())
    return zip(weights, slopes).map { old, slope in
      zip(old, slope).map { $0 - learningRate * $1 }
    }
  }
}
