// lesson N: read a lesson.

import ArgumentParser
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
      abstract: say(
        en: "Read a lesson: step by step on a terminal, all at once otherwise.",
        ko: "강의를 읽습니다. 터미널에서는 한 단계씩, 그 밖에는 한꺼번에."),
      usage: "lesson <lesson> [<options>]",
      discussion: say(
        en: """
          lesson 2                       read lesson 2
          lesson 2 -p temperatures=1,3,9 with other values; see: lesson params 2
          lesson 2 --from 4              go on at step 4
          lesson 2 --no-input > 2.txt    the whole text, without stops
          """,
        ko: """
          lesson 2                       2강 읽기
          lesson 2 -p temperatures=1,3,9 다른 값으로. 바꿀 수 있는 것: lesson params 2
          lesson 2 --from 4              4단계부터
          lesson 2 --no-input > 2.txt    멈추지 않고 전체를
          """))
  }

  @Argument(
    help: helpText(
      en: "The lesson's number; see: lesson list.", ko: "강의의 번호. 목록: lesson list.",
      valueName: "lesson"),
    completion: Completions.numbers)
  var number: String

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(
      en: "Give a parameter another value; repeatable.", ko: "설정값을 바꿉니다. 여러 번 쓸 수 있습니다.",
      valueName: "name=value"),
    completion: Completions.parameters)
  var parameters: [String] = []

  @Option(help: helpText(en: "Begin at this step.", ko: "이 단계부터 시작합니다."))
  var from: Int?

  @Flag(
    help: helpText(
      en: "Show everything at once, even on a terminal.", ko: "터미널에서도 모두 한꺼번에 보여 줍니다."))
  var noInput = false

  @Option(
    help: helpText(
      en: "Write the figures below this folder instead of the course's plots folder.",
      ko: "그림을 강좌의 plots 폴더 대신 이 폴더 아래에 씁니다."),
    completion: .directory)
  var plots: String?

  @Option(
    help: helpText(
      en: "Draw plots into the text, on a terminal: auto, sixel, text or none.",
      ko: "터미널의 글 사이에 그림을 그리는 방법: auto, sixel, text, none."))
  var show = ShowChoice.auto

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(en: "Display", ko: "보기")) var display: DisplayOptions

  func run() async throws {
    let lesson = try Catalogue().lesson(number)
    let assignment = try ParameterAssignment(parameters, givenTo: lesson)
    if let from, !(1...lesson.steps.count).contains(from) {
      throw CommandFailure(
        .usage, in: lesson,
        say(
          en: "there is no step \(from); expected 1 to \(lesson.steps.count)",
          ko: "\(from)단계는 없습니다. 1에서 \(lesson.steps.count)까지 있습니다"))
    }
    let environment = TerminalEnvironment.current()
    let place = PlotPlace(
      language: .ofCommand, chosen: plots, home: environment.variables["LESSON_HOME"],
      current: FileManager.default.currentDirectoryPath)
    let folder = place.folder(of: lesson, isOriginal: assignment.entries.isEmpty)
    let keeper = PlotKeeper(folder: PlotFolder(path: folder, isForced: replacing.force)) {
      place.shown($0)
    }
    let hasReader = environment.isInputTerminal && environment.isOutputTerminal && !noInput
    let board = WorkBoard()
    let running = RunningLesson(lesson, parameters: assignment, plots: keeper, board: board)
    let notice = WaitingNotice(
      in: environment, style: display.style(in: environment), board: board)
    do {
      if hasReader {
        let end = try await read(lesson, assignment, running, notice, in: environment)
        await running.stop()
        if end == .quit { return }
      } else {
        try await printOut(lesson, running, notice, in: environment)
      }
    } catch let error as OutputError {
      await running.stop()
      throw error
    } catch {
      throw CommandFailure(of: lesson, error)
    }
    try await report(keeper)
  }

  /// Shows everything at once.
  private func printOut(
    _ lesson: Lesson, _ running: RunningLesson, _ notice: WaitingNotice,
    in environment: TerminalEnvironment
  ) async throws {
    var printout = Printout(
      lesson: lesson, firstStep: from ?? 1,
      renderer: TerminalRenderer(style: display.style(in: environment)), output: StandardOutput(),
      notice: notice)
    try await printout.show(running.steps)
  }

  /// Shows step by step what the reader at the terminal asks for.
  private func read(
    _ lesson: Lesson, _ assignment: ParameterAssignment, _ running: RunningLesson,
    _ notice: WaitingNotice, in environment: TerminalEnvironment
  ) async throws -> Player.End {
    let memory = ReadingMemory(
      of: lesson, in: StateStore(), isOriginal: assignment.entries.isEmpty)
    let style = display.style(in: environment)
    let asks = show == .auto && environment.canMoveCursor && !style.isPlain
    guard let session = TerminalSession(asksForAttributes: asks) else {
      try await printOut(lesson, running, notice, in: environment)
      return .finished
    }
    defer { session.end() }
    var reader = TerminalInput(session.events)
    let attributes = asks ? await reader.attributes() : []
    var player = Player(
      lesson, steps: running.steps, session: session, input: reader,
      screen: Screen(output: StandardOutput(), options: display, environment: environment),
      memory: memory, illustrator: Illustrator(show, attributes: attributes, style: style),
      notice: notice)
    return try await player.play(from: from)
  }

  /// What became of the figures, as far as the reader must know.
  private func report(_ keeper: PlotKeeper) async throws(CommandFailure) {
    try await keeper.throwFailure()
    if await keeper.lacksGnuplot {
      PlotKeeper.complainOfMissingGnuplot(
        andThen: say(en: "read the lesson again", ko: "강의를 다시 읽으십시오"))
    }
  }
}
