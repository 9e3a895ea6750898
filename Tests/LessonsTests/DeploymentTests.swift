// Lesson 5's claims hold with its defaults, and its sentences follow its parameters.

import Lessons
import Notebooks
import Testing

@Suite struct DeploymentTests {
  private static let defaults = Result { try record([]) }

  private static func lesson() throws -> Lesson {
    try #require(allLessons.first { $0.number == 5 })
  }

  private static func record(_ assignments: [String]) throws -> [Block] {
    let lesson = try lesson()
    let parameters = try ParameterAssignment(assignments, for: lesson.parameters)
    return try Recorder.record(lesson, parameters: parameters, includesMeasurements: false)
      .flatMap(\.blocks)
  }

  private func table(_ caption: String, in blocks: [Block]) throws -> Table {
    let tables = blocks.compactMap { if case .table(let table, _) = $0 { table } else { nil } }
    return try #require(
      tables.first { $0.caption.hasPrefix(caption) }, "no table “\(caption)…”")
  }

  private func numbers(_ head: String, of table: Table) throws -> [Double] {
    // A column of bars may carry the same head.
    let columns = table.columns.filter { $0.head == head }.map { column in
      column.cells.compactMap { if case .number(let value, _) = $0 { value } else { nil } }
    }
    return try #require(columns.first { !$0.isEmpty }, "no numbers under “\(head)”")
  }

  private func words(in blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .prose(let prose): prose.values.joined(separator: " ")
      case .table(let table, _): table.notice
      case .question, .code, .figure: ""
      }
    }.joined(separator: "\n")
  }

  @Test func `one number lets a class out that soft labels brought and hard labels did not`() throws
  {
    let table = try table("3s recognised before and after", in: Self.defaults.get())
    let (before, after) = (try numbers("before", of: table), try numbers("after", of: table))
    #expect(before[0] == 0 && after[0] < 50)
    #expect(before[1] < 50 && after[1] > 50)
    #expect(before[2] < 50 && after[2] > 50)
    #expect(table.notice.contains("the students with T = 4 now recognise most"))
    #expect(table.notice.contains("those with hard labels a part"))
  }

  @Test func `the choice is the smallest of those that keep both limits`() throws {
    let blocks = try Self.defaults.get()
    let table = try table("The candidates", in: blocks)
    let bytes = try numbers("bytes", of: table)
    let accuracies = try (numbers("hard labels", of: table), numbers("distilled", of: table))
    let good = bytes.indices.first {
      bytes[$0] <= 8000 && max(accuracies.0[$0], accuracies.1[$0]) >= 94
    }
    let chosen = try #require(good)
    let taught = accuracies.1[chosen] > accuracies.0[chosen] ? "the teacher" : "hard labels"
    let hidden = try numbers("hidden units", of: table)[chosen]
    #expect(
      words(in: blocks).contains("The choice: \(Int(hidden)) hidden units, taught by \(taught)."))
  }

  @Test func `a limit that nothing keeps is told`() throws {
    let blocks = try Self.record(["byteLimit=4000", "accuracyWanted=1", "seeds=2"])
    #expect(words(in: blocks).contains("No student meets both limits. The most accurate that fits"))
    #expect(
      try table("The candidates", in: blocks).columns[5].cells
        == Array(repeating: .text("neither"), count: 7))
    let none = try Self.record(["byteLimit=1", "seeds=2"])
    #expect(
      words(in: none).contains("No student meets the limits: even the smallest takes 3680 bytes."))
  }

  @Test func `another missing class and another temperature name themselves`() throws {
    let blocks = try Self.record(["missingClass=7", "temperature=2", "seeds=2"])
    let table = try table("7s recognised before and after", in: blocks)
    #expect(
      table.columns[0].cells
        == ["hard labels", "T = 2", "T = 4", "the teachers themselves"].map { .text($0) })
  }

  @Test func `the file holds the student bit for bit, and a flipped bit is told`() throws {
    let blocks = try Self.defaults.get()
    let table = try table("The file of the chosen student", in: blocks)
    #expect(table.notice.contains("the same logits, bit for bit"))
    let bytes = try numbers("bytes", of: table)
    #expect(bytes[0] + bytes[1] + bytes[2] == bytes[3])
    #expect(words(in: blocks).contains("the saved network's checksum does not fit its content"))
  }

  @Test func `what is measured is marked and can be left out`() throws {
    let all = try Recorder.record(Self.lesson()).flatMap(\.blocks)
    #expect(try table("Time for one digit", in: all).isMeasured)
    let without = all.filter {
      if case .table(let table, _) = $0 { !table.isMeasured } else { true }
    }
    #expect(try without.count == Self.defaults.get().count)
    #expect(without.count == all.count - 1)
  }
}
