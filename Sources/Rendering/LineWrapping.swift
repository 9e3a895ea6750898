// Lines of painted words, filled as full as they get. What belongs together stays on one line.

import Text

/// Fills lines with words; they are as wide as asked, at least two columns.
///
/// A line feed in a piece ends the line. A short piece of code stays in one piece, and so does a
/// command that fits on a line; a longer one ends lines between its options only.
func wrapped(_ spans: [Span], to width: Int) -> [StyledLine] {
  var filler = LineFiller(width: max(2, width))
  var glyphs: [Span] = []
  for span in spans {
    let kept = keptSpaces(of: span, width: width)
    var before: Substring = ""
    var following = span.text.dropFirst()
    for (place, character) in zip(span.text.indices, span.text) {
      switch character {
      case "\n": filler.endLine()
      case " " where !kept(before.count) && !belongTogether(before, following): filler.addSpace()
      default: filler.add(character)
      }
      glyphs.append(Span(String(character), span.paints))
      before = span.text[...place]
      following = following.dropFirst()
    }
  }
  return filler.filled().map { line in StyledLine(line.map { glyphs[$0] }) }
}

/// Which spaces of a piece end no line, by their place in it.
private func keptSpaces(of span: Span, width: Int) -> (Int) -> Bool {
  guard span.paints.contains(.code) else { return { _ in false } }
  let columns = displayWidth(of: span.text)
  // Where no colour shows it, code stands between ticks.
  let mark = span.text.first == "`" ? 1 : 0
  guard let pieces = commandPieces(String(span.text.dropFirst(mark).dropLast(mark))) else {
    return { _ in columns <= width / 2 }
  }
  if columns <= width { return { _ in true } }
  var ends: Set<Int> = []
  var place = mark
  for piece in pieces.dropLast() {
    place += piece.count
    ends.insert(place)
    place += 1
  }
  return { !ends.contains($0) }
}
