import Testing
import Weaving

@Suite struct `Limits of parameters` {
  /// Clauses, a default that keeps to them, and the Swift that they become.
  static let clauses: [(clause: String, value: String, swift: String)] = [
    ("above 0", "1", ".value(Bounds(lower: .excluded(0.0), upper: .open))"),
    ("at least -1.5", "-1.5", ".value(Bounds(lower: .included(-1.5), upper: .open))"),
    ("below 1e3", "999", ".value(Bounds(lower: .open, upper: .excluded(1000.0)))"),
    ("at most 1", "0x1", ".value(Bounds(lower: .open, upper: .included(1.0)))"),
    ("1 to 400", "4_00", ".value(Bounds(lower: .included(1.0), upper: .included(400.0)))"),
    (
      "above 0 and at most 1", "1.0",
      ".value(Bounds(lower: .excluded(0.0), upper: .included(1.0)))"
    ),
    (
      "below 2 and at least 1", "1",
      ".value(Bounds(lower: .included(1.0), upper: .excluded(2.0)))"
    ),
    ("each above 0", "[1, 2.5,]", ".each(Bounds(lower: .excluded(0.0), upper: .open))"),
    ("3 values", "[1, 2, 3]", ".count(Bounds(lower: .included(3.0), upper: .included(3.0)))"),
    ("2 to 5 values", "[1, 2]", ".count(Bounds(lower: .included(2.0), upper: .included(5.0)))"),
    ("at least 1 value", "[1]", ".count(Bounds(lower: .included(1.0), upper: .open))"),
    ("at most 2 values", "[]", ".count(Bounds(lower: .open, upper: .included(2.0)))"),
    ("2 rows of 3 values", "[0, 1, 2, 3, 4, 5]", ".rows(2, of: 3)"),
    ("one of kl|cross entropy", "\"kl\"", #".oneOf(["kl", "cross entropy"])"#),
    ("each one of a|b", "[\"a\", \"b\"]", #".oneOf(["a", "b"])"#),
    (
      "each above 0, 2 to 5 values", "[1, 2]",
      ".each(Bounds(lower: .excluded(0.0), upper: .open)), "
        + ".count(Bounds(lower: .included(2.0), upper: .included(5.0)))"
    ),
    // What is no literal is not judged while weaving.
    ("above 0", "2 - 3", ".value(Bounds(lower: .excluded(0.0), upper: .open))"),
  ]

  @Test(arguments: clauses)
  func `each form becomes Swift`(_ clause: String, _ value: String, _ swift: String) throws {
    let lines = try woven(lesson(parameters: "let a = \(value) // b, c: d; \(clause)"))
    #expect(
      lines.filter { $0.contains("Parameter(\"a\"") } == [
        "  static let a = Parameter(\"a\", Lesson2Defaults.a, meaning: \"b, c: d\", "
          + "limits: [\(swift)])"
      ])
  }

  @Test(
    arguments: [
      "", "above", "above x", "above 0 and above 1", "above 0 and", "1 to", "1 to 2 to 3", "each",
      "each 3 values", "values", "-1 values", "1.5 values", "one of", "one of a||b", "above nan",
      "above inf", "above 0x10", "above 1e999", "more than 3", "1 to 3 and at most 2",
    ])
  func `anything else is no limit`(_ clause: String) {
    let message = messages(lesson(parameters: "let a = 1 // b; \(clause)"))
    #expect(message.count == 1)
    #expect(message.first?.hasPrefix("8: “\(clause)” is no limit; write “above 0”, ") == true)
  }

  @Test func `a slash in a text begins no comment`() throws {
    let lines = try woven(lesson(parameters: #"let a: String = "x//y" // b // c"#))
    #expect(lines.contains { $0.contains(#"meaning: "b // c", limits: []"#) })
  }
}
