// The training loop, the same for a teacher and for a student: only the loss and its targets
// differ.

/// What a network learns from: inputs with hard labels, soft labels, or both.
public struct TransferSet: Sendable {
  /// One example a row, N×D.
  public var inputs: Matrix
  /// The class of each example; missing for unlabelled data.
  public var labels: [Int]?
  /// The teacher's soft labels; missing for training without a teacher.
  public var softLabels: SoftLabels?

  /// Creates a transfer set; labels and soft labels have an entry for each input.
  public init(inputs: Matrix, labels: [Int]? = nil, softLabels: SoftLabels? = nil) {
    precondition(
      labels.map { $0.count == inputs.rows } ?? true,
      "\(labels?.count ?? 0) labels for \(inputs.rows) inputs")
    precondition(
      softLabels.map { $0.count == inputs.rows } ?? true,
      "\(softLabels?.count ?? 0) soft labels for \(inputs.rows) inputs")
    self.inputs = inputs
    self.labels = labels
    self.softLabels = softLabels
  }

  /// Labelled examples, with the teacher's soft labels for them if there is a teacher.
  public init(_ examples: Examples, softLabels: SoftLabels? = nil) {
    self.init(inputs: examples.inputs, labels: examples.labels, softLabels: softLabels)
  }

  /// How many examples there are.
  public var count: Int { inputs.rows }
}

/// How a network is trained.
public struct TrainingRecipe: Sendable, Equatable {
  /// How the learning rate changes over the training.
  public enum Schedule: Sendable, Equatable {
    /// It stays what it is.
    case constant
    /// It falls in a straight line from its first value to 0 after the last step.
    case linearToZero
  }

  /// What is done to a batch's inputs before they are used.
  public enum Augmentation: Sendable, Equatable {
    /// With probability ½, an 8×8 image moves by up to one pixel in each direction.
    case jitter
  }

  /// How often every example is seen.
  public var epochs: Int
  /// The learning rate of the first step.
  public var learningRate: Double
  /// How many examples make a step; the last batch of an epoch may be smaller.
  public var batchSize: Int
  /// The rule that turns gradients into steps.
  public var optimizer: Optimizer
  /// How the learning rate changes.
  public var schedule: Schedule
  /// The share of hidden units left out at each step, from 0 to below 1.
  public var dropout: Double
  /// What is done to the inputs, if anything.
  public var augmentation: Augmentation?

  /// Creates a recipe.
  public init(
    epochs: Int, learningRate: Double, batchSize: Int = 32, optimizer: Optimizer = .momentum(0.9),
    schedule: Schedule = .linearToZero, dropout: Double = 0, augmentation: Augmentation? = nil
  ) {
    precondition(epochs >= 0 && batchSize > 0, "\(epochs) epochs of batches of \(batchSize)")
    self.epochs = epochs
    self.learningRate = learningRate
    self.batchSize = batchSize
    self.optimizer = optimizer
    self.schedule = schedule
    self.dropout = dropout
    self.augmentation = augmentation
  }
}

extension Network {
  /// Trains the network.
  ///
  /// The order of the examples, dropout and augmentation each draw from a stream of their own,
  /// split from the generator: two students that start from the same generator see the same batches
  /// in the same order, whatever their losses.
  ///
  /// - Parameters:
  ///   - set: What to learn from.
  ///   - loss: What to minimise.
  ///   - recipe: How.
  ///   - generator: Where the order of the examples and all other chance comes from.
  ///   - epochDone: Called after each epoch with the number of epochs done and the network as it
  ///     is. A training that is watched is always done, whatever a ``WorkMemory`` knows.
  /// - Returns: The mean loss of each epoch, measured while it went on, in nats.
  @discardableResult
  public mutating func train(
    on set: TransferSet, loss: DistillationLoss, recipe: TrainingRecipe,
    using generator: inout SplitMix64, epochDone: ((Int, Network) -> Void)? = nil
  ) -> [Double] {
    let order = generator.split()
    let chance = generator.split()
    let progress = TrainingProgress(of: self, epochs: recipe.epochs)
    guard epochDone == nil, let memory = WorkMemory.current else {
      return learn(
        on: set, loss: loss, recipe: recipe, order: order, chance: chance
      ) { epoch, network in
        epochDone?(epoch, network)
        progress.tell(epoch)
      }
    }
    let question = WorkQuestion(
      self, on: set, loss: loss, recipe: recipe, order: order, chance: chance)
    if case .training(let known, let losses) = memory.outcome(of: question) {
      self = known
      progress.tell(recipe.epochs)
      return losses
    }
    let losses = learn(
      on: set, loss: loss, recipe: recipe, order: order, chance: chance
    ) { epoch, _ in progress.tell(epoch) }
    memory.keep(.training(self, losses: losses), of: question)
    return losses
  }

  /// Trains the network; the same whoever watches or remembers.
  private mutating func learn(
    on set: TransferSet, loss: DistillationLoss, recipe: TrainingRecipe, order: SplitMix64,
    chance: SplitMix64, epochDone: (Int, Network) -> Void
  ) -> [Double] {
    var orderGenerator = order
    var trainer = Trainer(self, loss: loss, recipe: recipe, chance: chance)
    var order = Array(0..<set.count)
    let stepsAnEpoch = (set.count + recipe.batchSize - 1) / recipe.batchSize
    let stepCount = max(1, recipe.epochs * stepsAnEpoch)
    var losses: [Double] = []
    for epoch in 0..<recipe.epochs {
      orderGenerator.shuffle(&order)
      var total = 0.0
      for first in stride(from: 0, to: set.count, by: recipe.batchSize) {
        let batch = order[first..<min(first + recipe.batchSize, set.count)]
        let done = Double(trainer.stepCount) / Double(stepCount)
        let rate = recipe.learningRate * (recipe.schedule == .linearToZero ? 1 - done : 1)
        total += Double(batch.count) * trainer.step(on: set, rows: batch, learningRate: rate)
      }
      losses.append(total / Double(max(set.count, 1)))
      epochDone(epoch + 1, trainer.network)
    }
    self = trainer.network
    return losses
  }
}

/// Tells whoever listens how far one training is.
private struct TrainingProgress {
  private let listener = WorkProgress.listener
  private let name: String
  private let epochs: Int

  /// Tells that the training of a network begins.
  init(of network: Network, epochs: Int) {
    name = network.layerSizes.map(String.init).joined(separator: "-")
    self.epochs = epochs
    tell(0)
  }

  /// Tells how many epochs are done.
  func tell(_ done: Int) {
    listener?.take(WorkProgress(network: name, done: done, count: epochs))
  }
}
