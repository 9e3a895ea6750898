import Languages

/// How many numbers an answer has, and how they stand.
public enum Shape: Codable, Sendable, Equatable {
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

  /// The shape in words, such as `3 numbers` or `2 rows of 4`; in Korean `수 3개`, `4개짜리 행 2개`.
  public func text(in language: Language) -> String {
    switch self {
    case .number: return language.say(en: "a number", ko: "수 하나")
    case .numbers(let count):
      return language.say(en: counted(count, "number"), ko: "수 \(count)개")
    case .whole: return language.say(en: "a whole number", ko: "정수 하나")
    case .wholes(let count):
      return language.say(en: counted(count, "whole number"), ko: "정수 \(count)개")
    case .rows(let widths):
      if widths.isEmpty { return language.say(en: "no row", ko: "빈 목록") }
      if let width = widths.first, Set(widths).count == 1 {
        return language.say(
          en: "\(counted(widths.count, "row")) of \(width)", ko: "\(width)개짜리 행 \(widths.count)개")
      }
      let list = widths.map(String.init).joined(separator: ", ")
      return language.say(en: "rows of \(list)", ko: "길이가 \(list)인 행들")
    }
  }

  /// Whether the English words are in the singular.
  public var isOne: Bool {
    switch self {
    case .number, .whole: true
    case .numbers(let count), .wholes(let count): count == 1
    case .rows(let widths): widths.count == 1
    }
  }
}

private func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
