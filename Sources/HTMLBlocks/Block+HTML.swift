// What a cell produced, as HTML: the same in an export and from the kernel of a page.

import Notebooks

extension Block {
  /// The table, question or figure, with live pictures; nothing for text and code, which are pieces
  /// of their own.
  package func html(in lesson: Lesson) -> HTML {
    switch self {
    case .prose, .code, .hiddenCode: ""
    case .table(let table, let reference): HTMLTable(table, reference: reference, in: lesson).html
    case .figure(let figure, let reference): HTMLFigure(live: figure, reference: reference).html
    case .question(let question): HTMLQuestion.html(question, lesson.language)
    }
  }
}
