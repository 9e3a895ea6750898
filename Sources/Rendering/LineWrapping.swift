// Greedy filling of lines by display width. Korean breaks at its spaces like other languages; a word longer than
// the line is broken, behind a slash or a hyphen if it has one in a good place.

/// Fills lines with words; they are as wide as asked, at least two columns.
///
/// A line feed in a piece ends the line. A short piece of code stays in one piece.
func wrapped(_ spans: [Span], to width: Int) -> [StyledLine] {
  var filler = LineFiller(width: max(2, width))
  for span in spans {
    let isWhole = span.paints.contains(.code) && displayWidth(of: span.text) <= width / 2
    var before: Substring = ""
    var following = span.text.dropFirst()
    for (place, character) in zip(span.text.indices, span.text) {
      switch character {
      case "\n": filler.endLine()
      case " " where !isWhole && !belongTogether(before, following):
        filler.endWord(Span(" ", span.paints))
      default: filler.add(Glyph(character, span.paints))
      }
      before = span.text[...place]
      following = following.dropFirst()
    }
  }
  return filler.finished()
}

/// Whether the space between two texts must not end a line: `65 %` and `T = 4` are one thing.
func belongTogether(_ before: Substring, _ following: Substring) -> Bool {
  if following.first == "%" { return true }
  if following.hasPrefix("= ") { return isLetterAlone(before) }
  return before.hasSuffix(" =") && isLetterAlone(before.dropLast(2))
}

/// Whether the text ends in a word of one letter.
func isLetterAlone(_ text: Substring) -> Bool {
  guard let last = text.last, last.isLetter else { return false }
  return text.dropLast().last.map { !$0.isLetter && !$0.isNumber } ?? true
}

/// One character with its width and paint.
private struct Glyph {
  var character: Character
  var width: Int
  var paints: [Paint]

  init(_ character: Character, _ paints: [Paint]) {
    self.character = character
    self.width = displayWidth(of: character)
    self.paints = paints
  }

  /// Whether a word that must be broken is best broken behind this character.
  var isBreakable: Bool { "/-_.,=&?".contains(character) }
}

private struct LineFiller {
  let width: Int
  private var lines: [StyledLine] = []
  private var line = StyledLine()
  private var space: Span?
  private var word: [Glyph] = []

  init(width: Int) { self.width = width }

  mutating func add(_ glyph: Glyph) { word.append(glyph) }

  mutating func endWord(_ following: Span) {
    place()
    if !line.isEmpty { space = space ?? following }
  }

  mutating func endLine() {
    place()
    lines.append(line)
    line = StyledLine()
    space = nil
  }

  mutating func finished() -> [StyledLine] {
    place()
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private mutating func place() {
    guard !word.isEmpty else { return }
    defer { word = [] }
    let wordWidth = word.reduce(0) { $0 + $1.width }
    if !line.isEmpty, line.width + (space == nil ? 0 : 1) + wordWidth > width {
      lines.append(line)
      line = StyledLine()
      space = nil
    }
    if let space { line.append(space) }
    space = nil
    while word.reduce(0, { $0 + $1.width }) > width - line.width {
      append(word[..<breakPoint()])
      word.removeSubrange(..<breakPoint())
      lines.append(line)
      line = StyledLine()
    }
    append(word[...])
  }

  /// How many of the word's characters go on a line of their own.
  private func breakPoint() -> Int {
    var used = 0
    var fitting = 0
    while fitting < word.count, used + word[fitting].width <= width {
      used += word[fitting].width
      fitting += 1
    }
    let good = word[..<fitting].lastIndex { $0.isBreakable }
    if let good, good + 1 >= fitting / 2, good + 1 < word.count { return good + 1 }
    return max(1, fitting)
  }

  private mutating func append(_ glyphs: ArraySlice<Glyph>) {
    for glyph in glyphs { line.append(Span(String(glyph.character), glyph.paints)) }
  }
}
