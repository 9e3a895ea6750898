// One export, whoever asked for it: run, draw, build, write.

import Foundation
import Notebooks
import Parameters
import Rendering

/// What an export is made of, and where it goes.
struct LessonExport {
  var exporter: any LessonExporter
  var lessons: [(lesson: Lesson, parameters: ParameterAssignment)]
  var folder: ExportFolder
  /// The folder that the reader wants the figures in; `nil` for none.
  var plots: String?
  /// Whether files may be replaced that an export did not write.
  var isForced: Bool
  /// Whether pages are to be as they were recorded, without what runs them.
  var isStatic = false

  /// Writes the files.
  ///
  /// - Returns: The documents' paths, as the reader would write them.
  func write() async throws -> [String] {
    let execution = try LessonExecution(
      plots: plots, linkedFrom: folder, for: type(of: exporter), isForced: isForced)
    defer { execution.cleanUp() }
    let environment = TerminalEnvironment.current(output: STDERR_FILENO)
    let notice = WaitingNotice(
      in: environment,
      style: TerminalStyle(
        width: environment.width, isASCII: environment.needsASCII, language: .ofCommand))
    let kernels = await PageKernels(
      isWanted: type(of: exporter).runsLessons && !isStatic, for: .ofCommand)
    var executed: [ExecutedLesson] = []
    for (lesson, parameters) in lessons {
      executed.append(
        try await notice.during(say(CommandPhrase.lesson(number: lesson.number))) {
          try await execution.execute(lesson, parameters)
        })
    }
    let programs = await kernels.kernels(of: lessons.map { $0.lesson }, notice)
    for (index, program) in (programs ?? []).enumerated() { executed[index].kernel = program }
    let documents = folder.places(of: try files(of: executed), isForced: isForced)
    let figures = execution.keptFigures(of: executed)
    // All of it or nothing, where one file must not be replaced.
    for figures in figures { try figures.check() }
    try folder.check(documents)
    for figures in figures { try figures.write() }
    try folder.write(documents)
    let paths = documents.map { $0.place.shown.visibleLine }
    try StandardOutput().write(paths.map { $0 + "\n" }.joined())
    try execution.reportMissingPictures(in: executed)
    return documents.map { $0.place.path }
  }

  private func files(of lessons: [ExecutedLesson]) throws(CommandFailure) -> [ExportedFile] {
    do {
      return try exporter.files(for: lessons)
    } catch {
      throw CommandFailure(nothingExportedOf: nil, error)
    }
  }
}
