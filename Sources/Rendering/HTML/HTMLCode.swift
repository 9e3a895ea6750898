// Code as HTML, coloured like in the terminal.

import HTMLBlocks
import Languages
import Notebooks
import Text

enum HTMLCode {
  /// Code in a box of its own, in which long lines scroll, with a button that copies it.
  static func html(
    _ source: String, _ language: CodeLanguage?, copying reader: Language
  ) -> HTML {
    let button = HTML.element(
      "button", [("type", "button"), ("class", "copy")], .escaped(reader.say(.copy)))
    return HTML.block("div", [("class", "code")], [html(source, language), button])
  }

  /// Code that the lesson does not show, folded away: what it names is found there.
  static func folded(_ source: String, _ reader: Language) -> HTML {
    HTML.block(
      "details", [("class", "folded")],
      [
        "<summary>\(.escaped(reader.say(.hiddenCode)))</summary>",
        html(source, .swift, copying: reader),
      ])
  }

  /// The box alone.
  private static func html(_ source: String, _ language: CodeLanguage?) -> HTML {
    var lines = source.visibleLines
    while lines.last?.allSatisfy({ $0 == " " }) == true { lines.removeLast() }
    let written = highlighted(lines, language).map { $0.map(html).joined() }
    // The parser drops a line end directly behind the tag, so a first empty line needs another.
    let start: HTML = lines.first?.isEmpty == true ? "\n" : ""
    return "<pre><code>\(start)\(written.joined(separator: "\n"))</code></pre>"
  }

  /// What this run assigned to the parameters; nothing for the lesson as it is.
  static func assignments(in code: Code, _ language: Language) -> HTML {
    if code.assigned.isEmpty { return "" }
    let values = code.assigned.map { entry in
      HTML.element("code", [], HTML.escaped("\(entry.name)=\(entry.value.text)"))
    }
    return
      "<p><strong>\(.escaped(language.say(.withParameters)))</strong> \(values.joined(separator: ", "))</p>"
  }

  private static func html(_ span: Span) -> HTML {
    let text = HTML.escaped(span.text)
    let name = span.paints.compactMap(className).first
    return name.map { HTML.element("span", [("class", $0)], text) } ?? text
  }

  private static func className(_ paint: Paint) -> String? {
    switch paint {
    case .keyword: "keyword"
    case .string: "string"
    case .number: "literal"
    case .comment: "comment"
    case .strong, .emphasis, .link, .muted, .label, .good, .bad, .code, .series,
      .address:
      nil
    }
  }
}
