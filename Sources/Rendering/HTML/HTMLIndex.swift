// The page that lists the lessons, each with a figure as its cover.

import Languages
import Notebooks

struct HTMLIndex {
  let lessons: [ExecutedLesson]

  private var language: Language { lessons.first?.lesson.language ?? .english }

  func page() throws(HTMLExportError) -> HTMLPage {
    var items: [String] = []
    for lesson in lessons { items.append(try item(lesson)) }
    let header = HTMLElement.block(
      "header", [],
      [
        "<h1>\(HTMLText.typeset(language.say(.course)))</h1>",
        "<p class=\"summary\">\(HTMLText.typeset(language.say(.courseSummary)))</p>",
      ])
    return HTMLPage(
      title: language.say(.course), summary: language.say(.courseSummary), language: language,
      kind: "index",
      content: [
        HTMLElement.block(
          "main", [], [header, HTMLElement.block("ol", [("class", "covers")], items)])
      ])
  }

  private func item(_ executed: ExecutedLesson) throws(HTMLExportError) -> String {
    let lesson = executed.lesson
    var lines = [try cover(of: executed)]
    lines += [
      "<p class=\"place\">\(HTMLText.typeset(language.say(.lesson(number: lesson.number))))</p>",
      "<h2>"
        + HTMLElement.element(
          "a", [("href", HTMLExporter.link(to: lesson))], HTMLText.typeset(lesson.title)) + "</h2>",
      "<p>\(HTMLText.typeset(lesson.summary))</p>",
    ]
    return HTMLElement.block("li", [], lines)
  }

  /// The lesson's first figure that has a picture.
  private func cover(of executed: ExecutedLesson) throws(HTMLExportError) -> String {
    for case .figure(let figure, let reference) in executed.steps.flatMap(\.blocks) {
      guard let picture = executed.pictures[figure.name] else { continue }
      let figure = HTMLFigure(figure: figure, reference: reference, picture: picture)
      return HTMLElement.block("div", [("class", "cover")], [try figure.cover()])
    }
    return ""
  }
}
