// Formulas as they are read out. Screen readers skip or misread raised letters, tildes, minus signs and most signs of
// mathematics, so `--plain` writes the words that a lecturer would say.

extension String {
  /// The text with its signs and its raised, lowered and Greek letters in words: `q̃ᵗ − 2` is `q tilde t minus 2`.
  package var spokenForm: String {
    let prepared = replacing("µs", with: "microseconds")
      .replacing(/‖([^‖()]+)‖/) { "the length of \($0.1)" }
      .replacing("‖", with: ", ")
      .replacing(/(\d)×(\d)/) { "\($0.1) by \($0.2)" }
      .replacing(/(\d) … ([+−\d])/) { "\($0.1) to \($0.2)" }
      .replacing(" / ", with: " divided by ")
      .replacing("← ", with: "")
      .replacing(/^(\d+)\/(\d+)$/) { "\($0.1) of \($0.2)" }
    return assembled(pieces(of: prepared))
  }
}

/// Text, or what is said instead of some signs.
private enum Piece {
  case text(String)
  case raised(String)
  case lowered(String)
  case words(String)
}

/// The text cut into runs of one kind.
private func pieces(of text: String) -> [Piece] {
  var pieces: [Piece] = []
  for scalar in text.unicodeScalars {
    switch (pieces.last, raisedLetters[scalar], loweredLetters[scalar], signs[scalar]) {
    case (.raised(let run)?, let letter?, _, _): pieces[pieces.count - 1] = .raised(run + letter)
    case (_, let letter?, _, _): pieces.append(.raised(letter))
    case (.lowered(let run)?, _, let letter?, _): pieces[pieces.count - 1] = .lowered(run + letter)
    case (_, _, let letter?, _): pieces.append(.lowered(letter))
    case (_, _, _, let words?): pieces.append(.words(words))
    case (.text(let run)?, _, _, _): pieces[pieces.count - 1] = .text(run + String(scalar))
    default: pieces.append(.text(String(scalar)))
    }
  }
  return pieces
}

/// The pieces as one text, with a space on either side of each word that stands for signs.
private func assembled(_ pieces: [Piece]) -> String {
  var result = ""
  var endsWithWords = false
  for piece in pieces {
    let (next, areWords) = spoken(piece)
    guard let first = next.first else { continue }
    let touches = areWords || endsWithWords && (first.isLetter || first.isNumber || first == "(")
    if touches, let last = result.last, !last.isWhitespace, !"([“/".contains(last) || endsWithWords
    {
      result += " "
    }
    // A sign with a space on both sides has brought its own.
    result += result.last == " " && first == " " ? String(next.dropFirst()) : next
    endsWithWords = areWords
  }
  return result
}

private func spoken(_ piece: Piece) -> (text: String, areWords: Bool) {
  switch piece {
  case .text(let text): (text, false)
  case .words(let words): (words, true)
  case .lowered(let letters): (letters, true)
  case .raised("2"): ("squared", true)
  case .raised("3"): ("cubed", true)
  case .raised(let letters) where letters.contains(where: \.isNumber):
    ("to the power of " + letters.replacing("-", with: "minus "), true)
  case .raised(let letters): (letters, true)
  }
}

private let signs: [Unicode.Scalar: String] = [
  "\u{303}": "tilde", "\u{302}": "hat", "\u{304}": "bar", "·": "times", "×": "times",
  "÷": "divided by",
  "−": "minus", "±": "plus or minus", "≈": "about", "≤": "at most", "≥": "at least",
  "≠": "is not", "≡": "is identical to", "∝": "is proportional to", "∞": "infinity",
  "√": "the square root of", "∑": "the sum of", "∏": "the product of", "∂": "d",
  "∇": "the gradient of",
  "∈": "in", "→": "to", "⇒": "so", "°": "degrees", "′": "prime",
  "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
  "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho",
  "σ": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
  "Γ": "capital gamma", "Δ": "capital delta", "Θ": "capital theta", "Λ": "capital lambda",
  "Σ": "the sum over", "Φ": "capital phi", "Ψ": "capital psi", "Ω": "capital omega",
]

private let raisedLetters = letters(
  "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ", as: "0123456789-abcdefghijklmnoprstuvwxyzT")

private let loweredLetters = letters(
  "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", as: "0123456789aehijklmnoprstuvx")

private func letters(_ signs: String, as plain: String) -> [Unicode.Scalar: String] {
  Dictionary(
    uniqueKeysWithValues: zip(signs.unicodeScalars, plain).map { ($0, String($1)) })
}
