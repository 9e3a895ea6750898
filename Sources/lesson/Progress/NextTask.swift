// What to do after something is done.

import ExerciseChecks

/// What comes next for somebody whose last exercise is passed.
package enum NextTask: Equatable, Sendable {
  /// An exercise that is not passed yet.
  case exercise(ExerciseID)
  /// A lesson that was not read to its end.
  case lesson(Int)
  /// Everything is passed and read; what is left is to look back.
  case review

  /// Looks in the exercise's own lesson first, then in those that follow it, then in those before.
  ///
  /// A later lesson comes before its exercises, unless it has been read. Lessons that are not read,
  /// but whose exercises are passed, come last.
  ///
  /// - Parameters:
  ///   - last: The exercise that was passed last.
  ///   - state: What is passed and read.
  ///   - exercises: Every exercise of the course, in order.
  ///   - lessons: The numbers of its lessons, in order.
  package init(
    after last: ExerciseID, in state: CourseState,
    exercises: [ExerciseID] = allExercises.map(\.id), lessons: [Int]
  ) {
    let open = exercises.filter { !state.hasPassed($0) }
    let unread = lessons.filter { state.lessons["\($0)"]?.isFinished != true }
    let later = open.filter { $0 > last } + open.filter { $0 < last }
    if let here = later.first(where: { $0.lesson == last.lesson }) {
      self = .exercise(here)
    } else if let next = later.first {
      let mustBeRead = next.lesson > last.lesson && unread.contains(next.lesson)
      self = mustBeRead ? .lesson(next.lesson) : .exercise(next)
    } else if let lesson = unread.first {
      self = .lesson(lesson)
    } else {
      self = .review
    }
  }
}

extension NextTask {
  /// Looks where somebody is who comes back: in a lesson that was left in the middle, else behind
  /// the last that was read or whose exercises were begun, else at the first.
  ///
  /// - Parameters:
  ///   - state: What is passed and read.
  ///   - exercises: Every exercise of the course, in order.
  ///   - lessons: The numbers of its lessons, in order.
  package init(
    in state: CourseState, exercises: [ExerciseID] = allExercises.map(\.id), lessons: [Int]
  ) {
    if let left = lessons.last(where: { state.lessons["\($0)"]?.place != nil }) {
      self = .lesson(left)
      return
    }
    let reached = lessons.last { number in
      state.lessons["\(number)"]?.isFinished == true
        || exercises.contains { $0.lesson == number && state.hasPassed($0) }
    }
    guard let reached, let last = exercises.last(where: { $0.lesson == reached }) else {
      self = lessons.first.map { .lesson($0) } ?? .review
      return
    }
    self.init(after: last, in: state, exercises: exercises, lessons: lessons)
  }
}

extension CourseState {
  /// Whether an exercise passed when it was checked last.
  package func hasPassed(_ exercise: ExerciseID) -> Bool {
    exercises[exercise.description]?.passed == true
  }
}
