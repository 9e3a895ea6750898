// Which exercises a command is about.

import ExerciseChecks
import Languages
import Text

/// What a reader can name: nothing, a lesson, or an exercise.
enum ExerciseChoice: Equatable {
  /// Every exercise of the course.
  case all
  /// Those of a lesson.
  case lesson(Int)
  /// One.
  case one(ExerciseID)

  /// Reads nothing, `1` or `1.2`.
  init(_ text: String?) throws(CommandFailure) {
    guard let text else {
      self = .all
      return
    }
    if let id = ExerciseID(text), exercise(id) != nil {
      self = .one(id)
    } else if let lesson = Int(text), allExercises.contains(where: { $0.id.lesson == lesson }) {
      self = .lesson(lesson)
    } else {
      throw CommandFailure(.usage, Self.complaint(text))
    }
  }

  /// The exercises themselves, in order.
  var exercises: [any AnyExercise] {
    switch self {
    case .all: allExercises
    case .lesson(let number): allExercises.filter { $0.id.lesson == number }
    case .one(let id): allExercises.filter { $0.id == id }
    }
  }

  /// Reads `1.2`, where it must be one exercise.
  static func one(_ text: String) throws(CommandFailure) -> any AnyExercise {
    if let id = ExerciseID(text), let exercise = exercise(id) { return exercise }
    throw CommandFailure(.usage, complaint(text))
  }

  private static func complaint(_ text: String) -> String {
    let lesson = text.split(separator: ".").first.flatMap { Int($0) }
    let near = allExercises.filter { $0.id.lesson == lesson }.map(\.id.description)
    let known =
      near.isEmpty ? allExercises.map(\.id.description) : near
    guard let first = known.first, let last = known.last else {
      return say(CheckingPhrase.noExercises(asked: quoted(text)))
    }
    return say(
      CheckingPhrase.unknownExercise(
        asked: quoted(text), first: first, last: last, lesson: near.isEmpty ? nil : lesson))
  }
}
