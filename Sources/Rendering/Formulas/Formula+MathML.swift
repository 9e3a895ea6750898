// A formula as a page sets it. MathML is part of HTML: it is found, copied and read aloud without a
// script or a font of ours.

import HTMLBlocks
import Languages

extension Formula {
  /// A formula as elements of MathML, one for each piece that may begin a line.
  ///
  /// - Parameters:
  ///   - text: The formula as a lesson writes it.
  ///   - isDisplayed: Whether it has a line of its own, where divisions are fractions.
  ///   - language: In which it is read out; raised letters are names here, no powers.
  /// - Returns: The elements, with spaces between them; `nil` for text that is no formula.
  static func mathML(of text: String, isDisplayed: Bool, _ language: Language) -> HTML? {
    guard let whole = Formula(text) else { return nil }
    // A short formula within a line stays whole.
    let pieces = isDisplayed || text.count > 30 ? pieces(of: text) : [(text, whole)]
    return pieces.enumerated().map { index, piece in
      let (source, formula) = piece
      let shown = isDisplayed ? formula.stacked : formula
      return HTML.element(
        "math",
        [
          ("class", isDisplayed ? "displayed" : nil),
          ("aria-label", source.spokenForm(in: language)),
        ], "<mrow>\(shown.mathML(goesOn: index > 0))</mrow>")
    }.joined(separator: " ")
  }

  /// The formula's elements; in a piece that goes on, the first sign stands between two parts.
  private func mathML(goesOn: Bool) -> HTML {
    guard goesOn, case .row(let parts) = self, case .sign(let sign)? = parts.first else {
      return mathML
    }
    let first = HTML.element("mo", [("form", "infix")], .escaped(sign))
    return first + Formula.row(Array(parts.dropFirst())).mathML
  }

  private var mathML: HTML {
    switch self {
    case .row(let parts): Self.mathML(parts)
    case .letter(let letter): HTML.element("mi", [], .escaped(letter))
    case .marked(let letter, let mark):
      """
      <mover accent="true">\(HTML.element("mi", [], .escaped(letter)))\
      \(HTML.element("mo", [("stretchy", "false")], mark.sign))</mover>
      """
    case .name(let name):
      name.contains(" ")
        ? HTML.element("mtext", [], .escaped(name)) : HTML.element("mi", [], .escaped(name))
    case .number(let digits): HTML.element("mn", [], .escaped(digits))
    case .sign(let sign): HTML.element("mo", Self.spacing(of: sign), .escaped(sign))
    case .sum: "<mo>∑</mo>"
    case .script(let base, let lowered, let raised): Self.script(base, lowered, raised)
    case .fraction(let above, let below):
      "<mfrac><mrow>\(above.mathML)</mrow><mrow>\(below.mathML)</mrow></mfrac>"
    case .parenthesised(let inner):
      // High letters alone need no high parentheses.
      inner.stacks
        ? "<mrow><mo>(</mo>\(inner.mathML)<mo>)</mo></mrow>"
        : """
        <mrow><mo stretchy="false">(</mo>\(inner.mathML)<mo stretchy="false">)</mo></mrow>
        """
    }
  }

  /// Parts side by side: a function is told apart from a factor, and what has no parentheses
  /// stands a little apart from its function.
  private static func mathML(_ parts: [Formula]) -> HTML {
    var result: HTML = ""
    for (index, part) in parts.enumerated() {
      result = result + part.mathML
      guard index + 1 < parts.count else { break }
      switch (part.isApplied, parts[index + 1]) {
      case (true, .parenthesised(let inner)) where !inner.stacks:
        result = result + "<mo>\u{2061}</mo>"
      case (true, .sign): break
      case (true, _): result = result + "<mspace width=\"0.17em\"/>"
      case (false, .sign), (false, .parenthesised): break
      case (false, _):
        if part.isFactor { result = result + "<mspace width=\"0.17em\"/>" }
      }
    }
    return result
  }

  private static func spacing(of sign: String) -> [(HTML.Name, String?)] {
    // A stroke between letters would be set as tightly as one within a word.
    switch sign {
    case "/": [("lspace", "0.17em"), ("rspace", "0.17em")]
    case "‖": [("stretchy", "false"), ("lspace", "0.22em"), ("rspace", "0.22em")]
    default: []
    }
  }

  private static func script(_ base: Formula, _ lowered: Formula?, _ raised: Formula?) -> HTML {
    func small(_ part: Formula) -> HTML { "<mrow>\(part.mathML)</mrow>" }
    switch (lowered, raised) {
    case (let lowered?, let raised?):
      return "<msubsup>\(base.mathML)\(small(lowered))\(small(raised))</msubsup>"
    case (let lowered?, nil): return "<msub>\(base.mathML)\(small(lowered))</msub>"
    case (nil, let raised?): return "<msup>\(base.mathML)\(small(raised))</msup>"
    case (nil, nil): return base.mathML
    }
  }

  /// Whether the part applies to what stands behind it: `softmax`, `H`, `KL`, a sum.
  private var isApplied: Bool {
    switch self {
    case .name: true
    case .letter("H"), .sum: true
    case .script(let base, _, _): base.isApplied
    case .row, .letter, .marked, .number, .sign, .fraction, .parenthesised: false
    }
  }

  private var isFactor: Bool { if case .sign = self { false } else { true } }

  private var stacks: Bool {
    switch self {
    case .fraction: true
    case .row(let parts): parts.contains(where: \.stacks)
    case .letter, .marked, .name, .number, .sign, .sum, .script, .parenthesised: false
    }
  }
}

extension Formula.Mark {
  fileprivate var sign: HTML {
    switch self {
    case .tilde: "~"
    case .hat: "^"
    case .bar: "¯"
    }
  }
}
