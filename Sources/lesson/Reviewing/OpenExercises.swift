// The exercises that did not pass yet, as a review lists them.

import ExerciseChecks
import Grading
import Rendering

/// A list of exercises: file, number, function, and the command that helps.
struct OpenExercises {
  let exercises: [any AnyExercise]

  /// Every exercise that did not pass when it was checked last, in the course's order.
  init(in state: CourseState) {
    exercises = allExercises.filter { !state.hasPassed($0.id) }
  }

  /// The files that hold them, in order, each with its exercises.
  var files: [(path: String, exercises: [any AnyExercise])] {
    let lessons = Set(exercises.map(\.id.lesson)).sorted()
    return lessons.map { lesson in
      (ExerciseFolder.path(lesson: lesson), exercises.filter { $0.id.lesson == lesson })
    }
  }

  /// The list of some of them, a line each.
  static func text(of exercises: [any AnyExercise], style: TerminalStyle) -> String {
    let entries = exercises.map { exercise in
      HangingList.Entry(
        name: exercise.id.description,
        paragraphs: ["\(exercise.function): \(advised("hint \(exercise.id)"))"])
    }
    return HangingList(entries: entries, isTight: true).text(style: style)
  }
}
