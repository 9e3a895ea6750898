/// What one check found out.
public struct Finding: Codable, Sendable, Equatable {
  /// The check's name.
  public var check: String
  /// What is wrong; `nil` when every call came out right.
  public var fault: Fault?

  /// Creates a finding.
  public init(check: String, fault: Fault?) {
    self.check = check
    self.fault = fault
  }
}

/// What is wrong with an answer, as facts; the module Grading puts them into words.
public enum Fault: Codable, Sendable, Equatable {
  /// A call whose answer is wrong, in Swift's notation.
  public struct Call: Codable, Sendable, Equatable {
    /// The call itself.
    public var call: String
    /// The reference solution's answer.
    public var expected: String
    /// The learner's answer.
    public var got: String

    /// Creates a call.
    public init(call: String, expected: String, got: String) {
      self.call = call
      self.expected = expected
      self.got = got
    }
  }

  /// The answers are those of a known misconception.
  case misconception(name: String, Call)
  /// The answer has another number of rows or columns.
  case shape(Call, expected: Shape, got: Shape)
  /// The answer is wrong in an unknown way; the broken invariants say more.
  case mismatch(Call, broken: [String])
  /// The function threw an error.
  case threw(call: String, error: String)
}
