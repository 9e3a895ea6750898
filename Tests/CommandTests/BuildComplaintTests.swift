// What is said of exercises that do not compile.

import Foundation
import Testing

@Suite struct BuildComplaintTests {
  @Test func `What does not compile is told by the learner's line only`() async throws {
    let course = try Course()
    try course.folder.write(
      """
      #!/bin/bash
      echo '[1/2] Compiling'
      echo '\(course.folder.path)/lessons/exercises/Exercise1.swift:3:1: error: cannot find zz in scope'
      exit 1
      """, to: "tools/swift", isExecutable: true)
    let told = try await course.lesson("check")
    #expect(told.code == 2)
    #expect(
      told.errors == """
        lessons/exercises/Exercise1.swift:3:1: error: cannot find zz in scope
        lesson: the exercises do not compile, so none was checked

        """)
    #expect(told.output == "")
  }

  /// What `check` says when the compiler says these errors.
  private func told(_ errors: [String], _ arguments: String...) async throws -> Outcome {
    let course = try Course()
    let lines = errors.map { "\(course.folder.path)/lessons/exercises/Exercise1.swift:\($0)" }
    try course.folder.write(lines.joined(separator: "\n") + "\n", to: "said.txt")
    try course.folder.write(
      "#!/bin/bash\ncat '\(course.folder.path)/said.txt'\nexit 1\n", to: "tools/swift",
      isExecutable: true)
    return try await course.lesson(["check"] + arguments)
  }

  /// What Swift 6.3 says of what beginners write, and a word of its explanation.
  @Test(arguments: [
    (
      "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into distinct sub-expressions",
      "write 2.0 for 2"
    ),
    ("cannot convert value of type 'Int' to expected argument type 'Double'", "Double(n)"),
    ("cannot convert return expression of type 'Int' to return type 'Double'", "Double(n)"),
    (
      "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'", "Double(n)"
    ),
    (
      "binary operator '/' cannot be applied to operands of type '[Double]' and 'Int'",
      "x.map { $0 / 2 }"
    ),
    (
      "binary operator '*' cannot be applied to two '[Double]' operands",
      "zip(x, y).map { $0 * $1 }"
    ),
    ("missing return in global function expected to return 'Double'", "an `if` without"),
    ("cannot assign to value: 'y' is a 'let' constant", "`var row = logits`"),
    (
      "left side of mutating operator isn't mutable: 's' is a 'let' constant", "`var row = logits`"
    ),
    (
      "value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
      "`x.max() ?? 0`"
    ),
    ("cannot find 'len' in scope", "len(x)"),
    ("value of type '[Double]' has no member 'sum'", "`x.reduce(0, +)`"),
    ("call can throw but is not marked with 'try'", "`try softmax(logits)`"),
  ])
  func `A hard error has its usual cause below it`(error: String, cause: String) async throws {
    let outcome = try await told(["3:1: error: " + error], "--width", "60")
    #expect(outcome.code == 2)
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    #expect(lines.first == "lessons/exercises/Exercise1.swift:3:1: error: " + error)
    let explanation = lines.dropFirst().dropLast()
    #expect(explanation.allSatisfy { $0.hasPrefix("  ") && $0.count < 60 }, "\(outcome.errors)")
    #expect(explanation.map { $0.dropFirst(2) }.joined(separator: " ").contains(cause))
  }

  @Test func `Each cause is told once, below the last error that it belongs to`() async throws {
    let outcome = try await told([
      "1:1: error: cannot find 'len' in scope", "2:1: error: expected '{' after 'if' condition",
      "3:1: error: cannot find 'y' in scope", "4:1: error: cannot assign: 'x' is a 'let' constant",
    ])
    let lines = outcome.errors.split(separator: "\n")
    #expect(outcome.errors.ranges(of: "Swift knows no such name").count == 1)
    let cause = try #require(lines.firstIndex { $0.hasPrefix("  Swift knows no such name") })
    #expect(lines[cause - 1].contains("Exercise1.swift:3:1:"))
    #expect(lines.last == "lesson: the exercises do not compile, so none was checked")
  }

  @Test func `What speaks for itself is not explained`() async throws {
    let outcome = try await told([
      "1:1: error: no operator '**' is defined; did you mean 'pow(_:_:)'?",
      "2:1: error: cannot find operator '..' in scope; did you mean '...'?",
    ])
    #expect(outcome.errors.count { $0 == "\n" } == 3, "\(outcome.errors)")
  }

  @Test func `The causes are told in Korean, too`() async throws {
    let outcome = try await told(["1:1: error: cannot find 'len' in scope"], "--lang", "ko")
    #expect(outcome.errors.contains("\n  여기서 Swift가 모르는 이름입니다."), "\(outcome.errors)")
  }
}
