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
      abstract: say(
        en: "Write lessons as \(ExportFormats.names), with their tables and pictures.",
        ko: "강의를 표와 그림까지 \(attach(ExportFormats.names, .instrument)) 씁니다."),
      discussion: say(
        en: """
          lesson export --to md                 every lesson, into the folder exports
          lesson export 2 3 --to ipynb          lessons 2 and 3
          lesson export 2 --to md -p angle=130  lesson 2 with another parameter

          It replaces what it wrote itself, and no other file. Where one must not be replaced, nothing is written.
          """,
        ko: """
          lesson export --to md                 모든 강의를 exports/ko 폴더에
          lesson export 2 3 --to ipynb          2강과 3강
          lesson export 2 --to md -p angle=130  2강을 다른 설정값으로

          스스로 쓴 파일만 덮어쓰고, 다른 파일은 건드리지 않습니다. 덮어쓰면 안 되는 파일이 하나라도 있으면 아무것도 쓰지 않습니다.
          """))
  }

  @Argument(
    help: helpText(
      en: "The lessons' numbers; all of them if none is given.", ko: "강의의 번호. 없으면 모두.",
      valueName: "lesson"))
  var numbers: [String] = []

  @Option(
    name: .customLong("to"),
    help: helpText(
      en: "The format: \(ExportFormats.names).", ko: "형식: \(ExportFormats.names).",
      valueName: "format"))
  var format: String

  @Option(
    help: helpText(en: "Write into this folder.", ko: "이 폴더에 씁니다.", valueName: "folder"))
  var output = ExportFolder.usual(.ofCommand)

  @Option(
    help: helpText(
      en:
        "Keep the figures' scripts and pictures below this folder, and let the lessons link to them there.",
      ko: "그림의 스크립트와 그림 파일을 이 폴더 아래에 두고, 강의에서 거기로 링크합니다.",
      valueName: "folder"))
  var plots: String?

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(
      en: "Give a parameter of the one lesson another value; repeatable.",
      ko: "강의 하나의 설정값을 바꿉니다. 여러 번 쓸 수 있습니다.", valueName: "name=value"))
  var parameters: [String] = []

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    let exporter = try ExportFormats.format(format)
    let lessons = try chosenLessons()
    let assignments = try lessons.map { try ParameterAssignment(parameters, givenTo: $0) }
    let folder = ExportFolder(output, in: FileManager.default.currentDirectoryPath)
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
          say(en: "lesson \(lesson.number)", ko: "\(lesson.number)강")
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
        say(
          en:
            "-p belongs to one lesson, but \(lessons.count) are exported; name the one, such as: ",
          ko: "-p는 강의 하나에만 쓸 수 있는데 \(lessons.count)개를 내보냅니다. 하나를 고르십시오. 예: ")
          + "lesson export 2 --to \(format)"
          + parameters.map { " -p \($0.visibleLine)" }.joined())
    }
    return lessons
  }
}
