// The protocol between a check and a function under examination: JSON Lines, one question and one
// answer at a time.

import Foundation

/// A call that is asked for.
public struct Request: Sendable {
  /// Which question it is; the answer bears the same number.
  public var id: Int
  /// The exercise, such as `3.3`.
  public var exercise: String
  /// The arguments by their names in snake case, as in `student_logits`.
  public var arguments: [String: Value]

  /// Asks for a call.
  public init(id: Int, exercise: String, arguments: [String: Value]) {
    self.id = id
    self.exercise = exercise
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

/// The name under which the argument of a parameter crosses: `student_logits` for `studentLogits`.
public func crossingName(of parameter: String) -> String {
  parameter.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
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

  /// Answers a question.
  public init(
    id: Int, answer: Value? = nil, error: String? = nil, isNotAttempted: Bool? = nil
  ) {
    self.id = id
    self.answer = answer
    self.error = error
    self.isNotAttempted = isNotAttempted
  }

  /// Reads a reply, whose answer may be `null`, which is another thing than no answer.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Int.self, forKey: .id)
    answer = container.contains(.answer) ? try container.decode(Value.self, forKey: .answer) : nil
    error = try container.decodeIfPresent(String.self, forKey: .error)
    isNotAttempted = try container.decodeIfPresent(Bool.self, forKey: .isNotAttempted)
  }

  private enum CodingKeys: String, CodingKey {
    case id, answer, error
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
public protocol Line: Codable, Sendable {}

extension Request: Line {}
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
