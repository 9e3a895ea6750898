// Several arms with the same seeds, and what each came to.

/// Several arms, each run with the same seeds.
public struct Experiment: Sendable {
  /// A difference in accuracy up to this, either way, is called not worth having: half a percentage
  /// point.
  public static let accuracyMargin = 0.005

  /// The arms' names.
  public let arms: [String]
  /// The seeds that every arm was run with.
  public let seeds: [UInt64]
  /// How each student did on the test examples, `scores[arm][seed]`.
  public let scores: [[Score]]
  /// The share of validation examples that each student classified correctly, `[arm][seed]`: to
  /// choose by.
  public let validationAccuracies: [[Double]]
  /// The step in which accuracies come: one test example of all.
  private let resolution: Double

  /// Runs every arm with every seed, on as many cores as there are; the results stand in the order
  /// of the seeds.
  ///
  /// - Parameters:
  ///   - arms: What is compared.
  ///   - seeds: The seeds.
  ///   - teachers: The trained teachers, one for each seed.
  ///   - test: What the students are tested on.
  ///   - validation: What a choice between arms may look at; nothing where there is none to be
  ///     made.
  ///   - classroom: Sets up what the arms of one seed share.
  public init(
    arms: [Arm], seeds: [UInt64], teachers: [Network], test: Examples,
    validation: Examples? = nil,
    classroom: @Sendable (_ teacher: Network, _ generator: inout SplitMix64) -> Classroom
  ) {
    precondition(
      seeds.count == teachers.count, "\(teachers.count) teachers for \(seeds.count) seeds")
    let names = arms.map { $0.name }
    precondition(Set(names).count == arms.count, "two arms have one name: \(names)")
    self.arms = names
    self.seeds = seeds
    resolution = 1 / Double(max(test.count, 1))
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
  public func values(of arm: Arm, _ measure: (Score) -> Double = { $0.accuracy }) -> [Double] {
    scores[index(of: arm)].map(measure)
  }

  /// The mean validation accuracy of an arm, by which to choose between arms.
  public func validationAccuracy(of arm: Arm) -> Double {
    mean(validationAccuracies[index(of: arm)])
  }

  /// The accuracy of one arm against that of another, seed by seed; positive differences favour the
  /// first.
  ///
  /// - Parameters:
  ///   - arm: An arm of this experiment.
  ///   - other: What it is compared with.
  ///   - control: The experiment that `other` belongs to, with the same seeds and the same test
  ///     examples; this one if there is none.
  /// - Returns: Differences of shares, with `accuracyMargin` as what is not worth having.
  public func comparison(
    of arm: Arm, against other: Arm, in control: Experiment? = nil
  ) -> PairedComparison {
    let control = control ?? self
    precondition(control.seeds == seeds, "seeds \(seeds) against seeds \(control.seeds)")
    return PairedComparison(
      of: values(of: arm), against: control.values(of: other), margin: Self.accuracyMargin,
      resolution: resolution)
  }

  /// One arm against another by any measure of which more is better; no margin says what would be
  /// too little.
  ///
  /// - Parameters:
  ///   - arm: An arm of this experiment.
  ///   - other: What it is compared with.
  ///   - countsExamples: Whether the measure is a share of the test examples, such as agreement, and
  ///     so comes in steps.
  ///   - measure: What is compared.
  /// - Returns: Differences of the measure, seed by seed.
  public func comparison(
    of arm: Arm, against other: Arm, countsExamples: Bool = false, _ measure: (Score) -> Double
  ) -> PairedComparison {
    PairedComparison(
      of: values(of: arm, measure), against: values(of: other, measure),
      resolution: countsExamples ? resolution : 0)
  }

  private func index(of arm: Arm) -> Int {
    guard let index = arms.firstIndex(of: arm.name) else {
      preconditionFailure("no arm “\(arm.name)”; there are \(arms)")
    }
    return index
  }
}
