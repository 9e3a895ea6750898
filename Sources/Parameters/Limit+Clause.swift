// What may stand behind the `;` of a parameter: a small English grammar.

import Text

extension Limit {
  /// Why a clause is no limit.
  package enum ClauseError: Error, Equatable {
    /// It has none of the forms.
    case form
    /// No value keeps to it.
    case empty
  }

  /// Reads one clause, such as `each above 0`.
  ///
  /// - Throws: Why it is no limit.
  package init(clause: String) throws(ClauseError) {
    let words = clause.split { $0.isWhitespace }.map { String($0) }
    if let list = Self.choices(clause, words) {
      self = try Self.oneOf(list)
    } else if words.first == "each" {
      self = .each(try Self.interval(words.dropFirst()))
    } else if words.count == 5, words[1] == "rows", words[2] == "of", words[4] == "values" {
      self = .rows(try Self.positive(words[0]), of: try Self.positive(words[3]))
    } else if words.last == "values" || words.last == "value" {
      self = .count(try Self.count(words.dropLast()))
    } else {
      self = .value(try Self.interval(words[...]))
    }
  }

  /// The text behind `one of`; `nil` for other clauses.
  private static func choices(_ clause: String, _ words: [String]) -> String? {
    let start = words.first == "each" ? 1 : 0
    guard words.count > start + 1, words[start] == "one", words[start + 1] == "of" else {
      return nil
    }
    return words[(start + 2)...].joined(separator: " ")
  }

  private static func oneOf(_ list: String) throws(ClauseError) -> Limit {
    let choices = list.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    if choices.contains("") { throw .form }
    return .oneOf(choices)
  }

  private static func positive(_ word: String) throws(ClauseError) -> Int {
    guard let number = Int(word), (1...1000).contains(number) else { throw .form }
    return number
  }

  private static func count(_ words: ArraySlice<String>) throws(ClauseError) -> Bounds {
    let numbers = words.compactMap { decimal($0) }
    guard numbers.allSatisfy({ $0 >= 0 && $0 == $0.rounded() }) else { throw .form }
    if words.count == 1, let number = numbers.first {
      return .range(number, number)
    }
    return try interval(words)
  }

  private static func interval(_ words: ArraySlice<String>) throws(ClauseError) -> Bounds {
    var result = Bounds()
    let parts = words.split(separator: "and", omittingEmptySubsequences: false)
    for part in parts {
      guard let next = simple(Array(part)) else { throw .form }
      // `and` joins a lower and an upper end, in either order.
      guard parts.count == 1 || (next.lower == .open) != (next.upper == .open),
        result.lower == .open || next.lower == .open, result.upper == .open || next.upper == .open
      else { throw .form }
      if next.lower != .open { result.lower = next.lower }
      if next.upper != .open { result.upper = next.upper }
    }
    if result.isEmpty { throw .empty }
    return result
  }

  /// `above A`, `at least A`, `below B`, `at most B` or `A to B`.
  private static func simple(_ words: [String]) -> Bounds? {
    guard let number = words.last.flatMap({ decimal($0) }) else { return nil }
    switch words.dropLast() {
    case ["above"]: return .above(number)
    case ["at", "least"]: return .atLeast(number)
    case ["below"]: return .below(number)
    case ["at", "most"]: return .atMost(number)
    default:
      guard words.count == 3, words[1] == "to", let first = decimal(words[0]) else { return nil }
      return .range(first, number)
    }
  }
}

/// A decimal number as people write it: no infinity, no hexadecimal digits.
package func decimal(_ text: String) -> Double? {
  guard !text.isEmpty, text.utf8.allSatisfy({ $0.isDigit || "+-.eE".utf8.contains($0) }),
    text.utf8.contains(where: { $0.isDigit }), let value = Double(text), value.isFinite
  else { return nil }
  return value
}
