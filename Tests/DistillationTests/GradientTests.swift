// Every gradient against what it claims to be: the change of the loss when one number changes a
// little.

import Distillation
import Testing

@Suite struct `Gradients are central differences` {
  @Test(arguments: [1, 2, 3] as [UInt64], [0.5, 1, 4, 20])
  func `of the loss with respect to the student's logits`(seed: UInt64, temperature: Double) {
    var generator = SplitMix64(seed: seed)
    for (rows, classes) in [(1, 2), (3, 4), (2, 10)] {
      let students = normalMatrix(rows, classes, scale: 2, using: &generator)
      let soft = SoftLabels(
        teacherLogits: normalMatrix(rows, classes, scale: 2, using: &generator),
        temperature: temperature)
      let labels = (0..<rows).map { _ in generator.integer(below: classes) }
      for divergence in DistillationLoss.Divergence.allCases {
        for scaled in [false, true] {
          let loss = DistillationLoss(
            alpha: 0.3, temperature: temperature, divergence: divergence,
            scaledByTemperatureSquared: scaled)
          let gradient = loss.evaluate(studentLogits: students, labels: labels, softLabels: soft)
            .gradient
          for index in students.values.indices {
            let (row, column) = (index / classes, index % classes)
            let difference = centralDifference(step: 0.01) { change in
              var moved = students
              moved[row, column] += change
              return loss.evaluate(studentLogits: moved, labels: labels, softLabels: soft).loss
            }
            #expect(isClose(gradient[row, column], difference, relative: 1e-6, absolute: 1e-8))
          }
        }
      }
    }
  }

  @Test(
    arguments: [1, 2] as [UInt64],
    [[3, 4], [2, 5, 3], [4, 6, 5, 3]]
  )
  func `of the loss with respect to every weight and bias`(seed: UInt64, sizes: [Int]) {
    for activation in Network.Activation.allCases {
      check(seed: seed, sizes: sizes, activation: activation, dropout: 0)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `of the loss with respect to every weight and bias, with dropout`(seed: UInt64) {
    for activation in Network.Activation.allCases {
      check(seed: seed, sizes: [3, 12, 10, 4], activation: activation, dropout: 0.4)
    }
  }

  /// Compares what one step of plain gradient descent changes with central differences of the loss.
  ///
  /// The loss is the one that the step reports; the same chance gives the same units to leave out.
  private func check(
    seed: UInt64, sizes: [Int], activation: Network.Activation, dropout: Double
  ) {
    var generator = SplitMix64(seed: seed)
    let (features, classes, rows) = (sizes[0], sizes[sizes.count - 1], 5)
    var network = Network(layerSizes: sizes, activation: activation, using: &generator)
    for layer in network.layers.indices {
      for unit in network.layers[layer].biases.indices {
        network.layers[layer].biases[unit] = 0.1 * generator.normal()
      }
    }
    let set = TransferSet(
      inputs: normalMatrix(rows, features, using: &generator),
      labels: (0..<rows).map { $0 % classes },
      softLabels: SoftLabels(
        teacherLogits: normalMatrix(rows, classes, scale: 2, using: &generator), temperature: 3))
    let chance = generator.split()

    func step(_ network: Network) -> (loss: Double, after: Network) {
      var trainer = Trainer(
        network,
        loss: DistillationLoss(alpha: 0.3, temperature: 3, scaledByTemperatureSquared: true),
        recipe: TrainingRecipe(
          epochs: 1, learningRate: 1, batchSize: rows, optimizer: .gradientDescent,
          dropout: dropout),
        chance: chance)
      let loss = trainer.step(on: set, rows: Array(0..<rows)[...], learningRate: 1)
      return (loss, trainer.network)
    }

    let after = step(network).after
    for layer in network.layers.indices {
      let weights = network.layers[layer].weights
      for row in 0..<weights.rows {
        for column in 0..<weights.columns {
          let gradient = weights[row, column] - after.layers[layer].weights[row, column]
          let difference = centralDifference(step: 1e-5) { change in
            var moved = network
            moved.layers[layer].weights[row, column] += change
            return step(moved).loss
          }
          #expect(isClose(gradient, difference, relative: 1e-6, absolute: 1e-9))
        }
      }
      for unit in network.layers[layer].biases.indices {
        let gradient = network.layers[layer].biases[unit] - after.layers[layer].biases[unit]
        let difference = centralDifference(step: 1e-5) { change in
          var moved = network
          moved.layers[layer].biases[unit] += change
          return step(moved).loss
        }
        #expect(isClose(gradient, difference, relative: 1e-6, absolute: 1e-9))
      }
    }
  }
}
