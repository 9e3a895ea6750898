// One training step: a batch forward, its loss, back, and a step along the gradient.

/// A network in training: one call, one step.
package struct Trainer: Sendable {
  /// The network as it is now.
  package private(set) var network: Network
  /// How many steps were taken.
  package private(set) var stepCount = 0

  private let loss: DistillationLoss
  private let dropout: Double
  private let augmentation: TrainingRecipe.Augmentation?
  private var optimizer: OptimizerState
  private var chance: SplitMix64

  /// Room for the batches of most steps.
  private var room: BatchRoom
  /// Room for batches of another size, such as the last one of an epoch.
  private var spareRoom: BatchRoom

  /// Prepares the training of a network; `chance` feeds dropout and augmentation.
  package init(
    _ network: Network, loss: DistillationLoss, recipe: TrainingRecipe, chance: SplitMix64
  ) {
    self.network = network
    self.loss = loss
    dropout = recipe.dropout
    augmentation = recipe.augmentation
    optimizer = OptimizerState(recipe.optimizer, for: network)
    self.chance = chance
    room = BatchRoom(recipe.batchSize, network, dropout: dropout)
    spareRoom = room
  }

  /// Takes one step.
  ///
  /// - Parameters:
  ///   - set: What is learnt from.
  ///   - rows: The numbers of the batch's examples.
  ///   - learningRate: η of this step.
  /// - Returns: The batch's mean loss before the step, in nats.
  package mutating func step(
    on set: TransferSet, rows: ArraySlice<Int>, learningRate: Double
  ) -> Double {
    makeRoom(for: rows.count)
    room.take(rows, of: set)
    augmentation?.apply(to: &room.pass.activations[0], using: &chance)
    room.pass.forward(network, using: &chance)
    let value = loss.evaluate(
      studentLogits: room.pass.logits, labels: set.labels == nil ? nil : room.labels,
      softLabels: room.softLabels, in: &room.lossWorkspace)
    room.pass.backward(
      network, logitsGradient: room.lossWorkspace.gradient, into: &optimizer.gradients,
      keeping: optimizer.keeping)
    optimizer.step(&network, learningRate: learningRate)
    stepCount += 1
    return value
  }

  /// Keeps both sizes that batches have in an epoch; a third one takes the place of that not used
  /// last.
  private mutating func makeRoom(for count: Int) {
    if room.count == count { return }
    swap(&room, &spareRoom)
    if room.count != count { room = BatchRoom(count, network, dropout: dropout) }
  }
}

/// All that a step writes to but the network and what the optimizer remembers; kept, so that a step
/// allocates nothing.
private struct BatchRoom: Sendable {
  var pass: Backpropagation
  var lossWorkspace: DistillationLoss.Workspace
  var labels: [Int]
  var softLabels: SoftLabels?

  init(_ count: Int, _ network: Network, dropout: Double) {
    pass = Backpropagation(network, rows: count, dropout: dropout)
    lossWorkspace = DistillationLoss.Workspace(
      rows: count, columns: network.layerSizes.last ?? 0)
    labels = Array(repeating: 0, count: count)
  }

  /// How many examples there is room for.
  var count: Int { labels.count }

  /// Copies a batch's inputs, labels and soft labels out of the set.
  mutating func take(_ rows: ArraySlice<Int>, of set: TransferSet) {
    pass.activations[0].gather(rows, of: set.inputs)
    if let all = set.labels {
      for (place, row) in rows.enumerated() { labels[place] = all[row] }
    }
    guard let all = set.softLabels else {
      softLabels = nil
      return
    }
    if softLabels?.temperature != all.temperature {
      softLabels = SoftLabels(
        room: count, classes: all.classCount, temperature: all.temperature)
    }
    softLabels?.gather(rows, of: all)
  }
}
