// A question as HTML: the answer unfolds when the reader has thought.

import Languages
import Notebooks

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
    return HTML.block("div", [("class", "question")], lines)
  }
}
