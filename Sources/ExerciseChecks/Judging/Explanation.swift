/// A claim on what a function does, which says what it answers to any call.
public struct Explanation<Question: Sendable>: Sendable {
  /// What is claimed.
  public let cause: Cause
  /// The answer to a call; `nil` where the claim says nothing of it.
  let answer: @Sendable (Question) -> Answer?
  /// The answers of which the claim is that it is one of them, where it is not about one alone.
  private let oneOf: (@Sendable (Question) -> [Answer])?
  /// How near the answer to a call must come.
  private let tolerance: @Sendable (Question) -> Tolerance
  /// How near it must come where it was found to agree within a tolerance of its own.
  private let adjusted: @Sendable (Tolerance) -> Tolerance

  init(
    _ cause: Cause, within tolerance: @escaping @Sendable (Question) -> Tolerance,
    adjusted: @escaping @Sendable (Tolerance) -> Tolerance = { $0 },
    answer: @escaping @Sendable (Question) -> Answer?
  ) {
    self.cause = cause
    self.answer = answer
    self.tolerance = tolerance
    self.adjusted = adjusted
    oneOf = nil
  }

  init(
    _ cause: Cause, within tolerance: @escaping @Sendable (Question) -> Tolerance,
    oneOf answers: @escaping @Sendable (Question) -> [Answer]
  ) {
    self.cause = cause
    self.tolerance = tolerance
    adjusted = { $0 }
    answer = { _ in nil }
    oneOf = answers
  }

  /// Whether the claim is true of an answer to a call.
  public func holds(of got: Answer, to question: Question) -> Bool {
    holds(of: got, to: question, within: tolerance(question))
  }

  func holds(of testimony: Testimony<Question>) -> Bool {
    holds(of: testimony.got, to: testimony.question, within: testimony.tolerance)
  }

  private func holds(of got: Answer, to question: Question, within own: Tolerance) -> Bool {
    let tolerance = adjusted(own)
    if let oneOf { return oneOf(question).contains { $0.agrees(with: got, within: tolerance) } }
    guard let claimed = answer(question) else { return false }
    if claimed.agrees(with: got, within: tolerance) { return true }
    // A relation between numbers says the same of whole numbers.
    guard let number = got.asNumbers else { return false }
    return claimed.agrees(with: number, within: tolerance)
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
