// A question as HTML: the answer unfolds when the reader has thought.

import Notebooks

enum HTMLQuestion {
  static func html(_ question: Question, _ words: Wording) -> HTML {
    var lines: [HTML] = [
      "<p><b>\(.escaped(words.predict))</b> \(.typeset(question.prompt))</p>"
    ]
    if case .choice(let choices, _) = question.answer {
      lines.append(
        HTML.block("ol", [], choices.map { "<li>\(.typeset($0))</li>" }))
    }
    lines.append(
      HTML.block(
        "details", [],
        [
          "<summary>\(.escaped(words.answer))</summary>",
          "<p><strong>\(.typeset(question.answerText))</strong></p>",
          "<p>\(.typeset(question.explanation))</p>",
        ]))
    return HTML.block("div", [("class", "question")], lines)
  }
}
