// What is compared. An arm is a value: a name for the tables, what it does in a classroom, and,
// where recipes were chosen for each arm by itself, its recipe.

/// One way to train a student.
public struct Arm: Sendable {
  /// What the arm is called in tables; the arms of an experiment have names of their own.
  public let name: String
  /// How its students are trained, if it is not the classroom's way.
  public private(set) var recipe: TrainingRecipe?
  private let body: @Sendable (Classroom) -> Network

  /// Creates an arm.
  ///
  /// - Parameters:
  ///   - name: What it is called in tables.
  ///   - train: Trains the student, by the classroom's recipe.
  public init(_ name: String, train: @escaping @Sendable (Classroom) -> Network) {
    self.name = name
    body = train
  }

  /// The same arm with a recipe of its own.
  public func trained(by recipe: TrainingRecipe) -> Arm {
    var other = self
    other.recipe = recipe
    return other
  }

  /// Trains the student of this arm.
  public func train(_ room: Classroom) -> Network {
    body(recipe.map { room.with($0) } ?? room)
  }
}

// MARK: - On the labelled examples

extension Arm {
  /// Hard labels only: what the student learns without a teacher.
  public static let hardLabels = Arm("hard labels") { $0.student(loss: .hardLabels) }

  /// The teacher's soft labels, with the hard labels beside them.
  ///
  /// - Parameters:
  ///   - name: What the arm is called in tables.
  ///   - loss: What the student minimises.
  ///   - change: What a control makes of the soft labels before the student sees them; it may use
  ///     the chance that it is given.
  /// - Returns: The arm.
  public static func distilled(
    _ name: String, loss: DistillationLoss,
    changing change: @escaping @Sendable (SoftLabels, inout SplitMix64) -> SoftLabels = { soft, _ in
      soft
    }
  ) -> Arm {
    Arm(name) { room in
      var generator = room.extraChance
      let soft = SoftLabels(teacherLogits: room.teacherLogits, temperature: loss.temperature)
      return room.student(loss: loss, softLabels: change(soft, &generator))
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

  /// The teacher's soft labels with the shares of its less likely classes shuffled: as soft, but
  /// with a *wrong* ranking.
  public static func shuffled(_ name: String, loss: DistillationLoss) -> Arm {
    distilled(name, loss: loss) { soft, generator in
      soft.withShuffledWrongClasses(using: &generator)
    }
  }

  /// The teacher's largest shares, the rest spread evenly: how much of its ranking does a student
  /// need.
  public static func keepingLargest(_ count: Int, _ name: String, loss: DistillationLoss) -> Arm {
    distilled(name, loss: loss) { soft, _ in soft.keepingLargest(count) }
  }
}

// MARK: - On the pool

extension Arm {
  /// The teacher's soft labels for the whole pool; no label is seen.
  ///
  /// - Parameters:
  ///   - name: What the arm is called in tables.
  ///   - temperature: T; the loss is T² · KL(q̃ᵗ‖q̃ˢ), with α = 0.
  /// - Returns: The arm.
  public static func unlabelled(_ name: String, temperature: Double) -> Arm {
    Arm(name) { room in
      room.student(
        on: TransferSet(
          inputs: room.pool.inputs,
          softLabels: SoftLabels(teacherLogits: room.poolLogits, temperature: temperature)),
        loss: DistillationLoss(alpha: 0, temperature: temperature, scaledByTemperatureSquared: true)
      )
    }
  }

  /// The teacher's decisions for the whole pool, taken for hard labels: what it says, without how
  /// sure it is.
  public static func teachersDecisions(_ name: String) -> Arm {
    Arm(name) { room in
      room.student(
        on: TransferSet(inputs: room.pool.inputs, labels: predictedClasses(room.poolLogits)),
        loss: .hardLabels)
    }
  }

  /// The true labels of the whole pool: what somebody could teach who had labelled it all.
  public static func allLabels(_ name: String) -> Arm {
    Arm(name) { room in room.student(on: TransferSet(room.pool), loss: .hardLabels) }
  }
}
