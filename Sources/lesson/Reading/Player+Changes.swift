// A step that is shown again with other parameters says what changed.

import Notebooks
import Rendering

extension Player {
  /// The text of a piece, in which what changed is marked if the step is shown again.
  func marked(_ shown: ShownPiece, _ text: (StepPiece) -> String) -> String {
    let now = text(shown.piece)
    return isCompared ? marking(now, shown, text).text : now
  }

  /// How much changed in a step; `nil` unless it is shown again.
  func changes(in prepared: PreparedStep) -> String? {
    guard isCompared else { return nil }
    var (numbers, words) = (0, 0)
    for shown in pieces(of: prepared) {
      let marked = marking(visibleText(of: shown.piece, shown, in: prepared), shown) {
        visibleText(of: $0, shown, in: prepared)
      }
      numbers += marked.numberCount
      words += marked.wordCount
    }
    let values = run.parameters.entries.map { "\($0.name)=\($0.value.text)" }
    return say(
      .changed(
        values: run.parameters == base ? nil : values.joined(separator: " "), numbers: numbers,
        words: words))
  }

  private func marking(
    _ now: String, _ shown: ShownPiece, _ text: (StepPiece) -> String
  ) -> MarkedText {
    renderer.marking(now, since: shown.earlier.map(text) ?? "")
  }

  /// All that is to be read of a piece.
  private func visibleText(
    of piece: StepPiece, _ shown: ShownPiece, in prepared: PreparedStep
  ) -> String {
    guard case .question(_, let place) = shown.piece else { return text(of: piece, in: prepared) }
    let answer = memory.replies[place] == nil ? "" : answerText(of: piece, shown)
    return promptText(of: piece) + answer
  }

  // MARK: What there is to read

  /// A block as text.
  ///
  /// The files of a figure are those of now: that they lie elsewhere is no change.
  func text(of piece: StepPiece, in prepared: PreparedStep) -> String {
    guard case .block(let block) = piece else { return "" }
    return renderer.text(of: block, pictures: prepared.pictures(of: block))
  }

  /// The caption of a figure.
  func captionText(of piece: StepPiece) -> String {
    guard case .block(.figure(let figure, let reference)) = piece else { return "" }
    return renderer.caption(of: figure, reference: reference)
  }

  /// What a figure shows, and where its files are.
  func wordsText(of piece: StepPiece, in prepared: PreparedStep) -> String {
    guard case .block(let block) = piece, case .figure(let figure, _) = block else { return "" }
    return renderer.words(of: figure, pictures: prepared.pictures(of: block))
  }

  /// A question, without its answer.
  func promptText(of piece: StepPiece) -> String {
    guard case .question(let question, _) = piece else { return "" }
    return renderer.prompt(of: question)
  }

  /// The answer to a question, now or before, with what the reader predicted and what that comes to
  /// now.
  func answerText(of piece: StepPiece, _ shown: ShownPiece) -> String {
    guard case .question(let question, _) = piece else { return "" }
    guard case .question(let now, let place) = shown.piece, let reply = memory.replies[place],
      case .prediction(let prediction, let cameTrue) = verdict(on: reply, to: now)
    else { return renderer.answer(to: question) }
    return renderer.answer(to: question, prediction: prediction, cameTrue: cameTrue)
  }
}
