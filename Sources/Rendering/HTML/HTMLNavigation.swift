// What stands above and below a page: links to the others, and the switches of this one.

import HTMLBlocks
import Languages
import Notebooks

struct HTMLNavigation {
  var previous: Lesson?
  var next: Lesson?
  let language: Language
  /// Whether there is a page that lists the lessons.
  let hasIndex: Bool
  /// The address of this page in the other language, if it is there.
  let otherEdition: String?
  /// Whether the page has code and questions.
  var hasLesson = true

  /// A line above the page: where it belongs, and how the reader wants to see it.
  var top: HTML {
    let home =
      hasIndex && hasLesson
      ? HTML.element("a", [("href", HTMLExporter.indexName)], .typeset(language.say(.course))) : ""
    return HTML.block(
      "nav", [("class", "top"), ("aria-label", language.say(.course))],
      [home, otherLanguage, switches])
  }

  private var otherLanguage: HTML {
    guard let otherEdition else { return "" }
    let other: Language = language == .korean ? .english : .korean
    return HTML.element(
      "a",
      [
        ("class", "language"), ("href", otherEdition), ("hreflang", other.rawValue),
        ("lang", other.rawValue), ("rel", "alternate"),
      ], .escaped(other.say(.languageName)))
  }

  /// What only a script can do; without one it is not seen.
  private var switches: HTML {
    let themes: [(value: String, name: RenderingPhrase)] = [
      ("", .themeOfSystem), ("light", .lightTheme), ("dark", .darkTheme),
    ]
    let options = themes.map { theme in
      HTML.element("option", [("value", theme.value)], .escaped(language.say(theme.name)))
    }
    let select = HTML.element("select", [("id", "theme")], options.joined())
    return HTML.block(
      "div", [("class", "switches")],
      [
        hasLesson ? button("all-code", language.say(.showAllCode)) : "",
        hasLesson ? button("all-answers", language.say(.showEverything)) : "",
        "<label><span>\(.escaped(language.say(.theme)))</span> \(select)</label>",
      ])
  }

  private func button(_ name: String, _ words: String) -> HTML {
    HTML.element(
      "button", [("type", "button"), ("id", name), ("aria-pressed", "false")], .escaped(words))
  }

  /// Where to go on, below the lesson.
  var bottom: HTML {
    let links = [
      previous.map { link($0, language.say(.previousLesson), relation: "prev") },
      next.map { link($0, language.say(.nextLesson), relation: "next") },
    ].compactMap(\.self)
    if links.isEmpty { return "" }
    return HTML.block(
      "nav", [("class", "bottom"), ("aria-label", language.say(.allLessons))], links)
  }

  private func link(_ lesson: Lesson, _ label: String, relation: String) -> HTML {
    let name = "\(lesson.number) · \(lesson.title)"
    return HTML.element(
      "a", [("rel", relation), ("href", HTMLExporter.link(to: lesson))],
      "<span>\(.escaped(label))</span> \(.typeset(name))")
  }
}
