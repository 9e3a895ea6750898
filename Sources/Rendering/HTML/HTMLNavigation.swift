// The links from a lesson's page to the others.

import HTMLBlocks
import Languages
import Notebooks

struct HTMLNavigation {
  let previous: Lesson?
  let next: Lesson?
  let language: Language

  /// A line above the lesson: where this page belongs.
  var top: HTML {
    let home = HTML.element(
      "a", [("href", HTMLExporter.indexName)], .typeset(language.say(.course)))
    return HTML.block("nav", [("class", "top"), ("aria-label", language.say(.course))], [home])
  }

  /// Where to go on, below the lesson.
  var bottom: HTML {
    let links = [
      previous.map { link($0, language.say(.previousLesson), relation: "prev") },
      next.map { link($0, language.say(.nextLesson), relation: "next") },
    ]
    return HTML.block(
      "nav", [("class", "bottom"), ("aria-label", language.say(.allLessons))],
      links.compactMap(\.self))
  }

  private func link(_ lesson: Lesson, _ label: String, relation: String) -> HTML {
    let name = "\(lesson.number) · \(lesson.title)"
    return HTML.element(
      "a", [("rel", relation), ("href", HTMLExporter.link(to: lesson))],
      "<span>\(.escaped(label))</span> \(.typeset(name))")
  }
}
