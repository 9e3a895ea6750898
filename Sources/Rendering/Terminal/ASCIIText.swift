// Letters and signs that a terminal without Unicode cannot show, in the usual ASCII form.

import Foundation
import Text

extension String {
  /// The text with its signs, Greek letters and accents in ASCII; letters without a usual form
  /// stay.
  package var asciiForm: String {
    var result = ""
    var mark = ""
    for scalar in unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
        mark = ""
      } else if let letter = RaisedLetter(scalar) {
        // A run of raised letters has one mark: 10⁻⁶ is 10^-6.
        let (next, plain) = letter.asciiForm
        if next != mark { result += next }
        result.append(plain)
        mark = next
      } else {
        result += form(of: scalar)
        mark = ""
      }
    }
    return result
  }
}

extension RaisedLetter {
  /// The sign in front of a run of such letters, and the plain letter.
  fileprivate var asciiForm: (mark: String, letter: Character) {
    switch self {
    case .raised(let letter): ("^", letter)
    case .lowered(let letter): ("_", letter)
    }
  }
}

private func form(of scalar: Unicode.Scalar) -> String {
  if let sign = signs[scalar] { return sign }
  // An accented Latin letter without its accent.
  let base = String(scalar).decomposed.first
  return base.map { $0.isASCII ? String($0) : String(scalar) } ?? String(scalar)
}

private let signs: [Unicode.Scalar: String] = [
  "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
  "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu",
  "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "ϕ": "phi",
  "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda",
  "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma", "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
  "−": "-", "–": "-", "—": "--", "‐": "-", "‑": "-", "·": "*", "×": "x", "÷": "/", "±": "+/-",
  "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "↑": "^", "↓": "v", "≤": "<=", "≥": ">=",
  "≠": "!=", "≈": "~", "∼": "~", "≡": "==", "∝": "~", "∞": "inf", "√": "sqrt", "∑": "sum",
  "∏": "prod", "∂": "d", "∇": "grad ", "∈": " in ", "‖": "||", "∥": "||", "°": " deg",
  "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "‚": "'", "′": "'", "″": "\"",
  "«": "\"", "»": "\"", "…": "...", "•": "*", "✓": "[yes]", "✗": "[no]",
  "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
  "┴": "+", "┼": "+", "▶": ">", "◀": "<", "▲": "^", "▼": "v", "█": "#", "▓": "=", "▒": "-",
  "░": ".", "½": "1/2", "¼": "1/4", "¾": "3/4",
  "\u{303}": "~", "\u{302}": "^", "\u{304}": "-", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ",
  "\u{FFFD}": "?", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
]

extension String {
  fileprivate var decomposed: String.UnicodeScalarView {
    decomposedStringWithCanonicalMapping.unicodeScalars
  }
}
