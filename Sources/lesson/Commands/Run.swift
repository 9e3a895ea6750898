// lesson N: read a lesson.

import ArgumentParser
import Distillation
import Foundation
import Languages
import Notebooks
import Parameters
import Plotting
import Rendering

/// Reads a lesson.
struct Run: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run",
      abstract: say(HelpPhrase.run),
      usage: "lesson <lesson> [<options>]",
      discussion: say(HelpPhrase.runUses))
  }

  @Argument(
    help: helpText(.runNumber, valueName: "lesson"),
    completion: Completions.numbers)
  var number: String

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(.parameter, valueName: "name=value"),
    completion: Completions.parameters)
  var parameters: [String] = []

  @Option(help: helpText(.from))
  var from: Int?

  @Flag(
    help: helpText(.noInput))
  var noInput = false

  @Option(
    help: helpText(.runPlots),
    completion: .directory)
  var plots: String?

  @Option(
    help: helpText(.show))
  var show = ShowChoice.auto

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func run() async throws {
    let lesson = try Catalogue().lesson(number)
    let assignment = try ParameterAssignment(parameters, givenTo: lesson)
    if let from, !(1...lesson.steps.count).contains(from) {
      throw CommandFailure(
        .usage, in: lesson,
        say(CommandPhrase.unknownStep(step: from, count: lesson.steps.count)))
    }
    let environment = TerminalEnvironment.current()
    let hasReader = environment.isInputTerminal && environment.isOutputTerminal && !noInput
    let board = WorkBoard()
    let runs = LessonRuns(
      of: lesson, plots: plots, isForced: replacing.force, remembers: hasReader,
      in: environment, board: board)
    let running = runs.start(assignment)
    let notice = WaitingNotice(
      in: environment, style: display.style(in: environment), board: board)
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
    let style = display.style(in: environment)
    // Unasked, a file or a pipe gets the figures in words.
    let illustrator = show == .auto ? nil : Illustrator(show, attributes: [], style: style)
    var printout = Printout(
      lesson: lesson, firstStep: from ?? 1, style: style, illustrator: illustrator,
      output: StandardOutput(), notice: notice)
    try await printout.show(running.steps)
  }

  /// Shows step by step what the reader at the terminal asks for.
  private func read(
    _ lesson: Lesson, _ assignment: ParameterAssignment, _ runs: LessonRuns,
    _ running: RunningLesson, _ notice: WaitingNotice, in environment: TerminalEnvironment
  ) async throws {
    let memory = ReadingMemory(of: lesson, in: StateStore(), parameters: assignment)
    let style = display.style(in: environment)
    let asks = show == .auto && environment.canMoveCursor && !style.isPlain
    guard let session = TerminalSession(asksForAttributes: asks) else {
      try await printOut(lesson, running, notice, in: environment)
      return try await report(running.plots)
    }
    var reader = TerminalInput(session.events)
    let attributes = asks ? await reader.attributes() : []
    var player = Player(
      lesson, run: LessonRun(running, parameters: assignment), start: runs.start,
      session: session, input: reader,
      screen: Screen(output: StandardOutput(), options: display, environment: environment),
      memory: memory, illustrator: Illustrator(show, attributes: attributes, style: style),
      notice: notice)
    let end: Player.End
    do {
      defer { session.end() }
      end = try await player.play(from: from)
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
