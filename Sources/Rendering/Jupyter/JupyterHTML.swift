// HTML for the outputs of cells. It lives in pages whose style is not ours and which drop scripts,
// classes and most styles: plain elements, and nothing that is needed to understand it in a style.

import HTMLBlocks
import Languages
import Notebooks

struct JupyterHTML {
  let lesson: Lesson

  var language: Language { lesson.language }

  /// What stands instead of a table whose numbers differ from run to run.
  var measuredWhenRun: String {
    "\(language.say(.measuredWhenRun)) \(language.say(.command(lesson: lesson.number)))"
  }

  func measured(_ table: Table, reference: String) -> HTML {
    """
    <p>\(label("\(language.say(.table)) \(reference)", table.caption))</p>
    <p>\(.escaped(measuredWhenRun))</p>
    """
  }

  func text(of table: Table, reference: String) -> HTML {
    let head = table.columns.map { column in
      let unit = column.unit.map { " (\($0))" } ?? ""
      return cell("th", scope: "col", column.head + unit, in: column)
    }
    let rows = (0..<table.rowCount).map { index in
      table.columns.enumerated().map { place, column -> HTML in
        let text = PlainCell.text(of: column.cells[index])
        // A row without a name has no head for those who listen.
        let isHead = place == 0 && !text.isEmpty
        return cell(isHead ? "th" : "td", scope: isHead ? "row" : nil, text, in: column)
      }
    }
    let lines: [HTML] =
      [
        // No caption element: notebooks set it no wider than the table, in small letters.
        "<p>\(label("\(language.say(.table)) \(reference)", table.caption))</p>", "<table>",
        "<thead>",
      ]
      + row(head) + ["</thead>", "<tbody>"] + rows.flatMap(row) + ["</tbody>", "</table>"]
      + note(language.say(.read), table.read) + note(language.say(.notice), table.notice)
    return lines.joined(separator: "\n")
  }

  func text(of question: Question) -> HTML {
    var lines: [HTML] = [
      "<p><strong>\(.escaped(language.say(.predict))):</strong> \(.escaped(question.prompt))</p>"
    ]
    if case .choice(let choices, _) = question.answer {
      lines += ["<ol>"] + choices.map { "<li>\(.escaped($0))</li>" } + ["</ol>"]
    }
    lines += [
      "<details>", "<summary>\(.escaped(language.say(.answer)))</summary>",
      "<p><strong>\(.escaped(question.answerText))</strong></p>",
      "<p>\(.escaped(question.explanation))</p>", "</details>",
    ]
    return lines.joined(separator: "\n")
  }

  /// What stands below a picture: its caption, and for those who do not see it, what it shows.
  func caption(of figure: Figure, reference: String) -> HTML {
    """
    <p>\(label("\(language.say(.figure)) \(reference)", figure.caption))</p>
    <details>
    <summary>\(.escaped(language.say(.inWords)))</summary>
    <p>\(.escaped(figure.alternative))</p>
    </details>
    """
  }

  /// A figure that has no picture.
  func alternative(for figure: Figure, reference: String) -> HTML {
    """
    <p>\(label("\(language.say(.figure)) \(reference)", figure.caption))</p>
    <blockquote>\(.escaped(figure.alternative))</blockquote>
    """
  }

  // MARK: Pieces

  private func row(_ cells: [HTML]) -> [HTML] { ["<tr>"] + cells + ["</tr>"] }

  private func cell(
    _ element: HTML.Name, scope: String?, _ text: String, in column: Column
  ) -> HTML {
    let style = "text-align: \(column.isNumeric ? "right" : "left")"
    return HTML.element(element, [("scope", scope), ("style", style)], .escaped(text))
  }

  private func label(_ label: String, _ text: String) -> HTML {
    "<strong>\(.escaped(label))</strong> \(.escaped(text))"
  }

  private func note(_ label: String, _ text: String) -> [HTML] {
    text.isEmpty ? [] : ["<p><em>\(.escaped(label)):</em> \(.escaped(text))</p>"]
  }
}
