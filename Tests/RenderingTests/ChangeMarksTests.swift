import Notebooks
import Rendering
import Testing
import Text

@Suite struct `What changed in a text` {
  /// A paragraph and a table at some temperatures.
  private func text(_ temperatures: [Double], _ style: TerminalStyle) -> String {
    let renderer = TerminalRenderer(style: style)
    let table = Table(
      "Shares at \(temperatures.count) temperatures",
      columns: [
        .numbers("T", temperatures, .fixed(0)),
        .numbers("dog", temperatures.map { 1 / $0 }),
        .numbers("cat", temperatures.map { 1 / ($0 * $0) }),
      ], read: "")
    let hottest = "\(Int(temperatures[temperatures.count - 1]))"
    let prose = Prose("The **hottest T = \u{FFFC}** is `last`.", values: [hottest])
    return renderer.text(of: .prose(prose)) + renderer.text(of: .table(table, reference: "1.1"))
  }

  private func marked(_ style: TerminalStyle) -> MarkedText {
    TerminalRenderer(style: style).marking(text([1, 3, 9], style), since: text([1, 4], style))
  }

  @Test func `is painted where there are colours, and the paint around it goes on`() {
    let marked = marked(TerminalStyle(usesColor: true))
    let number = "\u{1B}[22;30;43m9\u{1B}[0m"
    #expect(marked.text.contains("\u{1B}[1mhottest T = \(number)\u{1B}[1m\u{1B}[0m is"))
    #expect(marked.text.contains("\u{1B}[22;30;43m0.111\u{1B}[0m"))
    #expect(marked.text.contains("  1  1.000  1.000\n"))
    #expect(marked.numberCount == 8 && marked.wordCount == 0)
    #expect(
      uncoloured(marked.text)
        == uncoloured(
          text([1, 3, 9], TerminalStyle())
            .replacing("*", with: "").replacing("`", with: "")))
  }

  @Test(arguments: [(ColorDepth.indexed, "48;5;222"), (.full, "48;2;255;215;135")])
  func `has a colour of its own among more`(depth: ColorDepth, code: String) {
    #expect(marked(TerminalStyle(usesColor: true, colorDepth: depth)).text.contains(code))
  }

  @Test(arguments: [(false, "▸", "◂"), (true, ">", "<")])
  func `stands between signs where there are none, and no line gets wider`(
    isASCII: Bool, begin: String, end: String
  ) {
    let style = TerminalStyle(isASCII: isASCII)
    let lines = marked(style).text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains("  The *hottest T =\(begin)9*\(end)is `last`."))
    #expect(lines.contains(" \(begin)9\(end)\(begin)0.111\(end)\(begin)0.012"))
    #expect(lines.contains("  1  1.000  1.000"))
    let before = text([1, 3, 9], style).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.map { displayWidth(of: String($0)) }
        == before.map { displayWidth(of: String($0)) })
  }

  @Test func `of a whole sentence stands between two signs`() {
    let renderer = TerminalRenderer(style: TerminalStyle())
    let marked = renderer.marking("  It rises from 1 to 2.\n", since: "  It falls.\n")
    #expect(marked.text == "  It▸rises from 1 to 2.\n")
    #expect(marked.numberCount == 2 && marked.wordCount == 3)
  }

  @Test func `is counted, not marked, for a screen reader`() {
    let style = TerminalStyle(isPlain: true)
    let marked = marked(style)
    #expect(marked.text == text([1, 3, 9], style))
    #expect(marked.numberCount == 8)
  }

  @Test func `is nothing where nothing changed, or only what is drawn`() {
    let renderer = TerminalRenderer(style: TerminalStyle(usesColor: true))
    let same = text([1, 4], renderer.style)
    for (now, earlier) in [("  1  ███▓▓\n", "  1  █▓▓▓▓\n"), (same, same)] {
      let marked = renderer.marking(now, since: earlier)
      #expect(marked.text == now && marked.numberCount == 0 && marked.wordCount == 0)
    }
  }
}
