// What an exercise's function returns, in one type, so that every answer can be compared, shown and
// told apart.

/// An answer to an exercise.
public enum Answer: Sendable, Equatable {
  /// A number, such as a loss.
  case number(Double)
  /// A row of numbers, such as the probabilities of K classes.
  case numbers([Double])
  /// A matrix by rows, such as the logits of a batch: examples × classes.
  case rows([[Double]])
  /// A whole number, such as a count; `nil` where there is none.
  case index(Int?)
  /// Whole numbers, such as an order of classes.
  case indices([Int])
}

extension Answer {
  /// Every number of it, row by row; empty for whole numbers.
  public var values: [Double] {
    switch self {
    case .number(let value): [value]
    case .numbers(let values): values
    case .rows(let rows): rows.flatMap(\.self)
    case .index, .indices: []
    }
  }

  /// The whole number; `nil` for any other answer, and where there is none.
  public var whole: Int? {
    guard case .index(let index) = self else { return nil }
    return index
  }

  /// Whether both have the same kind and the same number of numbers in every row.
  public func hasShape(of other: Answer) -> Bool {
    switch (self, other) {
    case (.number, .number), (.index, .index): true
    case (.numbers(let a), .numbers(let b)): a.count == b.count
    case (.rows(let a), .rows(let b)): a.map(\.count) == b.map(\.count)
    case (.indices(let a), .indices(let b)): a.count == b.count
    default: false
    }
  }

  /// Whether both are the same within a tolerance; NaN is the same as NaN, so that overflows can be
  /// compared.
  public func agrees(with other: Answer, within tolerance: Tolerance) -> Bool {
    guard hasShape(of: other) else { return false }
    switch (self, other) {
    case (.index, .index), (.indices, .indices): return self == other
    default: return zip(values, other.values).allSatisfy(tolerance.allows)
    }
  }

  /// How many numbers there are, and how they stand.
  public var shape: Shape {
    switch self {
    case .number: .number
    case .numbers(let values): .numbers(values.count)
    case .rows(let rows): .rows(rows.map(\.count))
    case .index: .whole
    case .indices(let indices): .wholes(indices.count)
    }
  }

  /// The answer as it is printed: Swift's notation with six significant digits.
  public var text: String { text(digits: 6) }

  /// The answer with more digits, for two answers that look alike with six.
  func text(digits: Int) -> String {
    switch self {
    case .number(let value): ExerciseChecks.text(value, digits: digits)
    case .numbers(let values): ExerciseChecks.text(values, digits: digits)
    case .rows(let rows): ExerciseChecks.text(rows, digits: digits)
    case .index(let index): index.map(String.init) ?? "nil"
    case .indices(let indices): ExerciseChecks.text(indices)
    }
  }
}
