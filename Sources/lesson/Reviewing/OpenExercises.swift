// The exercises that did not pass yet, as a review lists them.

import ExerciseChecks
import Grading
import Rendering

/// A list of exercises: number, function, file, and the command that helps.
struct OpenExercises {
  let exercises: [any AnyExercise]

  /// Every exercise that did not pass when it was checked last, in the course's order.
  init(in state: CourseState) {
    exercises = allExercises.filter { state.exercises[$0.id.description]?.passed != true }
  }

  /// The list; nothing where all are solved.
  func text(style: TerminalStyle) -> String {
    guard !exercises.isEmpty else { return "" }
    let entries = exercises.map { exercise in
      HangingList.Entry(
        name: exercise.id.description,
        paragraphs: [
          say(
            ReviewPhrase.exercise(
              function: exercise.function, file: ExerciseFolder.path(lesson: exercise.id.lesson),
              hint: "./lesson hint \(exercise.id)"))
        ])
    }
    return HangingList(entries: entries, isTight: true).text(style: style)
  }
}
