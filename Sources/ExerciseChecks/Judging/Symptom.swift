import Languages

/// A relation between wrong answers and right ones that needs no knowledge of the exercise.
///
/// Factors and differences are expressions in Swift, `temperature * temperature`, or numbers, so
/// that they read the same in every language.
public indirect enum Symptom: Phrase, Sendable, Equatable {
  // How the function behaves.
  /// The same call has two answers.
  case unsteady
  /// All calls have the same answer.
  case sameForAll
  /// NaN or an infinity in place of a number.
  case notANumber

  // Right, but for its last digits.
  /// Computed with `Float`.
  case singlePrecision
  /// Rounded to so many decimals.
  case rounded(places: Int)
  /// Cut after so many decimals.
  case truncated(places: Int)
  /// Right to so many digits.
  case nearly(digits: Int)

  // What was done to every number.
  case negated, absolute, reciprocal, squared, squareRoot, complement, logarithm, exponential
  /// A logarithm with this base in place of e.
  case logarithmBase(Int)
  /// So many times as large.
  case factor(String)
  /// So much larger.
  case difference(String)

  // What was done to the order or the places of numbers.
  case reversed, ascending, descending, firstIsLast, lastIsFirst, transposed, rowsReversed
  case countedFromOne, oneTooSmall, places
  case cumulative, normalized, softmaxed, oneHot
  /// The last one, or the first one, is not there.
  case lastMissing, firstMissing

  /// Two of several numbers, by their names, stand in each other's place.
  case exchanged(String, String)
  /// The same, but only in one of several numbers, which has this name.
  case part(String, Symptom)
}
