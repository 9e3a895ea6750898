// A table as HTML: caption, grid, how to read it, what to notice.

import Foundation
import Languages
import Notebooks
import Text

struct HTMLTable {
  let table: Table
  let reference: String
  let language: Language

  var html: HTML {
    let name = "table-" + reference.replacing(".", with: "-")
    let grid = HTML.block(
      "table", [("aria-labelledby", "\(name)-caption")],
      [HTML.block("thead", [], [head]), HTML.block("tbody", [], rows)])
    return HTML.block(
      "figure", [("class", "table"), ("id", name)],
      [
        HTML.element(
          "figcaption", [("id", "\(name)-caption")],
          "<b>\(.escaped(language.say(.table))) \(.escaped(reference))</b> \(.typeset(table.caption))"
        ),
        HTML.block("div", [("class", "scroll")], [grid]),
        notes,
      ])
  }

  private var head: HTML {
    let cells = table.columns.map { column in
      let unit =
        column.unit.map { " <span class=\"unit\">(\(.typeset($0)))</span>" as HTML } ?? ""
      let head = HTML.typeset(column.head) + unit
      // A column of bars may do without a name, and then it has no head for those who listen.
      return head.isEmpty
        ? "<td></td>"
        : HTML.element("th", [("scope", "col"), ("class", Self.className(column))], head)
    }
    return "<tr>\(cells.joined())</tr>"
  }

  private var rows: [HTML] {
    let columns = table.columns.map(HTMLColumn.init)
    return (0..<table.rowCount).map { row -> HTML in
      let cells = table.columns.indices.map { index -> HTML in
        HTML.element(
          index == 0 ? "th" : "td",
          [
            ("scope", index == 0 ? "row" : nil),
            ("class", Self.className(table.columns[index])),
          ], columns[index].cells[row])
      }
      return "<tr>\(cells.joined())</tr>"
    }
  }

  private static func className(_ column: Column) -> String? {
    column.isNumeric ? "number" : column.isDrawn ? "bars" : column.isShort ? "short" : nil
  }

  private var notes: HTML {
    let lines = [(language.say(.read), table.read), (language.say(.notice), table.notice)]
      .filter { !$0.1.isEmpty }
      .map { "<p><b>\(.escaped($0))</b> \(.typeset($1))</p>" as HTML }
    return lines.isEmpty ? "" : HTML.block("div", [("class", "notes")], lines)
  }
}

/// The cells of a column.
///
/// Numbers stand on their right; where their decimals differ, what comes behind the point has a
/// box as wide as the longest, so that the points stand below each other.
private struct HTMLColumn {
  let cells: [HTML]

  init(_ column: Column) {
    let numbers = column.cells.map { cell -> AlignedNumber? in
      if case .number(let value, let format) = cell {
        AlignedNumber(format.text(value))
      } else {
        nil
      }
    }
    let tails = numbers.compactMap { $0.map { displayWidth(of: $0.fraction + $0.suffix) } }
    let width = tails.max() ?? 0
    let isEven = tails.allSatisfy { $0 == width }
    cells = zip(column.cells, numbers).map { cell, number in
      if let number { return Self.html(number, tailWidth: isEven ? nil : width) }
      return Self.html(cell)
    }
  }

  private static func html(_ number: AlignedNumber, tailWidth: Int?) -> HTML {
    let integer = HTML.escaped(number.integer)
    let tail = HTML.escaped((number.fraction + number.suffix).replacing(" ", with: "\u{A0}"))
    guard let tailWidth else { return integer + tail }
    return integer
      + HTML.element("span", [("class", "tail"), ("style", "width:\(tailWidth)ch")], tail)
  }

  private static func html(_ cell: Column.Cell) -> HTML {
    switch cell {
    case .text(let text): HTML.typeset(text)
    case .number(let value, let format): HTML.escaped(format.text(value))
    case .bar(let share): bar([(share, 0)])
    case .shares(let shares): bar(shares.enumerated().map { ($1, $0) })
    case .empty: ""
    }
  }

  /// A bar in pieces; whoever listens hears the shares.
  private static func bar(_ pieces: [(share: Double, series: Int)]) -> HTML {
    let words = pieces.map { percent($0.share) }.joined(separator: ", ")
    let spans = pieces.map { share, series in
      HTML.element(
        "span",
        [("style", "width:\(width(share));background:var(--series-\(series % seriesCount))")], "")
    }
    return HTML.element(
      "div", [("class", "bar"), ("role", "img"), ("aria-label", words)], spans.joined())
  }

  private static func width(_ share: Double) -> String {
    String(format: "%.2f%%", 100 * (share.isNaN ? 0 : min(max(share, 0), 1)))
  }

  /// How many colours the style sheet has.
  private static let seriesCount = 10
}

extension Column {
  /// Whether no cell is worth a second line.
  fileprivate var isShort: Bool {
    cells.allSatisfy { if case .text(let text) = $0 { displayWidth(of: text) <= 24 } else { true } }
  }

  /// Whether the column draws bars.
  fileprivate var isDrawn: Bool {
    cells.contains { cell in
      switch cell {
      case .bar, .shares: true
      case .text, .number, .empty: false
      }
    }
  }
}
