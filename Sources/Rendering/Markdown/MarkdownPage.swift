// One lesson in Markdown.

import HTMLBlocks
import Languages
import MarkdownTree
import Notebooks

/// The file of a lesson.
struct MarkdownPage {
  let executed: ExecutedLesson
  /// The line of links above and below the lesson, if there are other lessons.
  let navigation: String?

  private var lesson: Lesson { executed.lesson }
  private var language: Language { lesson.language }
  private var blocks: MarkdownBlocks { MarkdownBlocks(lesson: lesson) }

  /// The whole file.
  var text: String {
    let title =
      "# \(language.say(.lesson(number: lesson.number))) · \(MarkdownText.escaped(lesson.title))"
    let head = [
      language.say(.editedElsewhere), title, MarkdownText.paragraph(lesson.summary), navigation,
    ].compactMap(\.self)
    let steps = executed.steps.flatMap { step in
      [MarkdownBlocks.heading(of: step)] + pieces(of: step)
    }
    let end = navigation.map { ["---", $0] } ?? []
    return (head + steps + end).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// Where a figure's picture goes when it lies nowhere yet.
  static func picturePath(_ name: String, in lesson: Lesson) -> String {
    "plots/\(lesson.slug)/\(name).svg"
  }

  /// The blocks of a step.
  ///
  /// What a cell shows behind its question unfolds with the answer, which it would give away.
  private func pieces(of step: Step) -> [String] {
    step.pieces.flatMap { piece -> [String] in
      switch piece {
      case .prose(let prose): return pieces(of: .prose(prose))
      case .code(let code, let isShown):
        return pieces(of: isShown ? .code(code) : .hiddenCode(code))
      case .output(_, let blocks):
        let start = blocks.firstIndex { if case .question = $0 { true } else { false } }
        guard let start, case .question(let question) = blocks[start] else {
          return blocks.flatMap(pieces)
        }
        return blocks[..<start].flatMap(pieces)
          + self.blocks.pieces(of: question, with: blocks[(start + 1)...].flatMap(pieces))
      }
    }
  }

  private func pieces(of block: Block) -> [String] {
    switch block {
    case .prose(let prose): [MarkdownWriter().text(prose.markdown)]
    case .code(let code): [MarkdownBlocks.text(of: code), blocks.assigned(in: code)]
    case .hiddenCode(let code): [blocks.assigned(in: code)]
    case .table(let table, let reference): blocks.pieces(of: table, reference: reference)
    case .figure(let figure, let reference): pieces(of: figure, reference: reference)
    case .question(let question): blocks.pieces(of: question)
    }
  }

  private func pieces(of figure: Figure, reference: String) -> [String] {
    let caption = MarkdownBlocks.caption("\(language.say(.figure)) \(reference)", figure.caption)
    guard let picture = executed.pictures[figure.name] else {
      return [caption, "> " + MarkdownText.paragraph(figure.alternative)]
    }
    let path = picture.link ?? MarkdownText.destination(Self.picturePath(figure.name, in: lesson))
    return ["![\(MarkdownText.escaped(figure.alternative))](\(path))", caption]
  }
}
