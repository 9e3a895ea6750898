// What a teacher says of each example: the distillation loss's targets. They are computed once for
// a whole transfer set, before the training, and with them their entropies, which turn a cross
// entropy into a KL divergence.

/// Soft labels of a set of examples at one temperature.
public struct SoftLabels: Sendable, Equatable {
  /// One distribution a row, N×K.
  public private(set) var probabilities: Matrix
  /// The temperature at which a student must be compared with them.
  public let temperature: Double
  /// The entropy of each row, in nats.
  public private(set) var entropies: [Double]

  /// How many examples have a soft label.
  public var count: Int { probabilities.rows }
  /// How many classes there are.
  public var classCount: Int { probabilities.columns }

  /// The teacher's soft labels, q̃ᵗ = softmax(zᵗ / T).
  ///
  /// - Parameters:
  ///   - teacherLogits: zᵗ, N×K.
  ///   - temperature: T, above 0.
  public init(teacherLogits: Matrix, temperature: Double) {
    self.init(softmax(teacherLogits, temperature: temperature), temperature: temperature)
  }

  /// Soft labels from anywhere: smoothed labels, an ensemble's mean, a control experiment.
  ///
  /// - Parameters:
  ///   - probabilities: One distribution a row, N×K.
  ///   - temperature: The temperature at which a student is compared with them.
  public init(_ probabilities: Matrix, temperature: Double) {
    self.probabilities = probabilities
    self.temperature = temperature
    self.entropies = probabilities.rowArrays.map(entropy)
  }

  /// The same labels with the shares of all but the likeliest class shuffled, row by row.
  ///
  /// A control: as soft, as sure of the likeliest class, but what the labels said of the others is
  /// gone.
  public func withShuffledWrongClasses(using generator: inout SplitMix64) -> SoftLabels {
    let rows = probabilities.rowArrays.map { row in
      let top = predictedClass(row)
      var others = row.indices.filter { $0 != top }
      let places = others
      generator.shuffle(&others)
      var shuffled = row
      for (place, other) in zip(places, others) { shuffled[place] = row[other] }
      return shuffled
    }
    return SoftLabels(Matrix(rows), temperature: temperature)
  }

  /// The same labels with the largest shares of each row kept and what is left spread evenly over
  /// the other classes.
  ///
  /// A ladder of controls: 1 keeps how sure the teacher is and of what, 2 also which class comes
  /// next, K all of it. Of equal shares the first is kept.
  ///
  /// - Parameter count: How many shares are kept, from 0 (all are equal) to K.
  /// - Returns: N×K, at the same temperature.
  public func keepingLargest(_ count: Int) -> SoftLabels {
    precondition(
      count >= 0 && count <= classCount, "\(count) shares kept of \(classCount) classes")
    let rows = probabilities.rowArrays.map { row in
      let others = ranking(row).dropFirst(count)
      var ladder = row
      let share = others.reduce(0) { $0 + row[$1] } / Double(max(others.count, 1))
      for other in others { ladder[other] = share }
      return ladder
    }
    return SoftLabels(Matrix(rows), temperature: temperature)
  }

  /// Every row replaced by the mean row of its class: what the teacher says of a class, not of the
  /// example.
  ///
  /// - Parameter labels: The class of each row, from 0.
  /// - Returns: N×K, at the same temperature.
  public func averaged(over labels: [Int]) -> SoftLabels {
    precondition(labels.count == count, "\(labels.count) labels for \(count) soft labels")
    let rows = probabilities.rowArrays
    let means = Dictionary(grouping: rows.indices, by: { labels[$0] }).mapValues { members in
      (0..<classCount).map { column in mean(members.map { rows[$0][column] }) }
    }
    return SoftLabels(Matrix(labels.map { means[$0] ?? [] }), temperature: temperature)
  }

  /// Room for so many rows, to be filled by `gather`.
  init(room rows: Int, classes: Int, temperature: Double) {
    probabilities = Matrix(zeros: rows, classes)
    entropies = Array(repeating: 0, count: rows)
    self.temperature = temperature
  }

  /// Overwrites these soft labels with the chosen rows of others.
  mutating func gather(_ numbers: ArraySlice<Int>, of source: SoftLabels) {
    probabilities.gather(numbers, of: source.probabilities)
    for (place, number) in numbers.enumerated() { entropies[place] = source.entropies[number] }
  }
}
