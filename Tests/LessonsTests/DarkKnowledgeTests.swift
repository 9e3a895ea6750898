// What lesson 1 claims must hold with its defaults, and its sentences follow its parameters.

import Distillation
import Lessons
import Notebooks
import Testing

@Suite struct DarkKnowledgeTests {
  private static var defaults: LessonRun { get throws { try LessonRun(1) } }
  /// A halfway between the dogs and the cats.
  private static var border: LessonRun { get throws { try LessonRun(1, ["angleA=115"]) } }

  @Test(arguments: [1, 101, 201, 301])
  func `the exact soft label has the hard label's mean loss and less than half of its variance`(
    seed: Int
  ) throws {
    let draws = try LessonRun(1, ["seed=\(seed)"]).table("The loss of one student")
    let (means, spreads) = (
      try draws.numbers("mean loss"), try draws.numbers("standard deviation")
    )
    // Twice the standard error of the mean of a thousand losses, and once more for good measure.
    #expect(abs(means[0] - means[1]) < 3 * spreads[0] / 1000.0.squareRoot())
    #expect(spreads[1] < 0.7 * spreads[0] && spreads[2] < 0.7 * spreads[0])
    let variances = try draws.numbers("variance")
    for (variance, spread) in zip(variances, spreads) {
      let ratio = spread / spreads[0]
      #expect(abs(variance - 100 * ratio * ratio) < 1e-9)
    }
    #expect(
      draws.notice.hasPrefix("With exact soft labels the loss has \(percent(variances[1] / 100))"))
  }

  @Test func `the smoothed label is as sure as the teacher and ranks nothing`() throws {
    let labels = try Self.defaults.table("Three labels for animal A")
    let rows = try ["dog", "cat", "lion", "cow"].map { try labels.numbers($0) }
    let (smoothed, teacher) = (rows.map { $0[1] }, rows.map { $0[2] })
    #expect(abs((smoothed.max() ?? 0) - (teacher.max() ?? 0)) < 1e-12)
    #expect(Set(smoothed.sorted().dropLast()).count == 1)
    // How sure, and which other: the text says both.
    let sentences = try Self.defaults.sentences
    #expect(sentences.contains("It is 59 % at A and 96 % at B, and the smoothed label has it too"))
  }

  @Test func `animals at one place are alike, and every sentence says so`() throws {
    for angles in [["angleA=130", "angleB=130"], ["angleA=0", "angleB=360"]] {
      let run = try LessonRun(1, angles)
      let soft = try run.table("Hard labels and")
      #expect(try soft.numbers("teacher on A") == soft.numbers("teacher on B"))
      #expect(soft.notice.contains("as likely for A as for B"))
      #expect(
        try run.table("What a hard label keeps").notice
          == "The teacher is as sure of A as of B, and ranks the other classes alike for both.")
      let truth = try run.table("The teacher against").notice
      #expect(truth.contains("at A and at B") || truth.contains("neither at A nor at B"))
    }
  }

  @Test func `the table of three labels follows the label where the teacher does not`() throws {
    let run = try Self.border
    let soft = try run.table("Hard labels and")
    let (label, teacher) = (try soft.numbers("label of A"), try soft.numbers("teacher on A"))
    #expect(label == [1, 0, 0, 0] && predictedClass(teacher) == 1)
    #expect(soft.notice.contains("At A its first class is “cat”, not the label."))
    #expect(run.sentences.contains("“dog” and “cat” are equally likely"))
    let three = try run.table("Three labels")
    #expect(try three.numbers("dog")[0] == 1 && three.numbers("cat")[0] == 0)
    #expect(try abs(three.numbers("dog")[1] - (teacher.max() ?? 0)) < 1e-12)
  }

  @Test(arguments: [
    ["angleA=115"], ["angleA=130"], ["angleA=0"], ["angleA=65"], ["examplesPerClass=20"],
    ["angleA=200", "seed=301"],
  ])
  func `the sentence on disagreement names the classes that change places, and no others`(
    assignments: [String]
  ) throws {
    let run = try LessonRun(1, assignments)
    let eight = try run.table("Animal A, seen by eight")
    let names = ["dog", "cat", "lion", "cow"]
    let shares = try names.map { try eight.numbers($0) }
    let sentences = run.sentences
    for one in 0..<4 {
      for other in 0..<4 where one != other {
        let wins = (0..<8).count { shares[one][$0] > shares[other][$0] }
        let told = "“\(names[one])” against “\(names[other])” (\(wins) to \(8 - wins))"
        let isDisputed = wins > 0 && wins < 8
        let turned = "“\(names[other])” against “\(names[one])” (\(8 - wins) to \(wins))"
        #expect(
          (sentences.contains(told) || sentences.contains(turned)) == isDisputed, "\(told)")
      }
    }
  }

  @Test func `the table of eight teachers compares with the truth, ties aside`() throws {
    let eight = try Self.border.table("Animal A, seen by eight")
    // “dog” and “cat” are equally likely there, so nobody is wrong about their order.
    #expect(try eight.words("order") == Array(repeating: "true", count: 8))
    #expect(eight.read.hasSuffix("Equally likely classes may stand either way round."))
    #expect(!eight.notice.contains("runner-up"))
    #expect(
      try Self.defaults.table("Animal A, seen by eight").notice
        == "All 8 find the true runner-up, “cat”. All 8 put all four classes in the true order.")
  }

  @Test(arguments: [["examplesPerClass=20"], ["angleA=65"], ["angleA=270", "angleB=65"]])
  func `the catch at the end speaks of a class that is really faint`(assignments: [String]) throws {
    let run = try LessonRun(1, assignments)
    let shares = try run.table("Hard labels and").numbers("teacher on A")
    let sentences = run.sentences
    let faint = ranking(shares).first { shares[$0] < 0.05 }
    if let faint {
      let name = ["dog", "cat", "lion", "cow"][faint]
      #expect(
        sentences.contains("At A, “\(name)” has a probability of \(significant(shares[faint], 2))"))
    } else {
      #expect(sentences.contains("This teacher is unsure of A."))
    }
  }
}
