// Terms to look up, as a dictionary sets them: the name, and below it what it means.

import MarkdownTree
import Notebooks
import Text

extension TerminalRenderer {
  /// Terms, each with its meaning, its formulas, the step that teaches it and the command that
  /// leads there.
  ///
  /// - Parameters:
  ///   - terms: Terms of the glossary.
  ///   - glossary: The glossary.
  ///   - command: A command of the course as it is advised, from its arguments.
  /// - Returns: Whole lines, an empty one between two terms.
  public func text(
    of terms: [CourseGlossary.Entry], in glossary: CourseGlossary,
    command: (String) -> String = { "./lesson " + $0 }
  ) -> String {
    terms.map { term in
      let names = wrapped([Span(shown(term.name.words), .strong)], to: style.textWidth)
      let formulas = glossary.formulas(of: term).flatMap { below(shown($0.text.words)) }
      return output(names + below(shown(term.text.words)) + formulas + place(of: term, command))
    }.joined(separator: "\n")
  }

  /// A command is pasted, so it is never cut: where it does not fit it has a line of its own.
  private func place(
    of term: CourseGlossary.Entry, _ command: (String) -> String
  ) -> [StyledLine] {
    let place = shown(
      say(.taught(lesson: term.lesson, step: term.step, title: term.title)))
    let advice = command("\(term.lesson)" + (term.step.map { " --from \($0)" } ?? ""))
    let line = below("\(place): \(advice)", .muted)
    return line.count == 1 ? line : below("\(place):", .muted) + below(advice, .muted)
  }

  private func below(_ text: String, _ paints: Paint...) -> [StyledLine] {
    var margin = StyledLine()
    margin.append(spaces: style.isPlain ? 0 : 2)
    return wrapped([Span(text, paints)], to: style.textWidth - margin.width)
      .prefixed(first: margin, rest: margin)
  }
}
