// lesson reset: an exercise as it was at first.

import ArgumentParser
import ExerciseChecks
import Grading
import Languages

/// Puts exercises back.
struct Reset: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reset",
      abstract: say(
        en: "Put an exercise back as it was; your version is kept beside it.",
        ko: "연습 문제를 처음으로 되돌립니다. 여러분이 쓴 것은 옆에 남깁니다."),
      usage: "lesson reset <exercise>",
      discussion: say(
        en: """
          lesson reset 1.2   one exercise
          lesson reset 1     all exercises of lesson 1
          """,
        ko: """
          lesson reset 1.2   문제 하나
          lesson reset 1     1강의 모든 문제
          """))
  }

  @Argument(
    help: helpText(
      en: "An exercise, or a lesson for all of its exercises.", ko: "연습 문제, 또는 강의(그 강의의 모든 문제).",
      valueName: "exercise"))
  var choice: String

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let folder = ExerciseFolder(root: try CourseFolder.path())
    let (lesson, id) =
      switch try ExerciseChoice(choice) {
      case .one(let id): (id.lesson, Optional(id))
      case .lesson(let number): (number, nil)
      case .all: preconditionFailure("the argument names something")
      }
    try StandardOutput().write(try answer(folder, lesson, id) + "\n")
  }

  private func answer(
    _ folder: ExerciseFolder, _ lesson: Int, _ id: ExerciseID?
  ) throws(CommandFailure) -> String {
    let path = ExerciseFolder.path(lesson: lesson)
    do throws(ExerciseFolder.Failure) {
      return switch try folder.reset(lesson: lesson, id) {
      case .unchanged:
        say(
          en: "\(choice) is as it was at first; nothing changed",
          ko: "\(attach(choice, .topic)) 처음 그대로라서 바뀐 것이 없습니다")
      case .done(nil): say(en: "\(path) is there again", ko: "\(attach(path, .object)) 되살렸습니다")
      case .done(let kept?):
        say(
          en: "\(choice) in \(path) is as it was at first; your version is in \(kept)",
          ko: "\(path)의 \(attach(choice, .object)) 처음으로 되돌렸습니다. 여러분이 쓴 것은 \(kept)에 있습니다")
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}
