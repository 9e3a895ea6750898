// lesson watch: a check at every save.

import ArgumentParser
import Foundation
import Grading
import Rendering

/// Checks exercises again whenever one of their files is saved.
struct Watch: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "watch",
      abstract: say(HelpPhrase.watch),
      usage: "lesson watch [<exercise>] [<options>]",
      discussion: say(HelpPhrase.watchUses))
  }

  @Argument(
    help: helpText(.exerciseOrLesson, valueName: "exercise"),
    completion: Completions.exercisesAndLessons)
  var choice: String?

  @Option(help: helpText(.answeringCommand, valueName: "command"))
  var with: String?

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func validate() throws { try CommandFiles.validate(with) }

  func run() async throws {
    let choice = try ExerciseChoice(choice)
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let root = try CourseFolder.path()
    let session = CheckSession(
      root: root, timeLimit: 10, command: with,
      notice: WaitingNotice(in: environment, style: style))
    let folder = ExerciseFolder(root: root)
    let files = with.map { CommandFiles(of: $0) }
    let output = StandardOutput()
    var seen: [String: Date] = [:]
    while !Task.isCancelled {
      let now = files?.changes() ?? folder.changes()
      if now != seen {
        seen = now
        switch try await session.outcome(of: choice) {
        case .verdicts(let verdicts, let leftOut):
          if let leftOut {
            complain("\n" + BuildComplaint(leftOut, othersAreChecked: true, style: style).text)
          }
          try output.write(list(verdicts, next: session.next(after: verdicts)).text)
        case .notBuilt(let failure):
          complain("\n" + BuildComplaint(failure, style: style).text)
        case .silent(let verdict):
          complain("\n" + SilenceComplaint(of: with ?? "", verdict, style: style).text)
        }
        try output.write(
          "\n  "
            + say(CheckingPhrase.waitingForSave)
            + "\n")
      }
      try await Task.sleep(for: .milliseconds(100))
    }
  }

  private func list(_ verdicts: [Verdict], next: NextTask?) -> VerdictList {
    let begun = verdicts.filter { $0.status != .notAttempted || !$0.printed.isEmpty }
    let isWatched =
      if case .exercise(let id) = next { verdicts.contains { $0.exercise == id } } else { false }
    // To somebody who has not begun, the list says where to write.
    return VerdictList(
      begun.isEmpty ? verdicts : begun, next: next, nextCommand: isWatched ? nil : "watch",
      answering: with, style: display.style(in: .current()))
  }
}
