// lesson reset: an exercise as it was at first.

import ArgumentParser
import Grading
import SelfChecks

/// Puts exercises back.
struct Reset: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put an exercise back as it was; your version is kept beside it.",
    usage: "lesson reset <exercise>",
    discussion: """
      lesson reset 1.2   one exercise
      lesson reset 1     all exercises of lesson 1
      """)

  @Argument(
    help: ArgumentHelp("An exercise, or a lesson for all of its exercises.", valueName: "exercise"))
  var choice: String

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
      case .unchanged: "\(choice) is as it was at first; nothing changed"
      case .done(nil): "\(path) is there again"
      case .done(let kept?):
        "\(choice) in \(path) is as it was at first; your version is in \(kept)"
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}
