// lesson export: lessons to keep.

import ArgumentParser
import Foundation
import Languages
import Notebooks
import Parameters
import Plotting
import Rendering

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

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    let folder = ExportFolder(output, in: FileManager.default.currentDirectoryPath)
    let exporter = try ExportFormats.format(format, in: folder)
    let lessons = try chosenLessons()
    let assignments = try lessons.map { try ParameterAssignment(parameters, givenTo: $0) }
    let execution = try LessonExecution(
      plots: plots, linkedFrom: folder, for: type(of: exporter), isForced: replacing.force)
    defer { execution.cleanUp() }
    let environment = TerminalEnvironment.current(output: STDERR_FILENO)
    let notice = WaitingNotice(
      in: environment,
      style: TerminalStyle(
        width: environment.width, isASCII: environment.needsASCII, language: .ofCommand))
    var executed: [ExecutedLesson] = []
    for (lesson, assignment) in zip(lessons, assignments) {
      executed.append(
        try await notice.during(
          say(CommandPhrase.lesson(number: lesson.number))
        ) {
          try await execution.execute(lesson, assignment)
        })
    }
    let documents = folder.places(of: try files(exporter, executed), isForced: replacing.force)
    let figures = execution.keptFigures(of: executed)
    // All of it or nothing, where one file must not be replaced.
    for figures in figures { try figures.check() }
    try folder.check(documents)
    for figures in figures { try figures.write() }
    try folder.write(documents)
    try StandardOutput().write(documents.map { $0.place.shown.visibleLine + "\n" }.joined())
    try execution.reportMissingPictures(in: executed)
  }

  private func files(
    _ exporter: any LessonExporter, _ lessons: [ExecutedLesson]
  ) throws(CommandFailure) -> [ExportedFile] {
    do {
      return try exporter.files(for: lessons)
    } catch {
      throw CommandFailure(nothingExportedOf: nil, error)
    }
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
          + "lesson export 2 --to \(format)"
          + parameters.map { " -p \($0.visibleLine)" }.joined())
    }
    return lessons
  }
}
