// Bars of block characters, or of ASCII signs.

/// A bar that fills a share of the width, to an eighth of a column.
func barLine(_ share: Double, width: Int, signs: Signs) -> StyledLine {
  let steps = signs.bar.count
  let filled = Int((limited(share) * Double(width * steps)).rounded())
  var text = String(repeating: signs.bar[steps - 1], count: filled / steps)
  if filled % steps > 0 { text += signs.bar[filled % steps - 1] }
  return StyledLine(text, .series(0)).padded(to: width, .left)
}

/// A bar in pieces, each with a fill of its own; the ends lie at the rounded running sums.
func sharesLine(_ shares: [Double], width: Int, signs: Signs) -> StyledLine {
  var line = StyledLine()
  var sum = 0.0
  var end = 0
  for (index, share) in shares.enumerated() {
    sum = min(1, sum + limited(share))
    let next = Int((sum * Double(width)).rounded())
    let fill = signs.fills[index % signs.fills.count]
    line.append(Span(String(repeating: fill, count: next - end), .series(index)))
    end = next
  }
  return line.padded(to: width, .left)
}

/// The share between 0 and 1; what is no number fills nothing.
private func limited(_ share: Double) -> Double { share.isNaN ? 0 : min(max(share, 0), 1) }
