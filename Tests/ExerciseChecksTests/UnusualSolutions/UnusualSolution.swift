// Right solutions that look unlike the reference solution, as learners write them.

import ExerciseChecks
import Testing

/// A right solution in an unusual style.
struct UnusualSolution: Sendable, CustomTestStringConvertible {
  let id: ExerciseID
  /// What is unusual.
  let style: String
  /// The solution under examination.
  let attempt: Attempt
  /// How many answers to other questions are wrong.
  let mistakes: @Sendable (_ salt: UInt64) -> Int

  var testDescription: String { "\(id) \(style)" }

  private init<Question, Function>(
    _ exercise: Exercise<Question, Function>, _ style: String,
    answer: @escaping @Sendable (Question) -> Answer
  ) {
    id = exercise.id
    self.style = style
    attempt = exercise.attempt(answering: answer)
    mistakes = { salt in
      exercise.questions(salt: salt).count { !exercise.accepts(answer($0), to: $0) }
    }
  }
}

// MARK: - Lessons 1 and 2

extension UnusualSolution {
  static func softmax(_ style: String, _ solve: @escaping @Sendable ([Double]) -> [Double]) -> Self
  {
    Self(softmaxExercise, style) { .numbers(solve($0)) }
  }

  static func entropy(
    _ style: String, _ solve: @escaping @Sendable ([Double], _ inBits: Bool) -> Double
  ) -> Self {
    Self(entropyExercise, style) { .number(solve($0.probabilities, $0.inBits)) }
  }

  static func ranking(
    _ style: String, _ solve: @escaping @Sendable ([Double], _ label: Int) -> [Int]
  ) -> Self {
    Self(rankingOfWrongClassesExercise, style) { .indices(solve($0.probabilities, $0.label)) }
  }

  static func share(_ style: String, _ solve: @escaping @Sendable ([Double]) -> Double) -> Self {
    Self(shareOfRunnerUpExercise, style) { .number(solve($0)) }
  }

  static func softened(
    _ style: String, _ solve: @escaping @Sendable ([Double], _ temperature: Double) -> [Double]
  ) -> Self {
    Self(temperatureSoftmaxExercise, style) { .numbers(solve($0.logits, $0.temperature)) }
  }

  static func temperature(
    _ style: String,
    _ solve:
      @escaping @Sendable (_ wanted: Double, _ first: Double, _ second: Double, _ at: Double) ->
      Double
  ) -> Self {
    Self(temperatureForRatioExercise, style) {
      .number(solve($0.wanted, $0.first, $0.second, $0.temperature))
    }
  }

  static func fitted(
    _ style: String,
    _ solve: @escaping @Sendable ([[Double]], _ labels: [Int], _ candidates: [Double]) -> Double
  ) -> Self {
    Self(fittedTemperatureExercise, style) { .number(solve($0.logits, $0.labels, $0.candidates)) }
  }
}

// MARK: - Lesson 3

extension UnusualSolution {
  typealias Loss =
    @Sendable (
      _ student: [[Double]], _ teacher: [[Double]], _ labels: [Int], _ alpha: Double, _ t: Double
    ) -> Double

  static func crossEntropy(
    _ style: String, _ solve: @escaping @Sendable ([Double], [Double]) -> Double
  ) -> Self {
    Self(crossEntropyExercise, style) { .number(solve($0.target, $0.prediction)) }
  }

  static func divergence(
    _ style: String, _ solve: @escaping @Sendable ([Double], [Double]) -> Double
  ) -> Self {
    Self(klDivergenceExercise, style) { .number(solve($0.target, $0.prediction)) }
  }

  static func loss(_ style: String, _ solve: @escaping Loss) -> Self {
    Self(distillationLossExercise, style) {
      .number(solve($0.studentLogits, $0.teacherLogits, $0.labels, $0.alpha, $0.temperature))
    }
  }

  static func gradient(
    _ style: String,
    _ solve:
      @escaping @Sendable (
        _ student: [[Double]], _ teacher: [[Double]], _ labels: [Int], _ alpha: Double, _ t: Double
      ) -> [[Double]]
  ) -> Self {
    Self(distillationGradientExercise, style) {
      .rows(solve($0.studentLogits, $0.teacherLogits, $0.labels, $0.alpha, $0.temperature))
    }
  }

  static func reverse(
    _ style: String,
    _ solve:
      @escaping @Sendable (_ student: [[Double]], _ teacher: [[Double]], _ t: Double) -> Double
  ) -> Self {
    Self(reverseKLDivergenceExercise, style) {
      .number(solve($0.studentLogits, $0.teacherLogits, $0.temperature))
    }
  }

  static func parts(
    _ style: String,
    _ solve:
      @escaping @Sendable (_ student: [Double], _ teacher: [Double], _ label: Int, _ t: Double) ->
      (rightAgainstRest: [Double], amongTheRest: [Double])
  ) -> Self {
    Self(gradientOfPartsExercise, style) {
      let parts = solve($0.studentLogits, $0.teacherLogits, $0.label, $0.temperature)
      return .rows([parts.rightAgainstRest, parts.amongTheRest])
    }
  }
}

// MARK: - Lesson 4

extension UnusualSolution {
  static func step(
    _ style: String,
    _ solve:
      @escaping @Sendable (
        _ weights: [[Double]], _ features: [[Double]], _ softLabels: [[Double]], _ t: Double,
        _ rate: Double
      ) -> [[Double]]
  ) -> Self {
    Self(gradientStepExercise, style) {
      .rows(solve($0.weights, $0.features, $0.softLabels, $0.temperature, $0.learningRate))
    }
  }

  static func batch(
    _ style: String,
    _ solve: @escaping @Sendable (_ batch: [Int], _ logits: [[Double]], _ t: Double) -> [[Double]]
  ) -> Self {
    Self(batchSoftLabelsExercise, style) {
      .rows(solve($0.batch, $0.teacherLogits, $0.temperature))
    }
  }

  static func agreement(
    _ style: String,
    _ solve:
      @escaping @Sendable (_ student: [[Double]], _ teacher: [[Double]], _ labels: [Int]) ->
      (accuracy: Double, agreement: Double)
  ) -> Self {
    Self(accuracyAndAgreementExercise, style) {
      let shares = solve($0.studentLogits, $0.teacherLogits, $0.labels)
      return .numbers([shares.accuracy, shares.agreement])
    }
  }

  static func interval(
    _ style: String,
    _ solve:
      @escaping @Sendable (_ distilled: [Double], _ hard: [Double], _ quantile: Double) ->
      (mean: Double, low: Double, high: Double)
  ) -> Self {
    Self(pairedIntervalExercise, style) {
      let gain = solve($0.distilled, $0.hard, $0.quantile)
      return .numbers([gain.mean, gain.low, gain.high])
    }
  }

  static func mixed(
    _ style: String,
    _ solve:
      @escaping @Sendable (
        _ student: [[Double]], _ teacher: [[Double]], _ labels: [Int?], _ alpha: Double, _ t: Double
      ) -> Double
  ) -> Self {
    Self(mixedBatchLossExercise, style) {
      .number(solve($0.studentLogits, $0.teacherLogits, $0.labels, $0.alpha, $0.temperature))
    }
  }

  static func keeping(
    _ style: String, _ solve: @escaping @Sendable (_ k: Int, [Double]) -> [Double]
  ) -> Self {
    Self(keepingLargestExercise, style) { .numbers(solve($0.count, $0.softLabel)) }
  }
}

// MARK: - Lesson 5

extension UnusualSolution {
  static func bytes(
    _ style: String, _ solve: @escaping @Sendable (_ sizes: [Int], _ bytes: Int) -> Int
  ) -> Self {
    Self(modelBytesExercise, style) { .index(solve($0.layerSizes, $0.bytesPerParameter)) }
  }

  static func bias(
    _ style: String,
    _ solve: @escaping @Sendable (_ missing: Int, _ share: Double, _ logits: [[Double]]) -> Double
  ) -> Self {
    Self(biasCorrectionExercise, style) { .number(solve($0.missing, $0.share, $0.logits)) }
  }

  static func smallest(
    _ style: String,
    _ solve:
      @escaping @Sendable (_ bytes: [Int], _ accuracies: [Double], _ limit: Int, _ wanted: Double)
      -> Int?
  ) -> Self {
    Self(smallestStudentExercise, style) {
      .index(solve($0.bytes, $0.accuracies, $0.byteLimit, $0.wantedAccuracy))
    }
  }

  static func weight(
    _ style: String, _ solve: @escaping @Sendable (_ weight: Double, _ farthest: Double) -> Int
  ) -> Self {
    Self(quantizedWeightExercise, style) { .index(solve($0.weight, $0.farthest)) }
  }
}
