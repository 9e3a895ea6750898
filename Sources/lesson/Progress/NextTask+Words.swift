// What is said of the next task: below a check, and in `lesson list`.

import ExerciseChecks
import Grading

extension NextTask {
  /// The sentence, and the command in it.
  ///
  /// - Parameters:
  ///   - command: The command that checks an exercise; `nil` where one is checked at every save.
  ///   - answering: The command line that answers instead of the course's own files, if one does.
  ///   - name: How an exercise is called.
  /// - Returns: `nil` for a lesson that is not there.
  func words(
    command: String?, answering: String? = nil, name: (ExerciseID) -> String
  ) -> (text: String, command: String)? {
    switch self {
    case .exercise(let id):
      let task = "\(id) \(name(id))"
      let path = answering == nil ? ExerciseFolder.path(lesson: id.lesson) : nil
      let with = answering.map { " --with '\($0)'" } ?? ""
      let command = command.map { advised("\($0) \(id)\(with)") }
      return (
        say(CheckingPhrase.nextExercise(task: task, path: path, command: command)), command ?? ""
      )
    case .lesson(let number):
      guard let title = Catalogue().lessons.first(where: { $0.number == number })?.title else {
        return nil
      }
      let command = advised("\(number)")
      return (
        say(CheckingPhrase.nextLesson(number: number, title: title, command: command)), command
      )
    case .review:
      let command = advised("review")
      return (say(CheckingPhrase.allPassed(command: command)), command)
    }
  }
}
