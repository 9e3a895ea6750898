import Distillation
import Synchronization
import Testing

@Suite struct `A memory of long work` {
  /// One training with all that it depends on.
  private struct Training {
    var network: Network
    var set: TransferSet
    var loss = DistillationLoss(alpha: 0.5, temperature: 2)
    var recipe = TrainingRecipe(epochs: 3, learningRate: 0.05, batchSize: 4, dropout: 0.25)
    var generator: SplitMix64

    init(seed: UInt64 = 1) {
      var generator = SplitMix64(seed: seed)
      network = Network(layerSizes: [4, 5, 3], using: &generator)
      set = TransferSet(
        inputs: normalMatrix(10, 4, using: &generator), labels: (0..<10).map { $0 % 3 },
        softLabels: SoftLabels(
          teacherLogits: normalMatrix(10, 3, using: &generator), temperature: 2))
      self.generator = generator
    }

    /// Soft labels with the same shares in another order.
    static func otherSoftLabels(_ set: TransferSet, temperature: Double) -> SoftLabels? {
      set.softLabels.map { soft in
        SoftLabels(
          Matrix(soft.probabilities.rowArrays.map { $0.reversed() }), temperature: temperature)
      }
    }

    /// What comes of it: the network, the losses, and the next number of the generator.
    struct Outcome: Equatable {
      var network: Network
      var losses: [Double]
      var next: UInt64
    }

    func done() -> Outcome {
      var (network, generator) = (network, generator)
      let losses = network.train(on: set, loss: loss, recipe: recipe, using: &generator)
      return Outcome(network: network, losses: losses, next: generator.next())
    }

    /// What comes of it with a memory, and how many epochs somebody who listens is told of.
    func done(with memory: WorkMemory) -> (outcome: Outcome, reports: Int) {
      let reports = Mutex(0)
      let outcome = WorkMemory.$current.withValue(memory) {
        WorkProgress.$listener.withValue(
          WorkProgress.Listener { _ in reports.withLock { $0 += 1 } }, operation: { done() })
      }
      return (outcome, reports.withLock { $0 })
    }

    /// Whether the memory gives what comes of it, without training.
    func isKnown(to memory: WorkMemory) -> Bool {
      // The beginning and the end are told, not what lies between.
      done(with: memory).reports == 2
    }
  }

  @Test func `gives what the training gives, to the bit, and where chance goes on`() {
    let memory = WorkMemory(byteLimit: 1 << 20)
    let training = Training()
    let alone = training.done()
    let first = training.done(with: memory)
    #expect(first.outcome == alone && first.reports == 4)
    // Other arrays with the same numbers, as a lesson that runs again makes them.
    let again = Training().done(with: memory)
    #expect(again.outcome == alone && again.reports == 2)
    #expect(memory.count == 1)
  }

  @Test func `is there only where somebody turned it on`() {
    #expect(WorkMemory.current == nil)
    let memory = WorkMemory(byteLimit: 1 << 20)
    _ = Training().done()
    #expect(memory.count == 0 && memory.byteCount == 0)
  }

  @Test func `a change in any one input is another training`() {
    let changes: [(String, (inout Training) -> Void)] = [
      ("a weight", { $0.network.layers[0].weights[1, 2] += 1e-15 }),
      ("a bias", { $0.network.layers[1].biases[2] = 1e-300 }),
      ("the sign of a zero", { $0.network.layers[1].biases[2] = -0.0 }),
      ("activation", { $0.network = Network(layers: $0.network.layers, activation: .tanh) }),
      ("an input", { $0.set.inputs[9, 3] = $0.set.inputs[9, 3].nextUp }),
      ("a label", { $0.set.labels?[0] = 1 }),
      ("a soft label", { $0.set.softLabels = Training.otherSoftLabels($0.set, temperature: 2) }),
      ("studentWeight", { $0.loss.studentWeight = 0.25 }),
      ("distillationWeight", { $0.loss.distillationWeight = 4 }),
      ("divergence", { $0.loss.divergence = .crossEntropy }),
      ("epochs", { $0.recipe.epochs = 4 }),
      ("learningRate", { $0.recipe.learningRate = 0.06 }),
      ("batchSize", { $0.recipe.batchSize = 5 }),
      ("momentum", { $0.recipe.optimizer = .momentum(0.8) }),
      ("optimizer", { $0.recipe.optimizer = .adam }),
      ("schedule", { $0.recipe.schedule = .constant }),
      ("dropout", { $0.recipe.dropout = 0.5 }),
      ("augmentation", { $0.recipe.augmentation = .jitter }),
      ("generator", { _ = $0.generator.next() }),
      ("another increment", { $0.generator = $0.generator.split() }),
      (
        "temperature",
        {
          $0.loss.temperature = 3
          $0.set.softLabels = Training.otherSoftLabels($0.set, temperature: 3)
        }
      ),
      (
        "no labels",
        {
          $0.loss.studentWeight = 0
          $0.set.labels = nil
        }
      ),
      (
        "no soft labels",
        {
          $0.loss.distillationWeight = 0
          $0.set.softLabels = nil
        }
      ),
    ]
    let memory = WorkMemory(byteLimit: 1 << 20)
    _ = Training().done(with: memory)
    for (count, (name, change)) in changes.enumerated() {
      var training = Training()
      change(&training)
      let (outcome, reports) = training.done(with: memory)
      #expect(reports == training.recipe.epochs + 1, "\(name) was taken for the same")
      #expect(outcome == training.done(), "\(name)")
      #expect(memory.count == count + 2, "\(name)")
    }
    #expect(Training().isKnown(to: memory))
  }

  @Test func `what a training depends on is as much as that test changes`() {
    func fields(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
    let training = Training()
    #expect(fields(training.network) == ["layers", "activation"])
    #expect(fields(training.network.layers[0]) == ["weights", "biases"])
    #expect(fields(training.set) == ["inputs", "labels", "softLabels"])
    #expect(
      training.set.softLabels.map(fields) == ["probabilities", "temperature", "entropies"])
    #expect(
      fields(training.loss)
        == ["studentWeight", "distillationWeight", "temperature", "divergence"])
    #expect(
      fields(training.recipe) == [
        "epochs", "learningRate", "batchSize", "optimizer", "schedule", "dropout", "augmentation",
      ])
    #expect(fields(training.generator) == ["state", "increment"])
  }

  @Test func `a training that became NaN is remembered as well`() {
    let memory = WorkMemory(byteLimit: 1 << 20)
    var training = Training()
    training.network.layers[0].weights[0, 0] = .nan
    #expect(!training.isKnown(to: memory))
    #expect(training.isKnown(to: memory))
  }

  @Test func `forgets what was not asked for the longest when there is no room`() {
    let trial = WorkMemory(byteLimit: 1 << 20)
    _ = Training(seed: 1).done(with: trial)
    let limit = 5 * trial.byteCount / 2
    let memory = WorkMemory(byteLimit: limit)
    for seed in [1, 2, 1, 3] as [UInt64] { _ = Training(seed: seed).done(with: memory) }
    #expect(memory.count == 2)
    #expect(memory.byteCount <= limit)
    #expect(Training(seed: 1).isKnown(to: memory))
    #expect(Training(seed: 3).isKnown(to: memory))
    #expect(!Training(seed: 2).isKnown(to: memory))
  }

  @Test func `what has no room at all takes that of nothing else`() {
    let trial = WorkMemory(byteLimit: 1 << 20)
    _ = Training().done(with: trial)
    let memory = WorkMemory(byteLimit: trial.byteCount)
    _ = Training().done(with: memory)
    var large = Training()
    large.recipe.epochs = 4
    #expect(large.done(with: memory).outcome == large.done())
    #expect(Training().isKnown(to: memory))
  }

  @Test func `inputs that several students share are kept once`() {
    let memory = WorkMemory(byteLimit: 1 << 20)
    let training = Training()
    _ = training.done(with: memory)
    let one = memory.byteCount
    var other = training
    other.recipe.learningRate = 0.1
    _ = other.done(with: memory)
    let shared = 8 * training.set.inputs.values.count
    #expect(memory.byteCount < 2 * one - shared)
  }

  @Test func `a thousand reruns take no more room than one`() {
    let memory = WorkMemory(byteLimit: 1 << 20)
    for seed in 1...3 as ClosedRange<UInt64> { _ = Training(seed: seed).done(with: memory) }
    let (count, byteCount) = (memory.count, memory.byteCount)
    for _ in 0..<1000 {
      for seed in 1...3 as ClosedRange<UInt64> {
        #expect(Training(seed: seed).isKnown(to: memory))
      }
    }
    #expect(memory.count == count && memory.byteCount == byteCount)
  }

  @Test func `a thousand other trainings stay within the limit`() {
    let memory = WorkMemory(byteLimit: 20_000)
    for seed in 0..<1000 as Range<UInt64> { _ = Training(seed: seed).done(with: memory) }
    #expect(memory.byteCount <= 20_000 && memory.count > 2)
    #expect(Training(seed: 999).isKnown(to: memory))
  }

  @Test func `trainings side by side share it, and give what they give without`() {
    let memory = WorkMemory(byteLimit: 1 << 20)
    // Each of five trainings eight times, so that several threads ask for the same.
    let seeds = (0..<40).map { UInt64($0 % 5) }
    let alone = seeds.map { Training(seed: $0).done() }
    for _ in 0..<3 {
      let shared = WorkMemory.$current.withValue(memory) {
        parallelMap(seeds) { Training(seed: $0).done() }
      }
      #expect(shared == alone)
      #expect(memory.count == 5)
    }
  }

  @Test func `who watches sees every epoch, remembered or not`() {
    let memory = WorkMemory(byteLimit: 1 << 20)
    let training = Training()
    let alone = training.done(with: memory).outcome
    var (network, generator, seen) = (training.network, training.generator, [Int]())
    WorkMemory.$current.withValue(memory) {
      _ = network.train(
        on: training.set, loss: training.loss, recipe: training.recipe, using: &generator
      ) { epoch, _ in seen.append(epoch) }
    }
    #expect(seen == [1, 2, 3] && network == alone.network)
  }

  // MARK: Predictions and animals

  /// Logits that take long beside what they depend on.
  private struct Prediction {
    var network: Network
    var inputs: Matrix

    init(examples: Int = 2000) {
      var generator = SplitMix64(seed: 1)
      network = Network(layerSizes: [2, 40, 40, 3], using: &generator)
      inputs = normalMatrix(examples, 2, using: &generator)
    }

    func logits(with memory: WorkMemory?) -> Matrix {
      WorkMemory.$current.withValue(memory) { network.logits(for: inputs) }
    }
  }

  @Test func `logits are remembered, to the bit, where they take long`() {
    let memory = WorkMemory(byteLimit: 1 << 20)
    let alone = Prediction().logits(with: nil)
    for _ in 0..<2 { #expect(Prediction().logits(with: memory) == alone) }
    #expect(memory.count == 1)
    // What is remembered is what is given: other numbers in its place would be seen.
    #expect(memory.byteCount > 8 * (2000 * 2 + 2000 * 3))
    _ = Prediction(examples: 20).logits(with: memory)
    #expect(memory.count == 1)
  }

  @Test func `a change in any one input gives other logits`() {
    let changes: [(String, (inout Prediction) -> Void)] = [
      ("a weight", { $0.network.layers[1].weights[3, 4] += 1e-15 }),
      ("a bias", { $0.network.layers[2].biases[1] = 1e-300 }),
      ("activation", { $0.network = Network(layers: $0.network.layers, activation: .tanh) }),
      ("an input", { $0.inputs[1999, 1] = $0.inputs[1999, 1].nextUp }),
      ("the sign of a zero", { $0.network.layers[0].biases[2] = -0.0 }),
    ]
    let memory = WorkMemory(byteLimit: 4 << 20)
    _ = Prediction().logits(with: memory)
    for (count, (name, change)) in changes.enumerated() {
      var prediction = Prediction()
      change(&prediction)
      #expect(prediction.logits(with: memory) == prediction.logits(with: nil), "\(name)")
      #expect(memory.count == count + 2, "\(name) was taken for the same")
    }
  }

  @Test func `animals are remembered with the generator behind them, and so is what they are`() {
    func drawn(_ perClass: Int, seed: UInt64) -> (Examples, Matrix, UInt64) {
      var generator = SplitMix64(seed: seed)
      let animals = Animals.sample(perClass, using: &generator)
      return (animals, Animals.posterior(at: animals.inputs), generator.next())
    }
    let memory = WorkMemory(byteLimit: 1 << 20)
    for (perClass, seed, count) in [(200, 1, 2), (200, 1, 2), (201, 1, 4), (200, 2, 6)] {
      let remembered = WorkMemory.$current.withValue(memory) {
        drawn(perClass, seed: UInt64(seed))
      }
      #expect(remembered == drawn(perClass, seed: UInt64(seed)))
      #expect(memory.count == count)
    }
  }

  @Test func `many examples have the logits that each of them has`() {
    let prediction = Prediction(examples: 2500)
    let logits = prediction.logits(with: nil)
    for row in [0, 1023, 1024, 2499] {
      let alone = prediction.network.logits(for: prediction.inputs[row: row])
      #expect(zip(logits[row: row], alone).allSatisfy { abs($0 - $1) < 1e-12 })
    }
  }
}
