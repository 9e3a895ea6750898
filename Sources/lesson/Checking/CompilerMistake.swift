// The compiler's sentences that are hard for somebody who is new to Swift.

import Languages

/// What is behind an error of the compiler, as far as its words tell.
enum CompilerMistake: Phrase, CaseIterable {
  /// An expression with too many operators and literals.
  case tooComplex
  /// An `Int` where a `Double` is needed, or the other way round.
  case mixedNumbers
  /// Arithmetic with a whole array.
  case wholeArray
  /// A way through the function that returns nothing.
  case missingReturn
  /// A change of a `let` or of a parameter.
  case constant
  /// `nil` is possible, and nothing says what then.
  case optional
  /// A name that Swift does not know.
  case unknownName
  /// A method that an array does not have.
  case unknownMember
  /// A call without `try`.
  case missingTry

  /// Recognises an error by its words; `nil` for one that needs no explanation here.
  init?(_ error: String) {
    let found = Self.allCases.first { mistake in
      switch mistake {
      case .tooComplex: error.contains("unable to type-check this expression in reasonable time")
      case .mixedNumbers: Self.mixesNumbers(error)
      case .wholeArray: error.contains(/binary operator '.+' cannot be applied to .*'\[+Double\]+'/)
      case .missingReturn: error.contains(/missing return in .*expected to return/)
      case .constant: error.contains("is a 'let' constant")
      case .optional: error.contains(/value of optional type .* must be unwrapped/)
      case .unknownName: error.contains(/cannot find '\w+' in scope/)
      case .unknownMember: error.contains(/value of type '\[.*\]' has no (dynamic )?member/)
      case .missingTry: error.contains("call can throw but is not marked with 'try'")
      }
    }
    guard let found else { return nil }
    self = found
  }

  private static func mixesNumbers(_ error: String) -> Bool {
    error.contains(
      /cannot convert .* of type '(Int|Double|Float)' to .* type '(Int|Double|Float)'/)
      || error.contains(
        /binary operator '.+' .* operands of type '(Int|Double|Float)' and '(Int|Double|Float)'/)
  }
}
