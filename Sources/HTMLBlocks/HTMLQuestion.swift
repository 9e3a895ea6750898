// A question as HTML: the answer unfolds when the reader has thought. A script of the page may turn
// the choices into buttons and compare a number with the limits that stand beside the question.

import Languages
import Notebooks
import Text

package enum HTMLQuestion {
  /// The question's element.
  package static func html(_ question: Question, _ language: Language) -> HTML {
    var lines: [HTML] = [
      "<p><b>\(.escaped(language.say(.predict)))</b> \(.typeset(question.prompt))</p>"
    ]
    if case .choice(let choices, _) = question.answer {
      lines.append(
        HTML.block("ol", [], choices.map { "<li>\(.typeset($0))</li>" }))
    }
    lines.append(
      HTML.block(
        "details", [],
        [
          "<summary>\(.escaped(language.say(.answer)))</summary>",
          "<p><strong>\(.typeset(question.answerText))</strong></p>",
          "<p>\(.typeset(question.explanation))</p>",
        ]))
    return HTML.block("div", [("class", "question")] + limits(of: question), lines)
  }

  /// What a prediction must be to come true.
  private static func limits(of question: Question) -> [(HTML.Name, String?)] {
    switch question.answer {
    case .choice(_, let correct): return [("data-correct", "\(correct)")]
    case .number(_, _, let format):
      guard let limits = question.typedLimits else { return [] }
      return [
        ("data-low", typed(limits.lowerBound)), ("data-high", typed(limits.upperBound)),
        ("data-whole", format == .integer ? "" : nil),
        ("data-unit", format.isPercent ? "%" : nil),
      ]
    }
  }
}

extension NumberFormat {
  fileprivate var isPercent: Bool { if case .percent = self { true } else { false } }
}
