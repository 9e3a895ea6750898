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
      ("\u{1B}[5~", [.key(.pageUp)]), ("\u{1B}[6~", [.key(.pageDown)]),
      ("\u{1B}[200~q\r\u{1B}[A\u{1B}[201~j", [.pasted("q\r\u{1B}[A"), .key(.character("j"))]),
      ("\u{1B}]11;rgb:ffff/0/0\u{7}q", [.ground("rgb:ffff/0/0"), .key(.character("q"))]),
      ("\u{1B}]11;rgb:1/2/3\u{1B}\\", [.ground("rgb:1/2/3")]),
      ("\u{1B}[?62;4;22c", [.attributes([62, 4, 22])]), ("\u{1B}[?c", [.attributes([])]),
    ] as [(String, [TerminalEvent])])
  func `what is pressed or said`(typed: String, wanted: [TerminalEvent]) {
    #expect(events(Array(typed.utf8)) == wanted)
  }

  @Test(arguments: [
    "\u{1B}[15~", "\u{1B}[201~", "\u{1B}[>0;136;0c", "\u{1B}]10;rgb:1/2/3\u{7}",
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

  @Test func `keys go on and back as in less, with a Korean keyboard too`() {
    for key in [Key.enter, .right, .down, .pageDown] + " njfㅜㅓㄹ".map({ .character($0) }) {
      #expect(key.goesOn && !key.goesBack, "\(key)")
    }
    for key in [Key.left, .up, .pageUp] + "bkㅠㅏ".map({ .character($0) }) {
      #expect(key.goesBack && !key.goesOn, "\(key)")
    }
  }

  @Test func `what is pasted ends by itself, however long and slow it is`() {
    var parser = KeyParser()
    for byte in Array("\u{1B}[200~".utf8) { _ = parser.take(byte) }
    for _ in 0..<20_000 { #expect(parser.take(UInt8(ascii: "x")) == nil) }
    #expect(parser.pause() == nil)
    let last = Array("\u{1B}[201~".utf8).compactMap { parser.take($0) }
    guard case .pasted(let text)? = last.first else {
      Issue.record("nothing was pasted")
      return
    }
    #expect((4096...8192).contains(text.count))
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

  @Test func `takes what is pasted, on one line and without what steers a terminal`() {
    var line = LineEditor(limit: 8)
    #expect(line.insert("4\n2\u{1B}[A\n") == "4 2\u{FFFD}[A")
    #expect(line.insert("123456") == "12" && line.text == "4 2\u{FFFD}[A12")
  }

  @Test func `is no longer than its room`() {
    var line = LineEditor(limit: 3)
    for key in ["1", "2", "3", "4", "한"] as [Character] { _ = line.take(.character(key)) }
    #expect(line.text == "123")
  }
}
