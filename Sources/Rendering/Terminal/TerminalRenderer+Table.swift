// A table with what explains it: caption, grid, how to read it, what to notice.

import Notebooks
import Text

extension TerminalRenderer {
  func text(of table: Table, reference: String) -> String {
    let caption = captioned(
      "\(say(.table)) \(reference)",
      table.caption + (table.isMeasured ? " (\(say(.measured)))" : ""))
    let grid = GridLayout(columns: table.columns.map(gridColumn), style: style)
      .lines(width: style.tableWidth)
    var notes: [StyledLine] = []
    let column = max(displayWidth(of: say(.read)), displayWidth(of: say(.notice))) + 3
    if !table.read.isEmpty {
      notes += labelled(say(.read), column: column, table.read, [.muted])
    }
    if !table.notice.isEmpty {
      notes += labelled(say(.notice), column: column, table.notice, [.strong])
    }
    return [caption, grid, notes].filter { !$0.isEmpty }.map(output)
      .joined(separator: style.isPlain ? "" : "\n")
  }

  private func gridColumn(_ column: Column) -> GridColumn {
    let cells = column.cells.map { cell -> GridColumn.Cell in
      switch cell {
      case .text(let text): .words([Span(shown(text))])
      case .number(let value, let format): .number(AlignedNumber(shown(format.text(value))))
      case .bar(let share): .bar(share)
      case .shares(let shares): .shares(shares)
      case .empty: .empty
      }
    }
    let hasNumbers = column.cells.contains {
      if case .number = $0 { true } else { false }
    }
    return GridColumn(
      head: [Span(shown(column.head))], unit: column.unit.map { [Span("(\(shown($0)))")] } ?? [],
      alignment: hasNumbers ? .right : .left, cells: cells)
  }
}
