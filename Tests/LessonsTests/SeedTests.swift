// What a lesson asks can be reasoned out: with other seeds the right answer is the same one.

import Foundation
import Lessons
import Notebooks
import Testing

@Suite struct SeedTests {
  /// The lessons whose questions hold for every seed, each with the name of its parameter.
  static let lessons: [(number: Int, parameter: String)] = [
    (1, "seed"), (2, "seed"), (4, "firstSeed"), (5, "firstSeed"),
  ]

  /// Beside the defaults' seed, which is 1; with HEADLINES=all, all of them.
  private static let seeds =
    ProcessInfo.processInfo.environment["HEADLINES"] == "all" ? [101, 201, 301] : [101]

  @Test(arguments: lessons.map(\.number), seeds)
  func `every question has the same right answer with another seed`(
    number: Int, seed: Int
  ) throws {
    let lesson = try #require(Self.lessons.first { $0.number == number })
    let usual = try questions(of: LessonRun(number))
    let others = try questions(of: LessonRun(number, ["\(lesson.parameter)=\(seed)"]))
    #expect(usual.count == others.count && !usual.isEmpty)
    for (one, other) in zip(usual, others) {
      switch (one.answer, other.answer) {
      case (.choice, .choice):
        #expect(one.correctText == other.correctText, "\(one.prompt)")
      case (.number(let expected, let tolerance, _), .number(let found, _, _)):
        // Whoever is right with one seed, to within what is allowed, is right with the other one.
        #expect(abs(expected - found) <= tolerance, "\(one.prompt)")
      default: Issue.record("another kind of question: \(one.prompt)")
      }
    }
  }

  @Test(arguments: lessons.map(\.number))
  func `no lesson asks for a number without its unit`(number: Int) throws {
    for question in try questions(of: LessonRun(number)) {
      guard case .number(_, _, let format) = question.answer else { continue }
      if case .percent = format { continue }
      Issue.record("“\(question.correctText)” is an answer without a unit: \(question.prompt)")
    }
  }

  private func questions(of run: LessonRun) -> [Question] {
    run.blocks.compactMap { if case .question(let question) = $0 { question } else { nil } }
  }
}
