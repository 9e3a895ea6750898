// What lesson 4 claims must hold with its defaults, and follow the numbers with others.

import Lessons
import Notebooks
import Testing

@Suite struct TeacherAndStudentTests {
  private static let defaults = Result { try tables() }

  private static func tables(_ assignments: String...) throws -> [Table] {
    let lesson = allLessons[3]
    let parameters = try ParameterAssignment(assignments, for: lesson.parameters)
    return try Recorder.record(lesson, parameters: parameters).flatMap(\.blocks).compactMap {
      block in
      if case .table(let table, _) = block { table } else { nil }
    }
  }

  private func table(_ beginning: String, in tables: [Table]) throws -> Table {
    try #require(tables.first { $0.caption.hasPrefix(beginning) }, "no table “\(beginning)…”")
  }

  private func column(_ head: String, of table: Table) throws -> [Column.Cell] {
    try #require(table.columns.first { $0.head == head }, "no column “\(head)”").cells
  }

  private func numbers(_ head: String, of table: Table) throws -> [Double] {
    try column(head, of: table).map { cell in
      if case .number(let value, _) = cell { value } else { .nan }
    }
  }

  private func words(_ head: String, of table: Table) throws -> [String] {
    try column(head, of: table).map { cell in if case .text(let text) = cell { text } else { "" } }
  }

  @Test func `with few labels the teacher helps, and no control reaches it`() throws {
    let controls = try table("Three soft targets", in: Self.defaults.get())
    #expect(
      try words("target", of: controls)
        == Array(repeating: ["with teacher", "smoothed", "shuffled"], count: 3).flatMap(\.self))
    let gains = try numbers("gain", of: controls)
    let verdicts = try words("verdict", of: controls)
    for budget in [0, 3] {
      #expect(verdicts[budget] == "helps")
      #expect(gains[budget + 1] < gains[budget] - 1 && gains[budget + 2] < gains[budget] - 1)
    }
  }

  @Test func `the cases in which it does not help are there, with their intervals`() throws {
    let negatives = try table("Four set-ups", in: Self.defaults.get())
    let verdicts = try words("verdict", of: negatives)
    #expect(verdicts.count == 4 && !verdicts.contains("helps"))
    #expect(verdicts.contains("harms") && verdicts.contains("no difference"))
    #expect(try words("95 % interval", of: negatives).allSatisfy { $0.contains(" … ") })
  }

  @Test func `verdicts follow the intervals of other parameters too`() throws {
    let other = try Self.tables("seeds=3", "temperature=20")
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
