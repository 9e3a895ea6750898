// Lesson 3 works its example by hand; these are the numbers that somebody else's hand got.

import Lessons
import Notebooks
import Testing

@Suite struct DistillationLossTests {
  private static let defaults = Result { try LessonRun(3) }

  private func isClose(_ found: [Double], _ expected: [Double], within tolerance: Double) -> Bool {
    found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance }
  }

  @Test func `soft labels, entropies and divergences of the example`() throws {
    let example = try Self.defaults.get().table("One example")
    #expect(
      try isClose(
        example.numbers("soft teacher q̃ᵗ"), [0.4551, 0.2760, 0.1674, 0.1015], within: 5e-5))
    #expect(
      try isClose(
        example.numbers("soft student q̃ˢ"), [0.3255, 0.2535, 0.1974, 0.2237], within: 5e-5))
    let choices = try Self.defaults.get().table("Two choices for H").numbers("value")
    #expect(isClose(choices, [1.31331, 1.24505, 0.06826, 0.07852], within: 5e-6))
  }

  @Test func `the pull with and without the square of the temperature`() throws {
    let pulls = try Self.defaults.get().table("How hard the distillation loss pulls")
    #expect(
      try isClose(
        pulls.numbers("T² · ‖g‖"), [0.333, 0.584, 0.728, 0.790, 0.820, 0.833], within: 6e-4))
    let shares = try (
      pulls.numbers("soft share of the pull"), pulls.numbers("the same with T²")
    )
    #expect(abs(shares.0[2] - 8.4) < 0.05 && abs(shares.1[2] - 59.5) < 0.05)
  }

  @Test func `the gradient agrees with both central differences`() throws {
    let gradient = try Self.defaults.get().table("The gradient of the distillation loss")
    let formula = try gradient.numbers("(q̃ˢ − q̃ᵗ) / T")
    for head in ["difference of KL", "difference of cross entropy"] {
      #expect(try isClose(gradient.numbers(head), formula, within: 1e-8))
    }
  }

  @Test func `all suspects fall and only the right loss passes every check`() throws {
    let run = try Self.defaults.get()
    #expect(try run.table("7 losses").notice.hasPrefix("7 of 7 fall."))
    let checks = try run.table("Four checks")
    let heads = [
      "0 for a perfect copy", "never negative", "same after adding 10", "the number by hand",
    ]
    let passed = try heads.map { try checks.words($0).map { $0 == "yes" } }
    let innocent = (0..<7).filter { row in passed.allSatisfy { $0[row] } }
    #expect(try innocent.map { try checks.words("loss")[$0] } == ["A"])
    for column in passed { #expect(column.contains(false), "a check that finds nothing") }
  }

  @Test(arguments: [
    (["teacherLogits=1,2,3"], "teacherLogits has 3 values and studentLogits has 4"),
    (["label=7"], "label is 7, but there are only the classes 0 to 3"),
  ])
  func `logits and labels that do not fit together are one clear line`(
    assignments: [String], beginning: String
  ) {
    let error = #expect(throws: ParameterError.self) { try LessonRun(3, assignments) }
    #expect(error?.description.hasPrefix(beginning) == true)
  }
}
