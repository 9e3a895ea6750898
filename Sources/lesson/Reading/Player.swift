// Shows a running lesson to a reader at a terminal, step by step. What the keys do stands in
// `Player+Keys.swift`, what is asked in `Player+Questions.swift`, how a step that is taller than
// the window is shown in `Player+Pages.swift`, and how it is shown again with other parameters in
// `Player+Parameters.swift` and `Player+Changes.swift`.

import Languages
import Notebooks
import Parameters
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
    /// The same step, which was computed anew.
    case again
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
  private let start: (ParameterAssignment) -> RunningLesson
  /// What the command was given, to which the reader can come back.
  let base: ParameterAssignment
  private(set) var run: LessonRun
  /// The runs that were left for others, while they end.
  private var endings: [Task<Void, Never>] = []
  /// What the reader had typed when the window got another size.
  var draft = ""
  /// What the step that is shown again was before.
  private var earlier: PreparedStep?

  /// Creates a player.
  ///
  /// - Parameters:
  ///   - lesson: What is read.
  ///   - run: The lesson, running.
  ///   - start: Runs it again, with other parameters.
  ///   - session: The reader's terminal.
  ///   - input: What comes from it.
  ///   - screen: What the player writes to.
  ///   - memory: The reader's place and replies.
  ///   - illustrator: What draws pictures into the text; `nil` for no pictures.
  ///   - notice: What says that a step takes long.
  init(
    _ lesson: Lesson, run: LessonRun, start: @escaping (ParameterAssignment) -> RunningLesson,
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
    self.run = run
    self.start = start
    base = run.parameters
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
      if move != .again { earlier = nil }
      switch move {
      case .again: break
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
      case .resumed:
        _ = screen.measure()
        try screen.showLine(line, isMuted: true)
      case .key, .attributes, .ground, .pasted: break
      }
    }
  }

  /// Waits until a step is computed, and those before it.
  mutating func compute(_ number: Int) async throws {
    while run.steps.count < number, try await run.takeStep(notice) {}
  }

  /// Runs the lesson again, up to the step that is shown.
  ///
  /// - Throws: Why it cannot run with these parameters; then all is as it was.
  mutating func rerun(
    with parameters: ParameterAssignment, at prepared: PreparedStep
  ) async throws {
    let before = run
    run = LessonRun(start(parameters), parameters: parameters)
    do {
      try await compute(prepared.step.number)
    } catch {
      leave(run)
      run = before
      throw error
    }
    leave(before)
    memory.parameters = parameters
    earlier = prepared
  }

  /// Lets a run end by itself: a figure that is being drawn takes longer than a reader waits.
  private mutating func leave(_ run: LessonRun) {
    let running = run.running
    endings.append(Task { await running.stop() })
  }

  /// Stops every run.
  mutating func stop() async {
    leave(run)
    for ending in endings { await ending.value }
  }

  /// Whether the step is shown again, so that what changed is marked.
  var isCompared: Bool { earlier != nil }

  /// The pieces of a step, each with what it was before if the step is shown again.
  func pieces(of prepared: PreparedStep) -> [ShownPiece] {
    ShownPiece.pieces(of: prepared.step, since: earlier?.step)
  }

  /// Shows a step until the reader wants to be elsewhere.
  private mutating func show(_ number: Int) async throws -> Move {
    try await compute(number)
    memory.visit(number)
    if earlier == nil { memory.askAgain(inStep: number) }
    let prepared = run.steps[number - 1]
    let pieces = pieces(of: prepared)
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
      let ending = LessonEnding(lesson, in: memory.state)
      try screen.print(
        renderer.closing(
          of: lesson, cameTrue: results.count { $0.cameTrue }, predictions: results.count,
          again: results.filter { !$0.cameTrue }.map {
            let step = run.steps[$0.place.step - 1].step
            return (step, ending.command(forStep: step.number))
          }) + ending.text(style: screen.style))
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
