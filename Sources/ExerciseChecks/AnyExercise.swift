// Exercises of different questions in one list.

/// An exercise whatever it asks: what commands and tests need of it.
public protocol AnyExercise: Sendable {
  /// The lesson and the exercise's number in it.
  var id: ExerciseID { get }
  /// The function's name.
  var function: String { get }
  /// The title of the lesson's step that explains what is needed.
  var step: String { get }
  /// A nudge, where to look, the formula.
  var hints: [String] { get }
  /// The names of the checks, one point each.
  var checkNames: [String] { get }
  /// The broken invariants, as ends of sentences.
  var invariantNames: [String] { get }
  /// The known wrong answers.
  var diagnoses: [Diagnosis] { get }
  /// How near an answer must come.
  var tolerance: Tolerance { get }
  /// The reference solution, as if a learner had written it.
  var referenceAttempt: Attempt { get }
  /// A misconception's answer, as if a learner had written it; `nil` when there is none of that name.
  func attempt(withMisconception name: String) -> Attempt?
  /// The reference solution's answers to all questions of the checks, in their order.
  var referenceAnswers: [Answer] { get }
  /// One answer after the other, question by question; the last one for those that are left.
  func attempt(with answers: [Answer]) -> Attempt
  /// Functions that return a part of their question unchanged.
  var echoAttempts: [Attempt] { get }
}

/// A known wrong answer in words.
public struct Diagnosis: Sendable, Equatable {
  /// Its name, unique in its exercise.
  public var name: String
  /// What was done, and why it is wrong.
  public var text: String
  /// The title of the lesson's step that explains it.
  public var step: String
}

extension Exercise: AnyExercise {
  /// The names of the checks.
  public var checkNames: [String] { checks.map(\.name) }

  /// The broken invariants, as ends of sentences.
  public var invariantNames: [String] { invariants.map(\.broken) }

  /// The known wrong answers.
  public var diagnoses: [Diagnosis] {
    misconceptions.map { Diagnosis(name: $0.name, text: $0.diagnosis, step: $0.step ?? step) }
  }

  /// The reference solution, as if a learner had written it.
  public var referenceAttempt: Attempt { attempt(reference) }

  /// A misconception's answer, as if a learner had written it.
  public func attempt(withMisconception name: String) -> Attempt? {
    misconceptions.first { $0.name == name }.map { attempt(answering: $0.answer) }
  }

  /// The reference solution's answers to all questions of the checks.
  public var referenceAnswers: [Answer] { checks.flatMap(\.questions).map(referenceAnswer) }

  /// One answer after the other, question by question.
  public func attempt(with answers: [Answer]) -> Attempt {
    let calls = checks.flatMap(\.questions).map(callText)
    return attempt(answering: { question in
      let number = calls.firstIndex(of: callText(question)) ?? 0
      return answers[min(number, answers.count - 1)]
    })
  }
}

/// The exercise of this name; `nil` when there is none.
public func exercise(_ id: ExerciseID) -> (any AnyExercise)? {
  allExercises.first { $0.id == id }
}
