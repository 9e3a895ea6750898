// lesson study: a notebook over the reader's own model.

import ArgumentParser
import Distillation
import Foundation
import Languages
import LogitFiles
import Notebooks
import Parameters
import Rendering

/// Reads a model's scores and walks the reader through them.
struct StudyCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "study",
      abstract: say(StudyCommandPhrase.study),
      discussion: say(StudyCommandPhrase.uses))
  }

  /// What is read, in --help.
  private static let endings = ["npy", "csv", "tsv", "txt", "safetensors"]

  @Argument(
    help: studyHelp(.teacher, valueName: "file"), completion: .file(extensions: Self.endings))
  var teacher: String

  @Option(
    help: studyHelp(.labels, valueName: "file"), completion: .file(extensions: Self.endings))
  var labels: String?

  @Option(
    help: studyHelp(.student, valueName: "file"), completion: .file(extensions: Self.endings))
  var student: String?

  @Option(help: studyHelp(.classes, valueName: "file"), completion: .file(extensions: ["txt"]))
  var classes: String?

  @Option(help: studyHelp(.tensor, valueName: "name"))
  var tensor: String?

  @Option(help: studyHelp(.labelTensor, valueName: "name"))
  var labelTensor: String?

  @Option(help: studyHelp(.studentTensor, valueName: "name"))
  var studentTensor: String?

  @Option(
    name: .customLong("to"),
    help: studyHelp(.format(names: ExportFormats.names), valueName: "format"))
  var format: String?

  @Option(help: studyHelp(.output, valueName: "folder"), completion: .directory)
  var output: String?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if output != nil && format == nil {
      throw ValidationError(say(StudyCommandPhrase.outputWithoutFormat))
    }
  }

  func run() async throws {
    let files = StudyFiles(
      teacher: teacher, labels: labels, student: student, classes: classes,
      tensors: (tensor, labelTensor, studentTensor))
    let notebook = try Catalogue().notebook("study")
    let assignment = try ParameterAssignment(reading.parameters, givenTo: notebook)
    let (environment, board) = (TerminalEnvironment.current(output: STDERR_FILENO), WorkBoard())
    let notice = WaitingNotice(
      in: environment, style: reading.display.style(in: environment), board: board)
    let material = try await notice.during(say(StudyCommandPhrase.reading)) {
      try await WorkProgress.$listener.withValue(WorkProgress.Listener { board.take($0) }) {
        try await Self.material(of: files)
      }
    }
    let lesson = notebook.about(material)
    if let format {
      try await export(lesson, assignment, as: format)
    } else {
      try await LessonReading(lesson, assignment, options: reading).run()
    }
  }

  private static func material(of files: StudyFiles) async throws(CommandFailure) -> StudyMaterial {
    // A task of its own, which inherits who listens: the reader's terminal must not wait for it.
    let result = await Task { () -> Result<StudyMaterial, LogitFileError> in
      do throws(LogitFileError) { return .success(try files.material()) } catch {
        return .failure(error)
      }
    }.value
    do throws(LogitFileError) { return try result.get() } catch {
      throw CommandFailure(error.isUsage ? .usage : .unreadable, error.message(in: .ofCommand))
    }
  }

  private func export(
    _ lesson: Lesson, _ assignment: ParameterAssignment, as format: String
  ) async throws {
    let folder = ExportFolder(
      output ?? ExportFolder.usual(.ofCommand), in: FileManager.default.currentDirectoryPath)
    // The page is as it was recorded: what would run it again, the reader's file, is not in it.
    _ = try await LessonExport(
      exporter: try ExportFormats.format(format, in: folder), lessons: [(lesson, assignment)],
      folder: folder, plots: reading.plots, isForced: reading.replacing.force, isStatic: true
    ).write()
  }
}

extension Lesson {
  /// This notebook, about something.
  func about(_ material: StudyMaterial) -> Lesson {
    var lesson = self
    let run = run
    lesson.run = { recorder in
      try StudyMaterial.$current.withValue(material) { try run(recorder) }
    }
    return lesson
  }
}

/// The help of an argument or an option.
private func studyHelp(_ phrase: StudyCommandPhrase, valueName: String) -> ArgumentHelp {
  ArgumentHelp(say(phrase), valueName: valueName)
}
