// lesson list: which lessons there are.

import ArgumentParser
import Notebooks
import Rendering

/// Lists the lessons.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the lessons.")

  @OptionGroup(title: "Display") var display: DisplayOptions

  func run() throws {
    try StandardOutput().write(text(display.style(in: .current())))
  }

  /// The number of each lesson, its title, its length and what it is about; then how to begin.
  private func text(_ style: TerminalStyle) -> String {
    let entries = Catalogue.lessons.map { lesson in
      let steps = lesson.steps.count == 1 ? "1 step" : "\(lesson.steps.count) steps"
      return HangingList.Entry(
        name: "\(lesson.number)", paragraphs: ["\(lesson.title) (\(steps))", lesson.summary])
    }
    let margin = style.isPlain ? "" : "  "
    return HangingList(entries: entries).text(style: style)
      + "\n\(margin)Begin with ./lesson 1; see ./lesson --help for all there is.\n"
  }
}
