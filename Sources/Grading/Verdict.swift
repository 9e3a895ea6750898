import Answering
import ExerciseChecks
import Languages

/// What became of one exercise.
public struct Verdict: Sendable, Equatable {
  /// How it ended, in one word.
  public enum Status: String, Sendable, Codable {
    /// The function has not been written yet.
    case notAttempted = "not attempted"
    /// The function does not compile.
    case notCompiled = "does not compile"
    /// Every check came out right.
    case passed
    /// A check found a wrong answer.
    case failed
    /// The function crashed.
    case crashed
    /// The function ran longer than it may.
    case timedOut = "timed out"
    /// The function printed more than it may.
    case flooded
    /// The function asked for more memory than it may have.
    case outOfMemory = "out of memory"
    /// The function started more processes than it may.
    case multiplied = "too many processes"
    /// The function ended the whole process.
    case leftEarly = "left early"
    /// The program wrote something else than the answer.
    case misspoke = "not understood"
    /// The process could not be started: a fault of the machine or of the course.
    case notStarted = "not started"
  }

  /// Why a process ended as it did.
  public enum Reason: Phrase, Sendable, Equatable {
    /// What Swift said of a crash.
    case said(String)
    /// The signal that ended it, of which Swift said nothing.
    case signal(Int32)
    /// What it left with.
    case exitCode(Int32)
    /// Why it did not start, in the system's words.
    case failure(String)
  }

  /// The exercise.
  public var exercise: ExerciseID
  /// Whether something has been written although the function says that nothing has.
  public var isBegun = false
  /// How it ended.
  public var status: Status
  /// What the checks found that came to their end.
  public var findings: [Finding]
  /// The call during which the function was stopped.
  public var call: String?
  /// The place in the learner's file where it crashed, such as
  /// `lessons/exercises/Exercise1.swift:21:19`.
  public var place: String?
  /// Why it ended, or did not start.
  public var reason: Reason?
  /// What the program wrote in place of an answer.
  public var misspoken: Misspoken?
  /// The coarsest kind of numbers in which answers were computed; it sets how near they must come.
  public var type = NumberType.float64
  /// The library that answers were computed with, such as `torch`.
  public var framework: String?
  /// How long it was allowed to run, in seconds.
  public var timeLimit: Double
  /// What the learner's code printed.
  public var printed: String

  /// Whether the program came to its end without any check having come to its own.
  public var isSilent: Bool {
    switch status {
    case .notAttempted, .notCompiled, .passed, .failed: false
    default: findings.isEmpty
    }
  }

  /// The checks that came out right, a point each.
  public var points: Int { findings.count { $0.fault == nil } }

  /// Creates a verdict.
  public init(
    exercise: ExerciseID, status: Status, findings: [Finding], call: String? = nil,
    place: String? = nil, reason: Reason? = nil, timeLimit: Double, printed: String
  ) {
    self.exercise = exercise
    self.status = status
    self.findings = findings
    self.call = call
    self.place = place
    self.reason = reason
    self.timeLimit = timeLimit
    self.printed = printed
  }
}

extension [Verdict] {
  /// The coarsest kind of numbers in which answers were computed, by its name, and to how many
  /// digits they were compared; `nil` where it is the usual one.
  public var comparison: (type: String, digits: Int)? {
    guard let type = map(\.type).max(by: { $1.isCoarser(than: $0) }) else { return nil }
    return type.digits.map { (type.rawValue, $0) }
  }
}
