import Distillation
import Testing

@Suite struct `Experiments` {
  let test: Examples
  let loss = DistillationLoss(alpha: 0.1, temperature: 4, scaledByTemperatureSquared: true)
  var soft: Arm { .distilled("soft", loss: loss) }

  init() {
    var generator = SplitMix64(seed: 99)
    test = Animals.sample(100, using: &generator)
  }

  /// A classroom of few animals with a teacher that saw more of them.
  @Sendable private func prepare(
    _ generator: inout SplitMix64
  ) -> (classroom: Classroom, teacher: Network) {
    var teacher = Network(layerSizes: [2, 16, 4], using: &generator)
    teacher.train(
      on: TransferSet(Animals.sample(60, using: &generator)), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 15, learningRate: 0.05), using: &generator)
    let classroom = Classroom(
      examples: Animals.sample(5, using: &generator), teacher: teacher, studentSizes: [2, 6, 4],
      recipe: TrainingRecipe(epochs: 10, learningRate: 0.05, batchSize: 8), using: &generator)
    return (classroom, teacher)
  }

  private func run(_ arms: [Arm], seeds: [UInt64]) -> Experiment {
    let teachers = seeds.map { seed in
      var generator = SplitMix64(seed: seed)
      return prepare(&generator).teacher
    }
    return Experiment(
      arms: arms, seeds: seeds, teachers: teachers, test: test, validation: test
    ) { _, generator in prepare(&generator).classroom }
  }

  @Test func `equal arms have equal scores, so that only the arm makes a difference`() {
    let twin = Arm("twin") { $0.student(loss: .hardLabels) }
    let experiment = run([.hardLabels, soft, twin], seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(experiment.scores[0] == experiment.scores[2])
    #expect(experiment.scores[0] != experiment.scores[1])
    let comparison = experiment.comparison(of: twin, against: .hardLabels)
    #expect(comparison.ties == 10)
    // Ten ties are no proof to the last digit: the spread counts for one test example.
    let t = studentTQuantile(0.975, degreesOfFreedom: 9)
    let spread = t / Double(test.count) / 10.0.squareRoot()
    #expect(isClose(comparison.interval95.high, spread))
    #expect(comparison.verdict == .noDifferenceWorthHaving)
    // Agreement counts examples, too; a loss does not.
    func width(_ countsExamples: Bool, _ measure: (Score) -> Double) -> Double {
      let interval = experiment.comparison(
        of: twin, against: .hardLabels, countsExamples: countsExamples, measure
      ).interval95
      return interval.high - interval.low
    }
    #expect(isClose(width(true) { $0.agreement }, 2 * spread))
    #expect(width(false) { $0.negativeLogLikelihood } == 0)
  }

  @Test func `a seed gives the same scores alone, among others and again`() {
    let arms = [
      Arm.hardLabels, soft, .smoothed("smooth", smoothing: 0.1),
      .shuffled("shuffled", loss: loss),
    ]
    let many = run(arms, seeds: [5, 6, 7, 8])
    #expect(many.arms == ["hard labels", "soft", "smooth", "shuffled"])
    #expect(run(arms, seeds: [5, 6, 7, 8]).scores == many.scores)
    for (place, seed) in [5, 6, 7, 8].enumerated() {
      let alone = run(arms, seeds: [UInt64(seed)])
      #expect(alone.scores.map { $0[0] } == many.scores.map { $0[place] })
      #expect(
        alone.validationAccuracies.map { $0[0] } == many.validationAccuracies.map { $0[place] })
    }
    #expect(Set(many.values(of: soft, \.negativeLogLikelihood)).count == 4)
  }

  @Test func `an arm's students are the ones trained by hand`() {
    var generator = SplitMix64(seed: 11)
    let (room, teacher) = prepare(&generator)
    #expect(room.teacherLogits == teacher.logits(for: room.examples.inputs))
    let soft = SoftLabels(teacherLogits: room.teacherLogits, temperature: 4)
    #expect(
      Arm.distilled("soft", loss: loss).train(room) == room.student(loss: loss, softLabels: soft))
    let shares = room.examples.labels.map { smoothedLabel($0, of: 4, smoothing: 0.1) }
    let smoothed = room.student(
      loss: DistillationLoss(studentWeight: 0, distillationWeight: 1, temperature: 1),
      softLabels: SoftLabels(Matrix(shares), temperature: 1))
    #expect(Arm.smoothed("smooth", smoothing: 0.1).train(room) == smoothed)
    var chance = room.extraChance
    let shuffled = soft.withShuffledWrongClasses(using: &chance)
    #expect(
      Arm.shuffled("shuffled", loss: loss).train(room)
        == room.student(loss: loss, softLabels: shuffled))
  }

  @Test func `extra chance is not the chance that training uses`() {
    var generator = SplitMix64(seed: 12)
    let room = prepare(&generator).classroom
    var (first, second) = (room.extraChance, room.extraChance)
    #expect(first.next() == second.next())
  }

  @Test func `a score counts by hand`() {
    // One layer that predicts the greater of two inputs; the teacher always says class 1.
    let student = Network(
      layers: [Network.Layer(weights: Matrix([[1.0, 0], [0, 1]]), biases: [0, 0])])
    let teacher = Network(
      layers: [Network.Layer(weights: Matrix(zeros: 2, 2), biases: [0, 1])])
    let examples = Examples(
      inputs: Matrix([[2.0, 0], [0, 2], [2, 0], [0, 2]]), labels: [0, 1, 1, 1], classCount: 2)
    let score = Score(of: student, teacher: teacher, on: examples)
    #expect(score.accuracy == 0.75)
    #expect(score.agreement == 0.5)
    let logits = student.logits(for: examples.inputs)
    #expect(
      score.negativeLogLikelihood
        == negativeLogLikelihood(logits: logits, labels: examples.labels))
    #expect(Score(of: teacher, teacher: teacher, on: examples).agreement == 1)
  }

  @Test func `distillation helps students with few labels, seed by seed`() {
    let experiment = run([.hardLabels, soft], seeds: Array(1...12))
    let comparison = experiment.comparison(
      of: soft, against: .hardLabels, { -$0.negativeLogLikelihood })
    #expect(comparison.margin == nil)
    #expect(comparison.count == 12)
    #expect(comparison.verdict == .helps)
  }

  @Test func `an unknown arm is refused with those that there are`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var generator = SplitMix64(seed: 1)
      let test = Animals.sample(1, using: &generator)
      let network = Network(layerSizes: [2, 4], using: &generator)
      let room = Classroom(
        examples: test, teacher: network, studentSizes: [2, 4],
        recipe: TrainingRecipe(epochs: 1, learningRate: 0.1), using: &generator)
      let experiment = Experiment(
        arms: [.hardLabels], seeds: [1], teachers: [network], test: test
      ) { _, _ in room }
      _ = experiment.values(of: Arm("soft") { $0.student(loss: .hardLabels) })
    }
    #expect(message(of: result).contains("no arm “soft”; there are [\"hard labels\"]"))
  }
}

@Suite struct `Arms on the pool` {
  let room: Classroom
  let teacher: Network

  init() {
    var generator = SplitMix64(seed: 21)
    var teacher = Network(layerSizes: [2, 8, 4], using: &generator)
    teacher.train(
      on: TransferSet(Animals.sample(20, using: &generator)), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: 5, learningRate: 0.05), using: &generator)
    self.teacher = teacher
    room = Classroom(
      examples: Animals.sample(2, using: &generator), pool: Animals.sample(9, using: &generator),
      teacher: teacher, studentSizes: [2, 6, 4],
      recipe: TrainingRecipe(epochs: 4, learningRate: 0.05, batchSize: 8), using: &generator)
  }

  @Test func `see the pool, and no label that they were not given`() {
    #expect(room.poolLogits == teacher.logits(for: room.pool.inputs))
    let loss = DistillationLoss(alpha: 0, temperature: 2, scaledByTemperatureSquared: true)
    let soft = SoftLabels(teacherLogits: room.poolLogits, temperature: 2)
    #expect(
      Arm.unlabelled("soft", temperature: 2).train(room)
        == room.student(on: TransferSet(inputs: room.pool.inputs, softLabels: soft), loss: loss))
    let decided = Examples(
      inputs: room.pool.inputs, labels: predictedClasses(room.poolLogits), classCount: 4)
    #expect(decided.labels != room.pool.labels, "else decisions and true labels are one arm")
    #expect(
      Arm.teachersDecisions("decisions").train(room)
        == room.student(on: TransferSet(decided), loss: .hardLabels))
    let labelled = room.student(on: TransferSet(room.pool), loss: .hardLabels)
    #expect(Arm.allLabels("all").train(room) == labelled)
  }

  @Test func `with all labels the pool is what hard labels learn from`() {
    #expect(Arm.hardLabels.train(room.withAllLabels) == Arm.allLabels("all").train(room))
    #expect(Arm.hardLabels.train(room.withAllLabels) != Arm.hardLabels.train(room))
    #expect(room.withAllLabels.teacherLogits == room.poolLogits)
  }

  @Test func `without a pool it is the labelled examples`() {
    var generator = SplitMix64(seed: 22)
    let small = Classroom(
      examples: room.examples, teacher: teacher, studentSizes: [2, 6, 4], recipe: room.recipe,
      using: &generator)
    #expect(small.pool == small.examples && small.poolLogits == small.teacherLogits)
    #expect(Arm.allLabels("all").train(small) == Arm.hardLabels.train(small))
  }

  @Test func `an arm's own recipe counts before the classroom's`() {
    let recipe = TrainingRecipe(epochs: 1, learningRate: 0.3)
    let arm = Arm.hardLabels.trained(by: recipe)
    #expect(arm.recipe == recipe && arm.name == "hard labels")
    #expect(arm.train(room) == Arm.hardLabels.train(room.with(recipe)))
    #expect(arm.train(room) != Arm.hardLabels.train(room))
  }

  @Test func `the ladder's top is the teacher's own label, its lowest rung only how sure it is`() {
    let loss = DistillationLoss(alpha: 0.1, temperature: 4, scaledByTemperatureSquared: true)
    let whole = Arm.distilled("whole", loss: loss).train(room)
    #expect(Arm.keepingLargest(4, "k = 4", loss: loss).train(room) == whole)
    #expect(Arm.keepingLargest(1, "k = 1", loss: loss).train(room) != whole)
  }
}

@Suite struct `A choice of recipes` {
  @Test func `a grid stands with the longest trainings first`() {
    let grid = TrainingRecipe.grid(epochs: [5, 20], learningRates: [0.1, 0.2])
    #expect(grid.map(\.epochs) == [20, 20, 5, 5])
    #expect(grid.map(\.learningRate) == [0.1, 0.2, 0.1, 0.2])
  }

  @Test func `takes for each arm what is best on validation examples, the first of equal ones`() {
    let seeds: [UInt64] = [1, 2, 3]
    var generator = SplitMix64(seed: 31)
    let validation = Animals.sample(40, using: &generator)
    let teachers = seeds.map { _ in Network(layerSizes: [2, 8, 4], using: &generator) }
    let room: @Sendable (Network, inout SplitMix64) -> Classroom = { teacher, generator in
      Classroom(
        examples: Animals.sample(5, using: &generator), teacher: teacher, studentSizes: [2, 6, 4],
        recipe: TrainingRecipe(epochs: 0, learningRate: 0), using: &generator)
    }
    let soft = Arm.distilled(
      "soft", loss: DistillationLoss(alpha: 1, temperature: 2, scaledByTemperatureSquared: true))
    let grid = TrainingRecipe.grid(epochs: [1, 30], learningRates: [0.01, 0.1])
    let choice = RecipeChoice(
      from: grid, for: [.hardLabels, soft], seeds: seeds, teachers: teachers,
      validation: validation, classroom: room)
    for (index, arm) in [Arm.hardLabels, soft].enumerated() {
      // The same by hand, one experiment for each recipe.
      let means = grid.map { recipe in
        Experiment(
          arms: [arm.trained(by: recipe)], seeds: seeds, teachers: teachers, test: validation,
          validation: validation, classroom: room
        ).validationAccuracy(of: arm)
      }
      #expect(choice.validationAccuracies[index] == means)
      #expect(choice.chosen[index] == predictedClass(means))
      #expect(choice.recipe(of: arm) == grid[predictedClass(means)])
      #expect(choice.arms[index].recipe == choice.recipe(of: arm))
    }
    #expect(Set(choice.validationAccuracies[0]).count > 1, "else anything is best")
  }
}

@Suite struct `A parallel map` {
  @Test func `keeps the order whatever takes longest`() {
    let results = parallelMap(Array(0..<200)) { number in
      // The first ones work longest.
      (0..<(200 - number) * 1000).reduce(number) { sum, step in sum ^ step ^ step }
    }
    #expect(results == Array(0..<200))
  }

  @Test func `of nothing is nothing`() {
    #expect(parallelMap([Int]()) { $0 } == [])
  }
}
