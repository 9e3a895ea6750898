import Languages

/// Something that is said of an exercise: a hint, the name of a check, a broken invariant as the
/// end of a sentence (`does not sum to 1`), or what a misconception is and why it is wrong.
///
/// An exercise has an enum of its own, and a file a language with its words; what several exercises
/// say is in ``CommonPhrase``. The hints of each are `nudge`, `whereToLook` and `formula`.
protocol ExercisePhrase: Phrase, RawRepresentable, Sendable where RawValue == String {}

extension ExercisePhrase {
  /// The name under which programs know it, unique in its exercise: `softmax-twice`, `base-10`.
  var key: String {
    var key = ""
    for letter in rawValue {
      if letter.isUppercase || (letter.isNumber && key.last?.isNumber == false) { key += "-" }
      key += letter.lowercased()
    }
    return key
  }
}
