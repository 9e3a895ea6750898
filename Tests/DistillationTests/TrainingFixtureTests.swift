// Thirty steps of training against PyTorch's, in float64; the file's `recipe` says from what start.

import Distillation
import Foundation
import Testing

/// One training with everything that PyTorch says of it.
private struct TrainingRun: Decodable, Sendable {
  var layerSizes: [Int]
  var activation: String
  var optimizer: String
  var learningRate: Double
  var examples: Int
  var batchSize: Int
  var temperature: Double?
  var alpha: Double?
  var losses: [Double]
  var finalWeightSums: [Double]
  var finalBiasSums: [Double]
}

@Suite struct `Training agrees with PyTorch` {
  @Test func `thirty steps of thirty-six trainings`() throws {
    struct Content: Decodable {
      var phase: Double
      var runs: [TrainingRun]
    }
    let content = try fixture("training.json", as: Content.self)
    try #require(content.runs.count == 36)
    for run in content.runs {
      let name: Comment = "\(run.layerSizes) \(run.activation) \(run.optimizer)"
      var trainer = try trainer(for: run, phase: content.phase)
      let set = transferSet(for: run, phase: content.phase)
      try #require(run.losses.count == 30)
      let losses = run.losses.indices.map { step in
        let rows = (0..<run.batchSize).map { (step * run.batchSize + $0) % run.examples }
        return trainer.step(on: set, rows: rows[...], learningRate: run.learningRate)
      }
      #expect(isClose(losses, run.losses, relative: 1e-9, absolute: 1e-9), name)
      let layers = trainer.network.layers
      let weightSums = layers.map { $0.weights.values.reduce(0, +) }
      let biasSums = layers.map { $0.biases.reduce(0, +) }
      #expect(isClose(weightSums, run.finalWeightSums, relative: 1e-9, absolute: 1e-9), name)
      #expect(isClose(biasSums, run.finalBiasSums, relative: 1e-9, absolute: 1e-9), name)
    }
  }

  private func trainer(for run: TrainingRun, phase: Double) throws -> Trainer {
    let optimizers = ["sgd": Optimizer.gradientDescent, "momentum": .momentum(0.9), "adam": .adam]
    let loss =
      run.temperature.map {
        DistillationLoss(
          alpha: run.alpha ?? .nan, temperature: $0, scaledByTemperatureSquared: true)
      } ?? .hardLabels
    return Trainer(
      network(
        run.layerSizes, try #require(Network.Activation(rawValue: run.activation)), phase: phase),
      loss: loss,
      recipe: TrainingRecipe(
        epochs: 1, learningRate: run.learningRate, batchSize: run.batchSize,
        optimizer: try #require(optimizers[run.optimizer])),
      chance: SplitMix64(seed: 0))
  }

  private func network(
    _ sizes: [Int], _ activation: Network.Activation, phase: Double
  ) -> Network {
    let layers = zip(sizes, sizes.dropFirst()).enumerated().map { l, shape in
      let scale = (2 / Double(shape.0)).squareRoot()
      let start = 1 + phase + 2.1 * Double(l)
      return Network.Layer(
        weights: matrix(shape.0, shape.1) { i, j in sin(start + 0.37 * i + 0.73 * j) * scale },
        biases: (0..<shape.1).map { j in 0.01 * cos(Double(j + l)) })
    }
    return Network(layers: layers, activation: activation)
  }

  private func transferSet(for run: TrainingRun, phase: Double) -> TransferSet {
    let (features, classes) = (run.layerSizes[0], run.layerSizes[run.layerSizes.count - 1])
    let inputs = matrix(run.examples, features) { n, j in sin(phase + 0.9 * n + 1.7 * j) }
    let labels = (0..<run.examples).map { $0 % classes }
    var teacherLogits = matrix(run.examples, classes) { n, j in
      4 * cos(phase + 0.5 * n + 1.3 * j)
    }
    for (row, label) in labels.enumerated() { teacherLogits[row, label] += 3 }
    return TransferSet(
      inputs: inputs, labels: labels,
      softLabels: run.temperature.map {
        SoftLabels(teacherLogits: teacherLogits, temperature: $0)
      })
  }
}
