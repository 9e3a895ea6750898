/// What one check found out.
public struct Finding: Sendable, Equatable {
  /// The check's key.
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
public enum Fault: Sendable, Equatable {
  /// A call whose answer is wrong, in Swift's notation.
  public struct Call: Sendable, Equatable {
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

  /// Which checks are right, and which are not, by their keys.
  public struct Extent: Sendable, Equatable {
    /// The checks with a wrong answer.
    public var wrong: [String]
    /// The checks without one.
    public var right: [String]

    /// Creates an extent.
    public init(wrong: [String], right: [String]) {
      self.wrong = wrong
      self.right = right
    }
  }

  /// What one explanation leaves over.
  public struct Remainder: Sendable, Equatable {
    /// The checks in which something else is wrong, by their keys.
    public var checks: [String]
    /// What it is; `nil` where that is not known.
    public var cause: Cause?

    /// Creates a remainder.
    public init(checks: [String], cause: Cause? = nil) {
      self.checks = checks
      self.cause = cause
    }
  }

  /// It is known what was done, and what that leaves over.
  case explained(Cause, Call, [Remainder])
  /// The answer has another number of rows or columns.
  case shape(Call, expected: Shape, got: Shape)
  /// The answer is wrong in an unknown way; the broken invariants say more.
  case mismatch(Call, broken: [String], Extent)
  /// The function threw an error.
  case threw(call: String, error: String)
}

/// What was done instead of what was asked.
public indirect enum Cause: Sendable, Equatable {
  /// A misconception of the exercise, by its key.
  case misconception(String)
  /// A relation to the right answer that holds for every call; as the second of two, to the answers
  /// of the first.
  case symptom(Symptom)
  /// One step of the solution is done otherwise.
  case step(StepChange)
  /// Two of these at once.
  case both(Cause, Cause)

  /// The keys of the misconceptions in it.
  public var misconceptions: [String] {
    switch self {
    case .misconception(let key): [key]
    case .symptom, .step: []
    case .both(let first, let second): first.misconceptions + second.misconceptions
    }
  }
}
