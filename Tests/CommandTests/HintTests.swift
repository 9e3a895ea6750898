// lesson hint as a learner's shell runs it.

import ExerciseChecks
import Testing

@Suite struct HintTests {
  @Test func `Hints come one after the other, and the last one is the solution`() async throws {
    let course = try Course()
    var heads: [String] = []
    for _ in 0..<5 {
      let outcome = try await course.lesson("hint", "1.2")
      #expect(outcome.code == 0)
      heads.append(outcome.output.split(separator: "\n").first.map(String.init) ?? "")
    }
    #expect(
      heads
        == [1, 2, 3, 4, 4].map { level in
          let name = ["a nudge", "where to look", "the formula", "the solution"][level - 1]
          return "  Hint \(level) of 4 for 1.2 entropy: \(name)"
        })
    let last = try await course.lesson("hint", "1.2", "--level", "4")
    #expect(last.output.contains("  public func entropy(_ probabilities: [Double]"))
  }

  @Test func `Before the solution it is said that it comes`() async throws {
    let course = try Course()
    for level in 1...4 {
      let told = try await course.lesson("hint", "1.2", "--level", "\(level)").output
      let next =
        ["More: ", "More: ", "The next hint is the solution: ", nil][level - 1]
        .map { "\n  \($0)./lesson hint 1.2\n" }
      #expect(told.contains("./lesson hint") == (level < 4))
      #expect(next.map(told.hasSuffix) ?? true, "\(told)")
    }
  }

  /// A course with these exercises passed.
  private func course(passed: [ExerciseID]) throws -> Course {
    let course = try Course()
    let records = passed.map { "\"\($0)\": {\"passed\": true}" }.joined(separator: ", ")
    try course.folder.write(
      "{\"version\": 1, \"exercises\": {\(records)}}",
      to: "state/distillation-course/state.json")
    return course
  }

  @Test func `Without a name it takes the first exercise that is not passed`() async throws {
    let course = try course(passed: ["1.1", "1.3"])
    let first = try await course.lesson("hint")
    #expect(
      first.output.hasPrefix(
        """

          The first exercise that is not passed is 1.2 entropy.

          Hint 1 of 4 for 1.2 entropy: a nudge

        """), "\(first.output)")
    // It is counted as one of that exercise.
    #expect(try await course.lesson("hint", "1.2").output.contains("Hint 2 of 4 for 1.2 entropy"))
    #expect(
      try await course.lesson("hint", "--level", "3").output.contains("Hint 3 of 4 for 1.2 entropy")
    )
    let fresh = try await Course().lesson("hint")
    #expect(fresh.code == 0 && fresh.output.contains("Hint 1 of 4 for 1.1 softmax"))
  }

  @Test func `When all are passed there is nothing to help with, and that is fine`() async throws {
    let last = try #require(allExercises.last)
    let outcome = try await course(passed: allExercises.map(\.id)).lesson("hint", "--width", "100")
    #expect(
      outcome
        == Outcome(
          .exited(0),
          output: """

              Every exercise is passed. For a hint to one of them, name it: ./lesson hint \(last.id)

            """, errors: ""))
    let named = try await course(passed: allExercises.map(\.id)).lesson("hint", "1.1")
    #expect(named.output.contains("Hint 1 of 4 for 1.1 softmax"))
  }
}
