// Shows a running lesson all at once: what goes into a pipe or a file, and what `--no-input` shows
// on a terminal.

import Notebooks
import Rendering

/// A lesson from its first line to its last, without stops.
struct Printout {
  private let lesson: Lesson
  private let firstStep: Int
  private let renderer: TerminalRenderer
  private let notice: WaitingNotice
  private var page: Page

  /// Creates a printout.
  ///
  /// - Parameters:
  ///   - lesson: What is shown.
  ///   - firstStep: The number of the first step that is shown.
  ///   - renderer: How it looks.
  ///   - output: Where it goes.
  ///   - notice: What says that a step takes long.
  init(
    lesson: Lesson, firstStep: Int, renderer: TerminalRenderer, output: StandardOutput,
    notice: WaitingNotice
  ) {
    self.lesson = lesson
    self.firstStep = firstStep
    self.renderer = renderer
    self.notice = notice
    self.page = Page(output: output)
  }

  /// Shows the steps, each as soon as it is computed.
  mutating func show(_ steps: AsyncThrowingStream<PreparedStep, any Error>) async throws {
    var isFirst = true
    var number = 1
    var iterator = steps.makeAsyncIterator()
    while let prepared = try await notice.during(step: number, { try await iterator.next() }) {
      number = prepared.step.number + 1
      guard prepared.step.number >= firstStep else { continue }
      // Not before the first step is there: parameters that do not fit together end the lesson
      // without a word.
      if isFirst { try page.print(renderer.title(of: lesson)) }
      isFirst = false
      try page.print(renderer.header(of: prepared.step, in: lesson))
      for block in prepared.step.blocks {
        if case .question(let question) = block {
          try page.print(renderer.prompt(of: question))
          try page.print(renderer.answer(to: question))
        } else {
          try page.print(renderer.text(of: block, pictures: prepared.pictures(of: block)))
        }
      }
    }
    try page.print(renderer.closing(of: lesson))
  }
}
