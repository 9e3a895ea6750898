// What crosses the pipe between a check and the function that it asks: numbers, whole numbers,
// truth values, and lists of them.

import Foundation

/// An argument or an answer, whatever language it comes from.
public enum Value: Sendable, Equatable {
  /// A number; NaN and infinities, too.
  case number(Double)
  /// A whole number.
  case whole(Int)
  /// A truth value.
  case truth(Bool)
  /// Nothing, such as the label of an example that has none.
  case nothing
  /// Several of them.
  case list([Value])
}

// MARK: - To and from Swift

/// Something that an exercise's function takes or returns.
public protocol Crossing {
  /// The value as it crosses.
  var crossing: Value { get }
  /// The value that crossed; `nil` when it is of another kind.
  init?(crossing value: Value)
}

extension Double: Crossing {
  /// The value as it crosses.
  public var crossing: Value { .number(self) }
  /// A whole number is a number, too, as other languages write 2.0 as 2.
  public init?(crossing value: Value) {
    switch value {
    case .number(let number): self = number
    case .whole(let number): self = Double(number)
    default: return nil
    }
  }
}

extension Int: Crossing {
  /// The value as it crosses.
  public var crossing: Value { .whole(self) }
  /// The value that crossed; `nil` when it is of another kind.
  public init?(crossing value: Value) {
    switch value {
    case .whole(let number): self = number
    case .number(let number):
      guard let whole = Int(exactly: number) else { return nil }
      self = whole
    default: return nil
    }
  }
}

extension Bool: Crossing {
  /// The value as it crosses.
  public var crossing: Value { .truth(self) }
  /// The value that crossed; `nil` when it is of another kind.
  public init?(crossing value: Value) {
    guard case .truth(let truth) = value else { return nil }
    self = truth
  }
}

extension Array: Crossing where Element: Crossing {
  /// The value as it crosses.
  public var crossing: Value { .list(map(\.crossing)) }
  /// The value that crossed; `nil` when it is of another kind.
  public init?(crossing value: Value) {
    guard case .list(let values) = value else { return nil }
    self = []
    for value in values {
      guard let element = Element(crossing: value) else { return nil }
      append(element)
    }
  }
}

extension Optional: Crossing where Wrapped: Crossing {
  /// The value as it crosses.
  public var crossing: Value { map(\.crossing) ?? .nothing }
  /// The value that crossed; `nil` when it is of another kind.
  public init?(crossing value: Value) {
    if value == .nothing {
      self = .none
    } else {
      guard let wrapped = Wrapped(crossing: value) else { return nil }
      self = wrapped
    }
  }
}

// MARK: - As JSON

extension Value: Codable {
  /// Reads a value; NaN and the infinities may be texts, as JSON has no word for them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      // Beyond 2⁵³ a `Double` skips whole numbers, and an `Int` does not.
      let large = abs(number) < 0x1p53 ? nil : (try? container.decode(Int.self)).map(Value.whole)
      self = Self.whole(number) ?? large ?? .number(number)
    } else if let values = try? container.decode([Value].self) {
      self = .list(values)
    } else if container.decodeNil() {
      self = .nothing
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else {
      let name = try container.decode(String.self)
      guard let number = Self.named[name] else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "“\(name)” is no number")
      }
      self = .number(number)
    }
  }

  /// A number without decimals, unless as many digits as a `Double` has do not reach its units; −0
  /// stays a number, or its sign would be lost.
  private static func whole(_ number: Double) -> Value? {
    guard abs(number) < 0x1p53, number != 0 || number.sign == .plus else { return nil }
    return Int(exactly: number).map(Value.whole)
  }

  /// Writes the value, a number with as many digits as bring back its every bit.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number) where number.isFinite: try container.encode(number)
    case .number(let number):
      try container.encode(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
    case .whole(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .nothing: try container.encodeNil()
    case .list(let values): try container.encode(values)
    }
  }

  /// The value as JSON in which a number has a point also where it is whole.
  ///
  /// Other languages tell 2 from 2.0: a tensor that is made of whole numbers has no softmax.
  var json: String {
    switch self {
    case .number(let number) where number.isFinite: "\(number)"
    case .number(let number):
      number.isNaN ? "\"NaN\"" : number < 0 ? "\"-Infinity\"" : "\"Infinity\""
    case .whole(let number): "\(number)"
    case .truth(let truth): "\(truth)"
    case .nothing: "null"
    case .list(let values): "[\(values.map(\.json).joined(separator: ","))]"
    }
  }

  private static let named: [String: Double] = [
    "NaN": .nan, "Infinity": .infinity, "-Infinity": -.infinity,
  ]
}
