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
      abstract: say(HelpPhrase.reset),
      usage: "lesson reset <exercise>",
      discussion: say(HelpPhrase.resetUses))
  }

  @Argument(
    help: helpText(.resetChoice, valueName: "exercise"),
    completion: Completions.exercisesAndLessons)
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
        say(CommandPhrase.unchanged(choice: choice))
      case .done(nil): say(CommandPhrase.restored(path: path))
      case .done(let kept?):
        say(CommandPhrase.putBack(choice: choice, path: path, kept: kept))
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}
