// Tables as GitHub-flavoured Markdown writes them, with columns that also stand below each other in
// the source.

import MarkdownTree
import Text

/// A column whose head and cells are Markdown already.
struct MarkdownColumn {
  var alignment: MarkdownTable.Alignment
  var head: String
  var cells: [String]

  private var width: Int {
    max(3, ([head] + cells).map { displayWidth(of: $0) }.max() ?? 0)
  }

  /// The lines of a table.
  static func lines(_ columns: [MarkdownColumn]) -> [String] {
    let rows = 0..<(columns.first?.cells.count ?? 0)
    return [row(columns.map { $0.padded($0.head) }), row(columns.map(\.rule))]
      + rows.map { index in row(columns.map { $0.padded($0.cells[index]) }) }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private var rule: String {
    let line = String(repeating: "-", count: width)
    return switch alignment {
    case .left: line
    case .center: ":" + line.dropLast(2) + ":"
    case .right: line.dropLast() + ":"
    }
  }

  private func padded(_ text: String) -> String {
    let space = String(repeating: " ", count: width - displayWidth(of: text))
    return alignment == .right ? space + text : text + space
  }
}
