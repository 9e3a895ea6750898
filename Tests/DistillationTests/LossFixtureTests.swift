// Values and gradients against PyTorch's, computed once in float64; the file says how.

import Distillation
import Testing

/// One batch with everything that PyTorch says of it.
private struct LossCase: Decodable, Sendable {
  var temperature: Double
  var alpha: Double
  var studentLogits: [[Double]]
  var teacherLogits: [[Double]]
  var labels: [Int]
  var teacherSoft: [[Double]]
  var studentLogSoft: [[Double]]
  var hardCrossEntropy: Double
  var softCrossEntropy: Double
  var softKL: Double
  var teacherEntropy: Double
  var seedLossCE: Double
  var seedLossKL: Double
  var seedLossKLTimesT2: Double
  var hintonConvexKL: Double
  var kerasConvexKL: Double
  var gradHard: [[Double]]
  var gradSoftKL: [[Double]]
  var gradSoftCE: [[Double]]
  var gradSeedKLTimesT2: [[Double]]

  /// Whether a loss multiplied by T² agrees.
  ///
  /// The divergence's own last digits, 1e-15 at most, are multiplied as well: at T = 100 PyTorch's
  /// value of the case below is 4e-12 of itself away from the one computed with forty digits.
  func isCloseAfterScaling(_ found: Double, _ expected: Double) -> Bool {
    isClose(found, expected, absolute: max(1e-14, 1e-15 * temperature * temperature))
  }

  func evaluate(_ loss: DistillationLoss) -> DistillationLoss.Evaluation {
    loss.evaluate(
      studentLogits: Matrix(studentLogits), labels: labels,
      softLabels: SoftLabels(teacherLogits: Matrix(teacherLogits), temperature: loss.temperature))
  }

  func evaluate(
    hard: Double, soft: Double, _ divergence: DistillationLoss.Divergence = .klDivergence
  ) -> DistillationLoss.Evaluation {
    evaluate(
      DistillationLoss(
        studentWeight: hard, distillationWeight: soft, temperature: temperature,
        divergence: divergence))
  }
}

@Suite struct `Losses agree with PyTorch` {
  private let cases: [LossCase]

  init() throws {
    struct Content: Decodable { var cases: [LossCase] }
    cases = try fixture("losses.json", as: Content.self).cases
    try #require(cases.count == 72)
  }

  @Test func `soft labels and logarithms of probabilities`() {
    for one in cases {
      let soft = SoftLabels(teacherLogits: Matrix(one.teacherLogits), temperature: one.temperature)
      #expect(isClose(soft.probabilities, Matrix(one.teacherSoft)))
      #expect(isClose(mean(soft.entropies), one.teacherEntropy))
      let logs = logSoftmax(Matrix(one.studentLogits), temperature: one.temperature)
      #expect(isClose(logs, Matrix(one.studentLogSoft)))
    }
  }

  @Test func `each part of the loss`() {
    for one in cases {
      #expect(isClose(one.evaluate(hard: 1, soft: 0).loss, one.hardCrossEntropy))
      #expect(isClose(one.evaluate(hard: 0, soft: 1).loss, one.softKL))
      #expect(isClose(one.evaluate(hard: 0, soft: 1, .crossEntropy).loss, one.softCrossEntropy))
      #expect(
        isClose(
          negativeLogLikelihood(logits: Matrix(one.studentLogits), labels: one.labels),
          one.hardCrossEntropy))
    }
  }

  @Test func `the course's own total loss, with and without T²`() {
    for one in cases {
      func total(_ divergence: DistillationLoss.Divergence, scaled: Bool) -> Double {
        one.evaluate(
          DistillationLoss(
            alpha: one.alpha, temperature: one.temperature, divergence: divergence,
            scaledByTemperatureSquared: scaled)
        ).loss
      }
      #expect(isClose(total(.crossEntropy, scaled: false), one.seedLossCE))
      #expect(isClose(total(.klDivergence, scaled: false), one.seedLossKL))
      #expect(
        one.isCloseAfterScaling(total(.klDivergence, scaled: true), one.seedLossKLTimesT2))
    }
  }

  @Test func `the convex forms that others use`() {
    for one in cases {
      let (alpha, square) = (one.alpha, one.temperature * one.temperature)
      let hinton = one.evaluate(hard: 1 - alpha, soft: alpha * square).loss
      #expect(one.isCloseAfterScaling(hinton, one.hintonConvexKL))
      let keras = one.evaluate(hard: alpha, soft: (1 - alpha) * square).loss
      #expect(one.isCloseAfterScaling(keras, one.kerasConvexKL))
    }
  }

  @Test func `where T² enlarges rounding most, the loss is the one computed with forty digits`() {
    // mpmath with 40 digits, for the case at T = 100 in which PyTorch is furthest off.
    let one = cases[10]
    #expect(one.temperature == 100 && one.alpha == 0.1)
    let found = one.evaluate(hard: 0.1, soft: 1e4).loss
    #expect(isClose(found, 0.27647429101149822, relative: 1e-11))
    #expect(isClose(one.seedLossKLTimesT2, 0.27647429101149822, relative: 1e-11))
  }

  @Test func `the gradients of the parts and of the total`() {
    for one in cases {
      let square = one.temperature * one.temperature
      #expect(isClose(one.evaluate(hard: 1, soft: 0).gradient, Matrix(one.gradHard)))
      #expect(isClose(one.evaluate(hard: 0, soft: 1).gradient, Matrix(one.gradSoftKL)))
      #expect(
        isClose(one.evaluate(hard: 0, soft: 1, .crossEntropy).gradient, Matrix(one.gradSoftCE)))
      #expect(
        isClose(
          one.evaluate(hard: one.alpha, soft: square).gradient, Matrix(one.gradSeedKLTimesT2)))
    }
  }

  @Test func `cross entropy and divergence of single rows`() {
    for one in cases {
      let soft = softmax(Matrix(one.teacherLogits), temperature: one.temperature)
      let logs = logSoftmax(Matrix(one.studentLogits), temperature: one.temperature)
      let rows = 0..<soft.rows
      let divergences = rows.map { klDivergence(soft[row: $0], logPrediction: logs[row: $0]) }
      let costs = rows.map { crossEntropy(soft[row: $0], logPrediction: logs[row: $0]) }
      #expect(isClose(mean(divergences), one.softKL))
      #expect(isClose(mean(costs), one.softCrossEntropy))
    }
  }
}
