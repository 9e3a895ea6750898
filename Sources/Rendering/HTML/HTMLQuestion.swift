// A question as HTML: the answer unfolds when the reader has thought.

import Notebooks

enum HTMLQuestion {
  static func html(_ question: Question, _ words: Wording) -> String {
    var lines = ["<p><b>\(words.predict)</b> \(HTMLText.typeset(question.prompt))</p>"]
    if case .choice(let choices, _) = question.answer {
      lines.append(
        HTMLElement.block("ol", [], choices.map { "<li>\(HTMLText.typeset($0))</li>" }))
    }
    lines.append(
      HTMLElement.block(
        "details", [],
        [
          "<summary>\(words.answer)</summary>",
          "<p><strong>\(HTMLText.typeset(question.answerText))</strong></p>",
          "<p>\(HTMLText.typeset(question.explanation))</p>",
        ]))
    return HTMLElement.block("div", [("class", "question")], lines)
  }
}
