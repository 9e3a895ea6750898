import Distillation
import Foundation
import Testing

@Suite struct `Training` {
  @Test func `the loop is its steps: order, batches and a rate that falls in a line`() {
    var generator = SplitMix64(seed: 1)
    let start = Network(layerSizes: [3, 6, 4], using: &generator)
    let set = TransferSet(
      inputs: normalMatrix(11, 3, using: &generator), labels: (0..<11).map { $0 % 4 })
    let recipe = TrainingRecipe(epochs: 3, learningRate: 0.1, batchSize: 4, dropout: 0.25)

    var looped = start
    var loopGenerator = generator
    let losses = looped.train(on: set, loss: .hardLabels, recipe: recipe, using: &loopGenerator)

    var orderGenerator = generator.split()
    var trainer = Trainer(start, loss: .hardLabels, recipe: recipe, chance: generator.split())
    var order = Array(0..<11)
    var byHand: [Double] = []
    for epoch in 0..<3 {
      orderGenerator.shuffle(&order)
      var sum = 0.0
      for (batch, rows) in [order[0..<4], order[4..<8], order[8..<11]].enumerated() {
        let rate = 0.1 * (1 - Double(3 * epoch + batch) / 9)
        sum += Double(rows.count) * trainer.step(on: set, rows: rows, learningRate: rate)
      }
      byHand.append(sum / 11)
    }
    #expect(looped == trainer.network)
    #expect(losses == byHand)
    #expect(loopGenerator.next() == generator.next())
  }

  @Test func `a constant schedule keeps the rate`() {
    var generator = SplitMix64(seed: 2)
    let start = Network(layerSizes: [2, 3], using: &generator)
    let set = TransferSet(inputs: normalMatrix(1, 2, using: &generator), labels: [1])
    var recipe = TrainingRecipe(
      epochs: 5, learningRate: 0.1, batchSize: 1, optimizer: .gradientDescent, schedule: .constant)
    var looped = start
    looped.train(on: set, loss: .hardLabels, recipe: recipe, using: &generator)
    var trainer = Trainer(start, loss: .hardLabels, recipe: recipe, chance: generator)
    for _ in 0..<5 { _ = trainer.step(on: set, rows: [0], learningRate: 0.1) }
    #expect(looped == trainer.network)
    #expect(trainer.stepCount == 5)
    recipe.schedule = .linearToZero
    var falling = start
    falling.train(on: set, loss: .hardLabels, recipe: recipe, using: &generator)
    #expect(falling != looped)
  }

  @Test func `students with other losses see the same batches in the same order`() {
    // With a teacher who says what the hard labels say, at T = 1, both losses have one gradient.
    var generator = SplitMix64(seed: 3)
    let start = Network(layerSizes: [3, 5, 4], using: &generator)
    let labels = (0..<20).map { $0 % 4 }
    let set = TransferSet(
      inputs: normalMatrix(20, 3, using: &generator), labels: labels,
      softLabels: SoftLabels(Matrix(labels.map { oneHot($0, of: 4) }), temperature: 1))
    let recipe = TrainingRecipe(epochs: 4, learningRate: 0.05, batchSize: 6, dropout: 0.2)
    let losses = [
      DistillationLoss.hardLabels,
      DistillationLoss(studentWeight: 0, distillationWeight: 1, temperature: 1),
    ].map { loss in
      var (student, chance) = (start, generator)
      return student.train(on: set, loss: loss, recipe: recipe, using: &chance)
    }
    #expect(isClose(losses[0], losses[1], relative: 1e-9))
  }

  @Test func `every epoch is reported with the network as it is`() {
    var generator = SplitMix64(seed: 4)
    var network = Network(layerSizes: [2, 4, 4], using: &generator)
    let set = TransferSet(Animals.sample(5, using: &generator))
    var reports: [(Int, Network)] = []
    let losses = network.train(
      on: set, loss: .hardLabels, recipe: TrainingRecipe(epochs: 3, learningRate: 0.05),
      using: &generator
    ) { reports.append(($0, $1)) }
    #expect(reports.map(\.0) == [1, 2, 3])
    #expect(reports.last?.1 == network)
    #expect(reports.first?.1 != network)
    #expect(losses.count == 3)
  }

  @Test func `no epochs change nothing`() {
    var generator = SplitMix64(seed: 5)
    let start = Network(layerSizes: [2, 4], using: &generator)
    var network = start
    let set = TransferSet(Animals.sample(2, using: &generator))
    let losses = network.train(
      on: set, loss: .hardLabels, recipe: TrainingRecipe(epochs: 0, learningRate: 0.1),
      using: &generator)
    #expect(losses == [] && network == start)
  }

  @Test func `dropout leaves out its share of units and enlarges the others`() {
    // With output weights of 0, δ of the logits is q − p whatever is left out, and the gradient of
    // an output weight is its hidden unit's value times δ: it shows the mask.
    let (units, dropout) = (4000, 0.2)
    let network = Network(
      layers: [
        Network.Layer(
          weights: Matrix(zeros: 1, units), biases: Array(repeating: 0.5, count: units)),
        Network.Layer(weights: Matrix(zeros: units, 2), biases: [0, 0]),
      ],
      activation: .tanh)
    var trainer = Trainer(
      network, loss: .hardLabels,
      recipe: TrainingRecipe(
        epochs: 1, learningRate: 1, batchSize: 1, optimizer: .gradientDescent, dropout: dropout),
      chance: SplitMix64(seed: 6))
    _ = trainer.step(
      on: TransferSet(inputs: Matrix([[1.0]]), labels: [0]), rows: [0], learningRate: 1)
    // The step is −δ · value; δ = (1/2 − 1, 1/2).
    let steps = trainer.network.layers[1].weights
    let dropped = (0..<units).count { steps[$0, 0] == 0 }
    let deviation = (Double(units) * dropout * (1 - dropout)).squareRoot()
    #expect(abs(Double(dropped) - Double(units) * dropout) < 4 * deviation)
    let kept = 0.5 * tanh(0.5) / (1 - dropout)
    for unit in 0..<units where steps[unit, 0] != 0 {
      #expect(isClose(steps[unit, 0], kept) && isClose(steps[unit, 1], -kept))
    }
  }

  @Test func `jitter moves half of the images, each way as often`() {
    // One layer with weights of 0: the first step shows the input that was used.
    let image = (0..<9).map { Double($0 + 1) }
    let network = Network(layers: [Network.Layer(weights: Matrix(zeros: 9, 2), biases: [0, 0])])
    let set = TransferSet(inputs: Matrix([image]), labels: [0])
    var seen: [[Double]: Int] = [:]
    let draws = 18_000
    for seed in 0..<draws {
      var trainer = Trainer(
        network, loss: .hardLabels,
        recipe: TrainingRecipe(
          epochs: 1, learningRate: 1, batchSize: 1, optimizer: .gradientDescent,
          augmentation: .jitter),
        chance: SplitMix64(seed: UInt64(seed)))
      _ = trainer.step(on: set, rows: [0], learningRate: 1)
      let weights = trainer.network.layers[0].weights
      seen[(0..<9).map { 2 * weights[$0, 0] }, default: 0] += 1
    }
    // Eight shifts with 1/18 each, and the image as it is with the rest.
    var expected: Set<[Double]> = []
    for right in -1...1 {
      for down in -1...1 {
        var moved = Matrix([image])
        moved.shiftImage(inRow: 0, right: right, down: down)
        expected.insert(moved.values)
        let share = right == 0 && down == 0 ? 10 / 18.0 : 1 / 18.0
        let deviation = (Double(draws) * share * (1 - share)).squareRoot()
        #expect(abs(Double(seen[moved.values] ?? 0) - Double(draws) * share) < 4 * deviation)
      }
    }
    #expect(Set(seen.keys) == expected)
  }

  @Test func `the batch's inputs are changed, the data set's are not`() {
    var generator = SplitMix64(seed: 8)
    let digits = Digits.training.taking(perClass: 1)
    let set = TransferSet(digits)
    var network = Network(layerSizes: [64, 10], using: &generator)
    network.train(
      on: set, loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 2, learningRate: 0.01, augmentation: .jitter),
      using: &generator)
    #expect(set.inputs == digits.inputs)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a teacher of animals learns nearly what there is to learn`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let (training, test) = (
      Animals.sample(400, using: &generator), Animals.sample(5000, using: &generator)
    )
    var teacher = Network(layerSizes: [2, 64, 64, 4], using: &generator)
    teacher.train(
      on: TransferSet(training), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 30, learningRate: 5e-3, optimizer: .adam), using: &generator)
    let accuracy = teacher.accuracy(on: test)
    #expect(accuracy > Animals.bayesAccuracy - 0.02 && accuracy < Animals.bayesAccuracy + 0.01)
    let place = Animals.point(angle: 122)
    #expect(ranking(softmax(teacher.logits(for: [place.x, place.y]))) == [0, 1, 2, 3])
  }

  @Test func `a student of digits reaches the accuracy of the prototype`() {
    var generator = SplitMix64(seed: 9)
    var student = Network(layerSizes: [64, 30, 10], using: &generator)
    student.train(
      on: TransferSet(Digits.trainingAndValidation), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 20, learningRate: 0.05), using: &generator)
    // 92.3 ± 0.6 % with another implementation.
    let accuracy = student.accuracy(on: Digits.test)
    #expect(accuracy > 0.905 && accuracy < 0.941)
  }
}

@Suite struct `What training refuses` {
  @Test func `labels that do not go with the inputs`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = TransferSet(inputs: Matrix(zeros: 3, 2), labels: [0, 1])
    }
    #expect(message(of: result).contains("2 labels for 3 inputs"))
  }

  @Test func `soft labels that do not go with the inputs`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = TransferSet(
        inputs: Matrix(zeros: 3, 2),
        softLabels: SoftLabels(teacherLogits: Matrix(zeros: 2, 4), temperature: 4))
    }
    #expect(message(of: result).contains("2 soft labels for 3 inputs"))
  }

  @Test func `batches of nothing`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = TrainingRecipe(epochs: 1, learningRate: 0.1, batchSize: 0)
    }
    #expect(message(of: result).contains("1 epochs of batches of 0"))
  }

  @Test func `leaving out every unit`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var generator = SplitMix64(seed: 1)
      var network = Network(layerSizes: [2, 3, 4], using: &generator)
      network.train(
        on: TransferSet(Animals.sample(1, using: &generator)), loss: .hardLabels,
        recipe: TrainingRecipe(epochs: 1, learningRate: 0.1, dropout: 1), using: &generator)
    }
    #expect(message(of: result).contains("dropout lies from 0 to below 1, not at 1.0"))
  }
}
