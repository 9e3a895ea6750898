import MarkdownTree
import Testing
import Text

@Suite struct MarkdownDocumentTests {
  private func kinds(_ source: String) -> [MarkdownNode.Kind] {
    MarkdownDocument(Array(source.utf8)).nodes.map(\.kind)
  }

  @Test func `nodes come in the order in which they begin, with what they hold`() {
    #expect(
      kinds("## a\n\n3. b\n\n```swift x\nc\n```\n") == [
        .document, .heading(level: 2), .text, .list(start: 3, isTight: true), .item, .paragraph,
        .text, .fence(info: "swift x", marker: UInt8(ascii: "`"), length: 3),
      ])
    #expect(
      kinds("| a | b |\n|:-:|--:|\n| `c` | <d> |\n") == [
        .document, .table([.center, .right]), .tableRow, .tableCell, .text, .tableCell, .text,
        .tableRow, .tableCell, .code, .tableCell, .html,
      ])
    #expect(
      kinds("> *a*\n> **b**\\\n> ![c](d)\n\n    e\n\n---") == [
        .document, .quote, .paragraph, .emphasis, .text, .lineBreak(isHard: false), .strong, .text,
        .lineBreak(isHard: true), .image, .text, .indentedCode, .rule,
      ])
  }

  @Test func `nodes know their lines and what holds them`() throws {
    let document = MarkdownDocument(Array("a\n\n> b\n> [c](/d)\n".utf8))
    let link = try #require(document.nodes.firstIndex { $0.kind == .link })
    #expect(document.nodes[link].url == "/d")
    #expect(document.ancestors(of: link).map(\.kind) == [.paragraph, .quote, .document])
    #expect(document.nodes[2].literal == "a")
    let quote = try #require(document.nodes.firstIndex { $0.kind == .quote })
    #expect(document.isAtTopLevel(quote))
    #expect(!document.isAtTopLevel(link))
    #expect(document.nodes[quote].firstLine == 3)
    #expect(document.nodes[quote].lastLine == 4)
  }

  @Test func `quotations may be nested deeper than a stack`() {
    let depth = 50_000
    let document = MarkdownDocument(Array((String(repeating: ">", count: depth) + " a").utf8))
    #expect(document.nodes.count { $0.kind == .quote } == depth)
  }
}

@Suite struct ValueMarkTests {
  @Test func `a placeholder is told by its number wherever the parser puts it`() {
    let source = "[a]: /\u{FFFC}\n\n\u{FFFC} [a] `\u{FFFC}`"
    let document = MarkdownDocument(prose: source)
    let numbers = { (text: String) in text.unicodeScalars.compactMap(ValueMarks.number) }
    #expect(document.nodes.filter { $0.kind == .link }.flatMap { numbers($0.url) } == [0])
    #expect(document.nodes.filter { $0.kind == .text }.flatMap { numbers($0.literal) } == [1])
    #expect(document.nodes.filter { $0.kind == .code }.flatMap { numbers($0.literal) } == [2])
  }

  @Test func `the source holds no marks of its own`() {
    let marked = ValueMarks.marked("\u{F0000}\u{FFFC}\u{F0001}")
    #expect(marked.unicodeScalars.map(ValueMarks.number) == [nil, 0, nil])
  }
}
