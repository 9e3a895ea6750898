// A question in two parts: a player shows the prompt, waits for the prediction, then shows the
// answer.

import Notebooks
import Text

extension TerminalRenderer {
  /// The question and, where there are some, its choices, numbered from 1.
  public func prompt(of question: Question) -> String {
    var lines = labelled(say(.predict), column: column, question.prompt, [.strong, .keyword])
    if case .choice(let choices, _) = question.answer {
      if !style.isPlain { lines.append(StyledLine()) }
      for (index, choice) in choices.enumerated() { lines += self.choice(index, choice) }
    }
    return output(lines)
  }

  /// The right answer and why it is right.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - prediction: What the reader predicted; `nil` when that need not be said.
  ///   - cameTrue: Whether the reader's prediction was right; `nil` when there was none.
  /// - Returns: Whole lines: the prediction and how it went, the answer, the explanation.
  public func answer(
    to question: Question, prediction: String? = nil, cameTrue: Bool? = nil
  ) -> String {
    var lines: [StyledLine] = []
    if let prediction { lines += labelled(say(.yours), column: column, prediction, [.strong]) }
    if let cameTrue {
      let sign = cameTrue ? style.signs.yes : style.signs.no
      let outcome = cameTrue ? say(.cameTrue) : say(.didNotComeTrue)
      let text = style.isPlain ? outcome : "\(sign) \(outcome)"
      lines += wrapped([Span(text, cameTrue ? .good : .bad)], to: style.textWidth)
      if !style.isPlain { lines.append(StyledLine()) }
    }
    lines += labelled(say(.answer), column: column, answerText(question), [.strong, .keyword])
    let hang = hangingLine
    lines += wrapped([Span(shown(question.explanation))], to: style.textWidth - hang.width)
      .prefixed(first: hang, rest: hang)
    return output(lines)
  }

  private var column: Int {
    let labels = [say(.predict), say(.answer), say(.yours)]
    return (labels.map { displayWidth(of: $0) }.max() ?? 0) + 3
  }

  /// The space before lines that stand below a label's text.
  private var hangingLine: StyledLine {
    var line = StyledLine()
    let isNarrow = style.textWidth < 55
    line.append(spaces: style.isPlain ? 0 : isNarrow ? 2 : column)
    return line
  }

  private func choice(_ index: Int, _ text: String) -> [StyledLine] {
    if style.isPlain { return plainLines("\(index + 1): \(text)") }
    let first = StyledLine("\(index + 1). ", .label).prefixed(hangingLine)
    var rest = StyledLine()
    rest.append(spaces: first.width)
    return wrapped([Span(shown(text))], to: style.textWidth - first.width)
      .prefixed(first: first, rest: rest)
  }

  private func answerText(_ question: Question) -> String {
    if style.isPlain, case .choice(_, let correct) = question.answer {
      return "\(correct + 1): \(question.correctText)"
    }
    return question.answerText
  }
}
