// Exercises of different questions in one list.

import Answering
import Languages

/// An exercise whatever it asks: what commands and tests need of it.
public protocol AnyExercise: Sendable {
  /// The lesson and the exercise's number in it.
  var id: ExerciseID { get }
  /// The function's name.
  var function: String { get }
  /// The step that explains what is needed.
  var step: LessonStep { get }
  /// The checks by their keys, one point each.
  var checkKeys: [String] { get }
  /// The invariants by their keys.
  var invariantKeys: [String] { get }
  /// The known wrong answers.
  var diagnoses: [Diagnosis] { get }
  /// How near an answer must come.
  var tolerance: Tolerance { get }
  /// The ladder of hints without its last rung, which is the solution: a nudge, where to look, the
  /// formula.
  func hints(in language: Language) -> [String]
  /// A check's name, a broken invariant as the end of a sentence, or what a misconception is and
  /// why it is wrong; `nil` when nothing in the exercise has this key.
  func words(of key: String, in language: Language) -> String?
  /// The reference solution, as if a learner had written it.
  var referenceAttempt: Attempt { get }
  /// The solution in steps, none of them changed, as if a learner had written it.
  var attemptInSteps: Attempt? { get }
  /// A misconception's answers, one attempt for each of its variants, as if a learner had written
  /// it; empty when there is none of that name.
  func attempts(withMisconception name: String) -> [Attempt]
  /// The exercise, asked of a function that knows nothing but the arguments of a call.
  func attempt(
    in notation: Notation, of type: @escaping @Sendable () -> NumberType,
    asking ask: @escaping @Sendable ([CallArgument]) throws -> Value
  ) -> Attempt
  /// The reference solution's answers to all questions of the checks, in their order.
  var referenceAnswers: [Answer] { get }
  /// One answer after the other, question by question; the last one for those that are left.
  func attempt(with answers: [Answer]) -> Attempt
  /// Functions that return a part of their question unchanged.
  var echoAttempts: [Attempt] { get }
}

/// A known wrong answer.
public struct Diagnosis: Sendable, Equatable {
  /// Its key, unique in its exercise.
  public var name: String
  /// The step that explains it.
  public var step: LessonStep
}

extension Exercise: AnyExercise {
  /// The checks by their keys.
  public var checkKeys: [String] { checks.map(\.name.key) }

  /// The invariants by their keys.
  public var invariantKeys: [String] { invariants.map(\.broken.key) }

  /// The known wrong answers.
  public var diagnoses: [Diagnosis] {
    misconceptions.map {
      Diagnosis(name: $0.diagnosis.key, step: $0.step?.step(from: id.lesson) ?? step)
    }
  }

  /// The ladder of hints without its last rung.
  public func hints(in language: Language) -> [String] {
    hints.map { language.say($0) }
  }

  /// The words of a check, an invariant or a misconception.
  public func words(of key: String, in language: Language) -> String? {
    let phrases = checks.map(\.name) + invariants.map(\.broken) + misconceptions.map(\.diagnosis)
    return phrases.first { $0.key == key }.map { language.say($0) }
  }

  /// The reference solution, as if a learner had written it.
  public var referenceAttempt: Attempt { attempt(reference) }

  /// The solution in steps, none of them changed, as if a learner had written it.
  public var attemptInSteps: Attempt? {
    steps.map { run in attempt(answering: { run($0, Steps()) }) }
  }

  /// A misconception's answers, as if a learner had written it.
  public func attempts(withMisconception name: String) -> [Attempt] {
    misconceptions.filter { $0.diagnosis.key == name }.flatMap(\.answers).map {
      attempt(answering: $0)
    }
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
