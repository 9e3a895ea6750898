// HTML for the outputs of cells. It lives in pages whose style is not ours and which drop scripts, classes and most styles:
// plain elements, and nothing that is needed to understand it in a style.

import Languages
import Notebooks

struct JupyterHTML {
  let language: Language

  func text(of table: Table, reference: String) -> String {
    let head = table.columns.map { column in
      let unit = column.unit.map { " (\($0))" } ?? ""
      return cell("th scope=\"col\"", column.head + unit, in: column)
    }
    let rows = (0..<table.rowCount).map { index in
      table.columns.enumerated().map { place, column in
        cell(
          place == 0 ? "th scope=\"row\"" : "td", PlainCell.text(of: column.cells[index]),
          in: column)
      }
    }
    let lines =
      [
        // No caption element: notebooks set it no wider than the table, in small letters.
        "<p>\(label("\(language.say(.table)) \(reference)", table.caption))</p>", "<table>",
        "<thead>",
      ]
      + row(head) + ["</thead>", "<tbody>"] + rows.flatMap(row) + ["</tbody>", "</table>"]
      + note(language.say(.read), table.read) + note(language.say(.notice), table.notice)
    return lines.joined(separator: "\n")
  }

  func text(of question: Question) -> String {
    var lines = [
      "<p><strong>\(language.say(.predict)):</strong> \(HTMLText.escaped(question.prompt))</p>"
    ]
    if case .choice(let choices, _) = question.answer {
      lines += ["<ol>"] + choices.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ol>"]
    }
    lines += [
      "<details>", "<summary>\(language.say(.answer))</summary>",
      "<p><strong>\(HTMLText.escaped(question.answerText))</strong></p>",
      "<p>\(HTMLText.escaped(question.explanation))</p>", "</details>",
    ]
    return lines.joined(separator: "\n")
  }

  /// What stands below a picture: its caption, and for those who do not see it, what it shows.
  func caption(of figure: Figure, reference: String) -> String {
    """
    <p>\(label("\(language.say(.figure)) \(reference)", figure.caption))</p>
    <details>
    <summary>\(language.say(.inWords))</summary>
    <p>\(HTMLText.escaped(figure.alternative))</p>
    </details>
    """
  }

  /// A figure that has no picture.
  func alternative(for figure: Figure, reference: String) -> String {
    """
    <p>\(label("\(language.say(.figure)) \(reference)", figure.caption))</p>
    <blockquote>\(HTMLText.escaped(figure.alternative))</blockquote>
    """
  }

  // MARK: Pieces

  private func row(_ cells: [String]) -> [String] { ["<tr>"] + cells + ["</tr>"] }

  private func cell(_ element: String, _ text: String, in column: Column) -> String {
    let side = column.isNumeric ? "right" : "left"
    let name = element.prefix { $0 != " " }
    return "<\(element) style=\"text-align: \(side)\">\(HTMLText.escaped(text))</\(name)>"
  }

  private func label(_ label: String, _ text: String) -> String {
    "<strong>\(label)</strong> \(HTMLText.escaped(text))"
  }

  private func note(_ label: String, _ text: String) -> [String] {
    text.isEmpty ? [] : ["<p><em>\(label):</em> \(HTMLText.escaped(text))</p>"]
  }
}
