// Labelled examples: what a network is trained and tested on.

/// Inputs with the class of each.
public struct Examples: Sendable, Equatable {
  /// One example a row, N×D: examples by features.
  public let inputs: Matrix
  /// The class of each example, from 0 to K − 1.
  public let labels: [Int]
  /// K, how many classes there are, whether or not each has an example here.
  public let classCount: Int

  /// Creates examples; there is one label for each row of the inputs.
  public init(inputs: Matrix, labels: [Int], classCount: Int) {
    precondition(
      labels.count == inputs.rows,
      "\(labels.count) labels for \(inputs.rows)×\(inputs.columns) inputs")
    for label in labels {
      precondition(label >= 0 && label < classCount, "label \(label) of \(classCount) classes")
    }
    self.inputs = inputs
    self.labels = labels
    self.classCount = classCount
  }

  /// How many examples there are.
  public var count: Int { labels.count }

  /// How many examples each class has, K numbers.
  public var countsPerClass: [Int] {
    labels.reduce(into: Array(repeating: 0, count: classCount)) { $0[$1] += 1 }
  }

  /// The chosen examples, in the order of their numbers.
  public subscript(numbers: [Int]) -> Examples {
    Examples(
      inputs: inputs[rows: numbers], labels: numbers.map { labels[$0] }, classCount: classCount)
  }

  /// A run of examples.
  public subscript(range: Range<Int>) -> Examples {
    Examples(inputs: inputs[rows: range], labels: Array(labels[range]), classCount: classCount)
  }

  /// The same examples in a random order.
  public func shuffled(using generator: inout SplitMix64) -> Examples {
    var numbers = Array(labels.indices)
    generator.shuffle(&numbers)
    return self[numbers]
  }

  /// The first examples of every class, in the order in which they stand here.
  ///
  /// After `shuffled(using:)`, a random choice.
  ///
  /// - Parameter wanted: How many of each class, at most as many as the rarest class has.
  /// - Returns: wanted·K examples.
  public func taking(perClass wanted: Int) -> Examples {
    for (label, count) in countsPerClass.enumerated() {
      precondition(
        wanted >= 0 && wanted <= count,
        "\(wanted) examples wanted of class \(label), which has \(count)")
    }
    var left = Array(repeating: wanted, count: classCount)
    return self[
      labels.indices.filter { number in
        left[labels[number]] -= 1
        return left[labels[number]] >= 0
      }]
  }
}
