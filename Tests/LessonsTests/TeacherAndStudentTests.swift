// What lesson 4 claims must hold with its defaults, and follow the numbers with others.

import Lessons
import Notebooks
import Testing

@Suite struct TeacherAndStudentTests {
  private static let defaults = Result { try LessonRun(4) }

  @Test func `with few labels the teacher helps, and no control reaches it`() throws {
    let controls = try Self.defaults.get().table("Three soft targets")
    #expect(
      try controls.words("target")
        == Array(repeating: ["with teacher", "smoothed", "shuffled"], count: 3).flatMap(\.self))
    let gains = try controls.numbers("gain")
    let verdicts = try controls.words("verdict")
    for budget in [0, 3] {
      #expect(verdicts[budget] == "helps")
      #expect(gains[budget + 1] < gains[budget] - 1 && gains[budget + 2] < gains[budget] - 1)
    }
  }

  @Test func `the cases in which it does not help are there, with their intervals`() throws {
    let negatives = try Self.defaults.get().table("Four set-ups")
    let verdicts = try negatives.words("verdict")
    #expect(verdicts.count == 4 && !verdicts.contains("helps"))
    #expect(verdicts.contains("harms") && verdicts.contains("no difference"))
    #expect(try negatives.words("95 % interval").allSatisfy { $0.contains(" … ") })
  }

  @Test func `verdicts follow the intervals of other parameters too`() throws {
    let other = try LessonRun(4, ["seeds=3", "temperature=20"]).tables
    var checked = 0
    for table in other {
      guard let intervals = table.columns.first(where: { $0.head == "95 % interval" }),
        let verdicts = table.columns.first(where: { $0.head == "verdict" })
      else { continue }
      for (interval, verdict) in zip(intervals.cells, verdicts.cells) {
        guard case .text(let text) = interval, case .text(let word) = verdict, !text.isEmpty else {
          continue
        }
        let ends = text.split(separator: " … ").map {
          $0.hasPrefix("−") ? -1 : $0.hasPrefix("+") ? 1 : 0
        }
        checked += 1
        // An end that prints as 0.0 may lie on either side.
        switch word {
        case "helps": #expect(ends[0] >= 0 && ends[1] >= 0, "\(text) \(word)")
        case "harms": #expect(ends[0] <= 0 && ends[1] <= 0, "\(text) \(word)")
        default: #expect(word == "no difference" && ends[0] <= 0 && ends[1] >= 0, "\(text) \(word)")
        }
      }
    }
    #expect(checked > 15)
  }
}
