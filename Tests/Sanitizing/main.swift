// A short walk through everything that reaches into memory by itself, for the address sanitizer:
// products and kernels of every odd size, trainings of every kind, files and pictures. scripts/test
// builds and runs it; it says nothing when all is well, and a sanitizer ends it at the first byte
// outside.

import Distillation
import Notebooks

/// Ends the program, with the reason, where a number is not one.
func check(_ values: [Double], _ what: String) {
  precondition(values.allSatisfy(\.isFinite), "\(what): \(values)")
}

/// Trains on the first digits with a network of these hidden layers, and writes and reads the
/// result.
func train(
  _ hidden: [Int], _ activation: Network.Activation, _ loss: DistillationLoss,
  _ recipe: TrainingRecipe
) throws {
  var chance = SplitMix64(seed: 7)
  let examples = Digits.all[0..<37]
  let teacher = Network(layerSizes: [64, 5, 10], using: &chance)
  let soft = SoftLabels(
    teacherLogits: teacher.logits(for: examples.inputs), temperature: loss.temperature)
  var network = Network(layerSizes: [64] + hidden + [10], activation: activation, using: &chance)
  let losses = network.train(
    on: TransferSet(examples, softLabels: soft), loss: loss, recipe: recipe, using: &chance)
  check(losses, "losses of \(hidden)")
  let read = try Network(safetensors: network.safetensors())
  precondition(read == network, "a model file gives back another network")
}

for size in [1, 2, 3, 7, 8, 9, 31, 33] {
  let square = Matrix((0..<size).map { row in (0..<size).map { Double(row * size + $0) / 100 } })
  check((square * square).values, "a product of size \(size)")
  check(softmax(square[row: 0], temperature: 0.3), "a softmax of \(size)")
  check(logSoftmax(square[row: size - 1], temperature: 7), "a log-softmax of \(size)")
}

for activation in Network.Activation.allCases {
  for divergence in DistillationLoss.Divergence.allCases {
    for hidden in [[], [1], [3], [9, 5]] {
      try train(
        hidden, activation,
        DistillationLoss(
          alpha: 0.1, temperature: 4, divergence: divergence, scaledByTemperatureSquared: true),
        TrainingRecipe(
          epochs: 2, learningRate: 0.01, batchSize: 8,
          optimizer: hidden.count == 1 ? .adam : .momentum(0.9),
          dropout: hidden.isEmpty ? 0 : 0.5, augmentation: .jitter))
    }
  }
}

let seeds = parallelMap([UInt64](1...9)) { seed in
  var chance = SplitMix64(seed: seed)
  let network = Network(layerSizes: [64, 3, 10], using: &chance)
  return network.logits(for: Digits.all[0..<3].inputs).values
}
for logits in seeds { check(logits, "logits on several threads") }

for length in 0...65 {
  // What is cut off is refused, not read past its end.
  let bytes = [UInt8](repeating: UInt8(length), count: length)
  _ = try? Network(safetensors: bytes)
  _ = number(Double(length) / 7, length % 15)
}
