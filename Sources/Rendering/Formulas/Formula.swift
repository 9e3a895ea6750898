// Formulas as the lessons write them, `q̃ = softmax(z / T)`, as trees: a page sets them in MathML,
// a notebook in TeX. A terminal shows them as they stand.

/// A formula, or a part of one.
indirect enum Formula: Equatable, Sendable {
  /// Parts side by side.
  case row([Formula])
  /// A variable, which is one letter.
  case letter(String)
  /// A letter with a mark above it, such as the tilde of `q̃`.
  case marked(String, mark: Mark)
  /// A function, a quantity with a longer name, or words.
  case name(String)
  /// A number.
  case number(String)
  /// An operator, a relation or a separator.
  case sign(String)
  /// The sign of a sum.
  case sum
  /// A part with smaller ones at its right.
  case script(Formula, lowered: Formula?, raised: Formula?)
  /// One part above another.
  case fraction(Formula, Formula)
  /// A part in parentheses.
  case parenthesised(Formula)

  /// A mark above a letter.
  enum Mark: Character, Sendable {
    case tilde = "\u{303}"
    case hat = "\u{302}"
    case bar = "\u{304}"
  }

  /// What is written as a name but applies to what follows it.
  static let functions: Set<String> = ["exp", "ln", "log", "max", "softmax"]

  /// The formula with its divisions as fractions, one part above the other.
  var stacked: Formula {
    switch self {
    case .letter, .marked, .name, .number, .sign, .sum: self
    case .row(let parts): .row(Self.stacked(parts.map(\.stacked)))
    case .script(let base, let lowered, let raised):
      .script(base.stacked, lowered: lowered, raised: raised)
    case .fraction(let above, let below): .fraction(above.stacked, below.stacked)
    case .parenthesised(let inner): .parenthesised(inner.stacked)
    }
  }

  /// What is divided reaches back to the last sign, and the divisor forward to the next one.
  private static func stacked(_ parts: [Formula]) -> [Formula] {
    guard let slash = parts.lastIndex(of: .sign("/")) else { return parts }
    let start = parts[..<slash].lastIndex { $0.isSign && $0 != .sign("/") }.map { $0 + 1 } ?? 0
    let end = parts[(slash + 1)...].firstIndex(where: \.isSign) ?? parts.count
    guard start < slash, slash + 1 < end else { return parts }
    let above = joined(stacked(Array(parts[start..<slash])))
    let below = joined(Array(parts[(slash + 1)..<end]))
    return stacked(
      Array(parts[..<start]) + [.fraction(above.bare, below.bare)] + Array(parts[end...]))
  }

  private static func joined(_ parts: [Formula]) -> Formula {
    parts.count == 1 ? parts[0] : .row(parts)
  }

  private var isSign: Bool { if case .sign = self { true } else { false } }

  /// A part that the line of a fraction keeps together needs no parentheses.
  private var bare: Formula { if case .parenthesised(let inner) = self { inner } else { self } }
}
