extension Shape {
  /// The shape in English: `3 numbers`, `2 rows of 4`.
  public var english: String {
    switch self {
    case .number: return "a number"
    case .numbers(1): return "a list of 1 number"
    case .numbers(let count): return counted(count, "number")
    case .whole: return "a whole number"
    case .wholes(1): return "a list of 1 whole number"
    case .wholes(let count): return counted(count, "whole number")
    case .rows(let widths):
      if widths.isEmpty { return "no row" }
      if let width = widths.first, Set(widths).count == 1 {
        return "\(counted(widths.count, "row")) of \(width)"
      }
      return "rows of \(widths.map(String.init).joined(separator: ", "))"
    }
  }
}

private func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
