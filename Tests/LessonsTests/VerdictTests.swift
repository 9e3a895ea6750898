// A verdict is what its interval says: in every table of every lesson, with its defaults and with
// few seeds.

import Lessons
import Notebooks
import Testing

/// A verdict beside the interval that it has to follow.
struct Judgement: CustomStringConvertible {
  var interval: String
  var word: String
  /// Differences up to this are not worth having; known for percentage points only.
  var margin: Double?

  /// The four words, in the order in which the interval rules them out.
  var expected: String? {
    let ends = interval.split(separator: " … ").compactMap { end in
      switch end {
      case "−∞": -Double.infinity
      case "+∞": Double.infinity
      default: Double(end.replacing("−", with: "-").replacing("+", with: ""))
      }
    }
    guard ends.count == 2 else { return nil }
    if let margin, ends[0] >= -margin, ends[1] <= margin { return "no difference worth having" }
    return ends[0] > 0 ? "helps" : ends[1] < 0 ? "harms" : "undecided"
  }

  var description: String { "“\(word)” beside \(interval)" }
}

extension Table {
  /// Every verdict with the nearest interval to its left.
  var judgements: [Judgement] {
    var interval: Column?
    var found: [Judgement] = []
    for column in columns {
      if column.head == "95 % interval" { interval = column }
      guard column.head == "verdict", let interval else { continue }
      for (range, word) in zip(interval.cells, column.cells) {
        guard case .text(let range) = range, case .text(let word) = word, !word.isEmpty else {
          continue
        }
        let isInNats = interval.unit?.contains("nat") ?? false
        found.append(Judgement(interval: range, word: word, margin: isInNats ? nil : 0.5))
      }
    }
    return found
  }

  /// Verdicts that no column of intervals stands before.
  fileprivate var hasVerdictsWithoutIntervals: Bool {
    columns.contains { $0.head == "verdict" } && !columns.contains { $0.head == "95 % interval" }
  }
}

@Suite struct `Every verdict` {
  @Test(
    arguments: [
      (4, [], 25), (4, ["seeds=3"], 25), (4, ["seeds=2", "temperature=20"], 25),
      (5, [], 8), (5, ["seeds=3"], 8), (5, ["seeds=2", "missingClass=7"], 8),
    ] as [(Int, [String], Int)])
  func `is what its interval says`(number: Int, assignments: [String], least: Int) throws {
    let tables = try LessonRun(number, assignments).tables
    let judgements = tables.flatMap(\.judgements)
    #expect(judgements.count >= least)
    for judgement in judgements {
      let expected = try #require(judgement.expected, "\(judgement) is no interval")
      #expect(judgement.word == expected, "\(judgement)")
    }
    for table in tables { #expect(!table.hasVerdictsWithoutIntervals, "“\(table.caption)”") }
  }
}
