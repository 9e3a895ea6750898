// Unicode's raised and lowered letters, and the plain ones that they are: a page sets them as such,
// a terminal without Unicode spells them, and a screen reader says them.

/// A letter above or below the line.
package enum RaisedLetter: Sendable, Equatable {
  /// Raised, as in `T²`; with the plain letter, which is ASCII.
  case raised(Character)
  /// Lowered, as in `zᵢ`; with the plain letter, which is ASCII.
  case lowered(Character)

  /// Looks a letter up; `nil` for one on the line.
  package init?(_ scalar: Unicode.Scalar) {
    guard !scalar.isASCII else { return nil }
    if let letter = Self.plain(scalar, among: Self.raisedOnes, Self.raisedPlain) {
      self = .raised(letter)
    } else if let letter = Self.plain(scalar, among: Self.loweredOnes, Self.loweredPlain) {
      self = .lowered(letter)
    } else {
      return nil
    }
  }

  private static func plain(
    _ scalar: Unicode.Scalar, among letters: [Unicode.Scalar], _ plain: [Character]
  ) -> Character? {
    letters.firstIndex(of: scalar).map { plain[$0] }
  }

  private static let raisedOnes = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ".unicodeScalars)
  private static let raisedPlain = Array("0123456789+-=()abcdefghijklmnoprstuvwxyzT")
  private static let loweredOnes = Array("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ".unicodeScalars)
  private static let loweredPlain = Array("0123456789+-=()aehijklmnoprstuvx")
}
