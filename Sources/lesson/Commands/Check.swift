// lesson check: what is right in your exercises, and what exactly is wrong.

import ArgumentParser
import Foundation
import Grading
import Languages
import OperatingSystem
import Rendering

/// Checks exercises.
struct Check: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(HelpPhrase.check),
      usage: "lesson check [<exercise>] [<options>]",
      discussion: say(HelpPhrase.checkUses))
  }

  @Argument(
    help: helpText(.exerciseOrLesson, valueName: "exercise"),
    completion: Completions.exercisesAndLessons)
  var choice: String?

  @Option(help: helpText(.timeout))
  var timeout = 10.0

  @Flag(help: helpText(.json))
  var json = false

  @Option(
    help: helpText(.junit, valueName: "file"))
  var junit: String?

  @Option(help: helpText(.answeringCommand, valueName: "command"))
  var with: String?

  @Option(help: helpText(.starter, valueName: "language"))
  var starter: StarterLanguage?

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func validate() throws {
    guard timeout > 0, timeout <= 3600 else {
      throw ValidationError(
        say(CommandPhrase.noTimeLimit(seconds: timeout)))
    }
    try CommandFiles.validate(with)
  }

  func run() async throws {
    if let starter { return try StandardOutput().write(starter.text()) }
    let choice = try ExerciseChoice(choice)
    // Nobody should wait for a check whose report cannot be written.
    do throws(FileFault) { try reportPlace?.checkForReport() } catch { throw failure(error) }
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let session = CheckSession(
      root: try CourseFolder.path(), timeLimit: timeout, command: with,
      notice: WaitingNotice(in: environment, style: style))
    switch try await session.outcome(of: choice) {
    case .verdicts(let verdicts, let leftOut):
      let list = VerdictList(
        verdicts, next: session.next(after: verdicts), nextCommand: "check", answering: with,
        style: style)
      let errors = leftOut?.errors ?? []
      if let leftOut {
        complain(BuildComplaint(leftOut, othersAreChecked: true, style: style).text)
      }
      try StandardOutput().write(
        json ? JSONReport(verdicts, errors: errors, in: .ofCommand).text : list.text)
      try writeJUnit(JUnitReport(verdicts, errors: errors, in: .ofCommand))
      if let ending = CheckEnding(verdicts) { throw ending }
    case .notBuilt(let failure):
      if json { try StandardOutput().write(JSONReport([], errors: failure.errors).text) }
      let complaint = BuildComplaint(failure, style: style)
      complain(complaint.text)
      try writeJUnit(JUnitReport([], errors: failure.errors))
      throw complaint.ending
    case .silent(let verdict):
      let complaint = SilenceComplaint(of: with ?? "", verdict, style: style)
      if json { try StandardOutput().write(JSONReport([], errors: [complaint.line]).text) }
      complain(complaint.text)
      try writeJUnit(JUnitReport([], errors: [complaint.line]))
      throw complaint.ending
    }
  }

  /// Where the report goes: over an older one, and over no other file.
  private var reportPlace: Place? {
    junit.map { Place($0, rule: .kind(recognised: JUnitReport.isOne), isForced: replacing.force) }
  }

  private func writeJUnit(_ report: JUnitReport) throws(CommandFailure) {
    do throws(FileFault) {
      try reportPlace?.writeReport(Data(report.text.utf8))
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ fault: FileFault) -> CommandFailure {
    CommandFailure(.unwritable, fault, elsewhere: "--junit", isFolder: false)
  }
}
