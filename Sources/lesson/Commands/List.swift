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
      abstract: say(en: "List the lessons.", ko: "강의 목록을 보여 줍니다."),
      discussion: say(
        en: """
          lesson list           the lessons, their length and what they are about
          lesson list --plain   the same for a screen reader
          """,
        ko: """
          lesson list           강의와 그 길이, 무엇에 대한 것인지
          lesson list --plain   같은 것을 화면 낭독기용으로
          """))
  }

  @OptionGroup(title: say(en: "Display", ko: "보기")) var display: DisplayOptions

  func run() throws {
    try StandardOutput().write(text(display.style(in: .current())))
  }

  /// The number of each lesson, its title, its length and what it is about; then how to begin.
  private func text(_ style: TerminalStyle) -> String {
    let state = StateStore().load()
    let entries = Catalogue().lessons.map { lesson in
      let count = lesson.steps.count
      let steps = say(en: count == 1 ? "1 step" : "\(count) steps", ko: "\(count)단계")
      return HangingList.Entry(
        name: "\(lesson.number)",
        paragraphs: ["\(lesson.title) (\(steps))", lesson.summary]
          + progress(in: lesson, state))
    }
    let margin = style.isPlain ? "" : "  "
    return HangingList(entries: entries).text(style: style)
      + "\n\(margin)"
      + say(
        en: "Begin with ./lesson 1; see ./lesson --help for all there is.",
        ko: "./lesson 1로 시작하십시오. 나머지는 ./lesson --help에 있습니다.") + "\n"
  }

  /// How far the reader is with a lesson's exercises; nothing for somebody who has not begun.
  private func progress(in lesson: Lesson, _ state: CourseState) -> [String] {
    let exercises = allExercises.filter { $0.id.lesson == lesson.number }
    let known = exercises.compactMap { state.exercises[$0.id.description] }
    let passed = known.count { $0.passed }
    return known.isEmpty
      ? []
      : [
        say(
          en: "\(passed) of \(exercises.count) exercises passed",
          ko: "연습 문제 \(exercises.count)개 중 \(passed)개 맞음")
      ]
  }
}
