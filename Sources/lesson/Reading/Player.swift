// Shows a running lesson to a reader at a terminal, step by step. What the keys do stands in
// `Player+Keys.swift`, what is asked in `Player+Questions.swift`, and how a step that is taller
// than the window is shown in `Player+Pages.swift`.

import Languages
import Notebooks
import Rendering

/// One reading of a lesson.
struct Player {
  /// How a reading ended.
  enum End {
    case finished
    case quit
  }

  /// Where the reader wants to be.
  enum Move: Equatable {
    case next
    case back
    case step(Int)
    case quit
  }

  /// Why the text does not simply go on.
  enum Interruption: Equatable {
    case move(Move)
    /// What is shown must be laid out anew: the window has another width, or the code comes or
    /// goes.
    case layout
  }

  let lesson: Lesson
  let illustrator: Illustrator?
  var screen: Screen
  var memory: ReadingMemory
  var input: TerminalInput
  let session: TerminalSession
  private let notice: WaitingNotice
  private var incoming: AsyncThrowingStream<PreparedStep, any Error>.Iterator
  private(set) var steps: [PreparedStep] = []

  /// Creates a player.
  ///
  /// - Parameters:
  ///   - lesson: What is read.
  ///   - steps: Its steps, as they are computed.
  ///   - session: The reader's terminal.
  ///   - input: What comes from it.
  ///   - screen: What the player writes to.
  ///   - memory: The reader's place and replies.
  ///   - illustrator: What draws pictures into the text; `nil` for no pictures.
  ///   - notice: What says that a step takes long.
  init(
    _ lesson: Lesson, steps: AsyncThrowingStream<PreparedStep, any Error>,
    session: TerminalSession, input: TerminalInput, screen: Screen, memory: ReadingMemory,
    illustrator: Illustrator?, notice: WaitingNotice
  ) {
    self.lesson = lesson
    self.session = session
    self.input = input
    self.screen = screen
    self.memory = memory
    self.illustrator = illustrator
    self.notice = notice
    incoming = steps.makeAsyncIterator()
  }

  /// The player's own words.
  func say(_ phrase: ReadingPhrase) -> String { screen.style.language.say(phrase) }
  /// How things look now.
  var renderer: TerminalRenderer { TerminalRenderer(style: screen.style) }

  /// Shows the lesson until the reader leaves.
  ///
  /// It begins with the step `first`; with `nil`, a reader who was further already is asked.
  mutating func play(from first: Int?) async throws -> End {
    // Parameters that do not fit together end the lesson before its first word.
    try await compute(1)
    try screen.print(renderer.title(of: lesson))
    guard var number = try await first.orElse({ try await opening() }) else { return .quit }
    while true {
      let move = try await number > lesson.steps.count ? showEnd() : show(number)
      switch move {
      case .quit: return number > lesson.steps.count ? .finished : .quit
      case .next where number > lesson.steps.count: return .finished
      case .next: number += 1
      case .back: number = max(number - 1, 1)
      case .step(let wanted): number = wanted
      }
    }
  }

  /// Where to begin: the reader decides if there is a place to go on from.
  private mutating func opening() async throws -> Int? {
    guard let place = memory.place else { return 1 }
    try screen.print(renderer.note(say(.offer(step: place, title: lesson.steps[place - 1]))))
    var keys = KeyLine()
    keys.add(say(.goesOnThere))
    keys.add(say(.startsOver))
    keys.add(say(.quit))
    let line = keys.text(width: screen.lineWidth)
    try screen.showLine(line, isMuted: true)
    while true {
      switch await nextEvent().asCommand {
      case .key(.enter), .key(.character(" ")):
        try screen.endLine()
        memory.resume()
        return place
      case .key(.character("1")):
        try screen.endLine()
        return 1
      case .key(.character("q")), .key(.end):
        try screen.endLine()
        return nil
      case .resized:
        if screen.measure() { try screen.replaceLine(line, isMuted: true) }
      case .key, .attributes: break
      }
    }
  }

  /// Waits until a step is computed, and those before it.
  private mutating func compute(_ number: Int) async throws {
    while steps.count < number {
      let prepared = try await notice.during(step: steps.count + 1) { [incoming] in
        var iterator = incoming
        return try await iterator.next()
      }
      guard let prepared else { return }
      steps.append(prepared)
    }
  }

  /// Shows a step until the reader wants to be elsewhere.
  private mutating func show(_ number: Int) async throws -> Move {
    try await compute(number)
    memory.visit(number)
    let prepared = steps[number - 1]
    let pieces = StepPiece.pieces(of: prepared.step)
    screen.markRead()
    var shown = 0
    while true {
      let interruption =
        shown < pieces.count
        ? try await show(pieces[shown], of: prepared) : try await stopAtEnd(of: prepared)
      switch interruption {
      case nil: shown += 1
      case .move(let move): return move
      case .layout:
        try screen.clear()
        for piece in pieces[..<shown] {
          for part in await parts(of: piece, of: prepared) { try screen.print(part.text) }
        }
        screen.markRead()
      }
    }
  }

  private mutating func stopAtEnd(of prepared: PreparedStep) async throws -> Interruption? {
    try await stop(say(.next), at: prepared) ?? .move(.next)
  }

  /// The last words: how many predictions came true, and which to look at again.
  private mutating func showEnd() async throws -> Move {
    memory.finish()
    var isNew = true
    while true {
      if !isNew { try screen.clear() }
      let results = results
      try screen.print(
        renderer.closing(
          of: lesson, cameTrue: results.count { $0.cameTrue }, predictions: results.count,
          again: results.filter { !$0.cameTrue }.map { steps[$0.place.step - 1].step }))
      screen.markRead()
      switch try await stop(say(.end), at: nil) {
      case nil: return .next
      case .move(let move): return move
      case .layout: isNew = false
      }
    }
  }
}

extension Optional {
  /// The value, or another one that has to be waited for.
  fileprivate func orElse(_ other: () async throws -> Wrapped?) async rethrows -> Wrapped? {
    if let self { self } else { try await other() }
  }
}
