// Right is right in any style.

import ExerciseChecks
import Testing

@Suite struct UnusualSolutionTests {
  static let all =
    UnusualSolution.lesson1 + UnusualSolution.lesson2 + UnusualSolution.lesson3
    + UnusualSolution.lesson4 + UnusualSolution.lesson5

  @Test func `There are sixty, at least two to each exercise, and no two alike`() {
    #expect(Self.all.count >= 60)
    for exercise in allExercises {
      let own = Self.all.filter { $0.id == exercise.id }
      #expect(own.count >= 2, "exercise \(exercise.id)")
      #expect(Set(own.map(\.style)).count == own.count, "exercise \(exercise.id)")
    }
  }

  @Test(arguments: all)
  func `An unusual right solution passes, whatever the numbers`(solution: UnusualSolution) {
    #expect(solution.attempt.passes, "\(solution.attempt.faults)")
    for salt in [1, 22, 333, 4444] as [UInt64] { #expect(solution.mistakes(salt) == 0) }
  }
}
