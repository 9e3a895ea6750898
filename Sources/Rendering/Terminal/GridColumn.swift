// A column as the layout of tables sees it: heads, words, numbers cut at their decimal points,
// bars.

import Text

/// A column with its cells ready to be laid out.
struct GridColumn {
  enum Cell {
    case words([Span])
    case number(AlignedNumber)
    case bar(Double)
    case shares([Double])
    case empty
  }

  var head: [Span]
  var unit: [Span] = []
  var alignment: StyledLine.Alignment
  var cells: [Cell]

  /// The parts of the column's numbers, each as wide as its widest.
  private let parts: AlignedNumber.Widths
  /// The widest cell, bars aside.
  let bodyWidth: Int

  init(
    head: [Span], unit: [Span] = [], alignment: StyledLine.Alignment, cells: [Cell]
  ) {
    self.head = head
    self.unit = unit
    self.alignment = alignment
    self.cells = cells
    var numbers: [AlignedNumber] = []
    var words = 0
    for cell in cells {
      switch cell {
      case .number(let number): numbers.append(number)
      case .words(let spans): words = max(words, StyledLine(spans).width)
      case .bar, .shares, .empty: break
      }
    }
    self.parts = AlignedNumber.Widths(numbers)
    self.bodyWidth = max(parts.total, words)
  }

  /// Whether the column draws bars.
  var isDrawn: Bool {
    cells.contains { cell in
      switch cell {
      case .bar, .shares: true
      case .words, .number, .empty: false
      }
    }
  }

  var hasNumbers: Bool { parts.total > 0 }

  /// The width that the column takes when there is room.
  var naturalWidth: Int {
    let heads = max(StyledLine(head).width, StyledLine(unit).width)
    return max(1, heads, bodyWidth, isDrawn ? 24 : 0)
  }

  /// The width below which the column cannot be read.
  var leastWidth: Int {
    let longestHeadWord = max(longestWord(head), min(StyledLine(unit).width, longestWord(unit)))
    if isDrawn { return max(8, longestHeadWord) }
    if hasNumbers { return max(bodyWidth, longestHeadWord) }
    let longest = cells.map { cell in
      if case .words(let spans) = cell { longestWord(spans) } else { 0 }
    }.max()
    return max(1, min(bodyWidth, max(12, min(longest ?? 0, 20))), longestHeadWord)
  }

  /// The lines of a cell at a width; a number is one line.
  func lines(of cell: Cell, width: Int, signs: Signs) -> [StyledLine] {
    switch cell {
    case .words(let spans):
      return wrapped(spans, to: width).map { $0.padded(to: width, alignment) }
    case .number(let number):
      return [StyledLine(number.aligned(parts)).padded(to: width, .right)]
    case .bar(let share): return [barLine(share, width: width, signs: signs)]
    case .shares(let shares): return [sharesLine(shares, width: width, signs: signs)]
    case .empty: return []
    }
  }

  private func longestWord(_ spans: [Span]) -> Int {
    let text = spans.map(\.text).joined()
    return text.split(separator: " ").map { displayWidth(of: String($0)) }.max() ?? 0
  }
}
