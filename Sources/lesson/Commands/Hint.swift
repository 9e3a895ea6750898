// lesson hint: a little help, then a little more.

import ArgumentParser
import ExerciseChecks
import Grading
import Rendering
import Text

/// Gives the next hint to an exercise.
struct Hint: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hint",
      abstract: say(en: "Give the next hint to an exercise.", ko: "연습 문제의 다음 힌트를 줍니다."),
      usage: "lesson hint <exercise> [--level <level>]",
      discussion: say(
        en: """
          lesson hint 1.2             the next hint
          lesson hint 1.2 --level 3   a certain one: 1 a nudge, 2 where to look, 3 the formula, 4 the solution
          """,
        ko: """
          lesson hint 1.2             다음 힌트
          lesson hint 1.2 --level 3   고른 힌트: 1 귀띔, 2 볼 곳, 3 공식, 4 풀이
          """))
  }

  @Argument(
    help: helpText(en: "The exercise, such as 1.2.", ko: "연습 문제. 예: 1.2.", valueName: "exercise"))
  var exercise: String

  @Option(
    help: helpText(
      en: "Which hint: 1 a nudge, 2 where to look, 3 the formula, 4 the solution.",
      ko: "어느 힌트: 1 귀띔, 2 볼 곳, 3 공식, 4 풀이."))
  var level: Int?

  @OptionGroup(title: say(en: "Display", ko: "보기")) var display: DisplayOptions

  func validate() throws {
    if let level, !(1...4).contains(level) {
      throw ValidationError(
        say(
          en: "there is no hint of level \(level); expected 1 to 4",
          ko: "\(level)번 힌트는 없습니다. 1에서 4까지 있습니다"))
    }
  }

  func run() throws {
    let exercise = try ExerciseChoice.one(self.exercise)
    let store = StateStore()
    let last = exercise.hints.count + 1
    let seen = store.load().exercises[exercise.id.description]?.hintsSeen ?? 0
    // Whatever number stands in the file, which anybody can edit.
    let level = level ?? min(max(seen, 0), last - 1) + 1
    let text = try text(of: level, for: exercise)
    try StandardOutput().write(text)
    // Counted from what the file says now: another run may have given hints meanwhile.
    store.update { state in
      var record = state.exercises[exercise.id.description] ?? ExerciseRecord()
      record.hintsSeen = max(record.hintsSeen, level)
      state.exercises[exercise.id.description] = record
    }
  }

  private func text(of level: Int, for exercise: any AnyExercise) throws(CommandFailure) -> String {
    let style = display.style(in: .current())
    let margin = style.isPlain ? "" : "  "
    let names = [
      say(en: "a nudge", ko: "귀띔"), say(en: "where to look", ko: "볼 곳"),
      say(en: "the formula", ko: "공식"), say(en: "the solution", ko: "풀이"),
    ]
    let task = "\(exercise.id) \(exercise.function)"
    let head = say(
      en: "Hint \(level) of 4 for \(task): \(names[level - 1])",
      ko: "\(task) 힌트 4개 중 \(level)번: \(names[level - 1])")
    let lines: [String]
    if level <= exercise.hints.count {
      let room = min(style.width, 100) - margin.count - 1
      lines = filled(exercise.hints(in: style.language)[level - 1], to: room)
    } else {
      lines = try solution(exercise).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    let next =
      level < 4 ? "\n\(margin)\(say(en: "More", ko: "더 보기")): ./lesson hint \(exercise.id)\n" : ""
    let text =
      "\n\(margin)\(head)\n\n" + lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
      + next
    return style.isASCII ? text.asciiForm : text
  }

  private func solution(_ exercise: any AnyExercise) throws(CommandFailure) -> String {
    let folder = ExerciseFolder(root: try CourseFolder.path())
    do throws(ExerciseFolder.Failure) {
      return try folder.solution(of: exercise.id)
    } catch {
      throw CommandFailure(error)
    }
  }
}
