// lesson N: read a lesson.

import ArgumentParser
import Foundation
import Notebooks
import Plotting
import Rendering

/// Reads a lesson.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a lesson: step by step on a terminal, all at once otherwise.",
    usage: "lesson <lesson> [<options>]",
    discussion: """
      lesson 2                       read lesson 2
      lesson 2 -p temperatures=1,3,9 with other values; see: lesson params 2
      lesson 2 --from 4              go on at step 4
      lesson 2 --no-input > 2.txt    the whole text, without stops
      """)

  @Argument(help: ArgumentHelp("The lesson's number; see: lesson list.", valueName: "lesson"))
  var number: String

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: ArgumentHelp("Give a parameter another value; repeatable.", valueName: "name=value"))
  var parameters: [String] = []

  @Option(help: "Begin at this step.")
  var from: Int = 1

  @Flag(help: "Show everything at once, even on a terminal.")
  var noInput = false

  @Option(help: "Write the figures below this folder instead of the course's plots folder.")
  var plots: String?

  @OptionGroup(title: "Display") var display: DisplayOptions

  func run() async throws {
    let lesson = try Catalogue.lesson(number)
    let assignment = try assignment(for: lesson)
    guard (1...lesson.steps.count).contains(from) else {
      throw CommandFailure(
        .usage, in: lesson, "there is no step \(from); expected 1 to \(lesson.steps.count)")
    }
    let environment = TerminalEnvironment.current()
    let place = PlotPlace(
      chosen: plots, home: environment.variables["LESSON_HOME"],
      current: FileManager.default.currentDirectoryPath)
    let folder = place.folder(of: lesson, isOriginal: assignment.entries.isEmpty)
    let keeper = PlotKeeper(folder: PlotFolder(path: folder)) { place.shown($0) }
    let end = try await play(lesson, assignment, keeper, in: environment)
    if end == .finished { try await report(keeper) }
  }

  private func assignment(for lesson: Lesson) throws(CommandFailure) -> ParameterAssignment {
    do {
      return try ParameterAssignment(parameters, for: lesson.parameters)
    } catch {
      throw CommandFailure(of: lesson, error)
    }
  }

  private func play(
    _ lesson: Lesson, _ assignment: ParameterAssignment, _ keeper: PlotKeeper,
    in environment: TerminalEnvironment
  ) async throws -> Player.End {
    let style = display.style(in: environment)
    let output = StandardOutput()
    let hasReader = environment.isInputTerminal && environment.isOutputTerminal && !noInput
    let pause = Pause(
      keyboard: Keyboard(), output: output, style: style, erases: environment.canMoveCursor)
    var player = Player(
      lesson: lesson, firstStep: from, renderer: TerminalRenderer(style: style), output: output,
      pause: hasReader ? pause : nil,
      notice: WaitingNotice(in: environment, isPlain: style.isPlain))
    let running = RunningLesson(lesson, parameters: assignment, plots: keeper)
    do {
      let end = try await player.play(running.steps)
      await running.stop()
      return end
    } catch let error as OutputError {
      await running.stop()
      throw error
    } catch {
      throw CommandFailure(of: lesson, error)
    }
  }

  /// What became of the figures, as far as the reader must know.
  private func report(_ keeper: PlotKeeper) async throws(CommandFailure) {
    if let failure = await keeper.failure {
      throw CommandFailure(.unwritable, "the lesson has no plots: \(failure)")
    }
    if await keeper.lacksGnuplot {
      complain(
        "lesson: no pictures, because gnuplot is not in PATH; "
          + "for pictures: sudo apt-get install gnuplot-nox, then read the lesson again")
    }
  }
}
