import Languages

/// How many numbers an answer has, and how they stand; in words, `3 numbers` or `2 rows of 4`.
public enum Shape: Phrase, Codable, Sendable, Equatable {
  /// A number.
  case number
  /// So many numbers in a row.
  case numbers(Int)
  /// Rows with so many numbers each.
  case rows([Int])
  /// A whole number.
  case whole
  /// So many whole numbers in a row.
  case wholes(Int)

  /// Whether the English words are in the singular.
  public var isOne: Bool {
    switch self {
    case .number, .whole: true
    case .numbers(let count), .wholes(let count): count == 1
    case .rows(let widths): widths.count == 1
    }
  }
}
