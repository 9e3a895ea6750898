// Lesson 2's sentences follow its parameters.

import Lessons
import Notebooks
import Testing

@Suite struct TemperatureTests {
  @Test func `as many rows as temperatures, the coldest first`() throws {
    let soft = try LessonRun(2, ["temperatures=9,1,3"]).table("The soft label of")
    #expect(soft.columns[0].cells == [1, 3, 9].map { .number($0, .shortest) })
    #expect(soft.notice.hasPrefix("From T = 1 to T = 9 "))
  }

  @Test func `one temperature shows no trend, and the text says so`() throws {
    let soft = try LessonRun(2, ["temperatures=3"]).table("The soft label of")
    #expect(soft.rowCount == 1)
    #expect(soft.notice.hasPrefix("One temperature shows no trend"))
  }

  @Test func `equal logits have no order and no trend`() throws {
    let soft = try LessonRun(2, ["logits=2,2,2", "temperatures=1,5"]).table("The soft label of")
    #expect(soft.notice.hasPrefix("All logits are equal"))
  }

  @Test func `the reader's classes stand in the table as they were typed`() throws {
    let own = try LessonRun(2, ["logits=3,1,2", "classes=`rm`,<b>,*x*"])
    let first = try own.table("What the teacher says")
    #expect(first.columns[0].cells == ["`rm`", "*x*", "<b>"].map { .text($0) })
  }

  @Test(arguments: [
    (
      ["logits=1,2", "classes=a"],
      "logits has 2 values and classes has 1; give as many names as logits"
    ),
    (["classes=a,b"], "logits has 0 values and classes has 2; give as many names as logits"),
    (["logits=1"], "logits has 1 value; give at least 2, one for each class"),
  ])
  func `logits and classes that do not fit together are one clear line`(
    assignments: [String], message: String
  ) throws {
    let error = #expect(throws: ParameterError.self) { try LessonRun(2, assignments) }
    #expect(error?.description == message)
  }
}
