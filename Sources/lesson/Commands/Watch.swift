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
      abstract: say(
        en: "Check your exercises at every save, until Ctrl-C.",
        ko: "저장할 때마다 연습 문제를 채점합니다. Ctrl-C로 끝냅니다."),
      usage: "lesson watch [<exercise>] [<options>]",
      discussion: say(
        en: """
          lesson watch 1     check the exercises of lesson 1 at every save
          lesson watch 1.2   only this one
          """,
        ko: """
          lesson watch 1     저장할 때마다 1강의 문제를 채점
          lesson watch 1.2   이 문제만
          """))
  }

  @Argument(
    help: helpText(
      en: "A lesson or an exercise; all without it.", ko: "강의나 연습 문제. 없으면 모두.",
      valueName: "exercise"))
  var choice: String?

  @OptionGroup(title: say(en: "Display", ko: "보기")) var display: DisplayOptions

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
          let attempted = verdicts.filter { $0.status != .notAttempted }
          // To somebody who has not begun, the list says where to write.
          try output.write(
            VerdictList(attempted.isEmpty ? verdicts : attempted, style: style).text)
        case .notBuilt(let failure):
          complain("\n" + BuildComplaint(failure).text)
        }
        try output.write(
          "\n  "
            + say(en: "waiting for the next save; Ctrl-C ends", ko: "다음 저장을 기다립니다. Ctrl-C로 끝냅니다")
            + "\n")
      }
      try await Task.sleep(for: .milliseconds(100))
    }
  }
}
