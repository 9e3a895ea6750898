import Testing
import Text

@Suite struct LineFillingTests {
  @Test(arguments: [
    ("", 10, []), ("one two three", 7, ["one two", "three"]), ("  a   b ", 10, ["a b"]),
    ("teacher", 3, ["teacher"]), ("a teacher b", 3, ["a", "teacher", "b"]),
    // Hangul is two columns wide, a combining mark none.
    ("교사 학생 값", 9, ["교사 학생", "값"]), ("q\u{303} q\u{303}", 3, ["q\u{303} q\u{303}"]),
  ]) func `words fill lines as far as they go`(text: String, width: Int, lines: [String]) {
    #expect(filled(text, to: width) == lines)
  }

  @Test(arguments: [
    ("softmax([1, 2], temperature: 4)", 40, ["softmax([1, 2], temperature: 4)"]),
    ("softmax([1, 2], temperature: 4)", 20, ["softmax([1, 2],", "temperature: 4)"]),
    // Nothing is cut where there is no comma.
    ("softmax([1.03972, 2], temperature: 4)", 5, ["softmax([1.03972,", "2],", "temperature: 4)"]),
    ("a ? b : c", 3, ["a ? b : c"]), ("", 3, []),
    // Nor inside of a string.
    (#"f("a, b", "c\", d", 1)"#, 4, [#"f("a, b","#, #""c\", d","#, "1)"]),
  ]) func `code is broken behind commas only`(code: String, width: Int, lines: [String]) {
    #expect(filled(code, to: width, keeping: [code]) == lines)
  }

  @Test func `a command in a sentence stays on one line, wherever it stands`() {
    let command = "./lesson 2 --from 3"
    #expect(
      filled("See \(command). See \(command).", to: 25, keeping: [command])
        == ["See ./lesson 2 --from 3.", "See ./lesson 2 --from 3."])
    #expect(
      filled("See \(command). See \(command).", to: 20, keeping: [command])
        == ["See", "./lesson 2 --from 3.", "See", "./lesson 2 --from 3."])
    #expect(filled("a b", to: 1, keeping: ["elsewhere or not"]) == ["a", "b"])
  }

  @Test func `a picture's letters are narrower than a terminal's columns`() {
    #expect(filled("교사 학생", to: 8) == ["교사", "학생"])
    #expect(filled("교사 학생", to: 8, counting: .letters) == ["교사 학생"])
    #expect(letterWidth(of: "교a") == 2.7)
  }

  /// The text filled with words that may be broken.
  private func broken(_ text: String, to width: Int) -> [String] {
    var filler = LineFiller(width: width)
    for character in text {
      switch character {
      case " ": filler.addSpace()
      case "\n": filler.endLine()
      default: filler.add(character)
      }
    }
    let characters = Array(text)
    return filler.filled().map { String($0.map { characters[$0] }) }
  }

  @Test(arguments: [
    ("see plots/2-temperature/a.svg", 20, ["see", "plots/2-temperature/", "a.svg"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("가나다", 3, ["가", "나", "다"]),
    ("a\n\nb", 5, ["a", "", "b"]), ("a \n b", 5, ["a", "b"]), ("ab", 1, ["a", "b"]),
  ]) func `a long word is broken where it can be, or anywhere`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(broken(text, to: width) == lines)
  }

  @Test func `every letter arrives, in order, and no line is too wide`() {
    let text = "teacher’s soft labels/한국어 q\u{303}ᵗ—👩‍🔬 https://example.org/a-b_c?d=e and so on"
    for width in 2...80 {
      let lines = broken(text, to: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { displayWidth(of: $0) <= width }, "\(width)")
    }
  }
}
