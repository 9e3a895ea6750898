// Fair comparisons. One seed proves little, and two students that differ in their first weights
// differ anyway. So every arm of an experiment runs with the same seeds, and within one seed all
// arms share the examples, the teacher, the student's first weights and the chance of the batches'
// order. What differs is what the arm says, nothing else; so the arms can be compared seed by seed.

/// What the arms of an experiment share within one seed: everything but the labels, the loss and
/// the recipe.
public struct Classroom: Sendable {
  /// The teacher, already trained: for arms that ask it about pictures of their own.
  public let teacher: Network
  /// The examples whose labels the student may see, N of them.
  public private(set) var examples: Examples
  /// The teacher's logits for them, N×K, computed once.
  public private(set) var teacherLogits: Matrix
  /// What the teacher can be asked about, M examples: the pool of unlabelled ones, or the labelled
  /// examples themselves.
  ///
  /// Its labels are known to the experimenter only: a control may use them, a student that is told
  /// to have none may not.
  public let pool: Examples
  /// The teacher's logits for the pool, M×K, computed once.
  public let poolLogits: Matrix
  /// The student before its first step.
  public let beginner: Network
  /// How students are trained here, unless their arm has a recipe of its own.
  public private(set) var recipe: TrainingRecipe
  /// Where the order of the batches comes from, and the chance that an arm needs for itself.
  private let chance: SplitMix64

  /// Sets up what the arms share.
  ///
  /// - Parameters:
  ///   - examples: What students have labels for, N examples.
  ///   - pool: What the teacher is asked about, if that is more than the labelled examples: a
  ///     transfer set.
  ///   - teacher: The teacher, already trained; it is asked about the examples and the pool once.
  ///   - studentSizes: The student's layer sizes, from D features to K classes.
  ///   - activation: What the student's hidden units make of their sums.
  ///   - recipe: How students are trained.
  ///   - generator: Where first weights and all other chance come from.
  public init(
    examples: Examples, pool: Examples? = nil, teacher: Network, studentSizes: [Int],
    activation: Network.Activation = .relu, recipe: TrainingRecipe,
    using generator: inout SplitMix64
  ) {
    self.teacher = teacher
    self.examples = examples
    teacherLogits = teacher.logits(for: examples.inputs)
    self.pool = pool ?? examples
    poolLogits = pool.map { teacher.logits(for: $0.inputs) } ?? teacherLogits
    beginner = Network(layerSizes: studentSizes, activation: activation, using: &generator)
    self.recipe = recipe
    chance = generator.split()
  }

  /// The same classroom with another recipe.
  public func with(_ recipe: TrainingRecipe) -> Classroom {
    var other = self
    other.recipe = recipe
    return other
  }

  /// The same classroom in which somebody has labelled the whole pool: its examples are those of
  /// the pool.
  public var withAllLabels: Classroom {
    var other = self
    other.examples = pool
    other.teacherLogits = poolLogits
    return other
  }

  /// A student trained on a transfer set; always from the same start, and in the same order for
  /// sets of the same size.
  ///
  /// - Parameters:
  ///   - set: What it learns from.
  ///   - loss: What it minimises.
  ///   - epochDone: Called after each epoch with the number of epochs done and the student as it
  ///     is.
  /// - Returns: The trained student.
  public func student(
    on set: TransferSet, loss: DistillationLoss, epochDone: ((Int, Network) -> Void)? = nil
  ) -> Network {
    var student = beginner
    var generator = chance
    student.train(on: set, loss: loss, recipe: recipe, using: &generator, epochDone: epochDone)
    return student
  }

  /// A student trained on the labelled examples, with hard labels, soft labels or both.
  ///
  /// - Parameters:
  ///   - loss: What it minimises.
  ///   - softLabels: The soft labels of the examples, where the loss weighs them.
  ///   - epochDone: Called after each epoch with the number of epochs done and the student as it
  ///     is.
  /// - Returns: The trained student.
  public func student(
    loss: DistillationLoss, softLabels: SoftLabels? = nil,
    epochDone: ((Int, Network) -> Void)? = nil
  ) -> Network {
    student(on: TransferSet(examples, softLabels: softLabels), loss: loss, epochDone: epochDone)
  }

  /// A stream of chance for an arm that needs some, such as one that shuffles labels; the same in
  /// every arm.
  public var extraChance: SplitMix64 {
    var generator = chance
    _ = generator.split()
    _ = generator.split()
    return generator.split()
  }
}
