/// Every exercise of the course, in the order of the lessons.
public let allExercises: [any AnyExercise] =
  lesson1Exercises + lesson2Exercises + lesson3Exercises + lesson4Exercises + lesson5Exercises

/// The exercise of this name; `nil` when there is none.
public func exercise(_ id: ExerciseID) -> (any AnyExercise)? {
  allExercises.first { $0.id == id }
}
