// The blocks of a lesson in Markdown, as a file on a code host and a notebook's cells share them.

import Languages
import MarkdownTree
import Notebooks

/// Pieces of Markdown, each of whole lines without the last line end; the caller puts an empty line
/// between two.
struct MarkdownBlocks {
  let lesson: Lesson

  private var language: Language { lesson.language }

  static func heading(of step: Step) -> String {
    "## \(step.number). \(MarkdownText.escaped(step.title))"
  }

  static func text(of code: Code) -> String {
    MarkdownText.fence(code.source, info: "swift").joined(separator: "\n")
  }

  /// What this run assigned to the parameters; nothing for the lesson as it is.
  func assigned(in code: Code) -> String {
    if code.assigned.isEmpty { return "" }
    let values = code.assigned.map { MarkdownText.code("\($0.name)=\($0.value.text)") }
    return "**\(language.say(.withParameters))** " + values.joined(separator: ", ")
  }

  static func caption(_ label: String, _ text: String) -> String {
    "**\(label)** \(MarkdownText.escaped(text))"
  }

  // MARK: Tables

  func pieces(of table: Table, reference: String) -> [String] {
    let caption = Self.caption("\(language.say(.table)) \(reference)", table.caption)
    if table.isMeasured { return [caption, measuredWhenRun] }
    let columns = table.columns.map { column in
      let unit = column.unit.map { " (\(MarkdownText.escaped($0)))" } ?? ""
      return MarkdownColumn(
        alignment: column.isNumeric ? .right : .left,
        head: MarkdownText.escaped(column.head) + unit,
        cells: column.cells.map { MarkdownText.escaped(PlainCell.text(of: $0)) })
    }
    return [
      caption,
      MarkdownColumn.lines(columns).joined(separator: "\n"),
      note(language.say(.read), table.read), note(language.say(.notice), table.notice),
    ]
  }

  /// What stands instead of a table whose numbers differ from run to run.
  var measuredWhenRun: String {
    let command = MarkdownText.code(language.say(.command(lesson: lesson.number)))
    return "\(language.say(.measuredWhenRun)) \(command)"
  }

  private func note(_ label: String, _ text: String) -> String {
    text.isEmpty ? "" : "*\(label):* \(MarkdownText.escaped(text))"
  }

  // MARK: Questions

  /// A question, and what unfolds with its answer.
  func pieces(of question: Question, with results: [String] = []) -> [String] {
    var pieces = ["**\(language.say(.predict)):** \(MarkdownText.escaped(question.prompt))"]
    if case .choice(let choices, _) = question.answer {
      pieces.append(
        choices.enumerated().map { "\($0 + 1). \(MarkdownText.paragraph($1))" }
          .joined(separator: "\n"))
    }
    // The empty lines around it let the answer be read as Markdown.
    return pieces + [
      "<details>\n<summary>\(language.say(.answer))</summary>",
      "**\(MarkdownText.escaped(question.answerText))**",
      MarkdownText.paragraph(question.explanation),
    ] + results + ["</details>"]
  }
}
