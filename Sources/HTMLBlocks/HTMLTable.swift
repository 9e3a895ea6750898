// A table as HTML: caption, grid, how to read it, what to notice.

import Languages
import Notebooks
import Text

/// A table with its number in the lesson.
package struct HTMLTable {
  private let table: Table
  private let reference: String
  private let language: Language
  private let lesson: Int

  /// Creates a table of a lesson.
  package init(_ table: Table, reference: String, in lesson: Lesson) {
    self.table = table
    self.reference = reference
    self.language = lesson.language
    self.lesson = lesson.number
  }

  /// What a table's element is called in the page.
  package static func name(_ reference: String) -> String { "table-" + dashed(reference) }

  /// The table's element.
  package var html: HTML {
    let name = Self.name(reference)
    let grid = HTML.block(
      "table", [("aria-labelledby", "\(name)-caption")],
      [HTML.block("thead", [], [head]), HTML.block("tbody", [], rows)])
    return HTML.block(
      "figure", [("class", "table"), ("id", name)],
      [
        HTML.element(
          "figcaption", [("id", "\(name)-caption")],
          "\(.label("\(language.say(.table)) \(reference)", of: name)) \(.typeset(table.caption))"
        ),
        table.isMeasured ? measuredWhenRun : HTML.block("div", [("class", "scroll")], [grid]),
        table.isMeasured ? "" : notes,
      ])
  }

  /// What stands instead of a table whose numbers differ from run to run.
  private var measuredWhenRun: HTML {
    let command = HTML.escaped(language.say(.command(lesson: lesson)))
    return "<p>\(.typeset(language.say(.measuredWhenRun))) <code>\(command)</code></p>"
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
    let columns = table.columns.map { HTMLColumn($0) }
    return (0..<table.rowCount).map { row -> HTML in
      let cells = table.columns.indices.map { index -> HTML in
        // A row without a name has no head for those who listen.
        let isHead = index == 0 && !columns[index].cells[row].isEmpty
        return HTML.element(
          isHead ? "th" : "td",
          [
            ("scope", isHead ? "row" : nil),
            ("class", Self.className(table.columns[index])),
            ("data-behind", columns[index].missing[row]),
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
/// Numbers stand on their right. Where their decimals differ, a number is followed by as much of
/// the longest as it lacks, which the style sheet adds and nobody sees: so the points stand below
/// each other, and the number itself is one piece, to be found, copied and read aloud.
private struct HTMLColumn {
  let cells: [HTML]
  /// What each number lacks of the longest.
  let missing: [String?]

  init(_ column: Column) {
    let tails = column.cells.map { cell -> String? in
      guard case .number(let value, let format) = cell else { return nil }
      let number = AlignedNumber(format.text(value))
      return number.fraction + number.suffix
    }
    let longest = tails.compactMap { $0 }.max { $0.count < $1.count } ?? ""
    missing = tails.map { tail in
      guard let tail, tail.count < longest.count else { return nil }
      return String(longest.dropFirst(tail.count))
    }
    cells = column.cells.map { Self.html($0) }
  }

  private static func html(_ cell: Column.Cell) -> HTML {
    switch cell {
    case .text(let text): HTML.typeset(text)
    case .number(let value, let format):
      HTML.escaped(String(format.text(value).map { $0 == " " ? "\u{A0}" : $0 }))
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
        [("style", "width:\(width(share));background:var(--series-\(series % Palette.count))")], "")
    }
    return HTML.element(
      "div", [("class", "bar"), ("role", "img"), ("aria-label", words)], spans.joined())
  }

  private static func width(_ share: Double) -> String {
    NumberFormat.fixed(2).text(100 * (share.isNaN ? 0 : min(max(share, 0), 1))) + "%"
  }
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
