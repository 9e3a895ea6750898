// Lines of painted words, filled as full as they get. What belongs together stays on one line.

import Text

/// Fills lines with words; they are as wide as asked, at least two columns.
///
/// A line feed in a piece ends the line. A short piece of code stays in one piece.
func wrapped(_ spans: [Span], to width: Int) -> [StyledLine] {
  var filler = LineFiller(width: max(2, width))
  var glyphs: [Span] = []
  for span in spans {
    let isWhole = span.paints.contains(.code) && displayWidth(of: span.text) <= width / 2
    var before: Substring = ""
    var following = span.text.dropFirst()
    for (place, character) in zip(span.text.indices, span.text) {
      switch character {
      case "\n": filler.endLine()
      case " " where !isWhole && !belongTogether(before, following): filler.addSpace()
      default: filler.add(character)
      }
      glyphs.append(Span(String(character), span.paints))
      before = span.text[...place]
      following = following.dropFirst()
    }
  }
  return filler.filled().map { line in StyledLine(line.map { glyphs[$0] }) }
}
