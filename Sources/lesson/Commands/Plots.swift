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
      abstract: say(HelpPhrase.plots),
      discussion: say(HelpPhrase.plotsUses))
  }

  @Argument(
    help: helpText(.plotsLessons, valueName: "lesson"),
    completion: Completions.numbers)
  var numbers: [String] = []

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(.parameterOfOne, valueName: "name=value"),
    completion: Completions.parameters)
  var parameters: [String] = []

  @Option(
    help: helpText(.plotsFolder),
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
    if lacksGnuplot { PlotKeeper.complainOfMissingGnuplot(andThen: advised("plots")) }
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
        say(CommandPhrase.plotsParameter))
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
