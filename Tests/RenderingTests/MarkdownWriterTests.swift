import MarkdownTree
import Notebooks
import Rendering
import Testing

/// What an export holds of this text, as a paragraph of a step.
private func exported(_ source: String, values: [String] = []) throws -> String {
  let step = Step(number: 1, title: "Step", blocks: [.prose(Prose(source, values: values))])
  let lesson = ExecutedLesson(lesson: Everything.lesson, steps: [step], pictures: [:])
  let text = try #require(MarkdownExporter().files(for: [lesson]).first).text
  let start = try #require(text.range(of: "## 1. Step\n\n"))
  return String(text[start.upperBound...].dropLast())
}

@Suite struct MarkdownWriterTests {
  @Test func `everything reads back as it was`() throws {
    // Once in the tree, values are text as any other.
    let written = try exported(Everything.prose.source, values: Everything.prose.values)
    #expect(Prose(written).markdown == Everything.prose.markdown)
  }

  @Test(
    arguments: [
      "1. One\n2. Two\n\n   second paragraph\n\n1) another list\n2) of two",
      "- a\n- b\n\n* c\n* d\n\n+ e", "- \n- b", "- - a\n  - b\n- c", "7. a\n8. b\n\n   > c\n   > d",
      "*a **b** c* and **a *b* c** and ***d***", "`` a`b `` and ` `` ` and `|`",
      "````text\n```\ninner\n```\n````", "    indented\n      code", "a\\\nb", "a\nb\n\nc",
      "| a | b |\n|:--|--:|\n| `x\\|y` | *z* \\| w |\n| [l](u) | |",
      "[a *b*](https://example.org/x_y?a=1&b=%7E) and <https://example.org/>", "### Head `x` \\# y",
      "> a\n>\n> - b\n>   - c\n>\n> d", "1. a\n\n- b\n\n* c\n\n1. d\n\n2) e", "a\n\n---\n\nb",
      "\\# no\n\\- list\n1\\. item\n\\> quote",
    ])
  func `running text reads back as it was`(source: String) throws {
    #expect(Prose(try exported(source)).markdown == Prose(source).markdown)
  }

  @Test(
    arguments: [
      "*x* _y_ `z` **w**", "# no heading", "- no list", "+ no list", "1. no list", "12) no list",
      "> no quotation", "<script>alert(1)</script>", "<b>", "&lt; &amp; &#35; & x", "]]>", "a | b",
      "[a](b) ![c](d)", "$5 and $6", "~~no~~", "\\", "\\*", "ends with \\", "===", "--- ", ":--",
      "```", "~~~", "![", "한국어 *글*", "\"quoted\" 'text'", "    four spaces",
    ])
  func `a value stays the text that it is`(value: String) throws {
    let shown = value.trimmingPrefix { $0 == " " }.reversed().trimmingPrefix { $0 == " " }
    let expected: [MarkdownBlock] = [.paragraph([.text(String(shown.reversed()))])]
    #expect(Prose(try exported("\u{FFFC}", values: [value])).markdown.map(joined) == expected)
    // Within a line, in a list, in a quotation and in a cell too.
    for source in [
      "a \u{FFFC} b", "- \u{FFFC}", "> \u{FFFC}", "| h |\n|---|\n| \u{FFFC} |", "a\n\u{FFFC}",
      "x **a\u{FFFC}b** y", "`\u{FFFC}`",
    ] {
      let text = words(Prose(source, values: [value]).markdown)
      #expect(words(Prose(try exported(source, values: [value])).markdown) == text, "\(source)")
    }
  }

  @Test(arguments: [
    "\\&lt; a &amp; b &amp;amp; \\&#35;", "AT&T & co", "!\\[a](b)", "\\*\\*a\\*\\*",
  ])
  func `what the author escaped stays escaped`(source: String) throws {
    #expect(words(Prose(try exported(source)).markdown) == words(Prose(source).markdown))
  }

  @Test func `stress that begins or ends with a sign stays stress behind a letter`() throws {
    let source = "이것은 **\u{FFFC}**은 *\u{FFFC}*x"
    #expect(
      try exported(source, values: ["65 %", "(a)"]) == "이것은 <strong>65 %</strong>은 <em>(a)</em>x")
    #expect(try exported("**\u{FFFC}** of", values: ["65 %"]) == "**65 %** of")
  }

  /// Text in one piece, however the parser cut it.
  private func joined(_ block: MarkdownBlock) -> MarkdownBlock {
    if case .paragraph(let inlines) = block { .paragraph([.text(words(inlines))]) } else { block }
  }

  private func words(_ blocks: [MarkdownBlock]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): words(inlines)
      case .list(let list): "[" + list.items.map(words).joined(separator: "|") + "]"
      case .quote(let blocks): "{" + words(blocks) + "}"
      case .code(let source, _): "code " + source
      case .table(let table):
        (table.head + table.rows.flatMap(\.self)).map(words).joined(separator: "¦")
      case .rule: "rule"
      case .html(let source): "html " + source
      }
    }.joined(separator: "\n")
  }

  private func words(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .value(let text): text
      case .code(let code): "‹\(code.trimming { $0 == " " })›"
      case .emphasis(let inner): "«" + words(inner) + "»"
      case .strong(let inner): "««" + words(inner) + "»»"
      case .link(let inner, let url), .image(let inner, let url): "link \(words(inner)) \(url)"
      case .softBreak, .lineBreak: " "
      case .html(let source): "html " + source
      }
    }.joined().split(separator: " ").joined(separator: " ")
  }
}

extension String {
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    let start = drop(while: isDropped)
    return String(start.reversed().drop(while: isDropped).reversed())
  }
}
