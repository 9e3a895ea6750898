// What became of an exercise, as it is kept and shown: facts and sentences, no names.

import ExerciseChecks
import Grading
import Languages

/// What became of one exercise of a hand-in.
public struct ExerciseResult: Codable, Sendable, Equatable {
  /// The exercise, such as `1.2`.
  public var exercise: String
  /// How it ended.
  public var status: Verdict.Status
  /// One for each check that came out right, of so many.
  public var points: Int
  /// See `points`.
  public var maximum: Int
  /// The name of the misconception that explains it, if it is a known one.
  public var misconception: String?
  /// What was done, in a sentence or some; left out where that is not known.
  public var cause: String?
  /// All that the learner is told.
  public var message: String?
  /// A call that shows it, what it should have returned, and what it did.
  public var call: String?
  /// See `call`.
  public var expected: String?
  /// See `call`.
  public var got: String?
  /// The lesson and the English title of the step that explains it.
  public var lesson: Int?
  /// See `lesson`.
  public var step: String?

  /// How much of a text is kept that the hand-in itself had a say in.
  private static let longest = 2000

  /// Takes a verdict, in a language.
  public init(_ verdict: Verdict, in language: Language) {
    let entry = JSONReport([verdict], in: language).exercises[0]
    func cut(_ text: String?) -> String? {
      text.map { $0.count > Self.longest ? $0.prefix(Self.longest) + "…" : $0 }
    }
    exercise = entry.exercise
    (status, points, maximum) = (entry.status, entry.points, entry.maximum)
    misconception = entry.misconception
    cause = verdict.cause(in: language)
    message = entry.message.isEmpty ? nil : cut(entry.message)
    let example = verdict.firstFault?.example
    (call, expected, got) = (cut(example?.call), cut(example?.expected), cut(example?.got))
    (lesson, step) = (verdict.explanation?.lesson, verdict.explanation?.title)
  }

  /// Whether it was begun, and is not right.
  public var isWrong: Bool { status != .passed && status != .notAttempted }
}

/// A learner and what became of the exercises, in their order.
public struct LearnerResult: Sendable, Equatable {
  /// The hand-in.
  public var handIn: HandIn
  /// What became of it.
  public var results: [ExerciseResult]

  /// Puts both together.
  public init(handIn: HandIn, results: [ExerciseResult]) {
    self.handIn = handIn
    self.results = results
  }

  /// How many exercises are right.
  public var passed: Int { results.count { $0.status == .passed } }
}

extension ExerciseResult {
  /// How a result is marked where there is room for one sign.
  public enum Mark: Sendable {
    case right, wrong
    /// It did not run to its end, or does not compile.
    case broken
    case open
  }

  /// Its mark.
  public var mark: Mark {
    switch status {
    case .passed: .right
    case .notAttempted: .open
    case .failed: .wrong
    default: .broken
    }
  }
}
