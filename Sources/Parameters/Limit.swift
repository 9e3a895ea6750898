// What the values of a parameter must satisfy: the weaver reads it, the command checks it.

import Text

/// A limit on a parameter's value.
public enum Limit: Sendable, Equatable {
  /// The number itself lies within the bounds.
  case value(Bounds)
  /// Each number of a list lies within the bounds.
  case each(Bounds)
  /// The list has so many entries.
  case count(Bounds)
  /// The list is a table, written row by row from the top: so many rows of so many entries.
  case rows(Int, of: Int)
  /// The text, or each text of a list, is one of these.
  case oneOf([String])
}

/// An interval, open or closed at either end, or without end.
public struct Bounds: Sendable, Equatable {
  /// One end of an interval.
  public enum End: Sendable, Equatable {
    /// The number itself belongs to the interval.
    case included(Double)
    /// The number itself does not.
    case excluded(Double)
    /// There is no end on this side.
    case open

    /// The number at the end, where there is one.
    var number: Double? {
      switch self {
      case .included(let number), .excluded(let number): number
      case .open: nil
      }
    }
  }

  /// The lower end.
  public var lower: End
  /// The upper end.
  public var upper: End

  /// Creates an interval from its two ends.
  public init(lower: End = .open, upper: End = .open) {
    self.lower = lower
    self.upper = upper
  }

  /// Everything greater than the number.
  public static func above(_ number: Double) -> Bounds { Bounds(lower: .excluded(number)) }
  /// The number and everything greater.
  public static func atLeast(_ number: Double) -> Bounds { Bounds(lower: .included(number)) }
  /// Everything less than the number.
  public static func below(_ number: Double) -> Bounds { Bounds(upper: .excluded(number)) }
  /// The number and everything less.
  public static func atMost(_ number: Double) -> Bounds { Bounds(upper: .included(number)) }
  /// From the first number to the second, both included.
  public static func range(_ first: Double, _ last: Double) -> Bounds {
    Bounds(lower: .included(first), upper: .included(last))
  }
  /// Both bounds at once, taking the lower end of one and the upper end of the other.
  public static func between(_ lower: Bounds, _ upper: Bounds) -> Bounds {
    Bounds(lower: lower.lower, upper: upper.upper)
  }

  /// Whether the number lies in the interval; NaN lies in none.
  public func contains(_ number: Double) -> Bool {
    let isAboveLower =
      switch lower {
      case .included(let end): number >= end
      case .excluded(let end): number > end
      case .open: !number.isNaN
      }
    let isBelowUpper =
      switch upper {
      case .included(let end): number <= end
      case .excluded(let end): number < end
      case .open: !number.isNaN
      }
    return isAboveLower && isBelowUpper
  }

  /// The numbers at both ends, whether they belong to the interval or not; `nil` where one end is
  /// open.
  package var ends: (Double, Double)? {
    guard let lower = lower.number, let upper = upper.number else { return nil }
    return (lower, upper)
  }

  /// Whether no number lies in the interval.
  var isEmpty: Bool {
    guard let lower = lower.number, let upper = upper.number else { return false }
    return lower > upper || (lower == upper && !contains(lower))
  }
}

extension Limit {
  /// Why a value does not go with a limit.
  public enum Misfit: Equatable, Sendable {
    /// The value lies outside.
    case outside
    /// The limit is for lists, the value is none.
    case notAList
    /// The limit is for a single value, the value is a list.
    case isAList
    /// The limit is for another type.
    case otherType
  }

  /// Why the value does not go with the limit; `nil` if it does.
  ///
  /// The weaver asks this of a default, the command of what was typed.
  public func misfit(_ value: ParameterValue) -> Misfit? {
    switch self {
    case .value(let bounds):
      value.count != nil ? .isAList : Self.misfit(value.numbers, where: bounds.contains)
    case .each(let bounds):
      value.count == nil ? .notAList : Self.misfit(value.numbers, where: bounds.contains)
    case .count(let bounds):
      value.count.map { bounds.contains(Double($0)) ? nil : .outside } ?? .notAList
    case .rows(let rows, let columns):
      value.count.map { $0 == rows * columns ? nil : .outside } ?? .notAList
    case .oneOf(let words): Self.misfit(value.texts, where: words.contains)
    }
  }

  private static func misfit<Entry>(
    _ entries: [Entry]?, where isAllowed: (Entry) -> Bool
  ) -> Misfit? {
    guard let entries else { return .otherType }
    return entries.allSatisfy(isAllowed) ? nil : .outside
  }

  /// The first entry of a list that breaks a limit on each; `nil` for other limits and values.
  func offender(in value: ParameterValue) -> Misreading.Place? {
    guard value.count != nil else { return nil }
    switch self {
    case .each(let bounds):
      let numbers = value.numbers ?? []
      return numbers.firstIndex { !bounds.contains($0) }
        .map { Misreading.Place(index: $0, text: typed(numbers[$0])) }
    case .oneOf(let words):
      let texts = value.texts ?? []
      return texts.firstIndex { !words.contains($0) }
        .map { Misreading.Place(index: $0, text: texts[$0]) }
    case .value, .count, .rows: return nil
    }
  }

  /// Whether a value of the parameter's type keeps to the limit.
  public func allows(_ value: ParameterValue) -> Bool { misfit(value) != .outside }
}
