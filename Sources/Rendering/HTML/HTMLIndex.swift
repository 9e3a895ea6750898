// The page that lists the lessons, each with a figure as its cover.

import HTMLBlocks
import Languages
import Notebooks

struct HTMLIndex {
  let lessons: [ExecutedLesson]
  /// The address of the list in the other language, if it is there.
  let otherEdition: String?

  private var language: Language { lessons.first?.lesson.language ?? .english }

  func page() throws(HTMLExportError) -> HTMLPage {
    var items: [HTML] = []
    for lesson in lessons { items.append(try item(lesson)) }
    let header = HTML.block(
      "header", [],
      [
        "<h1>\(.typeset(language.say(.course)))</h1>",
        "<p class=\"summary\">\(.typeset(language.say(.courseSummary)))</p>",
      ])
    let navigation = HTMLNavigation(
      language: language, hasIndex: true, otherEdition: otherEdition, hasLesson: false)
    return HTMLPage(
      title: language.say(.course), summary: language.say(.courseSummary), language: language,
      kind: "index",
      content: [
        navigation.top,
        HTML.block(
          "main", [], [header, HTML.block("ol", [("class", "covers")], items)]),
        "<footer><p>\(.typeset(language.say(.dataCredit)))</p></footer>",
      ])
  }

  private func item(_ executed: ExecutedLesson) throws(HTMLExportError) -> HTML {
    let lesson = executed.lesson
    let link = HTML.element(
      "a", [("href", HTMLExporter.link(to: lesson))], .typeset(lesson.title))
    var lines: [HTML] = [try cover(of: executed)]
    lines += [
      """
      <p class="place">\(.typeset(language.say(.lesson(number: lesson.number)))) · \
      \(.typeset(language.say(.readingTime(minutes: ReadingTime.minutes(of: executed)))))</p>
      """,
      "<h2>\(link)</h2>",
      "<p>\(.typeset(lesson.summary))</p>",
    ]
    return HTML.block("li", [], lines)
  }

  /// The lesson's first figure that has a picture.
  private func cover(of executed: ExecutedLesson) throws(HTMLExportError) -> HTML {
    for case .figure(let figure, let reference) in executed.steps.flatMap(\.blocks) {
      guard let picture = executed.pictures[figure.name] else { continue }
      let figure = RecordedFigure(figure: figure, reference: reference, picture: picture)
      return HTML.block("div", [("class", "cover")], [try figure.cover()])
    }
    return ""
  }
}
