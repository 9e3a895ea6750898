// lesson list: which lessons there are.

import ArgumentParser
import ExerciseChecks
import Notebooks
import Rendering

/// Lists the lessons.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(HelpPhrase.list),
      discussion: say(HelpPhrase.listUses))
  }

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func run() throws {
    try StandardOutput().write(text(display.style(in: .current())))
  }

  /// The number of each lesson, its title, its length and what it is about; then how to begin.
  private func text(_ style: TerminalStyle) -> String {
    let state = StateStore().load()
    let entries = Catalogue().lessons.map { lesson in
      let count = lesson.steps.count
      let steps = say(CommandPhrase.steps(count: count))
      return HangingList.Entry(
        name: "\(lesson.number)",
        paragraphs: ["\(lesson.title) (\(steps))", lesson.summary]
          + progress(in: lesson, state))
    }
    let margin = style.isPlain ? "" : "  "
    return HangingList(entries: entries).text(style: style)
      + "\n\(margin)"
      + say(CommandPhrase.begin) + "\n"
  }

  /// How far the reader is with a lesson's exercises; nothing for somebody who has not begun.
  private func progress(in lesson: Lesson, _ state: CourseState) -> [String] {
    let exercises = allExercises.filter { $0.id.lesson == lesson.number }
    let known = exercises.compactMap { state.exercises[$0.id.description] }
    let passed = known.count { $0.passed }
    return known.isEmpty
      ? []
      : [
        say(CommandPhrase.exercisesPassed(passed: passed, count: exercises.count))
      ]
  }
}
