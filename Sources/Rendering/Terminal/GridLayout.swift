// The layout of a table. It tries in turn: bars shrink; heads and words wrap; bars are left out
// where numbers say the same; columns move together; one block a row.

import Notebooks

struct GridLayout {
  var columns: [GridColumn]
  let style: TerminalStyle

  init(columns: [GridColumn], style: TerminalStyle) {
    self.columns = columns
    self.style = style
  }

  /// The table in lines no wider than asked.
  func lines(width: Int) -> [StyledLine] {
    if style.isPlain { return sentences(width: width) }
    let needed = numbersSpeak ? columns.filter { !$0.isDrawn } : columns
    for (columns, gap) in [(columns, 2), (needed, 2), (needed, 1)] {
      if let widths = widths(columns, gap: gap, limit: width) {
        return grid(columns, widths, gap: gap)
      }
    }
    return blocks(width: width)
  }

  private var rows: Range<Int> { 0..<(columns.first?.cells.count ?? 0) }

  /// Whether the bars may go: there are numbers besides what names the rows.
  private var numbersSpeak: Bool { columns.dropFirst().contains(where: \.hasNumbers) }

  // MARK: A grid

  private func widths(_ columns: [GridColumn], gap: Int, limit: Int) -> [Int]? {
    var widths = columns.map(\.naturalWidth)
    let least = columns.map(\.leastWidth)
    var excess = widths.reduce(0, +) + gap * (columns.count - 1) - limit
    for onlyBars in [true, false] {
      let candidates = columns.indices.filter { columns[$0].isDrawn || !onlyBars }
      while excess > 0 {
        let shrinkable = candidates.filter { widths[$0] > least[$0] }
        guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return excess <= 0 ? widths : nil
  }

  private func grid(_ columns: [GridColumn], _ widths: [Int], gap: Int) -> [StyledLine] {
    let rules = widths.map { StyledLine(String(repeating: style.signs.rule, count: $0), .muted) }
    var result = heads(columns, widths)
    result.append(rules)
    for row in rows {
      let cells = zip(columns, widths).map { column, width in
        column.lines(of: column.cells[row], width: width, signs: style.signs)
      }
      result += stacked(cells, widths, atBottom: false)
    }
    return result.map { joined($0, gap: gap) }
  }

  private func heads(_ columns: [GridColumn], _ widths: [Int]) -> [[StyledLine]] {
    let heads = zip(columns, widths).map { column, width in
      wrapped(column.head.map { Span($0.text, $0.paints + [.strong]) }, to: width)
        .map { $0.padded(to: width, column.alignment) }
    }
    let units = zip(columns, widths).map { column, width in
      wrapped(column.unit.map { Span($0.text, $0.paints + [.muted]) }, to: width)
        .map { $0.padded(to: width, column.alignment) }
    }
    return stacked(heads, widths, atBottom: true) + stacked(units, widths, atBottom: false)
  }

  /// Cells of several lines as rows of one line.
  private func stacked(
    _ cells: [[StyledLine]], _ widths: [Int], atBottom: Bool
  ) -> [[StyledLine]] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      zip(cells, widths).map { lines, width in
        let own = atBottom ? index - (height - lines.count) : index
        return lines.indices.contains(own) ? lines[own] : StyledLine().padded(to: width, .left)
      }
    }
  }

  private func joined(_ cells: [StyledLine], gap: Int) -> StyledLine {
    var line = StyledLine()
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(spaces: gap) }
      line.append(cell)
    }
    return line
  }

  // MARK: One block a row

  private func blocks(width: Int) -> [StyledLine] {
    var result: [StyledLine] = []
    for row in rows {
      let items = entries(row: row)
      let labels = items.dropFirst().map { StyledLine($0.label).width }
      let values = items.dropFirst().map { StyledLine($0.value).width }
      let column = (labels.max() ?? 0) + 2
      let isAligned = 2 + column + (values.max() ?? 0) <= width
      if !result.isEmpty { result.append(StyledLine()) }
      for (index, item) in items.enumerated() {
        if index == 0 {
          let title = (item.label + item.value).map { Span($0.text, $0.paints + [.strong]) }
          result += wrapped(spaced(title, after: item.label.count), to: width)
        } else if isAligned {
          var line = StyledLine("  ")
          line.append(StyledLine(item.label).padded(to: column, .left))
          line.append(StyledLine(item.value))
          result.append(line)
        } else {
          let spans = spaced(item.label + item.value, after: item.label.count)
          result += wrapped(spans, to: width - 4)
            .prefixed(first: StyledLine("  "), rest: StyledLine("    "))
        }
      }
    }
    return result
  }

  private func spaced(_ spans: [Span], after index: Int) -> [Span] {
    var spans = spans
    spans.insert(Span(" "), at: index)
    return spans
  }

  /// What a row says, without its empty cells; the first entry names the row.
  private func entries(row: Int) -> [(label: [Span], value: [Span])] {
    columns.compactMap { column in
      guard let value = value(of: column.cells[row]) else { return nil }
      if column.head.allSatisfy(\.text.isEmpty) { return ([], value) }
      let unit = column.unit.isEmpty ? [] : [Span(" ")] + column.unit
      return (column.head + unit + [Span(":")], value)
    }
  }

  /// A cell in words; a bar has none where there are numbers.
  private func value(of cell: GridColumn.Cell) -> [Span]? {
    switch cell {
    case .words(let spans): return spans.allSatisfy(\.text.isEmpty) ? nil : spans
    case .number(let number): return [Span(number.integer + number.fraction + number.suffix)]
    case .bar(let share): return numbersSpeak ? nil : [Span(percent(share))]
    case .shares(let shares):
      return numbersSpeak ? nil : [Span(shares.map { percent($0) }.joined(separator: ", "))]
    case .empty: return nil
    }
  }

  // MARK: One sentence a row

  private func sentences(width: Int) -> [StyledLine] {
    var heading: (label: [Span], value: [Span])?
    return rows.flatMap { row in
      var items = entries(row: row)
      if let first = columns.first, value(of: first.cells[row]) != nil {
        heading = items.first
      } else if let heading {
        // An empty first cell means “as above”, which cannot be heard.
        items.insert(heading, at: 0)
      }
      var spans: [Span] = []
      for (index, item) in items.enumerated() {
        if index > 0 { spans.append(Span("; ")) }
        let words = item.label + item.value
        spans += item.label.isEmpty ? words : spaced(words, after: item.label.count)
      }
      if let last = spans.last?.text.last, !".!?".contains(last) { spans.append(Span(".")) }
      return wrapped(spans, to: width)
    }
  }
}
