// The page of one lesson.

import Languages
import Notebooks

struct HTMLLesson {
  let executed: ExecutedLesson
  /// The links to other pages; `nil` where this is the only one.
  let navigation: HTMLNavigation?

  private var lesson: Lesson { executed.lesson }
  private var language: Language { lesson.language }

  func page() throws(HTMLExportError) -> HTMLPage {
    var steps: [String] = []
    for step in executed.steps { steps.append(try html(step)) }
    let main = HTMLElement.block("main", [], [header, contents] + steps)
    return HTMLPage(
      title:
        "\(lesson.title) · \(language.say(.lesson(number: lesson.number))) · \(language.say(.course))",
      summary: lesson.summary, language: lesson.language, kind: "lesson",
      content: [navigation?.top ?? "", main, navigation?.bottom ?? ""])
  }

  private var header: String {
    HTMLElement.block(
      "header", [],
      [
        "<p class=\"place\">\(HTMLText.typeset(language.say(.lesson(number: lesson.number))))</p>",
        "<h1>\(HTMLText.typeset(lesson.title))</h1>",
        "<p class=\"summary\">\(HTMLText.typeset(lesson.summary))</p>",
      ])
  }

  private var contents: String {
    let items = executed.steps.map { step in
      "<li><a href=\"#step-\(step.number)\">\(HTMLText.typeset(step.title))</a></li>"
    }
    return HTMLElement.block(
      "nav", [("class", "contents"), ("aria-label", language.say(.inThisLesson))],
      [HTMLElement.block("ol", [], items)])
  }

  // MARK: Steps

  private func html(_ step: Step) throws(HTMLExportError) -> String {
    let name = "step-\(step.number)"
    var blocks: [String] = []
    for block in step.blocks { blocks.append(try html(block)) }
    return HTMLElement.block(
      "section", [("id", name), ("aria-labelledby", "\(name)-title")],
      [
        "<h2 id=\"\(name)-title\"><a href=\"#\(name)\"><span>\(step.number)</span> \(HTMLText.typeset(step.title))</a></h2>"
      ] + blocks)
  }

  private func html(_ block: Block) throws(HTMLExportError) -> String {
    switch block {
    case .prose(let prose): HTMLProse().html(prose.markdown)
    case .code(let code):
      HTMLCode.html(code.source, .swift) + "\n" + HTMLCode.assignments(in: code, language)
    case .hiddenCode(let code): HTMLCode.assignments(in: code, language)
    case .table(let table, let reference):
      HTMLTable(table: table, reference: reference, language: language).html
    case .figure(let figure, let reference):
      try HTMLFigure(
        figure: figure, reference: reference, picture: executed.pictures[figure.name]
      ).html()
    case .question(let question): HTMLQuestion.html(question, language)
    }
  }
}
