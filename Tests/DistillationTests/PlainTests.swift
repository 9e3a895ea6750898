// The fast code against what is said on paper: whole trainings, and each formula alone.

import Distillation
import Foundation
import Testing

/// One way to train: every combination is held against the page.
struct TrainingVariant: Sendable, CustomTestStringConvertible {
  var divergence: DistillationLoss.Divergence
  var isScaled: Bool
  var activation: Network.Activation

  var testDescription: String {
    "\(divergence.rawValue), \(isScaled ? "T²" : "no T²"), \(activation.rawValue)"
  }

  static let all = DistillationLoss.Divergence.allCases.flatMap { divergence in
    [false, true].flatMap { isScaled in
      Network.Activation.allCases.map { activation in
        TrainingVariant(divergence: divergence, isScaled: isScaled, activation: activation)
      }
    }
  }

  func plainLoss(alpha: Double, temperature: Double) -> Plain.Loss {
    Plain.Loss(
      alpha: alpha, temperature: temperature, divergence: divergence,
      isScaledByTemperatureSquared: isScaled)
  }

  func loss(alpha: Double, temperature: Double) -> DistillationLoss {
    DistillationLoss(
      alpha: alpha, temperature: temperature, divergence: divergence,
      scaledByTemperatureSquared: isScaled)
  }
}

extension Plain.Perceptron {
  /// The same numbers in nested arrays.
  init(_ network: Network) {
    self.init(
      weights: network.layers.map { $0.weights.rowArrays },
      biases: network.layers.map { $0.biases }, activation: network.activation)
  }
}

/// 53 examples of five features in four classes, a teacher's logits for them, and a student.
private struct TrainingStart {
  let inputs: Matrix
  let labels: [Int]
  let teacherLogits: Matrix
  let student: Network
  let chance: SplitMix64

  init(_ activation: Network.Activation) {
    var generator = SplitMix64(seed: 7)
    inputs = normalMatrix(53, 5, using: &generator)
    labels = (0..<53).map { _ in generator.integer(below: 4) }
    teacherLogits = normalMatrix(53, 4, scale: 3, using: &generator)
    student = Network(layerSizes: [5, 9, 7, 4], activation: activation, using: &generator)
    chance = generator
  }

  /// Twenty epochs of seven steps, the last one of five examples.
  func fast(
    _ variant: TrainingVariant, learningRate: Double = 0.03
  ) -> (network: Network, losses: [Double]) {
    var (network, generator) = (student, chance)
    let losses = network.train(
      on: TransferSet(
        inputs: inputs, labels: labels,
        softLabels: SoftLabels(teacherLogits: teacherLogits, temperature: 3)),
      loss: variant.loss(alpha: 0.4, temperature: 3),
      recipe: TrainingRecipe(
        epochs: 20, learningRate: learningRate, batchSize: 8, optimizer: .momentum(0.9)),
      using: &generator)
    return (network, losses)
  }

  func plain(_ variant: TrainingVariant) -> (network: Plain.Perceptron, losses: [Double]) {
    var (network, generator) = (Plain.Perceptron(student), chance)
    // The order of the examples has a stream of its own.
    var order = generator.split()
    let losses = network.train(
      on: inputs.rowArrays, teacherLogits: teacherLogits.rowArrays, labels: labels,
      loss: variant.plainLoss(alpha: 0.4, temperature: 3), epochs: 20, learningRate: 0.03,
      batchSize: 8, momentum: 0.9, shuffling: &order)
    return (network, losses)
  }
}

@Suite struct `What is said on paper` {
  @Test(arguments: TrainingVariant.all)
  func `is what a whole training does, to twelve digits`(variant: TrainingVariant) throws {
    let start = TrainingStart(variant.activation)
    let (fast, plain) = (start.fast(variant), start.plain(variant))
    #expect(isClose(fast.losses, plain.losses))
    #expect(fast.losses.count == 20 && plain.losses[19] < plain.losses[0] - 0.03)
    let found = Plain.Perceptron(fast.network)
    for layer in 0..<3 {
      #expect(
        isClose(
          found.weights[layer].flatMap { $0 }, plain.network.weights[layer].flatMap { $0 },
          absolute: 1e-13))
      #expect(isClose(found.biases[layer], plain.network.biases[layer], absolute: 1e-13))
    }
  }

  @Test func `tells every variant from every other, and a slightly other recipe`() {
    // Else the comparison above could not fail. Cross entropy and KL have one gradient, so
    // their weights are the same and only the losses differ.
    let relu = TrainingStart(.relu)
    let outcomes = TrainingVariant.all.map { variant in
      TrainingStart(variant.activation).plain(variant).losses[19]
    }
    #expect(outcomes.count == 8 && Set(outcomes).count == 8)
    let plain = relu.plain(TrainingVariant.all[0])
    #expect(!isClose(relu.fast(TrainingVariant.all[0], learningRate: 0.0301).losses, plain.losses))
  }

  @Test func `has the probabilities that are known by hand`() {
    let odds: [Double] = [1, 4, 25]
    let roots: [Double] = [1, 2, 5]
    let logits = odds.map { log($0) }
    #expect(isClose(Plain.softmax(logits), odds.map { $0 / 30 }))
    #expect(isClose(Plain.softmax(logits, temperature: 2), roots.map { $0 / 8 }))
    #expect(isClose(Plain.softmax([1000.0, 1000, -1000]), [0.5, 0.5, 0]))
    #expect(isClose(Plain.crossEntropy([0.5, 0.5, 0], [0.25, 0.75, 0]), -log(0.1875) / 2))
    #expect(isClose(Plain.klDivergence([0.5, 0.5, 0], [0.25, 0.75, 0]), log(4 / 3.0) / 2))
  }

  @Test(arguments: [0.5, 1, 4, 20])
  func `has the same probabilities and entropies as the fast code`(temperature: Double) {
    var generator = SplitMix64(seed: 3)
    for classes in [1, 2, 10] {
      let logits = (0..<classes).map { _ in 2 * generator.normal() }
      let others = (0..<classes).map { _ in 2 * generator.normal() }
      let p = Plain.softmax(logits, temperature: temperature)
      let q = Plain.softmax(others, temperature: temperature)
      #expect(isClose(p, softmax(logits, temperature: temperature)))
      #expect(isClose(Plain.crossEntropy(p, q), crossEntropy(p, q)))
      #expect(isClose(Plain.klDivergence(p, q), klDivergence(p, q)))
    }
  }

  @Test(arguments: TrainingVariant.all, [0.5, 1, 4, 20])
  func `has the same loss and gradient as the fast code`(
    variant: TrainingVariant, temperature: Double
  ) {
    var generator = SplitMix64(seed: 5)
    let student = normalMatrix(1, 10, scale: 2, using: &generator)
    let teacher = normalMatrix(1, 10, scale: 2, using: &generator)
    let fast = variant.loss(alpha: 0.3, temperature: temperature).evaluate(
      studentLogits: student, labels: [6],
      softLabels: SoftLabels(teacherLogits: teacher, temperature: temperature))
    let plain = variant.plainLoss(alpha: 0.3, temperature: temperature)
    let (z, t) = (student[row: 0], teacher[row: 0])
    #expect(isClose(fast.loss, plain.value(student: z, teacher: t, label: 6)))
    #expect(
      isClose(
        fast.gradient.values, plain.gradient(student: z, teacher: t, label: 6), absolute: 1e-13))
  }

  @Test(arguments: TrainingVariant.all)
  func `has gradients that are central differences of its losses`(variant: TrainingVariant) {
    let loss = variant.plainLoss(alpha: 0.3, temperature: 4)
    let (student, teacher) = ([0.3, -1.2, 2.5], [1.5, 0.2, -0.7])
    let gradient = loss.gradient(student: student, teacher: teacher, label: 1)
    for i in student.indices {
      let difference = centralDifference(step: 0.01) { change in
        var moved = student
        moved[i] += change
        return loss.value(student: moved, teacher: teacher, label: 1)
      }
      #expect(isClose(gradient[i], difference, relative: 1e-8))
    }
  }

  @Test(arguments: Network.Activation.allCases)
  func `has the same logits as the fast code`(activation: Network.Activation) {
    let start = TrainingStart(activation)
    let plain = Plain.Perceptron(start.student)
    let logits = start.inputs.rowArrays.flatMap { plain.outputs(for: $0)[3] }
    #expect(isClose(start.student.logits(for: start.inputs).values, logits, absolute: 1e-13))
  }
}
