import ExerciseChecks
import Testing
import lesson

@Suite struct NextTaskTests {
  private let exercises: [ExerciseID] = ["1.1", "1.2", "1.3", "2.1", "2.2", "3.1"]

  private func next(
    after last: ExerciseID, passed: [ExerciseID], read: [Int] = []
  ) -> NextTask {
    var state = CourseState()
    for id in passed { state.exercises[id.description, default: ExerciseRecord()].passed = true }
    for number in read { state.lessons["\(number)", default: LessonRecord()].isFinished = true }
    return NextTask(after: last, in: state, exercises: exercises, lessons: [1, 2, 3])
  }

  @Test func `One that is open in the same lesson comes first, those behind before those skipped`()
  {
    #expect(next(after: "1.1", passed: ["1.1"]) == .exercise("1.2"))
    #expect(next(after: "1.2", passed: ["1.2"]) == .exercise("1.3"))
    #expect(next(after: "1.3", passed: ["1.2", "1.3"]) == .exercise("1.1"))
    #expect(next(after: "2.2", passed: ["2.2"], read: [1, 2, 3]) == .exercise("2.1"))
  }

  @Test func `After a lesson's exercises the next lesson is read, then its exercises written`() {
    let first: [ExerciseID] = ["1.1", "1.2", "1.3"]
    #expect(next(after: "1.3", passed: first) == .lesson(2))
    #expect(next(after: "1.3", passed: first, read: [1, 2]) == .exercise("2.1"))
    // A lesson whose exercises are all passed need not be read now.
    #expect(next(after: "1.3", passed: first + ["2.1", "2.2"]) == .lesson(3))
  }

  @Test func `After the last lesson it goes on with what was skipped`() {
    #expect(next(after: "3.1", passed: ["3.1", "1.1", "1.2", "1.3"]) == .exercise("2.1"))
    #expect(next(after: "3.1", passed: ["3.1"]) == .exercise("1.1"))
  }

  @Test func `When all is passed, what is not read is read, and then one looks back`() {
    #expect(next(after: "1.1", passed: exercises, read: [1, 3]) == .lesson(2))
    #expect(next(after: "1.1", passed: exercises, read: [1, 2, 3]) == .review)
  }

  @Test func `Who comes back is where the reading was left, or behind what was done last`() {
    func next(_ place: Int? = nil, read: [Int] = [], passed: [ExerciseID] = []) -> NextTask {
      var state = CourseState()
      for id in passed { state.exercises[id.description, default: ExerciseRecord()].passed = true }
      for number in read { state.lessons["\(number)", default: LessonRecord()].isFinished = true }
      if let place { state.lessons["\(place)", default: LessonRecord()].place = 7 }
      return NextTask(in: state, exercises: exercises, lessons: [1, 2, 3])
    }
    #expect(next() == .lesson(1))
    #expect(next(2, read: [1]) == .lesson(2))
    #expect(next(read: [1]) == .exercise("1.1"))
    #expect(next(read: [1], passed: ["1.1"]) == .exercise("1.2"))
    #expect(next(read: [1], passed: ["1.1", "1.2", "1.3"]) == .lesson(2))
    #expect(next(read: [1, 2, 3], passed: exercises) == .review)
  }

  @Test func `The course's own exercises are what is looked through`() throws {
    let last = try #require(allExercises.last?.id)
    let next = NextTask(after: last, in: CourseState(), lessons: [1])
    #expect(next == .exercise(ExerciseID(lesson: last.lesson, number: 1)))
  }
}
