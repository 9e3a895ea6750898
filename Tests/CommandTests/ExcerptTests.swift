import Testing
import lesson

@Suite struct ExcerptTests {
  @Test func `What is short stays as it is`() {
    #expect(Excerpt("a\n\nb\n", length: 1).lines == ["a", "b"])
    #expect(Excerpt("", length: 1).lines == [])
  }

  @Test func `What a line leaves out is counted`() {
    let lines = Excerpt(String(repeating: "x", count: 50_000), length: 300).lines
    #expect(lines == [String(repeating: "x", count: 300) + "… and 49700 more characters"])
    #expect(Excerpt("교사와 학생", length: 5).lines == ["교사와 학… and 1 more character"])
  }

  @Test func `No number is cut where a space is near`() {
    #expect(Excerpt("1.25 2.5 3.75", length: 12).lines == ["1.25 2.5 … and 4 more characters"])
    #expect(Excerpt("1.25 2.5 3.75", length: 13).lines == ["1.25 2.5 3.75"])
    #expect(Excerpt("1 23456789012", length: 12).lines == ["1 2345678901… and 1 more character"])
  }

  @Test func `What lines are left out is counted`() {
    let text = (1...9).map { "\($0)" }.joined(separator: "\n")
    #expect(Excerpt(text, lines: 2, length: 3).lines == ["1", "2", "… and 7 more lines"])
    #expect(Excerpt("1\n2\n3", lines: 2, length: 3).lines.last == "… and 1 more line")
  }

  @Test func `Nothing in it steers the terminal`() {
    #expect(Excerpt("a\u{1B}[31mb\u{202E}", length: 20).lines == ["a\u{FFFD}[31mb\u{FFFD}"])
  }
}
