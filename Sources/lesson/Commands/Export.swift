// lesson export: lessons to keep.

import ArgumentParser
import Foundation
import Languages
import Notebooks
import Parameters
import Plotting
import Rendering
import Text

/// Runs lessons and writes them in a format for reading elsewhere.
struct Export: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say(HelpPhrase.export(formats: ExportFormats.names)),
      discussion: say(HelpPhrase.exportUses))
  }

  @Argument(
    help: helpText(.exportedLessons, valueName: "lesson"))
  var numbers: [String] = []

  @Option(
    name: .customLong("to"),
    help: helpText(.format(names: ExportFormats.names), valueName: "format"))
  var format: String

  @Option(
    help: helpText(.exportFolder, valueName: "folder"))
  var output = ExportFolder.usual(.ofCommand)

  @Option(
    help: helpText(.exportPlots, valueName: "folder"))
  var plots: String?

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(.parameterOfOne, valueName: "name=value"))
  var parameters: [String] = []

  @Flag(name: .customLong("static"), help: helpText(.staticPages))
  var isStatic = false

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    let folder = ExportFolder(output, in: FileManager.default.currentDirectoryPath)
    let exporter = try ExportFormats.format(format, in: folder)
    let lessons = try chosenLessons()
    let assignments = try lessons.map { try ParameterAssignment(parameters, givenTo: $0) }
    _ = try await LessonExport(
      exporter: exporter, lessons: Array(zip(lessons, assignments)), folder: folder, plots: plots,
      isForced: replacing.force, isStatic: isStatic
    ).write()
  }

  /// The lessons in the order of the course, each once.
  private func chosenLessons() throws(CommandFailure) -> [Lesson] {
    var chosen: Set<Int> = []
    for number in numbers { chosen.insert(try Catalogue().lesson(number).number) }
    let lessons = Catalogue().lessons.filter { numbers.isEmpty || chosen.contains($0.number) }
    if !parameters.isEmpty, lessons.count != 1 {
      throw CommandFailure(
        .usage,
        say(CommandPhrase.parameterOfMany(count: lessons.count))
          + advised(
            "export 2 --to \(format)"
              + parameters.map { " -p " + shellWord($0.visibleLine) }.joined()))
    }
    return lessons
  }
}
