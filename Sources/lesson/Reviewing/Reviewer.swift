// Asks again, one question after the other. A line is typed as in any shell, without a screen to
// take over: a review is a few lines.

import Languages
import Notebooks
import Rendering
import Text

/// One review.
struct Reviewer {
  /// How a question ended.
  enum Reply {
    case right
    case wrong
    case skipped
    /// The reader leaves.
    case quit
  }

  let style: TerminalStyle
  let store: StateStore
  let output: StandardOutput
  /// Whether somebody answers; else the questions are only listed.
  let asks: Bool
  private(set) var page: Page
  /// How many questions were shown, and how many of them are right now.
  private(set) var (count, right) = (0, 0)

  private var renderer: TerminalRenderer { TerminalRenderer(style: style) }

  /// Begins a review.
  init(style: TerminalStyle, store: StateStore, asks: Bool) {
    (self.style, self.store, self.asks) = (style, store, asks)
    output = StandardOutput()
    page = Page(output: output)
  }

  /// Prints a sentence.
  mutating func say(_ phrase: ReviewPhrase) throws(OutputError) {
    try page.print(renderer.note(Language.ofCommand.say(phrase)))
  }

  /// Prints whole lines directly below the last ones.
  func printBelow(_ text: String) throws(OutputError) { try output.write(text) }

  /// Shows the questions of a lesson; `false` where the reader leaves.
  mutating func review(_ items: [OpenQuestions.Item], of lesson: Lesson) throws -> Bool {
    for item in items {
      let step = item.place.step
      try say(.place(lesson: lesson.number, step: step, title: lesson.steps[step - 1]))
      // On a line of its own, a command is never cut.
      try output.write(renderer.note(advised("\(lesson.number) --from \(step)")))
      try page.print(renderer.prompt(of: item.question) + "\n" + renderer.note(before(item)))
      count += 1
      guard asks else { continue }
      switch try ask(item, of: lesson) {
      case .right: right += 1
      case .wrong, .skipped: break
      case .quit: return false
      }
    }
    return true
  }

  /// What the reader said last time.
  private func before(_ item: OpenQuestions.Item) -> String {
    guard case .prediction(let shown, _) = item.question.reply(item.last.answer) else {
      return Language.ofCommand.say(ReviewPhrase.skippedBefore)
    }
    return Language.ofCommand.say(ReviewPhrase.saidBefore(answer: shown))
  }

  private mutating func ask(_ item: OpenQuestions.Item, of lesson: Lesson) throws -> Reply {
    if count == 1 { try say(.keys) } else { try output.write("\n") }
    while true {
      try output.write(margin + shown(prompt(item.question)))
      guard let line = readLine() else {
        try output.write("\n")
        return .quit
      }
      if line.trimmed == "q" { return .quit }
      switch item.question.reply(line) {
      case .notUnderstood: try output.write(renderer.note(item.question.complaint(about: line)))
      case .skipped: return .skipped
      case .prediction(let shown, let cameTrue):
        remember(Prediction(answer: line.trimmed, cameTrue: cameTrue), at: item.place, of: lesson)
        try page.print(
          renderer.answer(to: item.question, prediction: shown, cameTrue: cameTrue))
        return cameTrue ? .right : .wrong
      }
    }
  }

  private func remember(_ prediction: Prediction, at place: Prediction.Place, of lesson: Lesson) {
    store.update { state in
      state.lessons["\(lesson.number)", default: LessonRecord()].predictions[place.key] = prediction
    }
  }

  private var margin: String { style.isPlain ? "" : "  " }

  private func shown(_ text: String) -> String { style.isASCII ? text.asciiForm : text }

  /// The longest prompt that leaves room for an answer.
  private func prompt(_ question: Question) -> String {
    let prompts = question.prompts
    return prompts.first { displayWidth(of: shown($0)) + 14 <= style.width }
      ?? prompts[prompts.count - 1]
  }
}
