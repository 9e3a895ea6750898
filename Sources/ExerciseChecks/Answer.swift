// What an exercise's function returns, in one type, so that every answer can be compared, shown and
// told apart.

import Answering

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
    if tolerance.isAnything { return true }
    guard hasShape(of: other) else { return false }
    switch (self, other) {
    case (.index, .index), (.indices, .indices): return self == other
    default: return zip(values, other.values).allSatisfy(tolerance.allows)
    }
  }

  /// Whether it is one of few.
  var isChoice: Bool {
    switch self {
    case .index, .indices: true
    case .number, .numbers, .rows: false
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
  func text(digits: Int, in notation: Notation = .swift) -> String {
    notation.text(of: crossing, digits: digits)
  }
}

// MARK: - Over the pipe

extension Answer {
  /// The answer as it crosses.
  public var crossing: Value {
    switch self {
    case .number(let value): value.crossing
    case .numbers(let values): values.crossing
    case .rows(let rows): rows.crossing
    case .index(let index): index.crossing
    case .indices(let indices): indices.crossing
    }
  }

  /// An answer that crossed; `nil` for what is none of any kind, such as a truth value.
  ///
  /// - Parameters:
  ///   - value: What came.
  ///   - right: The right answer, whose kind is preferred where several would do: 2 can be a number
  ///     or a count.
  public init?(_ value: Value, like right: Answer) {
    let whole = Int?(crossing: value).map(Answer.index)
    let indices = [Int](crossing: value).map(Answer.indices)
    let number = Double(crossing: value).map(Answer.number)
    let numbers = [Double](crossing: value).map(Answer.numbers)
    let rows = [[Double]](crossing: value).map(Answer.rows)
    let inOrder =
      switch right {
      case .index: [whole, number, indices, numbers, rows]
      case .indices: [indices, numbers, rows, whole, number]
      case .number: [number, numbers, rows, whole]
      case .numbers: [numbers, rows, number, whole]
      case .rows: [rows, numbers, number, whole]
      }
    guard let answer = inOrder.lazy.compactMap(\.self).first else { return nil }
    self = answer
  }
}
