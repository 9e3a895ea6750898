// lesson list: which lessons there are.

import ArgumentParser
import Notebooks
import Rendering
import SelfChecks

/// Lists the lessons.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the lessons.",
    discussion: """
      lesson list           the lessons, their length and what they are about
      lesson list --plain   the same for a screen reader
      """)

  @OptionGroup(title: "Display") var display: DisplayOptions

  func run() throws {
    try StandardOutput().write(text(display.style(in: .current())))
  }

  /// The number of each lesson, its title, its length and what it is about; then how to begin.
  private func text(_ style: TerminalStyle) -> String {
    let state = StateStore().load()
    let entries = Catalogue.lessons.map { lesson in
      let steps = lesson.steps.count == 1 ? "1 step" : "\(lesson.steps.count) steps"
      return HangingList.Entry(
        name: "\(lesson.number)",
        paragraphs: ["\(lesson.title) (\(steps))", lesson.summary]
          + progress(in: lesson, state))
    }
    let margin = style.isPlain ? "" : "  "
    return HangingList(entries: entries).text(style: style)
      + "\n\(margin)Begin with ./lesson 1; see ./lesson --help for all there is.\n"
  }

  /// How far the reader is with a lesson's exercises; nothing for somebody who has not begun.
  private func progress(in lesson: Lesson, _ state: CourseState) -> [String] {
    let exercises = allExercises.filter { $0.id.lesson == lesson.number }
    let known = exercises.compactMap { state.exercises[$0.id.description] }
    let passed = known.count { $0.passed }
    return known.isEmpty ? [] : ["\(passed) of \(exercises.count) exercises passed"]
  }
}
