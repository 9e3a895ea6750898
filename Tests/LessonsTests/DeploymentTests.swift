// Lesson 5's claims hold with its defaults, and its sentences follow its parameters.

import Lessons
import Notebooks
import Testing

@Suite struct DeploymentTests {
  private static let defaults = Result { try LessonRun(5) }

  @Test func `one number lets a class out that soft labels brought and hard labels did not`() throws
  {
    let table = try Self.defaults.get().table("3s recognised before and after")
    let (before, after) = (try table.numbers("before"), try table.numbers("after"))
    #expect(before[0] == 0 && after[0] < 50)
    #expect(before[1] < 50 && after[1] > 50)
    #expect(before[2] < 50 && after[2] > 50)
    #expect(table.notice.contains("the students with T = 4 now recognise most"))
    #expect(table.notice.contains("those with hard labels a part"))
  }

  @Test func `the choice is the smallest of those that keep both limits`() throws {
    let run = try Self.defaults.get()
    let table = try run.table("The candidates")
    let bytes = try table.numbers("bytes")
    let accuracies = try (table.numbers("hard labels"), table.numbers("distilled"))
    let good = bytes.indices.first {
      bytes[$0] <= 8000 && max(accuracies.0[$0], accuracies.1[$0]) >= 94
    }
    let chosen = try #require(good)
    let taught = accuracies.1[chosen] > accuracies.0[chosen] ? "the teacher" : "hard labels"
    let hidden = try table.numbers("hidden units")[chosen]
    #expect(
      run.sentences.contains("The choice: \(Int(hidden)) hidden units, taught by \(taught)."))
  }

  @Test func `a limit that nothing keeps is told`() throws {
    let run = try LessonRun(5, ["byteLimit=4000", "accuracyWanted=1", "seeds=2"])
    #expect(run.sentences.contains("No student meets both limits. The most accurate that fits"))
    #expect(
      try run.table("The candidates").columns[5].cells
        == Array(repeating: .text("neither"), count: 7))
    let none = try LessonRun(5, ["byteLimit=1", "seeds=2"])
    #expect(
      none.sentences.contains("No student meets the limits: even the smallest takes 3680 bytes."))
  }

  @Test func `another missing class and another temperature name themselves`() throws {
    let run = try LessonRun(5, ["missingClass=7", "temperature=2", "seeds=2"])
    let table = try run.table("7s recognised before and after")
    #expect(
      table.columns[0].cells
        == ["hard labels", "T = 2", "T = 4", "the teachers themselves"].map { .text($0) })
  }

  @Test func `the file holds the student bit for bit, and a flipped bit is told`() throws {
    let run = try Self.defaults.get()
    let table = try run.table("The file of the chosen student")
    #expect(table.notice.contains("the same logits, bit for bit"))
    let bytes = try table.numbers("bytes")
    #expect(bytes[0] + bytes[1] + bytes[2] == bytes[3])
    #expect(run.sentences.contains("the saved network's checksum does not fit its content"))
  }

  @Test func `what is measured is marked and can be left out`() throws {
    let all = try Recorder.record(#require(allLessons.first { $0.number == 5 })).flatMap(\.blocks)
    let measured = all.filter {
      if case .table(let table, _) = $0 { table.isMeasured } else { false }
    }
    #expect(measured.count == 1)
    guard case .table(let table, _) = try #require(measured.first) else { return }
    #expect(table.caption.hasPrefix("Time for one digit"))
    #expect(try Self.defaults.get().blocks.count == all.count - 1)
  }
}
