// The protocol between a check and a function under examination: JSON Lines, one question and one
// answer at a time.

import Foundation

/// A call that is asked for.
public struct Request: Sendable {
  /// Which question it is; the answer bears the same number.
  public var id: Int
  /// The exercise, such as `3.3`.
  public var exercise: String
  /// The function's name in snake case, as in `distillation_loss`.
  public var function: String
  /// The arguments by their names in snake case, as in `student_logits`.
  public var arguments: [String: Value]

  /// Asks for a call.
  public init(id: Int, exercise: String, function: String, arguments: [String: Value]) {
    self.id = id
    self.exercise = exercise
    self.function = function
    self.arguments = arguments
  }

  /// One of the arguments.
  public func argument<Argument: Crossing>(_ name: String) throws -> Argument {
    guard let value = arguments[name], let argument = Argument(crossing: value) else {
      throw ProtocolFault(what: "there is no \(name) of the type \(Argument.self)")
    }
    return argument
  }
}

/// The name under which a parameter or a function crosses: `student_logits` for `studentLogits`,
/// and `reverse_kl_divergence` for `reverseKLDivergence`.
public func crossingName(of name: String) -> String {
  let letters = Array(name)
  return letters.indices.map { index in
    // A word begins at a capital, and a row of capitals is one word but for its last.
    let begins =
      index > 0 && letters[index].isUppercase
      && (!letters[index - 1].isUppercase
        || letters.dropFirst(index + 1).first?.isLowercase == true)
    return (begins ? "_" : "") + letters[index].lowercased()
  }.joined()
}

/// A kind of floating-point number, by the name that array libraries give it; finest first.
public enum NumberType: String, Sendable, Codable, CaseIterable {
  /// 53 bits of precision, Swift's `Double`.
  case float64
  /// 24 bits, what most networks are trained in.
  case float32
  /// 11 bits, and nothing above 65,504.
  case float16
  /// 8 bits.
  case bfloat16

  /// Whether this kind has fewer bits of precision.
  public func isCoarser(than other: NumberType) -> Bool {
    let order = Self.allCases
    return order.firstIndex(of: self).map { at in order[..<at].contains(other) } == true
  }
}

/// What came of a call.
public struct Reply: Sendable, Equatable {
  /// The number of the question.
  public var id: Int
  /// The answer, unless there is none.
  public var answer: Value?
  /// Why there is none: the error in its own words.
  public var error: String?
  /// Whether the function says that it has not been written yet.
  public var isNotAttempted: Bool?
  /// What kind of numbers the answer was computed in; `Double` if it is left out.
  public var type: NumberType?
  /// The library that the answer was computed with, such as `torch`.
  public var framework: String?

  /// Answers a question.
  public init(
    id: Int, answer: Value? = nil, error: String? = nil, isNotAttempted: Bool? = nil,
    type: NumberType? = nil, framework: String? = nil
  ) {
    self.id = id
    self.answer = answer
    self.error = error
    self.isNotAttempted = isNotAttempted
    self.type = type
    self.framework = framework
  }

  /// Whether it holds an answer, or why there is none.
  public var saysSomething: Bool { answer != nil || error != nil || isNotAttempted == true }

  /// Reads a reply, whose answer may be `null`, which is another thing than no answer.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Int.self, forKey: .id)
    answer = container.contains(.answer) ? try container.decode(Value.self, forKey: .answer) : nil
    error = try container.decodeIfPresent(String.self, forKey: .error)
    isNotAttempted = try container.decodeIfPresent(Bool.self, forKey: .isNotAttempted)
    type = try container.decodeIfPresent(String.self, forKey: .type).flatMap(NumberType.init)
    framework = try container.decodeIfPresent(String.self, forKey: .framework)
  }

  private enum CodingKeys: String, CodingKey {
    case id, answer, error, type, framework
    case isNotAttempted = "not_attempted"
  }
}

/// A line that does not keep to the protocol.
public struct ProtocolFault: Error, CustomStringConvertible {
  /// What is wrong with it.
  public var what: String
  /// What is wrong with it.
  public var description: String { what }
}

/// A question or an answer, as a line of JSON.
public protocol Line: Codable, Sendable {
  /// The line as it is written, with its end.
  func encoded() throws -> Data
}

extension Request: Line {
  /// The line as it is written, with its end.
  public func encoded() throws -> Data {
    let arguments = arguments.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.json)" }
    let line = """
      {"arguments":{\(arguments.joined(separator: ","))},"exercise":"\(exercise)",\
      "function":"\(function)","id":\(id)}

      """
    return Data(line.utf8)
  }
}
extension Reply: Line {}

extension Line {
  /// Reads a line; `nil` for one that does not keep to the protocol.
  ///
  /// NaN and infinities may also stand as Python writes them.
  public init?(_ line: some Collection<UInt8>) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    guard let decoded = try? decoder.decode(Self.self, from: Data(line)) else { return nil }
    self = decoded
  }

  /// The line as it is written, with its end.
  public func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + [UInt8(ascii: "\n")]
  }
}
