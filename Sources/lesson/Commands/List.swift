// lesson list: which lessons there are, how far the reader is, and what comes next.

import ArgumentParser
import ExerciseChecks
import Notebooks
import Rendering
import Text

/// Lists the lessons, as a place to come back to.
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

  /// The number of each lesson, its title, its length and what it is about, and how far the reader
  /// is with it; then what comes next.
  private func text(_ style: TerminalStyle) -> String {
    let state = StateStore().load()
    let lessons = Catalogue().lessons
    let entries = lessons.map { lesson in
      let steps = say(CommandPhrase.steps(count: lesson.steps.count))
      return HangingList.Entry(
        name: "\(lesson.number)",
        paragraphs: ["\(lesson.title) (\(steps))", lesson.summary]
          + progress(in: lesson, state, style))
    }
    return HangingList(entries: entries).text(style: style) + "\n"
      + next(in: state, lessons, style)
  }

  /// How far the reader is with a lesson; nothing for somebody who has not begun.
  private func progress(
    in lesson: Lesson, _ state: CourseState, _ style: TerminalStyle
  ) -> [String] {
    var parts: [String] = []
    if let record = state.lessons["\(lesson.number)"] {
      if let place = record.place {
        parts.append(say(ReadingPhrase.readUpTo(step: place, count: lesson.steps.count)))
      } else if record.isFinished {
        let sign = style.isPlain ? "" : style.isASCII ? "+ " : "✓ "
        parts.append(sign + say(ReadingPhrase.isRead))
      }
      let made = record.predictions.values.filter { $0 != .skipped }
      if !made.isEmpty {
        parts.append(
          say(ReadingPhrase.predicted(right: made.count { $0.cameTrue }, count: made.count)))
      }
    }
    let exercises = allExercises.filter { $0.id.lesson == lesson.number }
    let known = exercises.compactMap { state.exercises[$0.id.description] }
    if !known.isEmpty {
      parts.append(
        say(
          CommandPhrase.exercisesPassed(
            passed: known.count { $0.passed }, count: exercises.count)))
    }
    return parts.isEmpty ? [] : [parts.joined(separator: style.isPlain ? "; " : " · ")]
  }

  /// What comes next, with the command for it.
  private func next(
    in state: CourseState, _ lessons: [Lesson], _ style: TerminalStyle
  ) -> String {
    let margin = style.isPlain ? "" : "  "
    let isNew = state.lessons.isEmpty && state.exercises.isEmpty
    let task = NextTask(in: state, lessons: lessons.map(\.number))
    let words = task.words(command: "check") { id in
      allExercises.first { $0.id == id }?.function ?? ""
    }
    guard !isNew, let words else { return margin + say(CommandPhrase.begin) + "\n" }
    let width = style.readingWidth - margin.count - 1
    let lines = filled(words.text, to: width, keeping: [words.command])
    let text = lines.map { margin + $0 + "\n" }.joined()
    return style.isASCII ? text.asciiForm : text
  }
}
