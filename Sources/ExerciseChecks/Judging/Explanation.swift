/// A claim on what a function does, which says what it answers to any call.
public struct Explanation<Question: Sendable>: Sendable {
  /// What is claimed.
  public let cause: Cause
  /// The answer to a call; `nil` where the claim says nothing of it.
  let answer: @Sendable (Question) -> Answer?
  /// How near it must come.
  let tolerance: Tolerance

  init(
    _ cause: Cause, within tolerance: Tolerance,
    answer: @escaping @Sendable (Question) -> Answer?
  ) {
    self.cause = cause
    self.answer = answer
    self.tolerance = tolerance
  }

  /// Whether the claim is true of an answer to a call.
  public func holds(of got: Answer, to question: Question) -> Bool {
    guard let claimed = answer(question) else { return false }
    if claimed.agrees(with: got, within: tolerance) { return true }
    // A relation between numbers says the same of whole numbers.
    guard let number = got.asNumbers else { return false }
    return claimed.agrees(with: number, within: tolerance)
  }

  func holds(of testimony: Testimony<Question>) -> Bool {
    holds(of: testimony.got, to: testimony.question)
  }
}

/// What the answers of an exercise's function are.
enum AnswerKind: Sendable, Equatable {
  /// Numbers that are computed.
  case quantity
  /// Several such numbers, or rows of them, by the names of the tuple's parts.
  case parts([String])
  /// One of a few: an index, a class, a candidate.
  case choice
}
