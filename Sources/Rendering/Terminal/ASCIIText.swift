// Letters and signs that a terminal without Unicode cannot show, in the usual ASCII form.

import Foundation

extension String {
  /// The text with its signs, Greek letters and accents in ASCII; letters without a usual form stay.
  package var asciiForm: String {
    var result = ""
    var script: Script?
    for scalar in unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
        script = nil
      } else if let (kind, letter) = scripts[scalar] {
        // A run of raised letters has one mark: 10⁻⁶ is 10^-6.
        if kind != script { result += kind.rawValue }
        result += letter
        script = kind
      } else {
        result += form(of: scalar)
        script = nil
      }
    }
    return result
  }
}

private enum Script: String {
  case raised = "^"
  case lowered = "_"
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

private let scripts: [Unicode.Scalar: (Script, String)] = {
  var result: [Unicode.Scalar: (Script, String)] = [:]
  let raised = zip(
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ", "0123456789+-=()abcdefghijklmnoprstuvwxyzT")
  let lowered = zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789+-=()aehijklmnoprstuvx")
  for (kind, pairs) in [(Script.raised, raised), (.lowered, lowered)] {
    for (letter, plain) in pairs {
      for scalar in letter.unicodeScalars { result[scalar] = (kind, String(plain)) }
    }
  }
  return result
}()

extension String {
  fileprivate var decomposed: String.UnicodeScalarView {
    decomposedStringWithCanonicalMapping.unicodeScalars
  }
}
