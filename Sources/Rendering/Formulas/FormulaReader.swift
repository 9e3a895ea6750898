// How a formula is read. What the lessons do not write is not read either: text with any other sign
// is no formula, and stays text.

import Text

extension Formula {
  /// Reads a formula; `nil` for text that is none.
  ///
  /// A formula has a sign that says what is done with its parts, and a letter that stands for
  /// something: so words with a stroke between them are none.
  init?(_ text: String) {
    var reader = FormulaReader(text)
    guard let formula = reader.formula(), reader.isFormula else { return nil }
    self = formula
  }

  /// The formula in pieces, each with its source; a long one may go on in a new line before a sign
  /// that compares, adds or subtracts.
  static func pieces(of text: String) -> [(source: String, formula: Formula)] {
    var sources = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if "=+−".contains(character), depth == 0, !sources[0].isEmpty { sources.append("") }
      sources[sources.count - 1].append(character)
    }
    return sources.filter { !$0.isEmpty }.map { source in
      var reader = FormulaReader(source.trimmed)
      return (source.trimmed, reader.formula() ?? .row([]))
    }
  }
}

/// Reads from left to right.
private struct FormulaReader {
  private let characters: [Character]
  private var position = 0
  private var hasSign = false
  private var hasLetter = false

  init(_ text: String) { characters = Array(text) }

  /// Whether what was read says something about something.
  var isFormula: Bool { hasSign && hasLetter && position == characters.count }

  /// The parts up to the end, or to the parenthesis that closes this part.
  mutating func formula() -> Formula? {
    var parts: [Formula] = []
    var isApart = false
    while let character = characters[position...].first, character != ")" {
      if character == " " {
        position += 1
        isApart = true
        continue
      }
      if let script = script(on: parts.last, isApart: isApart) {
        parts[parts.count - 1] = script
      } else if let part = part() {
        Self.append(part, to: &parts)
      } else {
        return nil
      }
      isApart = false
    }
    return parts.isEmpty ? nil : .row(parts)
  }

  /// Words side by side are one name: `among the rest`.
  private static func append(_ part: Formula, to parts: inout [Formula]) {
    if case .name(let word) = part, case .name(let before) = parts.last,
      !Formula.functions.contains(before), !Formula.functions.contains(word)
    {
      parts[parts.count - 1] = .name("\(before) \(word)")
    } else {
      parts.append(part)
    }
  }

  private mutating func part() -> Formula? {
    let character = characters[position]
    if character == "(" { return parenthesised() }
    if "=≈≤≥≠<>+−·/,:‖→".contains(character) {
      position += 1
      if !",:".contains(character) { hasSign = true }
      return .sign(String(character))
    }
    if character == "Σ" {
      position += 1
      hasSign = true
      return .sum
    }
    if character.isASCII, character.isNumber { return number() }
    return word()
  }

  private mutating func parenthesised() -> Formula? {
    position += 1
    guard let inner = formula(), position < characters.count else { return nil }
    position += 1
    return .parenthesised(inner)
  }

  private mutating func number() -> Formula {
    var digits = ""
    while position < characters.count {
      let character = characters[position]
      let isPoint =
        character == "." && position + 1 < characters.count && characters[position + 1].isNumber
      guard isPoint || character.isASCII && character.isNumber else { break }
      digits.append(character)
      position += 1
    }
    return .number(digits)
  }

  private mutating func word() -> Formula? {
    let scalars = characters[position].unicodeScalars
    guard let first = scalars.first, first.properties.isAlphabetic, RaisedLetter(first) == nil
    else { return nil }
    if scalars.count == 2, let mark = scalars.last.map(Character.init).flatMap(Formula.Mark.init) {
      position += 1
      hasLetter = true
      return .marked(String(first), mark: mark)
    }
    var word = ""
    while position < characters.count, Self.isPlainLetter(characters[position]) {
      word.append(characters[position])
      position += 1
    }
    guard word.count == 1 else { return word.isEmpty ? nil : .name(word) }
    hasLetter = true
    return .letter(word)
  }

  private static func isPlainLetter(_ character: Character) -> Bool {
    guard character.isLetter, character.unicodeScalars.count == 1,
      let scalar = character.unicodeScalars.first
    else { return false }
    return RaisedLetter(scalar) == nil && character != "Σ"
  }

  // MARK: Smaller letters

  /// The part before with the smaller letters that stand here.
  private mutating func script(on base: Formula?, isApart: Bool) -> Formula? {
    guard let base, !isApart else { return nil }
    if base == .letter("L"), characters[position] == "_" { return loss() }
    var (raised, lowered) = ("", "")
    while position < characters.count, let scalar = characters[position].unicodeScalars.first,
      let letter = RaisedLetter(scalar)
    {
      switch letter {
      case .raised(let letter): raised.append(letter == "-" ? "−" : letter)
      case .lowered(let letter): lowered.append(letter == "-" ? "−" : letter)
      }
      position += 1
    }
    if raised.isEmpty, lowered.isEmpty { return nil }
    hasLetter = true
    return .script(base, lowered: Self.small(lowered), raised: Self.small(raised))
  }

  /// The letters behind `L_`, which is what the course calls a loss.
  private mutating func loss() -> Formula? {
    var name = ""
    position += 1
    while position < characters.count, Self.isPlainLetter(characters[position]) {
      name.append(characters[position])
      position += 1
    }
    return name.isEmpty ? nil : .script(.letter("L"), lowered: .name(name), raised: nil)
  }

  private static func small(_ letters: String) -> Formula? {
    if letters.isEmpty { return nil }
    if letters.allSatisfy(\.isNumber) { return .number(letters) }
    let parts = letters.map { letter -> Formula in
      letter.isLetter
        ? .letter(String(letter))
        : letter.isNumber ? .number(String(letter)) : .sign(String(letter))
    }
    return parts.count == 1 ? parts[0] : .row(parts)
  }
}
