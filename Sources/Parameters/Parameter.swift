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

extension Parameter {
  /// The texts of which it is one; `nil` where there is no such limit.
  package var words: [String]? {
    for limit in limits {
      if case .oneOf(let words) = limit, !defaultValue.isList { return words }
    }
    return nil
  }
}
