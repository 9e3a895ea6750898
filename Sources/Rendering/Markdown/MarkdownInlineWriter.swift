// The pieces of a line, in Markdown.

import MarkdownTree

/// Writes pieces of running text.
struct MarkdownInlineWriter {
  /// Whether there is one line only, as in a heading.
  var isOnOneLine = false
  /// Whether the line is a table's cell, where a bar ends even code.
  var isInTable = false
  /// How many times the text around is stressed already.
  private var depth = 0

  init(isOnOneLine: Bool = false, isInTable: Bool = false) {
    self.isOnOneLine = isOnOneLine
    self.isInTable = isInTable
  }

  /// The pieces in order.
  func text(_ inlines: [MarkdownInline]) -> String {
    var result = ""
    let inlines = joined(inlines)
    for (index, inline) in inlines.enumerated() {
      let rest = inlines[(index + 1)...]
      switch inline {
      case .text(let text), .value(let text): result += MarkdownText.escaped(text)
      case .code(let code): result += MarkdownText.code(code, isInTable: isInTable)
      case .emphasis(let inner):
        result += stressed(inner, behind: result.last, before: first(of: rest), isStrong: false)
      case .strong(let inner):
        result += stressed(inner, behind: result.last, before: first(of: rest), isStrong: true)
      case .link(let inner, let url): result += link(inner, url: url)
      case .image(let inner, let url): result += "!" + link(inner, url: url, isImage: true)
      case .softBreak: result += isOnOneLine ? " " : "\n"
      case .lineBreak: result += isOnOneLine ? "<br>" : "\\\n"
      case .html(let source):
        if !source.hasPrefix("<!--") { result += MarkdownText.escaped(source) }
      }
    }
    return result
  }

  /// The pieces with neighbouring texts in one: the parser cuts at every sign, and what a sign
  /// means depends on the next.
  private func joined(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
    inlines.reduce(into: []) { result, inline in
      if case .text(let text) = inline, case .text(let before) = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(inline)
      }
    }
  }

  private func first(of rest: ArraySlice<MarkdownInline>) -> Character? {
    rest.first.flatMap { text([$0]).first }
  }

  /// Stressed words: with stars, or with tags where stars would not be seen as such.
  ///
  /// A star between a letter and a sign is none that begins or ends: `**65 %**of`.
  private func stressed(
    _ inner: [MarkdownInline], behind: Character?, before: Character?, isStrong: Bool
  ) -> String {
    var nested = self
    nested.depth += 1
    let text = nested.text(inner)
    guard let first = text.first, let last = text.last else { return "" }
    let opens = !first.isWhitespace && (first.isWordLike || behind?.isWordLike != true)
    let closes = !last.isWhitespace && (last.isWordLike || before?.isWordLike != true)
    if !opens || !closes {
      let tag = isStrong ? "strong" : "em"
      return "<\(tag)>\(text)</\(tag)>"
    }
    // Stars within stars run together; underscores only stand apart from words, which they do
    // inside stars.
    let mark = (depth % 2 == 0 ? "*" : "_")
    return isStrong ? mark + mark + text + mark + mark : mark + text + mark
  }

  private func link(_ inner: [MarkdownInline], url: String, isImage: Bool = false) -> String {
    if !isImage, inner == [.text(url)], url.contains("://"),
      !url.contains(where: { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "|" })
    {
      return "<\(url)>"
    }
    return "[\(text(inner))](\(MarkdownText.destination(url)))"
  }
}

extension Character {
  /// Whether Markdown sees a letter, not a space or a sign.
  fileprivate var isWordLike: Bool { !isWhitespace && !isPunctuation && !isSymbol }
}
