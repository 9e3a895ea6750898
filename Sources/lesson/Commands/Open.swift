// lesson open: a lesson as a page, in the reader's browser.

import ArgumentParser
import Foundation
import Languages
import OperatingSystem
import Parameters
import Rendering

/// Exports a lesson as a page that runs it, and opens the page.
struct Open: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: say(HelpPhrase.open))
  }

  @Argument(help: helpText(.openedLesson, valueName: "lesson"))
  var number: String

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(.parameter, valueName: "name=value"))
  var parameters: [String] = []

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    let lesson = try Catalogue().lesson(number)
    let folder = ExportFolder(
      ExportFolder.usual(.ofCommand), in: FileManager.default.currentDirectoryPath)
    let export = LessonExport(
      exporter: try ExportFormats.format(HTMLExporter.name, in: folder),
      lessons: [(lesson, try ParameterAssignment(parameters, givenTo: lesson))], folder: folder,
      plots: nil, isForced: false)
    guard let page = try await export.write().first else { return }
    // Where there is no desktop, the path that was printed is what the reader needs.
    guard let opener = programPath("xdg-open") ?? programPath("open") else { return }
    _ = await SupervisedProcess(
      program: opener, arguments: [page], outputLimit: 1 << 16, excess: .isDropped
    ).run(timeLimit: 30)
  }
}
