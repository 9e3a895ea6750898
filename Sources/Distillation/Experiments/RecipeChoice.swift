// No arm is compared at a number of epochs or a learning rate that only the other one can use. So
// the recipe of each arm is chosen for itself, from the same grid, by the same rule, on validation
// examples.

extension TrainingRecipe {
  /// All combinations of epochs and learning rates, the longest trainings first.
  public static func grid(epochs: [Int], learningRates: [Double]) -> [TrainingRecipe] {
    epochs.sorted(by: >).flatMap { epochs in
      learningRates.map { TrainingRecipe(epochs: epochs, learningRate: $0) }
    }
  }
}

/// The recipe of each arm, chosen on validation examples from one grid by one rule.
///
/// The rule: the greatest mean accuracy over the seeds; of equal ones the recipe that stands first
/// in the grid, which is the longest training, so that nobody is stopped early for nothing.
public struct RecipeChoice: Sendable {
  /// The recipes to choose from.
  public let grid: [TrainingRecipe]
  /// The arms, each with the recipe that was chosen for it.
  public let arms: [Arm]
  /// The mean share of validation examples classified correctly, `[arm][recipe of the grid]`.
  public let validationAccuracies: [[Double]]
  /// Which recipe of the grid each arm has.
  public let chosen: [Int]

  /// Trains every arm by every recipe, with every seed.
  ///
  /// - Parameters:
  ///   - grid: The recipes, at least one.
  ///   - arms: The arms; a recipe that one has already is put aside.
  ///   - seeds: The seeds.
  ///   - teachers: The trained teachers, one for each seed.
  ///   - validation: What the choice looks at.
  ///   - classroom: Sets up what the arms of one seed share; its recipe is not used.
  public init(
    from grid: [TrainingRecipe], for arms: [Arm], seeds: [UInt64], teachers: [Network],
    validation: Examples,
    classroom: @Sendable (_ teacher: Network, _ generator: inout SplitMix64) -> Classroom
  ) {
    precondition(!grid.isEmpty, "no recipe can be chosen from none")
    precondition(
      seeds.count == teachers.count && !seeds.isEmpty,
      "\(teachers.count) teachers for \(seeds.count) seeds")
    let trials = parallelMap(Array(zip(seeds, teachers))) { seed, teacher in
      var generator = SplitMix64(seed: seed)
      let room = classroom(teacher, &generator)
      return arms.map { arm in
        grid.map { arm.trained(by: $0).train(room).accuracy(on: validation) }
      }
    }
    let means = arms.indices.map { arm in
      grid.indices.map { recipe in mean(trials.map { $0[arm][recipe] }) }
    }
    let chosen = means.map(predictedClass)
    self.grid = grid
    validationAccuracies = means
    self.chosen = chosen
    self.arms = zip(arms, chosen).map { $0.trained(by: grid[$1]) }
  }

  /// The recipe that was chosen for an arm.
  public func recipe(of arm: Arm) -> TrainingRecipe {
    guard let index = arms.firstIndex(where: { $0.name == arm.name }) else {
      preconditionFailure("no arm “\(arm.name)”; there are \(arms.map { $0.name })")
    }
    return grid[chosen[index]]
  }
}
