// Predict, then see: what is asked, and how the reader's replies are taken.

import Notebooks
import Rendering
import Text

extension Player {
  /// How the reading of a line ended.
  enum Line {
    case entered(String)
    /// A command key, pressed while the line was empty.
    case command(Act)
    case resized
  }

  /// Asks until there is a prediction, or none; `nil` once the question is passed.
  mutating func ask(
    _ question: Question, at place: Prediction.Place, in prepared: PreparedStep
  ) async throws -> Interruption? {
    while true {
      switch try await readLine(question.prompts, hint: true, at: prepared) {
      case .resized: return .layout
      case .command(.interrupted(let interruption)): return interruption
      case .command: break
      case .entered(let text):
        switch question.reply(text) {
        case .notUnderstood: try screen.print(renderer.note(question.complaint(about: text)))
        case .skipped:
          memory.note(nil, at: place)
          screen.markRead()
          return nil
        case .prediction(_, let cameTrue):
          memory.note(Prediction(answer: text, cameTrue: cameTrue), at: place)
          screen.markRead()
          return nil
        }
      }
    }
  }

  /// Every prediction of this reading, in the order of the questions.
  var results: [(place: Prediction.Place, cameTrue: Bool)] {
    run.steps.flatMap { StepPiece.pieces(of: $0.step) }.compactMap { piece in
      guard case .question(let question, let place) = piece, let reply = memory.replies[place]
      else { return nil }
      switch verdict(on: reply, to: question) {
      case .prediction(_, let cameTrue): return (place, cameTrue)
      case .skipped, .notUnderstood: return nil
      case nil: return reply.prediction == .skipped ? nil : (place, reply.prediction.cameTrue)
      }
    }
  }

  /// What a reply comes to; `nil` where the lesson ran with other parameters, and so with other
  /// answers.
  func verdict(on reply: ReadingMemory.Reply, to question: Question) -> Reply? {
    reply.parameters == memory.parameters ? question.reply(reply.prediction.answer) : nil
  }

  /// Reads a line below the text, which is gone again afterwards.
  ///
  /// Before it stands the first of the prompts that leaves room. With a hint, the keys are named
  /// above it, and they work as long as the line is empty.
  mutating func readLine(
    _ prompts: [String], hint: Bool = false, at prepared: PreparedStep? = nil
  ) async throws -> Line {
    let prompt =
      prompts.first { displayWidth(of: screen.shown($0)) + 12 <= screen.lineWidth }
      ?? prompts[prompts.count - 1]
    let lines = hint ? 2 : 1
    var editor = LineEditor(
      limit: max(screen.lineWidth - displayWidth(of: screen.shown(prompt)), 4))
    if hint {
      _ = editor.insert(draft)
      draft = ""
    }
    try showPrompt(prompt + editor.text, hint: hint, at: prepared)
    while true {
      switch await nextEvent() {
      case .resized:
        // Without a hint, whoever asked lays the text out anew when the line is entered.
        if hint, screen.measure() {
          draft = editor.text
          try screen.endLines(lines)
          return .resized
        }
        if screen.erases { try screen.replaceLine(prompt + editor.text, isMuted: false) }
      case .resumed: try showPrompt(prompt + editor.text, hint: hint, at: prepared)
      case .pasted(let text): try screen.edit(0, editor.insert(text))
      case .key(.end):
        return .command(try await act(on: .end, at: prepared, lines: lines))
      case .key(let key):
        if hint, editor.text.isEmpty {
          let act = try await act(on: key, at: prepared, lines: lines)
          if case .none = act {} else { return .command(act) }
        }
        if let line = try take(key, into: &editor, lines: lines) { return line }
      case .attributes, .ground: break
      }
    }
  }

  /// Takes a key into the line; what came of it when the line is entered.
  private func take(_ key: Key, into editor: inout LineEditor, lines: Int) throws -> Line? {
    switch editor.take(key) {
    case .unchanged: return nil
    case .changed(let erased, let written):
      try screen.edit(erased, written)
      return nil
    case .entered(let text):
      try screen.endLines(lines)
      return .entered(text)
    }
  }

  private func showPrompt(_ text: String, hint: Bool, at prepared: PreparedStep?) throws {
    if hint { try screen.showLine(questionKeys(at: prepared), isMuted: true) }
    try screen.showLine(text, isMuted: false)
  }

  private func questionKeys(at prepared: PreparedStep?) -> String {
    if screen.style.isPlain {
      return [say(.skip), say(.help), say(.quit)].joined(separator: ", ")
    }
    var keys = KeyLine()
    keys.add(say(.skip))
    addCommands(to: &keys, at: prepared)
    return keys.text(width: screen.lineWidth)
  }
}
