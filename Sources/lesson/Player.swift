// Shows a running lesson: step by step to a reader at a terminal, otherwise all at once.

import Notebooks
import Rendering

/// One reading of a lesson.
struct Player {
  /// How a reading ended.
  enum End {
    case finished
    case quit
  }

  private let lesson: Lesson
  private let firstStep: Int
  private let renderer: TerminalRenderer
  private let pause: Pause?
  private let notice: WaitingNotice
  private var page: Page

  /// Creates a player.
  ///
  /// - Parameters:
  ///   - lesson: What is read.
  ///   - firstStep: The number of the first step that is shown.
  ///   - renderer: How it looks.
  ///   - output: Where it goes.
  ///   - pause: Where the reader decides to go on; `nil` shows everything at once.
  ///   - notice: What says that a step takes long.
  init(
    lesson: Lesson, firstStep: Int, renderer: TerminalRenderer, output: StandardOutput,
    pause: Pause?, notice: WaitingNotice
  ) {
    self.lesson = lesson
    self.firstStep = firstStep
    self.renderer = renderer
    self.pause = pause
    self.notice = notice
    self.page = Page(output: output)
  }

  /// Shows the steps until the last one, or until the reader leaves.
  mutating func play(_ steps: AsyncThrowingStream<PreparedStep, any Error>) async throws -> End {
    var isFirst = true
    var iterator = steps.makeAsyncIterator()
    while let prepared = try await notice.during("computing", { try await iterator.next() }) {
      guard prepared.step.number >= firstStep else { continue }
      if isFirst {
        // Not before the first step is there: parameters that do not fit together end the lesson without a word.
        try page.print(renderer.title(of: lesson))
      } else if try isLeft(at: "Enter next · q quit") {
        return .quit
      }
      isFirst = false
      if try show(prepared) == .quit { return .quit }
    }
    try page.print(renderer.closing(of: lesson))
    return .finished
  }

  private mutating func show(_ prepared: PreparedStep) throws(OutputError) -> End {
    try page.print(renderer.header(of: prepared.step, in: lesson))
    for block in prepared.step.blocks {
      switch block {
      case .question(let question):
        try page.print(renderer.prompt(of: question))
        if try isLeft(at: "Enter shows the answer · q quit") { return .quit }
        try page.print(renderer.answer(to: question))
      case .figure(let figure, _):
        try page.print(renderer.text(of: block, pictures: prepared.pictures[figure.name]))
      case .prose, .code, .table:
        try page.print(renderer.text(of: block))
      }
    }
    return .finished
  }

  private func isLeft(at keys: String) throws(OutputError) -> Bool {
    guard let pause else { return false }
    return try !pause.goesOn(keys)
  }
}
