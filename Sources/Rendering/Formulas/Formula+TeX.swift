// A formula in TeX, which notebooks and code hosts set between dollar signs.

extension Formula {
  /// The formula in TeX, with divisions as fractions.
  var tex: String { stacked.texParts }

  private var texParts: String {
    switch self {
    case .row(let parts): parts.map(\.texParts).joined(separator: " ")
    case .letter(let letter): Self.greek[letter] ?? letter
    case .marked(let letter, let mark): "\\\(mark.tex){\(Self.greek[letter] ?? letter)}"
    case .name(let name):
      ["exp", "ln", "log", "max"].contains(name)
        ? "\\\(name)" : name.contains(" ") ? "\\text{\(name)}" : "\\mathrm{\(name)}"
    case .number(let digits): digits
    case .sign(let sign): Self.signs[sign] ?? sign
    case .sum: "\\sum"
    case .script(let base, let lowered, let raised):
      base.texParts + (raised.map { "^{\($0.texParts)}" } ?? "")
        + (lowered.map { "_{\($0.texParts)}" } ?? "")
    case .fraction(let above, let below): "\\frac{\(above.texParts)}{\(below.texParts)}"
    case .parenthesised(let inner): "\\left(\(inner.texParts)\\right)"
    }
  }

  private static let signs = [
    "−": "-", "·": "\\cdot", "‖": "\\,\\|\\,", "≈": "\\approx", "≤": "\\le", "≥": "\\ge",
    "≠": "\\ne", "→": "\\to",
  ]

  private static let greek = [
    "α": "\\alpha", "β": "\\beta", "γ": "\\gamma", "δ": "\\delta", "ε": "\\varepsilon",
    "η": "\\eta", "θ": "\\theta", "λ": "\\lambda", "μ": "\\mu", "ν": "\\nu", "π": "\\pi",
    "ρ": "\\rho", "σ": "\\sigma", "τ": "\\tau", "φ": "\\varphi", "χ": "\\chi", "ψ": "\\psi",
    "ω": "\\omega", "Δ": "\\Delta", "Ω": "\\Omega",
  ]
}

extension Formula.Mark {
  fileprivate var tex: String {
    switch self {
    case .tilde: "tilde"
    case .hat: "hat"
    case .bar: "bar"
    }
  }
}
