// The links from a lesson's page to the others.

import Notebooks

struct HTMLNavigation {
  let previous: Lesson?
  let next: Lesson?
  let words: Wording

  /// A line above the lesson: where this page belongs.
  var top: HTML {
    let home = HTML.element(
      "a", [("href", HTMLExporter.indexName)], .typeset(words.course))
    return HTML.block("nav", [("class", "top"), ("aria-label", words.course)], [home])
  }

  /// Where to go on, below the lesson.
  var bottom: HTML {
    let links = [
      previous.map { link($0, words.previousLesson, relation: "prev") },
      next.map { link($0, words.nextLesson, relation: "next") },
    ]
    return HTML.block(
      "nav", [("class", "bottom"), ("aria-label", words.allLessons)], links.compactMap(\.self))
  }

  private func link(_ lesson: Lesson, _ words: String, relation: String) -> HTML {
    let name = "\(lesson.number) · \(lesson.title)"
    return HTML.element(
      "a", [("rel", relation), ("href", HTMLExporter.link(to: lesson))],
      "<span>\(.escaped(words))</span> \(.typeset(name))")
  }
}
