// Greedy filling of lines, for every text that is broken into lines. Korean breaks at its spaces
// like other languages.

/// Fills lines with words, each as full as it gets.
///
/// It is handed characters one by one and answers with their numbers, so that whoever asks may know
/// more of a character than its width, such as its colour.
package struct LineFiller: Sendable {
  /// What the width of a line is counted in.
  package enum Unit: Sendable {
    /// Columns of a terminal.
    case columns
    /// Latin letters of a picture's font.
    case letters

    fileprivate func width(of character: Character) -> Double {
      switch self {
      case .columns: Double(displayWidth(of: character))
      case .letters: letterWidth(of: character)
      }
    }
  }

  /// What becomes of a word that is wider than a line.
  package enum LongWord: Sendable {
    /// It is broken, behind a slash or a hyphen if it has one in a good place.
    case broken
    /// It stands alone on a line, and is wider.
    case alone
  }

  private struct Glyph {
    var number: Int
    var width: Double
    /// Whether a word that must be broken is best broken behind this character.
    var isBreakable: Bool
  }

  private let width: Double
  private let unit: Unit
  private let longWord: LongWord
  private var count = 0
  private var lines: [[Int]] = []
  private var line: [Int] = []
  private var lineWidth = 0.0
  private var space: Int?
  private var word: [Glyph] = []

  /// Begins with empty lines of a width.
  package init(width: Int, unit: Unit = .columns, longWord: LongWord = .broken) {
    self.width = Double(width)
    self.unit = unit
    self.longWord = longWord
  }

  /// The next character, which is part of a word.
  package mutating func add(_ character: Character) {
    word.append(
      Glyph(
        number: count, width: unit.width(of: character),
        isBreakable: "/-_.,=&? ".contains(character)))
    count += 1
  }

  /// The next character, which is a space and may end a line; several count as one.
  package mutating func addSpace() {
    place()
    if lineWidth > 0 { space = space ?? count }
    count += 1
  }

  /// The next character, which ends a line in any case.
  package mutating func endLine() {
    place()
    startLine()
    space = nil
    count += 1
  }

  /// The numbers of each line's characters, counted from 0; spaces at its ends are left out.
  package consuming func filled() -> [[Int]] {
    place()
    if lineWidth > 0 { startLine() }
    return lines
  }

  private mutating func startLine() {
    lines.append(line)
    line = []
    lineWidth = 0
  }

  private mutating func place() {
    guard !word.isEmpty else { return }
    defer { word = [] }
    let wordWidth = Self.width(of: word[...])
    if lineWidth > 0, lineWidth + (space == nil ? 0 : 1) + wordWidth > width {
      startLine()
      space = nil
    }
    if let space {
      line.append(space)
      lineWidth += 1
    }
    space = nil
    while longWord == .broken, Self.width(of: word[...]) > width - lineWidth {
      let end = breakPoint()
      append(word[..<end])
      word.removeSubrange(..<end)
      startLine()
    }
    append(word[...])
  }

  /// How many of the word's characters go on a line of their own.
  private func breakPoint() -> Int {
    let fitting = prefixCount(word.map { $0.width }, fitting: width)
    let good = word[..<fitting].lastIndex { $0.isBreakable }
    if let good, good + 1 >= fitting / 2, good + 1 < word.count { return good + 1 }
    return max(1, fitting)
  }

  private mutating func append(_ glyphs: ArraySlice<Glyph>) {
    for glyph in glyphs {
      line.append(glyph.number)
      lineWidth += glyph.width
    }
  }

  private static func width(of glyphs: ArraySlice<Glyph>) -> Double {
    glyphs.reduce(0) { $0 + $1.width }
  }
}

/// How many things of such widths go side by side into some room.
package func prefixCount(_ widths: some Sequence<Double>, fitting room: Double) -> Int {
  var count = 0
  var used = 0.0
  for width in widths {
    used += width
    if used > room { break }
    count += 1
  }
  return count
}

/// The text in lines as full as they get; a word longer than the line stands alone.
///
/// - Parameters:
///   - text: The text, on one line.
///   - width: How wide a line is.
///   - unit: What the width is counted in.
///   - codes: What stands in the text to be pasted elsewhere, such as a command or a call in Swift:
///     it is broken behind commas only, and not behind those in string literals.
/// - Returns: The lines.
package func filled(
  _ text: String, to width: Int, counting unit: LineFiller.Unit = .columns,
  keeping codes: [String] = []
) -> [String] {
  var filler = LineFiller(width: width, unit: unit, longWord: .alone)
  let characters = Array(text)
  let kept = Set(codes.flatMap { inseparableSpaces(of: $0, in: characters) })
  for index in characters.indices {
    if characters[index] == " ", !kept.contains(index) {
      filler.addSpace()
    } else {
      filler.add(characters[index])
    }
  }
  return filler.filled().map { line in String(line.map { characters[$0] }) }
}

/// Where in the characters a space must not end a line, because it is one of the code's.
private func inseparableSpaces(of code: String, in characters: [Character]) -> [Int] {
  var isQuoted = false
  var previous: Character?
  var spaces: [Int] = []
  for (index, character) in code.enumerated() {
    if character == "\"", previous != "\\" { isQuoted.toggle() }
    if character == " ", isQuoted || previous != "," { spaces.append(index) }
    previous = character
  }
  if spaces.isEmpty { return [] }
  // Not by `ranges(of:)`, which the core that is carried into browsers does not have.
  let wanted = Array(code)
  var starts: [Int] = []
  var start = 0
  while start + wanted.count <= characters.count {
    let isHere = characters[start..<start + wanted.count].elementsEqual(wanted)
    if isHere { starts.append(start) }
    start += isHere ? wanted.count : 1
  }
  return starts.flatMap { start in spaces.map { start + $0 } }
}
