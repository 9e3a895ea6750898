import Testing
import lesson

@Suite struct `Keys from bytes` {
  private func events(_ bytes: [UInt8]) -> [TerminalEvent] {
    var parser = KeyParser()
    return bytes.compactMap { parser.take($0) } + [parser.pause()].compactMap { $0 }
  }

  @Test(
    arguments: [
      ("\r", [.key(.enter)]), ("\n", [.key(.enter)]), (" ", [.key(.character(" "))]),
      ("q", [.key(.character("q"))]), ("\u{7F}", [.key(.backspace)]), ("\u{8}", [.key(.backspace)]),
      ("\u{15}", [.key(.clearLine)]), ("\u{4}", [.key(.end)]),
      ("\u{1B}[A", [.key(.up)]), ("\u{1B}[B", [.key(.down)]), ("\u{1B}[C", [.key(.right)]),
      ("\u{1B}OD", [.key(.left)]), ("\u{1B}[1;5C", [.key(.right)]),
      ("\u{1B}", [.key(.escape)]), ("\u{1B}\u{1B}", [.key(.escape), .key(.escape)]),
      ("한½", [.key(.character("한")), .key(.character("½"))]),
      ("\u{1B}[?62;4;22c", [.attributes([62, 4, 22])]), ("\u{1B}[?c", [.attributes([])]),
    ] as [(String, [TerminalEvent])])
  func `what is pressed or said`(typed: String, wanted: [TerminalEvent]) {
    #expect(events(Array(typed.utf8)) == wanted)
  }

  @Test(arguments: [
    "\u{1B}[5~", "\u{1B}[200~", "\u{1B}[>0;136;0c", "\u{1B}]11;rgb:1/2/3\u{7}",
    "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}x", "\u{0}", "\u{1}", "\u{1B}[",
  ])
  func `what means nothing is taken whole`(typed: String) {
    #expect(
      events(Array((typed + (typed.hasSuffix("[") ? "" : "q")).utf8)).filter {
        $0 != .key(.character("q"))
      } == [])
  }

  @Test func `bytes that are no text are dropped, and what follows is not`() {
    #expect(events([0xFF, 0xC0, 0xE2, 0x28, 0xA1, 0x71]) == [.key(.character("q"))])
  }

  @Test func `a sequence without end ends`() {
    let flood = [0x1B, UInt8(ascii: "[")] + [UInt8](repeating: UInt8(ascii: "1"), count: 1000)
    var parser = KeyParser()
    for byte in flood { _ = parser.take(byte) }
    #expect(parser.take(UInt8(ascii: "q")) == .key(.character("q")))
  }
}

@Suite struct `A typed line` {
  @Test func `grows, shrinks by what it showed, and is entered`() {
    var line = LineEditor(limit: 5)
    #expect(line.take(.character("a")) == .changed(erasing: 0, writing: "a"))
    #expect(line.take(.character("한")) == .changed(erasing: 0, writing: "한"))
    #expect(line.take(.backspace) == .changed(erasing: 2, writing: ""))
    #expect(line.take(.character("b")) == .changed(erasing: 0, writing: "b"))
    #expect(line.take(.enter) == .entered("ab"))
    #expect(line.take(.clearLine) == .changed(erasing: 2, writing: ""))
    #expect(line.take(.backspace) == .unchanged && line.take(.enter) == .entered(""))
  }

  @Test func `is no longer than its room`() {
    var line = LineEditor(limit: 3)
    for key in ["1", "2", "3", "4", "한"] as [Character] { _ = line.take(.character(key)) }
    #expect(line.text == "123")
  }
}
