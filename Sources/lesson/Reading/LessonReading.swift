// One reading of a lesson, whichever command asked for it: step by step at a terminal, whole in a
// pipe.

import Distillation
import Foundation
import Languages
import Notebooks
import Parameters
import Plotting
import Rendering

/// A lesson that is about to be read.
struct LessonReading {
  private let lesson: Lesson
  private let assignment: ParameterAssignment
  private let options: ReadingOptions

  /// Prepares a reading.
  init(_ lesson: Lesson, _ assignment: ParameterAssignment, options: ReadingOptions) {
    (self.lesson, self.assignment, self.options) = (lesson, assignment, options)
  }

  /// Shows the lesson.
  func run() async throws {
    if let from = options.from, !(1...lesson.steps.count).contains(from) {
      throw CommandFailure(
        .usage, in: lesson,
        say(CommandPhrase.unknownStep(step: from, count: lesson.steps.count)))
    }
    let environment = TerminalEnvironment.current()
    let hasReader = environment.isInputTerminal && environment.isOutputTerminal && !options.noInput
    let board = WorkBoard()
    let runs = LessonRuns(
      of: lesson, plots: options.plots, isForced: options.replacing.force, remembers: hasReader,
      in: environment, board: board)
    let running = runs.start(assignment)
    let notice = WaitingNotice(
      in: environment, style: options.display.style(in: environment), board: board)
    do {
      if hasReader {
        try await read(lesson, assignment, runs, running, notice, in: environment)
      } else {
        try await printOut(lesson, running, notice, in: environment)
        try await report(running.plots)
      }
    } catch let error as OutputError {
      await running.stop()
      throw error
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(of: lesson, error)
    }
  }

  /// Shows everything at once.
  private func printOut(
    _ lesson: Lesson, _ running: RunningLesson, _ notice: WaitingNotice,
    in environment: TerminalEnvironment
  ) async throws {
    let style = options.display.style(in: environment)
    // Unasked, a file or a pipe gets the figures in words.
    let illustrator =
      options.show == .auto ? nil : Illustrator(options.show, attributes: [], style: style)
    var printout = Printout(
      lesson: lesson, firstStep: options.from ?? 1, style: style, illustrator: illustrator,
      output: StandardOutput(), notice: notice)
    try await printout.show(running.steps)
  }

  /// Shows step by step what the reader at the terminal asks for.
  private func read(
    _ lesson: Lesson, _ assignment: ParameterAssignment, _ runs: LessonRuns,
    _ running: RunningLesson, _ notice: WaitingNotice, in environment: TerminalEnvironment
  ) async throws {
    let memory = ReadingMemory(of: lesson, in: StateStore(), parameters: assignment)
    let style = options.display.style(in: environment)
    let movesCursor = environment.canMoveCursor && !style.isPlain
    let wishes = TerminalSession.Wishes(
      attributes: options.show == .auto && movesCursor,
      ground: style.usesColor && !style.isPlain && environment.asksForGround, paste: movesCursor)
    guard let session = TerminalSession(wishes) else {
      try await printOut(lesson, running, notice, in: environment)
      return try await report(running.plots)
    }
    var reader = TerminalInput(session.events)
    let answer =
      wishes.attributes || wishes.ground ? await reader.answer() : (attributes: [], ground: nil)
    var player = Player(
      lesson, run: LessonRun(running, parameters: assignment), start: runs.start,
      session: session, input: reader,
      screen: Screen(
        output: StandardOutput(), options: options.display, environment: environment,
        ground: answer.ground),
      memory: memory,
      illustrator: Illustrator(options.show, attributes: answer.attributes, style: style),
      notice: notice)
    let end: Player.End
    do {
      defer { session.end() }
      end = try await player.play(from: options.from)
    } catch let error as OutputError {
      await player.stop()
      throw error
    }
    let plots = player.run.running.plots
    if end == .finished { await plots.finishDrawing() }
    await player.stop()
    if end == .finished { try await report(plots) }
  }

  /// What became of the figures, as far as the reader must know.
  private func report(_ keeper: PlotKeeper) async throws(CommandFailure) {
    try await keeper.throwFailure()
    if await keeper.lacksGnuplot {
      PlotKeeper.complainOfMissingGnuplot(
        andThen: say(CommandPhrase.readAgain))
    }
  }
}
