import Testing
import Text

@Suite struct CodeScanTests {
  /// The tokens of a kind, as they stand in the code.
  private func tokens(
    _ code: String, _ kind: CodeScan.Kind, in language: CodeLanguage = .swift
  ) -> [String] {
    let bytes = Array(code.utf8)
    return CodeScan(bytes, in: language).tokens.filter { $0.kind == kind }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func `strings end where Swift ends them`() {
    let code = #"""
      a("x \(b["y"]) z", #"\("# , """
      "two" lines
      """, /"/)
      """#
    #expect(
      tokens(code, .string) == [
        #""x \(b["y"]) z""#, ##"#"\("#"##, "\"\"\"\n\"two\" lines\n\"\"\"", #"/"/"#,
      ])
  }

  @Test func `strings end where Python ends them`() {
    let code = "f('it\\'s', \"a'b\") # \"no\"\n'''a\n\"b'''; c = a // b"
    #expect(tokens(code, .string, in: .python) == ["'it\\'s'", "\"a'b\"", "'''a\n\"b'''"])
    #expect(tokens(code, .lineComment, in: .python) == ["# \"no\""])
  }

  @Test func `comments and numbers are told from operators`() {
    let code = "1e-5 + 0x1F / 2.5 // a\n/* b /* c */ d */ 1..<3"
    #expect(tokens(code, .number) == ["1e-5", "0x1F", "2.5", "1", "3"])
    #expect(tokens(code, .lineComment) == ["// a"])
    #expect(tokens(code, .blockComment) == ["/* b /* c */ d */"])
  }

  @Test(
    arguments: [
      ("f(a", .unclosed("("), 1), ("a)", .unopened(")"), 1), ("[(]", .unclosed("("), 1),
      ("a = \"b\nc = \"d\"", .unclosedString, 4), ("a /* b", .unclosedComment, 2),
    ] as [(String, CodeScan.Imbalance, Int)])
  func `the first thing that does not end is told, and what follows is read`(
    code: String, kind: CodeScan.Imbalance, offset: Int
  ) throws {
    let imbalance = try #require(CodeScan(code.utf8).imbalance)
    #expect(imbalance.kind == kind)
    #expect(imbalance.offset == offset)
    #expect(tokens(code + "\n*/\"\n let x = \"y\"", .string).last == "\"y\"")
  }

  @Test func `tokens are in the text, in order, whatever it is`() {
    let pieces = [
      "(", ")", "[", "]", "{", "}", "\"", "\"\"\"", "#\"", "\"#", "\\(", "\\", "/*", "*/", "//",
      "/",
      "\n", " ", "a", "1e", "1.", "'", "'''", "#", "`", "한", "=",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let code = (0..<12).map { _ in pieces.randomElement(using: &generator)! }.joined()
      for language in [CodeLanguage.swift, .python] {
        let ranges = CodeScan(code.utf8, in: language).tokens.map(\.range)
        #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= code.utf8.count }, "\(code)")
        let starts = ranges.map(\.lowerBound)
        #expect(starts == starts.sorted(), "\(code)")
      }
    }
  }
}
