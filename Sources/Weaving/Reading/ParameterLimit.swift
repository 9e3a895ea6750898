// What may stand behind the `;` of a parameter: a small English grammar. The values mirror `Limit` of the module
// Notebooks, which the weaver writes but does not link.

import Text

/// An interval, open or closed at either end, or without end.
struct Interval: Equatable {
  /// One end of an interval.
  struct End: Equatable {
    /// The number.
    var number: Double
    /// Whether it belongs to the interval.
    var isIncluded: Bool
  }

  /// The lower end, where there is one.
  var lower: End?
  /// The upper end, where there is one.
  var upper: End?

  /// Whether the number lies in the interval.
  func contains(_ number: Double) -> Bool {
    (lower.map { number > $0.number || ($0.isIncluded && number == $0.number) } ?? true)
      && (upper.map { number < $0.number || ($0.isIncluded && number == $0.number) } ?? true)
  }

  /// Whether no number lies in the interval.
  var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.number > upper.number
      || (lower.number == upper.number && !(lower.isIncluded && upper.isIncluded))
  }
}

/// A limit on a parameter's value.
enum ParameterLimit: Equatable {
  /// The number itself.
  case value(Interval)
  /// Each number of a list.
  case each(Interval)
  /// How many entries a list has.
  case count(Interval)
  /// The text, or each text of a list.
  case oneOf([String])

  /// Why a default and a limit do not fit together.
  enum Misfit: Equatable {
    /// The default lies outside.
    case outside
    /// The limit is for lists, the default is none.
    case notAList
    /// The limit is for a single value, the default is a list.
    case isAList
    /// The limit is for another type.
    case otherType
  }

  /// Why the default does not keep to the limit; `nil` if it does.
  func misfit(_ value: SwiftLiteral) -> Misfit? {
    switch (self, value) {
    case (.value(let interval), .number(let number)):
      interval.contains(number) ? nil : .outside
    case (.each(let interval), .list(let values)):
      values.lazy.compactMap { Self.misfit($0, interval) }.first
    case (.count(let interval), .list(let values)):
      interval.contains(Double(values.count)) ? nil : .outside
    case (.oneOf(let words), .text(let word)): words.contains(word) ? nil : .outside
    case (.oneOf(let words), .list(let values)):
      values.lazy.compactMap { ParameterLimit.oneOf(words).misfit($0) }.first
    case (.value, .list): .isAList
    case (.each, _), (.count, _): .notAList
    case (.value, _), (.oneOf, _): .otherType
    }
  }

  private static func misfit(_ value: SwiftLiteral, _ interval: Interval) -> Misfit? {
    guard case .number(let number) = value else { return .otherType }
    return interval.contains(number) ? nil : .outside
  }
}

extension ParameterLimit {
  /// Why a clause is no limit.
  enum Defect: Error, Equatable {
    /// It has none of the forms.
    case form
    /// No value keeps to it.
    case empty
  }

  /// Reads one clause, such as `each above 0`.
  init(clause: String) throws(Defect) {
    let words = clause.split(whereSeparator: \.isWhitespace).map(String.init)
    if let list = Self.choices(clause, words) {
      self = try Self.oneOf(list)
    } else if words.first == "each" {
      self = .each(try Self.interval(words.dropFirst()))
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

  private static func oneOf(_ list: String) throws(Defect) -> ParameterLimit {
    let choices = list.split(separator: "|", omittingEmptySubsequences: false)
      .map { Array($0.utf8).trimmed.text }
    if choices.contains("") { throw .form }
    return .oneOf(choices)
  }

  private static func count(_ words: ArraySlice<String>) throws(Defect) -> Interval {
    let numbers = words.compactMap(decimal)
    guard numbers.allSatisfy({ $0 >= 0 && $0 == $0.rounded() }) else { throw .form }
    if words.count == 1, let number = numbers.first {
      let end = Interval.End(number: number, isIncluded: true)
      return Interval(lower: end, upper: end)
    }
    return try interval(words)
  }

  private static func interval(_ words: ArraySlice<String>) throws(Defect) -> Interval {
    var result = Interval()
    let parts = words.split(separator: "and", omittingEmptySubsequences: false)
    for part in parts {
      guard let next = simple(Array(part)) else { throw .form }
      // `and` joins a lower and an upper end, in either order.
      guard parts.count == 1 || (next.lower == nil) != (next.upper == nil),
        result.lower == nil || next.lower == nil, result.upper == nil || next.upper == nil
      else { throw .form }
      result.lower = next.lower ?? result.lower
      result.upper = next.upper ?? result.upper
    }
    if result.isEmpty { throw .empty }
    return result
  }

  /// `above A`, `at least A`, `below B`, `at most B` or `A to B`.
  private static func simple(_ words: [String]) -> Interval? {
    guard let number = words.last.flatMap(decimal) else { return nil }
    let included = Interval.End(number: number, isIncluded: true)
    let excluded = Interval.End(number: number, isIncluded: false)
    switch words.dropLast() {
    case ["above"]: return Interval(lower: excluded)
    case ["at", "least"]: return Interval(lower: included)
    case ["below"]: return Interval(upper: excluded)
    case ["at", "most"]: return Interval(upper: included)
    default:
      guard words.count == 3, words[1] == "to", let first = decimal(words[0]) else { return nil }
      return Interval(lower: .init(number: first, isIncluded: true), upper: included)
    }
  }
}
