import Testing
import Weaving

/// The line of the lesson file that a woven line claims to be: the nearest directive counts on.
private func claimedLine(of index: Int, in lines: [String]) -> Int? {
  guard let directive = lines[..<index].lastIndex(where: { $0.hasPrefix("#sourceLocation") }),
    let number = lines[directive].split(separator: " ").last?.dropLast(), let line = Int(number)
  else { return nil }
  return line + index - directive - 1
}

@Suite struct `Woven code` {
  @Test(
    arguments: [
      // In fences and in the parameters' defaults: the lines themselves.
      #"let temperatures = [0.5, 1.0, 2]   // temperatures to try; each above 0, 1 to 8 values"#,
      #"let soft = temperatures.map { "\($0) }" }"#, "show(soft)",
    ])
  func `lines of code stand unchanged at their own line`(_ code: String) throws {
    let lines = try woven(sample)
    let index = try #require(lines.firstIndex(of: code))
    let original = sample.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(claimedLine(of: index, in: lines).map { String(original[$0 - 1]) } == code)
  }

  @Test(
    arguments: [
      "percent(sharp[0])", "\"a`b\"", "soft.count +", "3", "soft[", "0]",
    ])
  func `expressions stand at their own line and column`(_ code: String) throws {
    let lines = try woven(sample)
    let index = try #require(
      lines.firstIndex {
        $0.trimmingPrefix { $0 == " " } == code || $0.hasSuffix(".inline(" + code)
      })
    let original = sample.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(claimedLine(of: index, in: lines))
    let column = lines[index].utf8.count - code.utf8.count
    #expect(original[line - 1].utf8.dropFirst(column).starts(with: code.utf8))
  }

  @Test func `prose keeps its Markdown and has a placeholder for each expression`() throws {
    let prose = try woven(sample).filter { $0.contains("self.prose(") }
    #expect(
      prose == [
        #"      self.prose("The teacher gives 한국어 \u{FFFC} to *dog*, **\u{FFFC}** and `code`.", [_inline0, _inline1])"#,
        #"      self.prose("> Quoted \u{FFFC} end.\n\n| a | b |\n|---|---|\n| \u{FFFC} | `x` |\n\n```text\n`{swift} untouched`\n```", [_inline0, _inline1])"#,
        ####"      self.prose("### A \u{FFFC} heading\n\n- a list\n  \u{FFFC}", [_inline0, _inline1])"####,
      ])
  }

  @Test func `an escaped bar in a table is a bar in the expression`() throws {
    let expression = #".inline(soft.isEmpty || true ? "y" : "n""#
    #expect(try woven(sample).contains { $0.hasSuffix(expression) })
  }

  @Test func `a lesson in the folder of a language says so`() throws {
    #expect(try woven(sample).allSatisfy { !$0.contains("language:") })
    let original = Original(file: file, contents: Array(sample.utf8))
    let korean = try weave(original.contents, file: "lessons/ko/2-sample.md", original: original)
    #expect(korean.contains("\n  language: .named(\"ko\"),\n"))
  }

  @Test func `a lesson says what it is`() throws {
    let lines = try woven(sample)
    let start = try #require(lines.firstIndex(of: "let lesson2 = Lesson("))
    #expect(
      lines[start..<(start + 13)].joined(separator: "\n") == """
        let lesson2 = Lesson(
          number: 2, slug: "2-sample",
          title: "Temperature",
          summary: "Divide the logits by T: second thoughts appear.",
          steps: [
            "One step",
            "Two",
          ],
          parameters: [
            Lesson2Parameters.temperatures,
            Lesson2Parameters.loss,
            Lesson2Parameters.share,
          ],
        """)
  }

  @Test func `fences are shown and announced as their options say`() throws {
    let lines = try woven(sample)
    let calls = ["self.code(", "self.hiddenCode(", "self.cell("]
    #expect(
      lines.filter { line in calls.contains { line.contains($0) } }.dropFirst() == [
        #"    self.code(Code("let soft = temperatures.map { \"\\($0) }\" }", label: "soft-labels"))"#,
        #"    self.cell("soft-labels", figureAlternative: "Bars")"#,
        #"    self.code(Code("let a = (", label: "shown-only", isExecuted: false))"#,
        #"    self.hiddenCode(Code("show(soft)", label: "hidden"))"#,
        #"    self.cell("hidden")"#,
      ])
    // What is only shown is not run.
    #expect(!lines.contains("let a = ("))
  }

  @Test func `parameters are assigned after the first heading`() throws {
    let lines = try woven(sample)
    let step = try #require(lines.firstIndex(of: #"    try self.step("One step")"#))
    let lets = lines.indices.filter { lines[$0].contains("self.parameter(") }
    #expect(
      lets.map { lines[$0] } == [
        #"let temperatures = self.parameter("temperatures", Lesson2Defaults.temperatures)"#,
        #"let loss = self.parameter("loss", Lesson2Defaults.loss)"#,
        #"let share = self.parameter("share", Lesson2Defaults.share)"#,
      ])
    #expect(lets.allSatisfy { $0 > step })
    #expect(lets.map { claimedLine(of: $0, in: lines) } == [9, 10, 11])
  }

  @Test func `line ends and a byte order mark do not matter`() throws {
    let expected = try woven(sample)
    let windows = sample.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(try woven("\u{FEFF}" + windows) == expected)
    #expect(try woven(windows.replacing("\r\n", with: "\r")) == expected)
  }

  @Test func `the indent of a fence is not shown`() throws {
    let lines = try woven(lesson("  ```swift\n  //| label: a\n  if b {\n    c()\n  }\n  ```"))
    #expect(lines.contains(#"    self.code(Code("if b {\n  c()\n}", label: "a"))"#))
    #expect(lines.contains("    c()"))
  }

  @Test func `the index lists lessons by number`() throws {
    let index = try weaveIndex(of: ["lessons/10-b.md", "lessons/README.md", "lessons/2-a.md"])
    #expect(index.contains("public let allLessons: [Lesson] = [lesson2, lesson10]\n"))
    #expect(try weaveIndex(of: []).contains("public let allLessons: [Lesson] = []\n"))
  }

  @Test func `a number given twice is told`() {
    do throws(WeavingFailure) {
      _ = try weaveIndex(of: ["lessons/2-b.md", "lessons/2-a.md"])
      Issue.record("two lessons of one number were listed")
    } catch {
      #expect(
        error.description == "lessons/2-b.md:1: lessons/2-a.md is lesson 2 already; "
          + "give this file another number")
    }
  }
}

@Suite struct `String literals` {
  @Test(
    arguments: [
      #"say "hi" \(name) \\ \u{41} "# + "\"# #\"", "tab\there", "한국어 e\u{301} 👩‍👩‍👧 🇰🇷",
      "a\u{200B}b\u{202E}c",
      "\u{1100}\u{1161}", "\u{E000}\u{10FFFF}", "'''\"\"\"", "\u{2028}x\u{A0}y", "ends in \\\\",
    ])
  func `stand for exactly the author's text`(_ text: String) throws {
    let lines = try woven("---\ntitle: \(text)\nsummary: S\n---\n## A\n\n\(text).\nb\n")
    let title = try #require(lines.first { $0.hasPrefix("  title: ") })
    #expect(try value(ofLiteral: title.dropFirst(9).dropLast()) == Array(text.unicodeScalars))
    let prose = try #require(lines.first { $0.hasPrefix("    self.prose(") })
    #expect(
      try value(ofLiteral: prose.dropFirst(15).dropLast()) == Array("\(text).\nb".unicodeScalars))
  }

  /// Reads a literal as the Swift language does; none of the escapes left out.
  private func value(ofLiteral literal: Substring) throws -> [Unicode.Scalar] {
    try #require(literal.first == "\"" && literal.last == "\"")
    var rest = Array(literal.unicodeScalars.dropFirst().dropLast())[...]
    var value: [Unicode.Scalar] = []
    while let scalar = rest.popFirst() {
      try #require(scalar != "\"" && scalar != "\n")
      guard scalar == "\\" else {
        value.append(scalar)
        continue
      }
      let escape = rest.popFirst()
      switch try #require(escape) {
      case "n": value.append("\n")
      case "t": value.append("\t")
      case "\"": value.append("\"")
      case "\\": value.append("\\")
      case "u":
        let brace = rest.popFirst()
        try #require(brace == "{")
        var digits = ""
        while let digit = rest.popFirst(), digit != "}" { digits.unicodeScalars.append(digit) }
        value.append(try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)))
      case let other: Issue.record("\\\(other) is no escape")
      }
    }
    return value
  }
}
