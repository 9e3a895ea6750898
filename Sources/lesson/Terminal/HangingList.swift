// Names on the left, text on the right: how `lesson list`, `lesson params` and `lesson doctor`
// answer.

import Rendering
import Text

/// Entries whose texts stand in a column of their own behind their names.
struct HangingList {
  /// One name and the paragraphs behind it.
  struct Entry {
    var name: String
    var paragraphs: [String]
  }

  var entries: [Entry]
  /// Whether no empty line stands between two entries.
  var isTight = false

  /// The list for a width.
  func text(style: TerminalStyle) -> String {
    let texts = entries.map { entry in
      (shown(entry.name, style), entry.paragraphs.map { shown($0, style) })
    }
    let column = 2 + (texts.map { displayWidth(of: $0.0) }.max() ?? 0) + 2
    let width = style.readingWidth
    let room = width - column - 1
    // With too little room the text goes below the name; to a screen reader a column is only noise.
    let isNarrow = room < 30 || style.isPlain
    let blocks = texts.map { name, paragraphs in
      let lines = paragraphs.flatMap { filled($0, to: isNarrow ? width - 5 : room) }
      let margin = String(repeating: " ", count: style.isPlain ? 0 : isNarrow ? 4 : column)
      let head = style.isPlain ? name : "  \(bold(name, style))"
      if isNarrow { return ([head] + lines.map { margin + $0 }).joined(separator: "\n") }
      let gap = String(repeating: " ", count: column - 2 - displayWidth(of: name))
      return head + gap + lines.joined(separator: "\n" + margin)
    }
    return blocks.map { $0 + "\n" }.joined(separator: isTight ? "" : "\n")
  }

  private func shown(_ text: String, _ style: TerminalStyle) -> String {
    style.isASCII ? text.visibleLine.asciiForm : text.visibleLine
  }

  private func bold(_ text: String, _ style: TerminalStyle) -> String {
    style.usesColor ? "\u{1B}[1m\(text)\u{1B}[m" : text
  }
}
