import MarkdownTree
import Testing

/// Running text and the values in it.
private struct Prose: Sendable {
  var source: String
  var values: [String] = []

  init(_ source: String, values: [String] = []) {
    self.source = source
    self.values = values
  }

  var markdown: [MarkdownBlock] { markdownBlocks(of: source, values: values) }
}

@Suite struct MarkdownTreeTests {
  @Test func `a value is text, whatever it contains`() {
    let values = ["*a*", "[b](c)", "<d>", "| e |", "# f\n\n- g", "`h`", "\u{FFFC}"]
    let prose = Prose(values.map { _ in "\u{FFFC}" }.joined(separator: " "), values: values)
    #expect(prose.markdown == [.paragraph([.text(values.joined(separator: " "))])])
  }

  @Test func `values are put in wherever their placeholders stand`() {
    let prose = Prose(
      """
      # \u{FFFC}
      *\u{FFFC}* `\u{FFFC}` [\u{FFFC}](\u{FFFC})

      | \u{FFFC} |
      | ---: |
      | \u{FFFC} |

      ~~~\u{FFFC}
      \u{FFFC}
      ~~~
      """, values: ["1", "2", "3", "4", "5", "6", "7", "8", "9"])
    #expect(
      prose.markdown == [
        .heading(level: 1, [.text("1")]),
        .paragraph([
          .emphasis([.text("2")]), .text(" "), .code("3"), .text(" "),
          .link([.text("4")], url: "5"),
        ]),
        .table(MarkdownTable(alignments: [.right], head: [[.text("6")]], rows: [[[.text("7")]]])),
        .code("9\n", info: "8"),
      ])
  }

  @Test func `a value keeps its place when the parser moves what stands around it`() {
    let prose = Prose(
      "[first]: https://example.org/\u{FFFC}\n\n\u{FFFC} and [first].", values: ["a", "b"])
    #expect(
      prose.markdown == [
        .paragraph([
          .text("b and "), .link([.text("first")], url: "https://example.org/a"), .text("."),
        ])
      ])
  }

  @Test func `the source cannot pretend to hold a value`() {
    let prose = Prose("\u{F0000} \u{FFFC}", values: ["value"])
    #expect(prose.markdown == [.paragraph([.text("\u{FFFD} value")])])
  }

  @Test func `lists, quotations and breaks are read`() {
    let prose = Prose("3. a\n4. b\n\n- c\n\n  d\n\n> e\\\nf\ng\n\n---\n<!-- h -->\n")
    #expect(
      prose.markdown == [
        .list(
          MarkdownList(
            start: 3, isTight: true,
            items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]])),
        .list(
          MarkdownList(
            start: nil, isTight: false,
            items: [[.paragraph([.text("c")]), .paragraph([.text("d")])]])),
        .quote([.paragraph([.text("e"), .lineBreak, .text("f"), .softBreak, .text("g")])]),
        .rule, .html("<!-- h -->\n"),
      ])
  }

  @Test func `many threads may parse at once`() async {
    let prose = Prose(
      "# a \u{FFFC}\n\n| b |\n|---|\n| *c* ~~d~~ https://e.org |\n\n> - f\n", values: ["g"])
    let expected = prose.markdown
    let agree = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<200 { group.addTask { prose.markdown == expected } }
      return await group.allSatisfy { $0 }
    }
    #expect(agree)
  }
}
