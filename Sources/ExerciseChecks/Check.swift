// The parts of an exercise.

import Distillation

/// One thing that an exercise tries, worth one point: a name and the calls that must all come out
/// right.
struct Check<Question: Sendable>: Sendable {
  /// What is tried, as it is listed: `large logits`.
  let name: any ExercisePhrase
  /// Whether the calls are drawn, so that there are more of their kind.
  let isRandom: Bool
  private let draw: @Sendable (_ salt: UInt64) -> [Question]

  /// The calls, the simplest first, since that is the one that is shown; drawn when they are asked
  /// for, as most commands only want to know that there is an exercise.
  var questions: [Question] { draw(0) }

  /// Other calls of the same kind, for tests of what is claimed of a function; those that were
  /// chosen stay.
  func questions(salt: UInt64) -> [Question] { draw(salt) }

  /// A check of chosen questions: the worked example, or an edge.
  init(_ name: any ExercisePhrase, _ questions: [Question]) {
    self.name = name
    isRandom = false
    draw = { _ in questions }
  }

  /// A check of random questions, the same ones in every run.
  ///
  /// - Parameters:
  ///   - name: What is tried.
  ///   - count: How many questions there are.
  ///   - seed: Where the random numbers begin.
  ///   - question: Draws one.
  init(
    _ name: any ExercisePhrase, random count: Int, seed: UInt64,
    _ question: @escaping @Sendable (inout SplitMix64) -> Question
  ) {
    self.name = name
    isRandom = true
    draw = { salt in
      var generator = SplitMix64(seed: seed ^ salt)
      return (0..<count).map { _ in question(&generator) }
    }
  }
}

/// Something that must hold for every right answer, whatever it is.
struct Invariant<Question: Sendable>: Sendable {
  /// The broken invariant as a sentence's end, behind “The answer …” : `does not sum to 1`.
  let broken: any ExercisePhrase
  /// Whether it holds.
  ///
  /// It may ask the learner's function again, with another question.
  let holds: @Sendable (Question, Answer, _ again: (Question) throws -> Answer) throws -> Bool

  /// An invariant of one answer.
  init(_ broken: any ExercisePhrase, _ holds: @escaping @Sendable (Question, Answer) -> Bool) {
    self.broken = broken
    self.holds = { question, answer, _ in holds(question, answer) }
  }

  /// An invariant between answers to related questions.
  init(
    _ broken: any ExercisePhrase,
    relating holds:
      @escaping @Sendable (Question, Answer, (Question) throws -> Answer) throws -> Bool
  ) {
    self.broken = broken
    self.holds = holds
  }
}

/// A known way to get an exercise wrong.
struct Misconception<Question: Sendable>: Sendable {
  /// What the learner reads: what was done, and why it is wrong.
  let diagnosis: any ExercisePhrase
  /// The step that explains it, where that is not the exercise's own.
  let step: StepTitle?
  /// The answers that somebody gives who thinks so: one, or one for each of the variants in which
  /// it comes, such as several tiny numbers that are added.
  let answers: [@Sendable (Question) throws -> Answer]
  /// Answers of which any may be given to a question, where the mistake has as many forms as rows
  /// have orders.
  var oneOf: (@Sendable (Question) -> [Answer])?

  /// Creates a misconception.
  init(
    _ diagnosis: any ExercisePhrase, step: StepTitle? = nil,
    answer: @escaping @Sendable (Question) throws -> Answer
  ) {
    self.diagnosis = diagnosis
    self.step = step
    answers = [answer]
  }

  /// Creates a misconception that comes in several variants.
  init<Variant: Sendable>(
    _ diagnosis: any ExercisePhrase, step: StepTitle? = nil, variants: [Variant],
    answer: @escaping @Sendable (Question, Variant) throws -> Answer
  ) {
    self.diagnosis = diagnosis
    self.step = step
    answers = variants.map { variant in { try answer($0, variant) } }
  }
}
