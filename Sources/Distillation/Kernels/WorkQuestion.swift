// All that long work depends on, as numbers that can be compared bit by bit. `==` would not do: it
// takes 0 and −0 for the same, of which other networks may come, and NaN for nothing's equal.

/// What is asked: which work, on what.
struct WorkQuestion: Sendable {
  /// Everything that is no long array: sizes, choices, and the bits of numbers.
  private(set) var scalars: [UInt64] = []
  /// Weights, biases, inputs, labels and soft labels.
  private(set) var arrays: [HashedArray] = []

  /// The question of one training.
  ///
  /// - Parameters:
  ///   - network: The network before its first step.
  ///   - set: What it learns from.
  ///   - loss: What it minimises.
  ///   - recipe: How.
  ///   - order: Where the order of the examples comes from.
  ///   - chance: Where dropout and augmentation come from.
  init(
    _ network: Network, on set: TransferSet, loss: DistillationLoss, recipe: TrainingRecipe,
    order: SplitMix64, chance: SplitMix64
  ) {
    add(0)
    add(network)
    add(set)
    add(loss)
    add(recipe)
    add(order)
    add(chance)
  }

  /// The question of a network's logits for some inputs.
  init(_ network: Network, logitsFor inputs: Matrix) {
    add(1)
    add(network)
    add(inputs)
  }

  /// The question of the animals' exact probabilities at some places.
  init(posteriorAt places: Matrix) {
    add(2)
    add(places)
  }

  /// The question of which animals a generator gives.
  init(animals perClass: Int, from generator: SplitMix64) {
    add(3)
    add(perClass)
    add(generator)
  }

  private mutating func add(_ network: Network) {
    add(network.layers.count)
    for layer in network.layers {
      add(layer.weights)
      add(layer.biases)
    }
    switch network.activation {
    case .relu: add(0)
    case .tanh: add(1)
    }
  }

  private mutating func add(_ set: TransferSet) {
    add(set.inputs)
    add(set.labels == nil ? 0 : 1)
    if let labels = set.labels { add(labels.map { Double($0) }) }
    add(set.softLabels == nil ? 0 : 1)
    if let soft = set.softLabels {
      add(soft.probabilities)
      add(soft.temperature)
      add(soft.entropies)
    }
  }

  private mutating func add(_ loss: DistillationLoss) {
    add(loss.studentWeight)
    add(loss.distillationWeight)
    add(loss.temperature)
    switch loss.divergence {
    case .crossEntropy: add(0)
    case .klDivergence: add(1)
    }
  }

  private mutating func add(_ recipe: TrainingRecipe) {
    add(recipe.epochs)
    add(recipe.learningRate)
    add(recipe.batchSize)
    switch recipe.optimizer {
    case .momentum(let momentum):
      add(0)
      add(momentum)
    case .adam: add(1)
    }
    switch recipe.schedule {
    case .constant: add(0)
    case .linearToZero: add(1)
    }
    add(recipe.dropout)
    switch recipe.augmentation {
    case nil: add(0)
    case .jitter: add(1)
    }
  }

  private mutating func add(_ generator: SplitMix64) {
    scalars += [generator.state, generator.increment]
  }

  private mutating func add(_ matrix: Matrix) {
    add(matrix.rows)
    add(matrix.columns)
    add(matrix.values)
  }

  private mutating func add(_ values: [Double]) { arrays.append(HashedArray(values)) }
  private mutating func add(_ value: Double) { scalars.append(value.bitPattern) }
  private mutating func add(_ value: Int) { scalars.append(UInt64(truncatingIfNeeded: value)) }
}

/// An array and a number that tells most other arrays apart from it.
struct HashedArray: Sendable {
  let values: [Double]
  let hash: UInt64

  /// How much it takes, in bytes, with an estimate of what the tables add.
  var byteCount: Int { 8 * values.count + 64 }

  /// Hashes an array, in a time that counts for nothing beside a training on it: eight bytes at a
  /// time, in four lanes that need not wait for each other.
  init(_ values: [Double]) {
    self.values = values
    var (a, b, c, d) = (UInt64(values.count), 1 as UInt64, 2 as UInt64, 3 as UInt64)
    values.withUnsafeBufferPointer { entries in
      var place = 0
      while place + 4 <= entries.count {
        a = mixed(a, entries[place].bitPattern)
        b = mixed(b, entries[place + 1].bitPattern)
        c = mixed(c, entries[place + 2].bitPattern)
        d = mixed(d, entries[place + 3].bitPattern)
        place += 4
      }
      while place < entries.count {
        a = mixed(a, entries[place].bitPattern)
        place += 1
      }
    }
    hash = mixed(mixed(mixed(a, b), c), d)
  }

  /// Whether every bit of both is the same.
  func isEqual(to other: HashedArray) -> Bool {
    guard hash == other.hash, values.count == other.values.count else { return false }
    return values.withUnsafeBufferPointer { mine in
      other.values.withUnsafeBufferPointer { others in
        if mine.baseAddress == others.baseAddress { return true }
        var differences: UInt64 = 0
        for place in 0..<mine.count {
          differences |= mine[place].bitPattern ^ others[place].bitPattern
        }
        return differences == 0
      }
    }
  }
}

/// A hash and eight more bytes.
///
/// The shift brings upper bits down: those of small whole numbers are all in the upper half, and a
/// product carries only upwards.
@inline(__always)
private func mixed(_ hash: UInt64, _ bits: UInt64) -> UInt64 {
  let product = (hash ^ bits) &* 0x9e37_79b9_7f4a_7c15
  return product ^ (product >> 32)
}
