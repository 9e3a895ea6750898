// lesson export: lessons to keep.

import ArgumentParser
import Foundation
import Notebooks
import Plotting
import Rendering

/// Runs lessons and writes them in a format for reading elsewhere.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write lessons as \(ExportFormats.names), with their tables and pictures.",
    discussion: """
      lesson export --to md                 every lesson, into the folder exports
      lesson export 2 3 --to ipynb          lessons 2 and 3
      lesson export 2 --to md -p angle=130  lesson 2 with another parameter
      """)

  @Argument(
    help: ArgumentHelp("The lessons' numbers; all of them if none is given.", valueName: "lesson"))
  var numbers: [String] = []

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The format: \(ExportFormats.names).", valueName: "format"))
  var format: String

  @Option(help: ArgumentHelp("Write into this folder.", valueName: "folder"))
  var output = "exports"

  @Option(
    help: ArgumentHelp(
      "Keep the figures' scripts and pictures below this folder, and let the lessons link to them there.",
      valueName: "folder"))
  var plots: String?

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: ArgumentHelp(
      "Give a parameter of the one lesson another value; repeatable.", valueName: "name=value"))
  var parameters: [String] = []

  func run() async throws {
    let exporter = try ExportFormats.format(format)
    let lessons = try chosenLessons()
    let assignments = try lessons.map { try ParameterAssignment(parameters, givenTo: $0) }
    let folder = ExportFolder(output, in: FileManager.default.currentDirectoryPath)
    let execution = LessonExecution(
      plots: plots, linkedFrom: folder, for: type(of: exporter))
    defer { execution.cleanUp() }
    let environment = TerminalEnvironment.current(output: STDERR_FILENO)
    let notice = WaitingNotice(
      in: environment,
      style: TerminalStyle(width: environment.width, isASCII: environment.needsASCII))
    var executed: [ExecutedLesson] = []
    for (lesson, assignment) in zip(lessons, assignments) {
      executed.append(
        try await notice.during("lesson \(lesson.number)") {
          try await execution.execute(lesson, assignment)
        })
    }
    let paths = try folder.write(files(exporter, executed))
    try StandardOutput().write(paths.map { $0.visibleLine + "\n" }.joined())
    try execution.reportMissingPictures(in: executed)
  }

  private func files(
    _ exporter: any LessonExporter, _ lessons: [ExecutedLesson]
  ) throws(CommandFailure) -> [ExportedFile] {
    do {
      return try exporter.files(for: lessons)
    } catch {
      throw CommandFailure(.unwritable, "nothing exported: \(error)")
    }
  }

  /// The lessons in the order of the course, each once.
  private func chosenLessons() throws(CommandFailure) -> [Lesson] {
    var chosen: Set<Int> = []
    for number in numbers { chosen.insert(try Catalogue.lesson(number).number) }
    let lessons = Catalogue.lessons.filter { numbers.isEmpty || chosen.contains($0.number) }
    if !parameters.isEmpty, lessons.count != 1 {
      throw CommandFailure(
        .usage,
        "-p belongs to one lesson, but \(lessons.count) are exported; name the one, such as: lesson export 2 --to \(format)"
          + parameters.map { " -p \($0.visibleLine)" }.joined())
    }
    return lessons
  }
}
