// Lesson 3 works its example by hand; these are the numbers that somebody else's hand got.

import Lessons
import Notebooks
import Parameters
import Testing

@Suite struct DistillationLossTests {
  private static var defaults: LessonRun { get throws { try LessonRun(3) } }

  private func isClose(_ found: [Double], _ expected: [Double], within tolerance: Double) -> Bool {
    found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance }
  }

  @Test func `soft labels, entropies and divergences of the example`() throws {
    let example = try Self.defaults.table("One example")
    #expect(
      try isClose(
        example.numbers("teacher's q̃ᵗ"), [0.4551, 0.2760, 0.1674, 0.1015], within: 5e-5))
    #expect(
      try isClose(
        example.numbers("student's q̃ˢ"), [0.3255, 0.2535, 0.1974, 0.2237], within: 5e-5))
    let choices = try Self.defaults.table("Two choices for H").numbers("value")
    #expect(isClose(choices, [1.31331, 1.24505, 0.06826, 0.07852], within: 5e-6))
  }

  @Test func `the pull with and without the square of the temperature`() throws {
    let pulls = try Self.defaults.table("How hard the distillation loss pulls")
    #expect(
      try isClose(
        pulls.numbers("T² · ‖g‖"), [0.333, 0.584, 0.728, 0.790, 0.820, 0.833], within: 6e-4))
    let shares = try (
      pulls.numbers("its share of the pull"), pulls.numbers("the same with T²")
    )
    #expect(abs(shares.0[2] - 8.4) < 0.05 && abs(shares.1[2] - 59.5) < 0.05)
  }

  @Test func `the gradient agrees with both central differences`() throws {
    let gradient = try Self.defaults.table("The gradient of the distillation loss")
    let formula = try gradient.numbers("(q̃ˢ − q̃ᵗ) / T")
    for head in ["difference of KL", "difference of cross entropy"] {
      #expect(try isClose(gradient.numbers(head), formula, within: 1e-8))
    }
  }

  @Test func `the reverse divergence has a gradient of its own`() throws {
    let table = try Self.defaults.table("The gradients of both divergences")
    let (forward, reverse) = (try table.numbers("forward"), try table.numbers("reverse"))
    #expect(try isClose(table.numbers("difference of the reverse"), reverse, within: 1e-8))
    #expect(abs(reverse.reduce(0, +)) < 1e-12 && !isClose(forward, reverse, within: 1e-3))
  }

  @Test func `all suspects fall but one, and only the right loss passes every check`() throws {
    let run = try Self.defaults
    #expect(try run.table("8 losses").notice.hasPrefix("7 of 8 fall."))
    let checks = try run.table("Four checks")
    let heads = [
      "0 for a perfect copy", "never negative", "same after adding 10", "the number by hand",
    ]
    let passed = try heads.map { try checks.words($0).map { $0 == "yes" } }
    let innocent = (0..<8).filter { row in passed.allSatisfy { $0[row] } }
    #expect(try innocent.map { try checks.words("loss")[$0] } == ["A"])
    for column in passed { #expect(column.contains(false), "a check that finds nothing") }
  }

  @Test func `the parts of the divergence sum to it, and the factor grows with T`() throws {
    let table = try Self.defaults.table("The two parts of the KL divergence")
    let sums = try zip(table.numbers("right : rest"), table.numbers("factor · among the rest"))
      .map { $0 + $1 }
    #expect(try isClose(sums, table.numbers("KL"), within: 1e-12))
    let factors = try table.numbers("factor")
    #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 < $1 })
    #expect(factors[0] < 0.02 && factors[2] > 0.3)
  }

  @Test func `the forward divergence covers both bumps, the reverse one seeks the larger`() throws {
    let table = try Self.defaults.table("The best single bump")
    let valley = try table.numbers("valley")
    #expect(abs(valley[0] - 4.5) < 0.1 && abs(valley[1] - 35.7) < 0.1)
    #expect(try table.numbers("larger bump")[2] > 95)
  }

  @Test func `the steps that the text points to are the ones that it means`() throws {
    let steps = try #require(allLessons.first { $0.number == 3 }).steps
    #expect(steps[2] == "Cross entropy or KL divergence?" && steps[8] == "All of it at once")
  }

  /// The right answer to the question that begins like this.
  private func answer(_ beginning: String, in run: LessonRun) -> String? {
    for case .question(let question) in run.blocks where question.prompt.hasPrefix(beginning) {
      return question.correctText
    }
    return nil
  }

  @Test(arguments: [
    ["teacherLogits=2,2", "studentLogits=2,2"], ["teacherLogits=0,0,0", "studentLogits=1,1,1"],
    ["teacherLogits=-3,5", "studentLogits=-3,5", "divergence=ce"],
  ])
  func `a student that is the teacher already has nothing to learn, and no sentence says otherwise`(
    assignments: [String]
  ) throws {
    let run = try LessonRun(3, assignments)
    #expect(try run.table("How hard").notice.contains("does not pull at all"))
    #expect(try run.table("8 losses").notice.contains("nothing left to fall"))
    #expect(try run.table("Two choices").notice.contains("0.00000. Here the order"))
    // What rounding leaves is told as 0.
    #expect(!(try run.table("Two choices").notice.contains("e-")))
  }

  @Test func `a pull that grows with the temperature is not said to be left`() throws {
    let run = try LessonRun(3, ["teacherLogits=100,-100", "studentLogits=100,-99"])
    #expect(answer("The temperature doubles", in: run) == "nearly all of it, or more")
    let explanations = run.blocks.compactMap { block in
      if case .question(let question) = block { question.explanation } else { nil }
    }
    #expect(explanations.contains { $0.hasPrefix("It is even 24 billion times as long.") })
    #expect(try run.table("8 losses").notice.hasSuffix("is wrong: 1 of 8 does."))
    #expect(try run.table("The cross entropy").notice.hasSuffix("no class costs anything."))
  }

  @Test func `of terms that are alike none is called the largest`() throws {
    let run = try LessonRun(3, ["teacherLogits=0,0,0", "studentLogits=1,1,1"])
    #expect(answer("Which class has the largest", in: run) == "several alike")
    #expect(answer("Which class has the largest", in: try Self.defaults) == "class 0")
  }

  @Test func `no part is rounded away, and no product shows its rounding error`() throws {
    let cold = try LessonRun(3, ["temperature=0.05"])
    let weights = try cold.table("The same loss in four conventions")
    #expect(weights.notice.contains("0.000250 in Keras and 0.999750 in PyTorch's"))
    #expect(!(try cold.table("Two choices").notice.contains("= 0.00000")))
    let squared = try LessonRun(3, ["timesSquare=true", "temperature=1.1"]).table("The total loss")
    let column = try #require(squared.columns.first { $0.head == "weight" })
    guard case .number(let weight, let format) = column.cells[1] else {
      Issue.record("no weight in \(column.cells)")
      return
    }
    #expect(format.text(weight) == "1.21")
  }

  @Test func `the map shows the loss of the table above it`() throws {
    for (assignments, words, least) in [
      ([], "(KL, without T²)", "at α = 0, T = 16"),
      (["timesSquare=true"], "(KL, with T²)", "at α = 0, T = 1"),
      (["divergence=ce", "alpha=1"], "(cross entropy, without T²)", "at α = 0, T = 1"),
    ] as [([String], String, String)] {
      let run = try LessonRun(3, assignments)
      let captions = run.blocks.compactMap { block in
        if case .figure(let figure, _) = block { figure.caption } else { nil }
      }
      #expect(captions.contains { $0.contains(words) }, "\(captions)")
      #expect(run.sentences.contains(least), "\(assignments)")
    }
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
