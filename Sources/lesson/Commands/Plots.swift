// lesson plots: the figures without the text.

import ArgumentParser
import Foundation
import Languages
import Notebooks
import Parameters
import Plotting
import Rendering

/// Writes and renders the figures of lessons, without their text.
struct Plots: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plots",
      abstract: say(
        en: "Write and render the figures of lessons, without their text.",
        ko: "강의의 그림만, 글 없이 쓰고 그립니다."),
      discussion: say(
        en: """
          Each figure becomes a gnuplot script and an SVG beside it, and a GIF where it has frames. Prints every file's \
          path, one a line; a picture that already shows what its script says is left alone. It replaces what it wrote \
          itself, and no other file. Where one must not be replaced, nothing is written.

          lesson plots                           all figures, into the plots folder
          lesson plots 2 4                       those of lessons 2 and 4
          lesson plots 2 -p temperatures=1,3,9   with other values, into plots/yours
          lesson plots --plots /tmp/figures      into a folder of your own
          """,
        ko: """
          그림마다 gnuplot 스크립트와 그 옆의 SVG가 되고, 장면이 여럿이면 GIF도 만듭니다. 파일의 경로를 한 줄에 하나씩 출력합니다. 이미 스크립트대로인 \
          그림은 그대로 둡니다. 스스로 쓴 파일만 덮어쓰고, 다른 파일은 건드리지 않습니다. 덮어쓰면 안 되는 파일이 하나라도 있으면 아무것도 쓰지 않습니다.

          lesson plots                           모든 그림을 plots/ko 폴더에
          lesson plots 2 4                       2강과 4강의 그림
          lesson plots 2 -p temperatures=1,3,9   다른 값으로, plots/yours/ko에
          lesson plots --plots /tmp/figures      여러분의 폴더에
          """))
  }

  @Argument(
    help: helpText(
      en: "The lessons' numbers; all lessons without one.", ko: "강의의 번호. 없으면 모든 강의.",
      valueName: "lesson"),
    completion: Completions.numbers)
  var numbers: [String] = []

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(
      en: "Give a parameter of the one lesson another value; repeatable.",
      ko: "강의 하나의 설정값을 바꿉니다. 여러 번 쓸 수 있습니다.", valueName: "name=value"),
    completion: Completions.parameters)
  var parameters: [String] = []

  @Option(
    help: helpText(
      en: "Write the figures below this folder instead of the course's plots folder.",
      ko: "그림을 강좌의 plots 폴더 대신 이 폴더 아래에 씁니다."),
    completion: .directory)
  var plots: String?

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    let lessons = try lessons()
    let place = PlotPlace(
      language: .ofCommand, chosen: plots,
      home: TerminalEnvironment.current().variables["LESSON_HOME"],
      current: FileManager.default.currentDirectoryPath)
    var runs: [(steps: [Step], folder: PlotFolder)] = []
    for lesson in lessons {
      let assignment = try ParameterAssignment(parameters, givenTo: lesson)
      let folder = PlotFolder(
        path: place.folder(of: lesson, isOriginal: assignment.entries.isEmpty),
        isForced: replacing.force)
      let steps: [Step]
      do {
        steps = try await Task.detached { try Recorder.record(lesson, parameters: assignment) }
          .value
      } catch {
        throw CommandFailure(of: lesson, error)
      }
      runs.append((steps, folder))
    }
    // All of it or nothing, where one file must not be replaced.
    for (steps, folder) in runs {
      do throws(PlottingError) {
        try folder.check(steps.flatMap(\.figures))
      } catch {
        throw PlotKeeper.failure(error)
      }
    }
    var lacksGnuplot = false
    for (steps, folder) in runs {
      let keeper = PlotKeeper(folder: folder) { place.shown($0) }
      for step in steps { try await write(step, keeper) }
      try await keeper.throwFailure()
      if await keeper.lacksGnuplot { lacksGnuplot = true }
    }
    if lacksGnuplot { PlotKeeper.complainOfMissingGnuplot(andThen: "./lesson plots") }
  }

  /// The lessons that were asked for, each once.
  private func lessons() throws(CommandFailure) -> [Lesson] {
    var lessons: [Lesson] = numbers.isEmpty ? Catalogue().lessons : []
    for number in numbers {
      let lesson = try Catalogue().lesson(number)
      if !lessons.contains(where: { $0.number == lesson.number }) { lessons.append(lesson) }
    }
    guard parameters.isEmpty || lessons.count == 1 else {
      throw CommandFailure(
        .usage,
        say(
          en: "-p is for the figures of one lesson; name it: lesson plots 2 -p NAME=VALUE",
          ko: "-p는 강의 하나의 그림에만 쓸 수 있습니다. 강의를 고르십시오: lesson plots 2 -p 이름=값"))
    }
    return lessons
  }

  /// Draws a step's figures and prints each file's path as soon as the file is there.
  private func write(_ step: Step, _ keeper: PlotKeeper) async throws {
    let prepared = await keeper.prepare(step)
    for figure in step.figures {
      guard let files = prepared.pictures[figure.name] else { continue }
      try StandardOutput().write(files.paths.map { $0.visibleLine + "\n" }.joined())
    }
  }
}

extension Step {
  /// The figures in their order.
  fileprivate var figures: [Figure] {
    blocks.compactMap { if case .figure(let figure, _) = $0 { figure } else { nil } }
  }
}

extension PictureFiles {
  /// The paths of all files; the pictures lie beside the script.
  fileprivate var paths: [String] {
    let folder = (script as NSString).deletingLastPathComponent
    return [script]
      + [picture, animation].compactMap { name in
        name.map { (folder as NSString).appendingPathComponent($0) }
      }
  }
}
