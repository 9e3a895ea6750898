import Testing
import Text

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31mred\u{1B}[0m", "\u{FFFD}[31mred\u{FFFD}[0m"),
    ("\u{9B}2J", "\u{FFFD}2J"), ("bell\u{7}", "bell\u{FFFD}"), ("two\nlines", "two lines"),
    ("two\r\nlines", "two lines"), ("over\rwritten", "over written"), ("a\tb", "a b"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{2066}b\u{2069}", "a\u{FFFD}b\u{FFFD}"),
    ("a\u{2028}b", "a b"), ("soft\u{AD}hyphen", "softhyphen"), ("\u{FEFF}mark", "mark"),
    ("👩‍🔬 e\u{301} 한국어", "👩‍🔬 e\u{301} 한국어"), ("null\u{0}", "null\u{FFFD}"),
  ]) func `text from outside cannot steer the terminal`(text: String, visible: String) {
    #expect(text.visibleLine.unicodeScalars.elementsEqual(visible.unicodeScalars))
  }

  @Test func `lines keep their ends and tabs become space`() {
    #expect("a\n\tb\r\nc\u{1B}".visibleLines == ["a", "    b", "c\u{FFFD}"])
  }

  @Test(arguments: [
    ("word", "“word”"), ("a\u{1B}[2J\nb", "“a\u{FFFD}[2J b”"),
    (String(repeating: "한", count: 60), "“" + String(repeating: "한", count: 60) + "”"),
    (String(repeating: "x", count: 61), "“" + String(repeating: "x", count: 59) + "…”"),
  ]) func `quoted text is one line and has an end`(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }
}
