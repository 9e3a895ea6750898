// What must hold in several exercises.

extension Invariant {
  /// The number is one.
  static var isFinite: Invariant {
    Invariant(CommonPhrase.isNaN) { _, answer in answer.isFinite }
  }

  /// All numbers are.
  static var holdsFinite: Invariant {
    Invariant(CommonPhrase.holdsNaN) { _, answer in answer.isFinite }
  }

  /// The number is at least 0, but for what rounding takes off.
  static func isNotNegative(beyond rounding: Double) -> Invariant {
    Invariant(CommonPhrase.isNegative) { _, answer in
      answer.values.allSatisfy { !($0 < -rounding) }
    }
  }

  /// A change of the question leaves the answer as it is.
  static func unchanged(
    _ broken: any ExercisePhrase, by change: @escaping @Sendable (Question) -> Question
  ) -> Invariant {
    Invariant(
      broken,
      relating: { question, answer, again in
        try again(change(question)).agrees(with: answer, within: .loose)
      })
  }

  /// All numbers are 0 for another question.
  static func zero(
    _ broken: any ExercisePhrase, for change: @escaping @Sendable (Question) -> Question
  ) -> Invariant {
    Invariant(
      broken,
      relating: { question, _, again in
        try again(change(question)).values.allSatisfy { abs($0) < 1e-9 }
      })
  }

  /// The same, asked of finite answers only: of others it is known already what is wrong.
  var ofFiniteAnswers: Invariant {
    Invariant(
      broken,
      relating: { [holds] question, answer, again in
        try !answer.isFinite || holds(question, answer, again)
      })
  }
}

extension Answer {
  /// Whether all its numbers are finite.
  var isFinite: Bool { values.allSatisfy(\.isFinite) }
}
