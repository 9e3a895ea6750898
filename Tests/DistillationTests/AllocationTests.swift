import CAllocations
import Distillation
import Foundation
import Testing

@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["SANITIZING"] == nil,
    "a sanitizer has a malloc of its own"))
struct `Allocations` {
  @Test func `an array is counted`() {
    start_counting_allocations()
    let array = Array(repeating: Double.random(in: 0..<1), count: 1000)
    #expect(stop_counting_allocations() > 0 && array.count == 1000)
  }

  @Test(arguments: [Optimizer.momentum(0.9), .adam], [0, 0.2])
  func `a training step allocates nothing once it has taken batches of that size`(
    optimizer: Optimizer, dropout: Double
  ) {
    var generator = SplitMix64(seed: 1)
    let inputs = normalMatrix(75, 20, using: &generator)
    let soft = SoftLabels(
      teacherLogits: normalMatrix(75, 10, using: &generator), temperature: 4)
    let set = TransferSet(inputs: inputs, labels: (0..<75).map { $0 % 10 }, softLabels: soft)
    var trainer = Trainer(
      Network(layerSizes: [20, 30, 10], using: &generator),
      loss: DistillationLoss(alpha: 0.1, temperature: 4),
      recipe: TrainingRecipe(
        epochs: 2, learningRate: 0.01, batchSize: 32, optimizer: optimizer, dropout: dropout),
      chance: generator)
    let order = Array(0..<75)
    let (first, second, last) = (order[0..<32], order[32..<64], order[64..<75])
    // No loop over the batches: without optimization its iterator allocates.
    let counts = (0..<3).map { _ in
      start_counting_allocations()
      _ = trainer.step(on: set, rows: first, learningRate: 0.01)
      _ = trainer.step(on: set, rows: second, learningRate: 0.01)
      _ = trainer.step(on: set, rows: last, learningRate: 0.01)
      return stop_counting_allocations()
    }
    #expect(counts[0] > 10 && counts[1...] == [0, 0])
  }
}
