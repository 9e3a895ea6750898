// How long a lesson takes to read.

import Languages
import MarkdownTree
import Notebooks

enum ReadingTime {
  /// Minutes, at least one: of English text 200 words each, of Korean text, whose words hold more,
  /// 500 letters each. Code is not counted.
  static func minutes(of executed: ExecutedLesson) -> Int {
    let text = executed.steps.flatMap(\.blocks).map(words).joined(separator: " ")
    let minutes =
      switch executed.lesson.language {
      case .english, .pseudo: Double(text.split(whereSeparator: \.isWhitespace).count) / 200
      case .korean: Double(text.count { !$0.isWhitespace }) / 500
      }
    return max(1, Int(minutes.rounded()))
  }

  private static func words(of block: Block) -> String {
    switch block {
    case .prose(let prose): words(of: prose.markdown)
    case .code, .hiddenCode: ""
    case .table(let table, _): [table.caption, table.read, table.notice].joined(separator: " ")
    case .figure(let figure, _): figure.caption
    case .question(let question): question.prompt + " " + question.explanation
    }
  }

  private static func words(of blocks: [MarkdownBlock]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): inlines.words
      case .list(let list): words(of: list.items.flatMap { $0 })
      case .quote(let blocks): words(of: blocks)
      case .table(let table):
        (table.head + table.rows.flatMap { $0 }).map(\.words).joined(separator: " ")
      case .code, .rule, .html: ""
      }
    }.joined(separator: " ")
  }
}
