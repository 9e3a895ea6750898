// Softmax, losses and gradients at the ends of what a number can be: a defined result everywhere,
// as the documentation says.

import Distillation
import Foundation
import Testing

private let temperatures = (-6...6).map { pow(10, Double($0)) }

/// Rows of logits that a broken teacher could give.
private let rows: [[Double]] = [
  [1e6, -1e6, 0], [-1e6, -1e6, -1e6], [1e6, 1e6, 1e6], [0, 0, 0], [1e6, 1e6 - 1e-4, -1e6],
  [1e-300, 0, -1e-300], [.leastNonzeroMagnitude, 0, 0], [-0.0, 0, -0.0], [1e6, 1e6, -1e6],
]

@Suite struct `Numbers at their ends` {
  @Test(arguments: temperatures)
  func `probabilities sum to 1 and have finite logarithms`(temperature: Double) {
    for row in rows {
      let shares = softmax(row, temperature: temperature)
      let logs = logSoftmax(row, temperature: temperature)
      #expect(isClose(shares.reduce(0, +), 1), "\(row)")
      #expect(shares.allSatisfy { (0...1).contains($0) }, "\(row)")
      #expect(logs.allSatisfy { $0.isFinite && $0 <= 0 }, "\(row)")
      #expect((0...log(3) + 1e-12).contains(entropy(shares)), "\(row)")
    }
  }

  @Test(arguments: temperatures, DistillationLoss.Divergence.allCases)
  func `loss and gradient are finite, whoever meets whom`(
    temperature: Double, divergence: DistillationLoss.Divergence
  ) {
    let loss = DistillationLoss(alpha: 0.1, temperature: temperature, divergence: divergence)
    for teacher in rows {
      let softLabels = SoftLabels(teacherLogits: Matrix([teacher]), temperature: temperature)
      for student in rows {
        for label in 0..<3 {
          let found = loss.evaluate(
            studentLogits: Matrix([student]), labels: [label], softLabels: softLabels)
          #expect(found.loss.isFinite && found.loss >= -1e-9, "\(teacher) for \(student)")
          // Shares differ by 1 at most; the soft part is divided by T.
          let most = 0.1 + 1 / temperature
          #expect(found.gradient.values.allSatisfy { abs($0) <= most * (1 + 1e-12) })
          #expect(abs(found.gradient.values.reduce(0, +)) <= 1e-12 * most)
        }
      }
    }
  }

  @Test(arguments: [1e-300, 1e-308], DistillationLoss.Divergence.allCases)
  func `at the least temperatures a student that agrees with a certain teacher loses nothing`(
    temperature: Double, divergence: DistillationLoss.Divergence
  ) {
    let loss = DistillationLoss(alpha: 0.1, temperature: temperature, divergence: divergence)
    let found = loss.evaluate(
      studentLogits: Matrix([[1e6, -1e6, 0]]), labels: [0],
      softLabels: SoftLabels(teacherLogits: Matrix([[3, 1, 2]]), temperature: temperature))
    #expect(found.loss == 0)
    #expect(found.gradient.values == [0, 0, 0])
  }

  @Test(arguments: temperatures)
  func `equal logits are equal shares, and one class is certain`(temperature: Double) {
    #expect(softmax([7e5, 7e5, 7e5, 7e5], temperature: temperature) == [0.25, 0.25, 0.25, 0.25])
    #expect(softmax([-1e6], temperature: temperature) == [1])
    #expect(logSoftmax([1e6], temperature: temperature) == [0])
    let found = DistillationLoss(alpha: 1, temperature: temperature).evaluate(
      studentLogits: Matrix([[-1e6]]), labels: [0],
      softLabels: SoftLabels(teacherLogits: Matrix([[1e6]]), temperature: temperature))
    #expect(found.loss == 0 && found.gradient.values == [0])
  }

  @Test func `logits at the end of all numbers lose no probability`() {
    #expect(softmax([1e308, -1e308], temperature: 1) == [1, 0])
    #expect(softmax([1e308, -1e308], temperature: 1e-300) == [1, 0])
    #expect(softmax([1, 0], temperature: 1e308).allSatisfy { abs($0 - 0.5) < 1e-12 })
  }

  @Test func `targets of zeros and one-hot targets have known losses`() {
    let prediction = softmax([1e6, 0, -1e6])
    #expect(crossEntropy([0, 0, 0], prediction) == 0 && klDivergence([0, 0, 0], prediction) == 0)
    #expect(entropy([0, 0, 0]) == 0 && entropy([0, 1, 0]) == 0)
    #expect(crossEntropy([1, 0, 0], prediction) == 0)
    #expect(crossEntropy([0, 0, 1], prediction) == .infinity)
    #expect(crossEntropy([0, 0, 1], logPrediction: logSoftmax([1e6, 0, -1e6])) == 2e6)
    let zeros = SoftLabels(Matrix(zeros: 1, 3), temperature: 2)
    let found = DistillationLoss(alpha: 0, temperature: 2).evaluate(
      studentLogits: Matrix([[1.0, 2, 3]]), softLabels: zeros)
    #expect(found.loss.isFinite && found.gradient.values.allSatisfy(\.isFinite))
  }

  @Test func `nothing has nothing`() {
    let empty = Matrix(zeros: 0, 3)
    let softLabels = SoftLabels(teacherLogits: empty, temperature: 4)
    let found = DistillationLoss(alpha: 1, temperature: 4).evaluate(
      studentLogits: empty, labels: [], softLabels: softLabels)
    #expect(found.loss == 0 && found.gradient == empty)
    #expect(softmax([]) == [] && predictedClasses(empty) == [])
    var generator = SplitMix64(seed: 1)
    var network = Network(layerSizes: [3, 2, 2], using: &generator)
    let before = network
    let losses = network.train(
      on: TransferSet(inputs: empty, labels: []), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 2, learningRate: 1), using: &generator)
    #expect(losses == [0, 0] && network == before)
    #expect(network.logits(for: empty).rows == 0)
  }

  @Test func `a training that runs away ends, whatever its numbers are by then`() {
    var generator = SplitMix64(seed: 1)
    var network = Network(layerSizes: [2, 4, 3], using: &generator)
    let examples = Examples(
      inputs: Matrix([[1e6, -1e6], [-1e6, 1e6]]), labels: [0, 2], classCount: 3)
    let losses = network.train(
      on: TransferSet(examples), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 20, learningRate: 1e6), using: &generator)
    #expect(losses.count == 20)
    #expect(network.predictedClasses(for: examples.inputs).allSatisfy { (0..<3).contains($0) })
  }
}
