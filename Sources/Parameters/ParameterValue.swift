// The types that a parameter can have, and how their values are read from and written as text.

import Languages
import Text

/// The types of parameters.
public enum ParameterType: Sendable, Equatable {
  /// A whole number.
  case int
  /// A number.
  case double
  /// `true` or `false`.
  case bool
  /// A text.
  case text
  /// A list of whole numbers.
  case ints
  /// A list of numbers.
  case doubles
  /// A list of texts.
  case texts
}

extension ParameterValue {
  /// Its type.
  public var type: ParameterType {
    switch self {
    case .int: .int
    case .double: .double
    case .bool: .bool
    case .text: .text
    case .ints: .ints
    case .doubles: .doubles
    case .texts: .texts
    }
  }

  /// The type's name, as `lesson params` and error messages say it.
  public func typeName(in language: Language) -> String { language.say(type) }

  /// The type's name in English.
  public var typeName: String { type.english }

  /// The value as it is typed behind `-p NAME=`.
  public var text: String {
    switch self {
    case .int(let value): "\(value)"
    case .double(let value): typed(value)
    case .bool(let value): "\(value)"
    case .text(let value): value
    case .ints(let values): values.map { "\($0)" }.joined(separator: ",")
    case .doubles(let values): values.map { typed($0) }.joined(separator: ",")
    case .texts(let values): writtenNames(values)
    }
  }

  /// Reads a value of the same type from text.
  ///
  /// Numbers are finite. A list may be pasted as Python, NumPy, PyTorch or R print it: in brackets,
  /// in `tensor(…)`, with commas, semicolons or space. An empty text is an empty list.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isTable: Whether rows in brackets of their own are read one behind the other.
  /// - Returns: The value.
  /// - Throws: Why the text is no such value.
  public func read(
    _ text: String, isTable: Bool = false
  ) throws(Misreading) -> ParameterValue {
    switch self {
    case .int: return .int(try PastedText.wholeNumber(text.trimmed[...], at: nil))
    case .double: return .double(try PastedText.number(text.trimmed[...], at: nil))
    case .bool:
      guard let value = Bool(text.trimmed) else { throw .form }
      return .bool(value)
    case .text: return .text(text)
    case .ints:
      return .ints(try read(text, isTable, PastedText.wholeNumber(_:at:)))
    case .doubles:
      return .doubles(try read(text, isTable, PastedText.number(_:at:)))
    case .texts:
      var names: [String] = []
      for (index, name) in namesAsPasted(text).enumerated() {
        guard let name else { throw .empty(Misreading.Place(index: index, text: "")) }
        names.append(name)
      }
      return .texts(names)
    }
  }

  private func read<Entry>(
    _ text: String, _ isTable: Bool,
    _ entry: (Substring, Int?) throws(Misreading) -> Entry
  ) throws(Misreading) -> [Entry] {
    let pasted = try PastedText(text)
    if pasted.rows.count > 1, !isTable { throw .table(rows: pasted.rows.count) }
    var result: [Entry] = []
    for text in pasted.entries() { result.append(try entry(text, result.count)) }
    return result
  }

  /// Whether it is a list.
  package var isList: Bool { count != nil }

  /// Whether it is made of numbers.
  package var isNumeric: Bool {
    switch self {
    case .int, .double, .ints, .doubles: true
    case .bool, .text, .texts: false
    }
  }

  /// Its numbers, one for a single number; `nil` where it is made of something else.
  var numbers: [Double]? {
    switch self {
    case .int(let value): [Double(value)]
    case .double(let value): [value]
    case .ints(let values): values.map { Double($0) }
    case .doubles(let values): values
    case .texts(let values): values.isEmpty ? [] : nil
    case .bool, .text: nil
    }
  }

  /// Its texts, one for a single text; `nil` where it is made of something else.
  var texts: [String]? {
    switch self {
    case .text(let value): [value]
    case .texts(let values): values
    case .ints, .doubles: count == 0 ? [] : nil
    case .int, .double, .bool: nil
    }
  }

  /// How many entries a list has; `nil` for a single value.
  var count: Int? {
    switch self {
    case .ints(let values): values.count
    case .doubles(let values): values.count
    case .texts(let values): values.count
    case .int, .double, .bool, .text: nil
    }
  }
}

extension Int: ParameterConvertible {
  /// This value, with its type.
  public var parameterValue: ParameterValue { .int(self) }
  /// The value back from its case; `nil` for a case of another type.
  public init?(_ value: ParameterValue) {
    guard case .int(let value) = value else { return nil }
    self = value
  }
}

extension Double: ParameterConvertible {
  /// This value, with its type.
  public var parameterValue: ParameterValue { .double(self) }
  /// The value back from its case; `nil` for a case of another type.
  public init?(_ value: ParameterValue) {
    guard case .double(let value) = value else { return nil }
    self = value
  }
}

extension Bool: ParameterConvertible {
  /// This value, with its type.
  public var parameterValue: ParameterValue { .bool(self) }
  /// The value back from its case; `nil` for a case of another type.
  public init?(_ value: ParameterValue) {
    guard case .bool(let value) = value else { return nil }
    self = value
  }
}

extension String: ParameterConvertible {
  /// This value, with its type.
  public var parameterValue: ParameterValue { .text(self) }
  /// The value back from its case; `nil` for a case of another type.
  public init?(_ value: ParameterValue) {
    guard case .text(let value) = value else { return nil }
    self = value
  }
}

/// A type of which a parameter can be a list.
public protocol ParameterListElement: Sendable {
  /// A list of such values, with its type.
  static func parameterValue(of list: [Self]) -> ParameterValue
  /// The list back from its case; `nil` for a case of another type.
  static func list(from value: ParameterValue) -> [Self]?
}

extension Int: ParameterListElement {
  /// A list of such values, with its type.
  public static func parameterValue(of list: [Int]) -> ParameterValue { .ints(list) }
  /// The list back from its case; `nil` for a case of another type.
  public static func list(from value: ParameterValue) -> [Int]? {
    if case .ints(let list) = value { list } else { nil }
  }
}

extension Double: ParameterListElement {
  /// A list of such values, with its type.
  public static func parameterValue(of list: [Double]) -> ParameterValue { .doubles(list) }
  /// The list back from its case; `nil` for a case of another type.
  public static func list(from value: ParameterValue) -> [Double]? {
    if case .doubles(let list) = value { list } else { nil }
  }
}

extension String: ParameterListElement {
  /// A list of such values, with its type.
  public static func parameterValue(of list: [String]) -> ParameterValue { .texts(list) }
  /// The list back from its case; `nil` for a case of another type.
  public static func list(from value: ParameterValue) -> [String]? {
    if case .texts(let list) = value { list } else { nil }
  }
}

extension Array: ParameterConvertible where Element: ParameterListElement {
  /// This list, with its type.
  public var parameterValue: ParameterValue { Element.parameterValue(of: self) }
  /// The list back from its case; `nil` for a case of another type.
  public init?(_ value: ParameterValue) {
    guard let list = Element.list(from: value) else { return nil }
    self = list
  }
}
