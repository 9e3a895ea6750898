// Running text as HTML.

import HTMLBlocks
import Languages
import MarkdownTree
import Notebooks
import Text

/// Writes a prose block.
struct HTMLProse {
  /// The language in which formulas are read out.
  let language: Language
  /// What the text may refer to.
  var references = CrossReferences.none

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
      return HTMLCode.html(source, CodeLanguage(fence: info), copying: language)
    case .table(let table): return self.table(table)
    case .rule: return "<hr>"
    case .html(let source): return shown(source).isEmpty ? "" : "<p>\(shown(source))</p>"
    }
  }

  /// A paragraph that is one stressed formula stands apart from the text around it.
  private func paragraph(_ inlines: [MarkdownInline]) -> HTML {
    if inlines.count == 1, case .strong(let inner) = inlines[0] {
      let text = inner.words
      if let formula = Formula.mathML(of: text, isDisplayed: true, language) {
        return HTML.element("p", [("class", "formula")], formula)
      }
      if text.contains(" = ") { return HTML.element("p", [("class", "formula")], html(inner)) }
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

  /// Words and values that stand together are one sentence; what it refers to are links.
  private func html(_ inlines: [MarkdownInline]) -> HTML {
    var result: [HTML] = []
    var sentence: [TextPiece] = []
    func endSentence() {
      result.append(.typeset(sentence))
      sentence = []
    }
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text):
        if sentence.isEmpty, index > 0, Self.isParticle(text, behind: inlines[index - 1]) {
          result.append("\u{2060}")
        }
        for piece in references.pieces(of: text) {
          guard let address = piece.address else {
            sentence.append(TextPiece(piece.text))
            continue
          }
          endSentence()
          result.append(HTML.element("a", [("href", address)], .typeset(piece.text)))
        }
      case .value(let value): sentence.append(TextPiece(value, isValue: true))
      default:
        endSentence()
        result.append(html(inline))
      }
    }
    endSentence()
    return result.joined()
  }

  /// Whether a word goes on behind code, a formula, or what ends in a sign: no line may end
  /// between the two.
  private static func isParticle(_ text: String, behind inline: MarkdownInline) -> Bool {
    guard let first = text.first else { return false }
    switch inline {
    case .code, .strong, .emphasis, .link:
      // Whatever the sign: code and formulas end in any. In `**온도**(temperature)` the bracket goes
      // on, too.
      return first == "(" || HTML.isParticle(first, behind: "%")
    case .text, .value, .image, .softBreak, .lineBreak, .html: return false
    }
  }

  private func html(_ inline: MarkdownInline) -> HTML {
    switch inline {
    case .text(let text): HTML.typeset(text)
    case .value(let value): HTML.typeset([TextPiece(value, isValue: true)])
    case .code(let code): self.code(code)
    case .emphasis(let inner): HTML.element("em", [], html(inner))
    case .strong(let inner):
      Formula.mathML(of: inner.words, isDisplayed: false, language)
        ?? HTML.element("strong", [], html(inner))
    // A picture from elsewhere would be a request; the reader may follow a link to it.
    case .link(let inner, let url), .image(let inner, let url): link(inner, url: url)
    case .softBreak: "\n"
    case .lineBreak: "<br>\n"
    case .html(let source): shown(source)
    }
  }

  /// Code; of a command, no line parts an option from its value, or what is quoted, and nowhere does
  /// one end behind a hyphen.
  private func code(_ code: String) -> HTML {
    let command = commandPieces(code)
    let parts = (command ?? [code]).map { piece in
      // On a narrow page a longer one has to break.
      let isName = piece.contains("-") && !piece.contains(" ")
      let isWhole = displayWidth(of: piece) <= 32 && (command != nil || isName)
      let text = HTML.escaped(piece)
      return isWhole ? HTML.element("span", [("class", "whole")], text) : text
    }
    return HTML.element("code", [], parts.joined(separator: " "))
  }

  /// A link, unless its address would run something.
  private func link(_ inner: [MarkdownInline], url: String) -> HTML {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    let isSafe = scheme == url.lowercased() || ["https", "http", "mailto"].contains(scheme)
    // No link within a link.
    let words = HTMLProse(language: language).html(inner)
    return isSafe ? HTML.element("a", [("href", url)], words) : words
  }

  /// HTML in a lesson is shown as it stands; a comment is for the author.
  private func shown(_ source: String) -> HTML {
    source.hasPrefix("<!--") ? "" : HTML.escapedLines(source).joined(separator: "<br>\n")
  }
}
