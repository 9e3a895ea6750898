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

  /// A value of it for a sentence, `name=value`; of a long list only the beginning.
  ///
  /// It is `nil` where the
  /// default is empty and nothing else is known to keep to its limits.
  var example: String? {
    guard defaultValue.isList else { return "\(name)=\(defaultValue.text)" }
    if defaultValue.count == 0 {
      let some: ParameterValue =
        switch defaultValue {
        case .doubles: .doubles([2.5, 1, -0.5])
        case .ints: .ints([3, 2, 1])
        default: .texts(["dog", "cat"])
        }
      return limits.allSatisfy { $0.allows(some) } ? "\(name)=\(some.text)" : nil
    }
    let entries = defaultValue.text.split(separator: ",", omittingEmptySubsequences: false)
    return "\(name)="
      + (entries.count > 16 ? entries.prefix(8).joined(separator: ",") + ",…" : defaultValue.text)
  }

  /// A value other than the default, to try; the default where none is known to keep to the limits.
  package var otherValue: ParameterValue {
    let others: [ParameterValue] =
      switch defaultValue {
      case .int(let value): [value &* 2, value / 2, value &+ 1].map { .int($0) }
      case .double(let value): [value * 2, value / 2, value + 1].map { .double($0) }
      case .bool(let value): [.bool(!value)]
      case .text: (words ?? []).map { .text($0) }
      case .ints(let values): [.ints(values.reversed()), .ints(values.dropLast())]
      case .doubles(let values): [.doubles(values.reversed()), .doubles(values.dropLast())]
      case .texts(let values): [.texts(values.reversed()), .texts(values.dropLast())]
      }
    return others.first { other in
      other != defaultValue && other.count != 0 && limits.allSatisfy { $0.allows(other) }
    } ?? defaultValue
  }

  /// The end of the numbers that each entry, or the value, may be, on the side of an infinite one.
  func end(towards text: String) -> Double? {
    for case .each(let bounds) in limits { return bounds.end(towards: text) }
    for case .value(let bounds) in limits { return bounds.end(towards: text) }
    return nil
  }
}

extension Bounds {
  fileprivate func end(towards text: String) -> Double? {
    guard let number = Double(text), number.isInfinite else { return nil }
    guard case .included(let end) = number < 0 ? lower : upper else { return nil }
    return end
  }
}
