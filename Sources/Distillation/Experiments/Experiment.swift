// Fair comparisons. One seed proves little, and two students that differ in their first weights differ anyway. So every arm
// of an experiment runs with the same seeds, and within one seed all arms share the examples, the teacher, the student's first
// weights and the order of the batches. What differs is what the arm says, nothing else; so the arms can be compared seed by seed.

/// What the arms of an experiment share within one seed: everything but the labels and the loss.
public struct Classroom: Sendable {
  /// The examples that the student learns from.
  public let examples: Examples
  /// The teacher's logits for them, N×K, computed once.
  public let teacherLogits: Matrix
  /// The student before its first step.
  public let beginner: Network
  /// How students are trained here.
  public let recipe: TrainingRecipe
  /// Where the order of the batches comes from, and the chance that an arm needs for itself.
  private let chance: SplitMix64

  /// Sets up what the arms share.
  ///
  /// - Parameters:
  ///   - examples: What students learn from, N examples.
  ///   - teacher: The teacher, already trained; it sees the examples once.
  ///   - studentSizes: The student's layer sizes, from D features to K classes.
  ///   - activation: What the student's hidden units make of their sums.
  ///   - recipe: How students are trained.
  ///   - generator: Where first weights and all other chance come from.
  public init(
    examples: Examples, teacher: Network, studentSizes: [Int],
    activation: Network.Activation = .relu, recipe: TrainingRecipe,
    using generator: inout SplitMix64
  ) {
    self.examples = examples
    teacherLogits = teacher.logits(for: examples.inputs)
    beginner = Network(layerSizes: studentSizes, activation: activation, using: &generator)
    self.recipe = recipe
    chance = generator.split()
  }

  /// A student trained with hard labels, soft labels or both; always from the same start and in the same order.
  ///
  /// - Parameters:
  ///   - loss: What it minimises.
  ///   - softLabels: The soft labels of the examples, where the loss weighs them.
  ///   - epochDone: Called after each epoch with the number of epochs done and the student as it is.
  /// - Returns: The trained student.
  public func student(
    loss: DistillationLoss, softLabels: SoftLabels? = nil,
    epochDone: (Int, Network) -> Void = { _, _ in }
  ) -> Network {
    var student = beginner
    var generator = chance
    student.train(
      on: TransferSet(examples, softLabels: softLabels), loss: loss, recipe: recipe,
      using: &generator, epochDone: epochDone)
    return student
  }

  /// A stream of chance for an arm that needs some, such as one that shuffles labels; the same in every arm.
  public var extraChance: SplitMix64 {
    var generator = chance
    _ = generator.split()
    _ = generator.split()
    return generator.split()
  }
}

/// One way to train a student: its name, and what it does in a classroom.
public struct Arm: Sendable {
  /// What the arm is called in tables.
  public let name: String
  /// Trains the student.
  public let train: @Sendable (Classroom) -> Network

  /// Creates an arm.
  public init(_ name: String, train: @escaping @Sendable (Classroom) -> Network) {
    self.name = name
    self.train = train
  }

  /// Hard labels only: what the student learns without a teacher.
  public static let hardLabels = Arm("hard labels") { $0.student(loss: .hardLabels) }

  /// The teacher's soft labels, with the hard labels beside them.
  public static func distilled(_ name: String, loss: DistillationLoss) -> Arm {
    Arm(name) { room in
      let soft = SoftLabels(teacherLogits: room.teacherLogits, temperature: loss.temperature)
      return room.student(loss: loss, softLabels: soft)
    }
  }

  /// Label smoothing: soft, but without a teacher.
  public static func smoothed(_ name: String, smoothing: Double) -> Arm {
    Arm(name) { room in
      let labels = room.examples.labels.map {
        smoothedLabel($0, of: room.examples.classCount, smoothing: smoothing)
      }
      return room.student(
        loss: DistillationLoss(studentWeight: 0, distillationWeight: 1, temperature: 1),
        softLabels: SoftLabels(Matrix(labels), temperature: 1))
    }
  }

  /// The teacher's soft labels with the shares of its less likely classes shuffled: as soft, but without the ranking.
  public static func shuffled(_ name: String, loss: DistillationLoss) -> Arm {
    Arm(name) { room in
      var generator = room.extraChance
      let soft = SoftLabels(teacherLogits: room.teacherLogits, temperature: loss.temperature)
      return room.student(loss: loss, softLabels: soft.withShuffledWrongClasses(using: &generator))
    }
  }
}

/// How one student did on the test examples.
public struct Score: Sendable, Equatable {
  /// The share of examples named rightly, 0 to 1.
  public var accuracy: Double
  /// The mean negative log-likelihood, in nats.
  public var negativeLogLikelihood: Double
  /// The share of examples for which student and teacher decide alike, 0 to 1: fidelity.
  public var agreement: Double

  /// Tests a student.
  public init(of student: Network, teacher: Network, on test: Examples) {
    self.init(
      of: student, teachersDecisions: teacher.predictedClasses(for: test.inputs), on: test)
  }

  /// Tests a student against what its teacher decided for each test example, which many students share.
  init(of student: Network, teachersDecisions: [Int], on test: Examples) {
    let logits = student.logits(for: test.inputs)
    let decisions = predictedClasses(logits)
    accuracy = shareOfEqual(decisions, test.labels)
    negativeLogLikelihood = Distillation.negativeLogLikelihood(logits: logits, labels: test.labels)
    agreement = shareOfEqual(decisions, teachersDecisions)
  }
}

private func shareOfEqual(_ first: [Int], _ second: [Int]) -> Double {
  Double(zip(first, second).count { $0 == $1 }) / Double(max(first.count, 1))
}

/// Several arms, each run with the same seeds.
public struct Experiment: Sendable {
  /// The arms' names.
  public let arms: [String]
  /// How each student did on the test examples, `scores[arm][seed]`.
  public let scores: [[Score]]
  /// The share of validation examples that each student named rightly, `[arm][seed]`: to choose by.
  public let validationAccuracies: [[Double]]

  /// Runs every arm with every seed, on as many cores as there are; the results stand in the order of the seeds.
  ///
  /// - Parameters:
  ///   - arms: What is compared.
  ///   - seeds: The seeds.
  ///   - teachers: The trained teachers, one for each seed.
  ///   - test: What the students are tested on.
  ///   - validation: What a choice between arms may look at; nothing where there is none to be made.
  ///   - classroom: Sets up what the arms of one seed share.
  public init(
    arms: [Arm], seeds: [UInt64], teachers: [Network], test: Examples,
    validation: Examples? = nil,
    classroom: @Sendable (_ teacher: Network, _ generator: inout SplitMix64) -> Classroom
  ) {
    precondition(
      seeds.count == teachers.count, "\(teachers.count) teachers for \(seeds.count) seeds")
    self.arms = arms.map(\.name)
    let trials = parallelMap(Array(zip(seeds, teachers))) { seed, teacher in
      var generator = SplitMix64(seed: seed)
      let room = classroom(teacher, &generator)
      let teachersDecisions = teacher.predictedClasses(for: test.inputs)
      return arms.map { arm in
        let student = arm.train(room)
        return (
          test: Score(of: student, teachersDecisions: teachersDecisions, on: test),
          validation: validation.map { student.accuracy(on: $0) }
        )
      }
    }
    scores = arms.indices.map { arm in trials.map { $0[arm].test } }
    validationAccuracies = arms.indices.map { arm in trials.compactMap { $0[arm].validation } }
  }

  /// One measure of an arm, a value for each seed.
  public func values(of arm: String, _ measure: (Score) -> Double = \.accuracy) -> [Double] {
    scores[index(of: arm)].map(measure)
  }

  /// The mean validation accuracy of an arm, by which to choose between arms.
  public func validationAccuracy(of arm: String) -> Double {
    mean(validationAccuracies[index(of: arm)])
  }

  /// One arm against another, seed by seed; positive differences favour the first.
  public func comparison(
    of arm: String, against other: String, _ measure: (Score) -> Double = \.accuracy
  ) -> PairedComparison {
    PairedComparison(of: values(of: arm, measure), against: values(of: other, measure))
  }

  private func index(of arm: String) -> Int {
    guard let index = arms.firstIndex(of: arm) else {
      preconditionFailure("no arm “\(arm)”; there are \(arms)")
    }
    return index
  }
}
