// A lesson's parameters: what can be changed with `-p NAME=VALUE`, and within which limits.

/// One parameter as the lesson declares it: `let name = value // meaning; limits`.
public struct Parameter: Sendable, Equatable {
  /// The name, as in the lesson's code.
  public var name: String
  /// The value without `-p`; it also fixes the type.
  public var defaultValue: ParameterValue
  /// What it means, for `lesson params`.
  public var meaning: String
  /// What its values must satisfy.
  public var limits: [Limit]

  /// Creates a parameter.
  public init(
    _ name: String, _ defaultValue: some ParameterConvertible, meaning: String, limits: [Limit] = []
  ) {
    self.name = name
    self.defaultValue = defaultValue.parameterValue
    self.meaning = meaning
    self.limits = limits
  }
}

/// A limit on a parameter's value.
public enum Limit: Sendable, Equatable {
  /// The number itself lies within the bounds.
  case value(Bounds)
  /// Each number of a list lies within the bounds.
  case each(Bounds)
  /// The list has so many entries.
  case count(Bounds)
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
}

/// A parameter's value with its type.
public enum ParameterValue: Sendable, Equatable {
  /// A whole number.
  case int(Int)
  /// A finite number.
  case double(Double)
  /// `true` or `false`.
  case bool(Bool)
  /// A text.
  case text(String)
  /// A list of whole numbers.
  case ints([Int])
  /// A list of finite numbers.
  case doubles([Double])
  /// A list of texts.
  case texts([String])
}

/// A type that a parameter can have.
public protocol ParameterConvertible: Sendable {
  /// This value, with its type.
  var parameterValue: ParameterValue { get }
  /// The value back from its case; `nil` for a case of another type.
  init?(_ value: ParameterValue)
}
