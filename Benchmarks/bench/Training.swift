// The two trainings that are compared: of a teacher and of a student, as lesson 4 has them but
// without dropout and shifted images, which every library would draw from another stream of chance.
// Compiled for a page, too, so it keeps to what can be carried there.

import Distillation

/// One training, the same for every contestant: examples, their order, first weights, and the loss.
struct Training {
  static let seed: UInt64 = 1
  static let momentum = 0.9

  var name: String
  var network: Network
  var set: TransferSet
  var loss: DistillationLoss
  var recipe: TrainingRecipe

  /// The teacher's training, on hard labels.
  static let teacher = Training(
    name: "teacher", layerSizes: [64, 128, 128, 10], epochs: 25, loss: .hardLabels,
    set: TransferSet(Digits.trainingAndValidation))

  /// The student's training, on what the trained teacher says.
  static let student: Training = {
    let examples = Digits.trainingAndValidation
    let teacherLogits = teacher.run().network.logits(for: examples.inputs)
    let soft = SoftLabels(teacherLogits: teacherLogits, temperature: 4)
    return Training(
      name: "student", layerSizes: [64, 30, 10], epochs: 20,
      loss: DistillationLoss(alpha: 0.1, temperature: 4),
      set: TransferSet(examples, softLabels: soft))
  }()

  init(
    name: String, layerSizes: [Int], epochs: Int, loss: DistillationLoss, set: TransferSet
  ) {
    var generator = SplitMix64(seed: Training.seed)
    self.name = name
    self.loss = loss
    self.set = set
    network = Network(layerSizes: layerSizes, using: &generator)
    recipe = TrainingRecipe(
      epochs: epochs, learningRate: 0.05, optimizer: .momentum(Training.momentum))
  }

  /// Trains.
  ///
  /// - Returns: The trained network, and the mean loss of the last epoch.
  @discardableResult
  func run(seed: UInt64 = seed) -> (network: Network, loss: Double) {
    var trained = network
    var generator = SplitMix64(seed: seed)
    let losses = trained.train(on: set, loss: loss, recipe: recipe, using: &generator)
    return (trained, losses.last ?? .nan)
  }

  /// How many steps it has.
  var stepCount: Int {
    recipe.epochs * ((set.count + recipe.batchSize - 1) / recipe.batchSize)
  }

  /// How many additions and multiplications its matrix products have.
  ///
  /// Each layer has three products of the same size, forward, its weights' gradient and what is
  /// passed back; the first layer passes nothing back.
  var productOperations: Double {
    let sizes = network.layerSizes
    let forward = zip(sizes, sizes.dropFirst()).map { Double(2 * $0 * $1) }
    let backward = forward.reduce(0, +) + forward.dropFirst().reduce(0, +)
    return Double(recipe.epochs * set.count) * (forward.reduce(0, +) + backward)
  }

  /// The order of the examples in each epoch, as `Network.train` draws it.
  var orders: [[Int]] {
    var generator = SplitMix64(seed: Training.seed)
    var orderGenerator = generator.split()
    var order = Array(0..<set.count)
    return (0..<recipe.epochs).map { _ in
      orderGenerator.shuffle(&order)
      return order
    }
  }
}
