// lesson check: what is right in your exercises, and what exactly is wrong.

import ArgumentParser
import Foundation
import Grading
import Rendering

/// Checks exercises.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check your exercises: what is right, and what exactly is wrong.",
    usage: "lesson check [<exercise>] [<options>]",
    discussion: """
      lesson check                    check all exercises that you have written
      lesson check 1                  those of lesson 1
      lesson check 1.2                one exercise
      lesson check --json             for programs
      lesson check --junit report.xml for build servers

      Your files are lessons/exercises/Exercise1.swift and so on. Each exercise runs in a process of its own; one that \\
      crashes or never ends is told by its name, and the others are still checked. Answers count as right to nine \\
      digits.

      Exit codes: 0 everything written is right; 1 something is wrong; 2 it does not compile; 124 only the time limit \\
      ended an exercise.
      """)

  @Argument(help: ArgumentHelp("A lesson or an exercise; all without it.", valueName: "exercise"))
  var choice: String?

  @Option(help: "How many seconds one exercise may take.")
  var timeout = 10.0

  @Flag(help: "Write the verdicts as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp("Also write the verdicts to a file as JUnit's XML.", valueName: "file"))
  var junit: String?

  @OptionGroup(title: "Display") var display: DisplayOptions

  func validate() throws {
    guard timeout > 0, timeout <= 3600 else {
      throw ValidationError(
        "--timeout \(timeout) is no time limit; expected seconds, above 0 and at most 3600")
    }
  }

  func run() async throws {
    let choice = try ExerciseChoice(choice)
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let session = CheckSession(
      root: try CourseFolder.path(), timeLimit: timeout,
      notice: WaitingNotice(in: environment, style: style))
    switch try await session.outcome(of: choice) {
    case .verdicts(let verdicts):
      try writeJUnit(JUnitReport(verdicts))
      let list = VerdictList(verdicts, style: style)
      try StandardOutput().write(json ? JSONReport(verdicts).text : list.text)
      if let ending = CheckEnding(verdicts) { throw ending }
    case .notBuilt(let failure):
      try writeJUnit(JUnitReport([], errors: failure.errors))
      if json { try StandardOutput().write(JSONReport([], errors: failure.errors).text) }
      complain(BuildComplaint(failure).text)
      throw BuildComplaint(failure).ending
    }
  }

  private func writeJUnit(_ report: JUnitReport) throws(CommandFailure) {
    guard let junit else { return }
    do {
      try report.text.write(toFile: junit, atomically: true, encoding: .utf8)
    } catch {
      throw CommandFailure(
        .unwritable, "cannot write \(inQuotes(junit)): \(error.localizedDescription)")
    }
  }
}
