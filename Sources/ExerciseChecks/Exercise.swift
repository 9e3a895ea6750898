// What makes an exercise: the calls that are tried, the reference solution, and what wrong answers
// mean.

import Answering

/// An exercise on one function, which is called with a `Question` and whose result is an `Answer`.
///
/// `Function` is the type that the learner's function and the reference solution share, such as
/// `@Sendable ([Double], Double) throws -> [Double]`; how a question becomes a call of it is said
/// once, by `call`. The reference solution is in `Solutions`, under the learner's function's name.
/// What is asked stands in the doc comment there and in `lessons/exercises`.
public struct Exercise<Question: Sendable, Function: Sendable>: Sendable {
  /// The lesson and the exercise's number in it, such as `1.2`.
  public let id: ExerciseID
  /// The function's name.
  public let function: String
  /// The step that explains what is needed.
  public let step: LessonStep
  /// The arguments of a call with this question, in their order.
  let arguments: @Sendable (Question) -> [CallArgument]
  /// What is tried, in this order; one point each.
  let checks: [Check<Question>]
  /// The reference solution.
  let reference: Function
  /// Calls a function with a question.
  let call: @Sendable (Function, Question) throws -> Answer
  /// What must hold for every right answer, said where no misconception fits.
  let invariants: [Invariant<Question>]
  /// The wrong answers that are known.
  let misconceptions: [Misconception<Question>]
  /// The ladder of hints without its last rung, which is the solution.
  let hints: [any ExercisePhrase]
  /// The solution, step by step, each of which may be done otherwise.
  let steps: (@Sendable (Question, Steps) -> Answer)?
  /// What the answers are.
  let answers: AnswerKind
  /// How near an answer must come.
  public private(set) var tolerance: Tolerance
  /// How calls and values are shown.
  private(set) var notation = Notation.swift
  /// The kind of numbers of the answers.
  private(set) var type = NumberType.float64

  /// Creates an exercise.
  ///
  /// - Parameters:
  ///   - id: The lesson and the exercise's number in it, such as `1.2`.
  ///   - function: The function's name.
  ///   - step: The step that explains what is needed.
  ///   - arguments: The arguments of a call, in their order.
  ///   - hints: A nudge, where to look, and the formula. The solution's code follows by itself.
  ///   - checks: What is tried, the worked example of the doc comment first.
  ///   - reference: The reference solution.
  ///   - call: Calls a function with a question.
  ///   - steps: The solution taken apart, so that a wrong answer can be traced to a step.
  ///   - invariants: What holds for every right answer.
  ///   - misconceptions: At least four wrong answers that are known.
  ///   - answers: What the answers are; it says which relations are looked for in wrong ones.
  ///   - tolerance: How near an answer must come.
  init(
    _ id: ExerciseID, function: String, step: StepTitle,
    arguments: @escaping @Sendable (Question) -> [CallArgument],
    hints: [some ExercisePhrase],
    checks: [Check<Question>],
    reference: Function,
    call: @escaping @Sendable (Function, Question) throws -> Answer,
    steps: (@Sendable (Question, Steps) -> Answer)? = nil,
    invariants: [Invariant<Question>] = [],
    misconceptions: [Misconception<Question>],
    answers: AnswerKind = .quantity,
    tolerance: Tolerance = .nineDigits
  ) {
    self.id = id
    self.function = function
    self.step = step.step(from: id.lesson)
    self.arguments = arguments
    self.checks = checks
    self.reference = reference
    self.call = call
    self.invariants = invariants
    self.misconceptions = misconceptions
    self.hints = hints
    self.steps = steps
    self.answers = answers
    self.tolerance = tolerance
  }

  /// The same exercise for answers of another kind of numbers, shown in another notation.
  func judging(_ type: NumberType, in notation: Notation) -> Exercise {
    var exercise = self
    exercise.tolerance = tolerance.widened(for: type)
    exercise.type = type
    exercise.notation = notation
    return exercise
  }
}

/// The name of an exercise: lesson 1's second is `1.2`.
public struct ExerciseID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The lesson's number.
  public let lesson: Int
  /// The exercise's number in its lesson, from 1.
  public let number: Int

  /// Creates the name of an exercise.
  public init(lesson: Int, number: Int) {
    self.lesson = lesson
    self.number = number
  }

  /// Reads `1.2`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let lesson = Int(parts[0]), let number = Int(parts[1]),
      "\(lesson).\(number)" == text
    else { return nil }
    self.init(lesson: lesson, number: number)
  }

  /// The name as it is written, `1.2`.
  public var description: String { "\(lesson).\(number)" }

  /// By lesson, then by number.
  public static func < (a: ExerciseID, b: ExerciseID) -> Bool {
    (a.lesson, a.number) < (b.lesson, b.number)
  }
}

extension ExerciseID: ExpressibleByStringLiteral {
  /// The name from a literal, `"1.2"`; a literal that is no name is a programmer's mistake.
  public init(stringLiteral name: String) {
    guard let id = ExerciseID(name) else { preconditionFailure("“\(name)” names no exercise") }
    self = id
  }
}

extension ExerciseID: Codable {
  /// Reads `"1.2"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ExerciseID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” names no exercise; expected for example 1.2")
    }
    self = id
  }

  /// Writes `"1.2"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
