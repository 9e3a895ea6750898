// Running text as HTML.

import HTMLBlocks
import MarkdownTree
import Notebooks
import Text

/// Writes a prose block.
struct HTMLProse {
  /// The blocks, one below the other.
  func html(_ blocks: [MarkdownBlock]) -> HTML {
    blocks.map(html).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// One line of it.
  func line(_ inlines: [MarkdownInline]) -> HTML { html(inlines) }

  // MARK: Blocks

  private func html(_ block: MarkdownBlock) -> HTML {
    switch block {
    // Above stand the lesson's heading and the step's.
    case .heading(let level, let inlines):
      return HTML.element(HTML.Name("h\(min(max(level, 3), 6))"), [], html(inlines))
    case .paragraph(let inlines): return paragraph(inlines)
    case .list(let list): return self.list(list)
    case .quote(let blocks): return HTML.block("blockquote", [], [html(blocks)])
    case .code(let source, let info):
      return HTMLCode.html(source, CodeLanguage(fence: info))
    case .table(let table): return self.table(table)
    case .rule: return "<hr>"
    case .html(let source): return shown(source).isEmpty ? "" : "<p>\(shown(source))</p>"
    }
  }

  /// A paragraph that is one stressed formula stands apart from the text around it.
  private func paragraph(_ inlines: [MarkdownInline]) -> HTML {
    if inlines.count == 1, case .strong(let inner) = inlines[0], text(inner).contains(" = ") {
      return HTML.element("p", [("class", "formula")], html(inner))
    }
    return "<p>\(html(inlines))</p>"
  }

  private func list(_ list: MarkdownList) -> HTML {
    let items = list.items.map { item -> HTML in
      if list.isTight, item.count >= 1, case .paragraph(let inlines) = item[0] {
        let rest = html(Array(item.dropFirst()))
        return "<li>\(html(inlines))\(rest.isEmpty ? "" : "\n\(rest)\n")</li>"
      }
      return HTML.block("li", [], [html(item)])
    }
    guard let start = list.start else { return HTML.block("ul", [], items) }
    return HTML.block("ol", [("start", start == 1 ? nil : "\(start)")], items)
  }

  private func table(_ table: MarkdownTable) -> HTML {
    func row(_ cells: [[MarkdownInline]], isHead: Bool) -> HTML {
      let elements = cells.enumerated().map { index, cell in
        let element: HTML.Name = isHead ? "th" : index == 0 ? "th" : "td"
        let scope = isHead ? "col" : index == 0 ? "row" : nil
        return HTML.element(
          element, [("scope", scope), ("class", className(table.alignments[index]))], html(cell))
      }
      return "<tr>\(elements.joined())</tr>"
    }
    return HTML.block(
      "div", [("class", "scroll")],
      [
        HTML.block(
          "table", [],
          [
            HTML.block("thead", [], [row(table.head, isHead: true)]),
            HTML.block("tbody", [], table.rows.map { row($0, isHead: false) }),
          ])
      ])
  }

  private func className(_ alignment: MarkdownTable.Alignment) -> String? {
    switch alignment {
    case .left: nil
    case .center: "centered"
    case .right: "number"
    }
  }

  // MARK: Inlines

  /// Words and values that stand together are one sentence.
  private func html(_ inlines: [MarkdownInline]) -> HTML {
    var result: [HTML] = []
    var sentence: [TextPiece] = []
    for inline in inlines {
      switch inline {
      case .text(let text): sentence.append(TextPiece(text))
      case .value(let value): sentence.append(TextPiece(value, isValue: true))
      default:
        result += [.typeset(sentence), html(inline)]
        sentence = []
      }
    }
    return (result + [.typeset(sentence)]).joined()
  }

  private func html(_ inline: MarkdownInline) -> HTML {
    switch inline {
    case .text(let text): HTML.typeset(text)
    case .value(let value): HTML.typeset([TextPiece(value, isValue: true)])
    case .code(let code): HTML.element("code", [], HTML.escaped(code))
    case .emphasis(let inner): HTML.element("em", [], html(inner))
    case .strong(let inner): HTML.element("strong", [], html(inner))
    // A picture from elsewhere would be a request; the reader may follow a link to it.
    case .link(let inner, let url), .image(let inner, let url): link(inner, url: url)
    case .softBreak: "\n"
    case .lineBreak: "<br>\n"
    case .html(let source): shown(source)
    }
  }

  /// A link, unless its address would run something.
  private func link(_ inner: [MarkdownInline], url: String) -> HTML {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    let isSafe = scheme == url.lowercased() || ["https", "http", "mailto"].contains(scheme)
    return isSafe ? HTML.element("a", [("href", url)], html(inner)) : html(inner)
  }

  /// HTML in a lesson is shown as it stands; a comment is for the author.
  private func shown(_ source: String) -> HTML {
    source.hasPrefix("<!--") ? "" : HTML.escapedLines(source).joined(separator: "<br>\n")
  }

  private func text(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .value(let text): text
      default: ""
      }
    }.joined()
  }
}
