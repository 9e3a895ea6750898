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

  /// The default in words; a space between the rows of a table, so that a line can end there.
  package var writtenDefault: String {
    for case .rows(_, let columns) in limits {
      let entries = defaultValue.text.split(separator: ",")
      return stride(from: 0, to: entries.count, by: columns).map {
        entries[$0..<min($0 + columns, entries.count)].joined(separator: ",")
      }.joined(separator: ", ")
    }
    return defaultValue.text
  }

  /// Whether its values are pictures as the digits' data has them: eight rows of eight numbers, each
  /// how many of 4×4 points are black.
  package var isPicture: Bool {
    guard case .ints = defaultValue else { return false }
    return limits.contains(.rows(8, of: 8)) && limits.contains(.each(.range(0, 16)))
  }
}
