// The links from a lesson's page to the others.

import Notebooks

struct HTMLNavigation {
  let previous: Lesson?
  let next: Lesson?
  let words: Wording

  /// A line above the lesson: where this page belongs.
  var top: String {
    let home = "<a href=\"\(HTMLExporter.indexName)\">\(HTMLText.typeset(words.course))</a>"
    return HTMLElement.block("nav", [("class", "top"), ("aria-label", words.course)], [home])
  }

  /// Where to go on, below the lesson.
  var bottom: String {
    let links = [
      previous.map { link($0, words.previousLesson, relation: "prev") },
      next.map { link($0, words.nextLesson, relation: "next") },
    ]
    return HTMLElement.block(
      "nav", [("class", "bottom"), ("aria-label", words.allLessons)], links.compactMap(\.self))
  }

  private func link(_ lesson: Lesson, _ words: String, relation: String) -> String {
    let name = "\(lesson.number) · \(lesson.title)"
    return HTMLElement.element(
      "a", [("rel", relation), ("href", HTMLExporter.link(to: lesson))],
      "<span>\(words)</span> \(HTMLText.typeset(name))")
  }
}
