// lesson watch: a check at every save.

import ArgumentParser
import Foundation
import Grading
import Rendering

/// Checks exercises again whenever one of their files is saved.
struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check your exercises at every save, until Ctrl-C.",
    usage: "lesson watch [<exercise>] [<options>]",
    discussion: """
      lesson watch 1     check the exercises of lesson 1 at every save
      lesson watch 1.2   only this one
      """)

  @Argument(help: ArgumentHelp("A lesson or an exercise; all without it.", valueName: "exercise"))
  var choice: String?

  @OptionGroup(title: "Display") var display: DisplayOptions

  func run() async throws {
    let choice = try ExerciseChoice(choice)
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let root = try CourseFolder.path()
    let session = CheckSession(
      root: root, timeLimit: 10, notice: WaitingNotice(in: environment, style: style))
    let folder = ExerciseFolder(root: root)
    let output = StandardOutput()
    var seen: [String: Date] = [:]
    while !Task.isCancelled {
      let now = folder.changes()
      if now != seen {
        seen = now
        switch try await session.outcome(of: choice) {
        case .verdicts(let verdicts):
          try output.write(
            VerdictList(verdicts.filter { $0.status != .notAttempted }, style: style).text)
        case .notBuilt(let failure):
          complain("\n" + BuildComplaint(failure).text)
        }
        try output.write("\n  waiting for the next save; Ctrl-C ends\n")
      }
      try await Task.sleep(for: .milliseconds(100))
    }
  }
}
