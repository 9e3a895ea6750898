// A question as HTML: the answer unfolds when the reader has thought.

import Languages
import Notebooks

enum HTMLQuestion {
  static func html(_ question: Question, _ language: Language) -> String {
    var lines = ["<p><b>\(language.say(.predict))</b> \(HTMLText.typeset(question.prompt))</p>"]
    if case .choice(let choices, _) = question.answer {
      lines.append(
        HTMLElement.block("ol", [], choices.map { "<li>\(HTMLText.typeset($0))</li>" }))
    }
    lines.append(
      HTMLElement.block(
        "details", [],
        [
          "<summary>\(language.say(.answer))</summary>",
          "<p><strong>\(HTMLText.typeset(question.answerText))</strong></p>",
          "<p>\(HTMLText.typeset(question.explanation))</p>",
        ]))
    return HTMLElement.block("div", [("class", "question")], lines)
  }
}
