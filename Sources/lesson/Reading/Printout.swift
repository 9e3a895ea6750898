// Shows a running lesson all at once: what goes into a pipe or a file, and what `--no-input` shows
// on a terminal.

import Notebooks
import Rendering

/// A lesson from its first line to its last, without stops.
struct Printout {
  private let lesson: Lesson
  private let firstStep: Int
  private let style: TerminalStyle
  private let illustrator: Illustrator?
  private let notice: WaitingNotice
  private var page: Page

  /// Creates a printout.
  ///
  /// - Parameters:
  ///   - lesson: What is shown.
  ///   - firstStep: The number of the first step that is shown.
  ///   - style: How it looks.
  ///   - illustrator: Draws figures between the lines; `nil` where nobody asked for pictures.
  ///   - output: Where it goes.
  ///   - notice: What says that a step takes long.
  init(
    lesson: Lesson, firstStep: Int, style: TerminalStyle, illustrator: Illustrator?,
    output: StandardOutput, notice: WaitingNotice
  ) {
    self.lesson = lesson
    self.firstStep = firstStep
    self.style = style
    self.illustrator = illustrator
    self.notice = notice
    self.page = Page(output: output)
  }

  private var renderer: TerminalRenderer { TerminalRenderer(style: style) }

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
      for block in prepared.step.blocks { try await show(block, of: prepared) }
    }
    try page.print(
      renderer.closing(of: lesson) + LessonEnding(lesson).text(style: style))
  }

  private mutating func show(_ block: Block, of prepared: PreparedStep) async throws {
    switch block {
    case .question(let question):
      try page.print(renderer.prompt(of: question))
      try page.print(renderer.answer(to: question))
    case .figure(let figure, let reference):
      let files = prepared.pictures(of: block)
      let picture = await illustrator?.inlinePicture(of: figure, style: style, rows: 31)
      guard let picture else { return try page.print(renderer.text(of: block, pictures: files)) }
      let part = Part(caption: renderer.caption(of: figure, reference: reference), picture: picture)
      try page.print(part.text)
      try page.print(renderer.words(of: figure, pictures: files))
    case .prose, .code, .hiddenCode, .table:
      try page.print(renderer.text(of: block, pictures: nil))
    }
  }
}
