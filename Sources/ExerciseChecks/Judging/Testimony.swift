/// What a learner's function answered to one question.
struct Testimony<Question: Sendable>: Sendable {
  /// The place of the check that asked.
  let check: Int
  let question: Question
  let got: Answer
  /// The reference solution's answer.
  let expected: Answer
  /// How near an answer to the question must come, which in numbers of fewer bits is dear to find.
  let tolerance: Tolerance
  /// Whether both are the same within it.
  let isRight: Bool

  init(check: Int, question: Question, got: Answer, expected: Answer, tolerance: Tolerance) {
    self.check = check
    self.question = question
    self.got = got
    self.expected = expected
    self.tolerance = tolerance
    isRight = got.agrees(with: expected, within: tolerance)
  }

  /// Whether a number is missing where the right answer has one: NaN, or an infinity.
  var lacksNumber: Bool { expected.isFinite && !got.isFinite }
}
