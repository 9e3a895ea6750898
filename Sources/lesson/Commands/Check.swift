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
      abstract: say(
        en: "Check your exercises: what is right, and what exactly is wrong.",
        ko: "연습 문제를 채점합니다. 무엇이 맞고, 무엇이 정확히 어떻게 틀렸는지."),
      usage: "lesson check [<exercise>] [<options>]",
      discussion: say(
        en: """
          lesson check                    check all exercises that you have written
          lesson check 1                  those of lesson 1
          lesson check 1.2                one exercise
          lesson check --json             for programs
          lesson check --junit report.xml for build servers

          Your files are lessons/exercises/Exercise1.swift and so on. Each exercise runs in a process of its own; one that \
          crashes or never ends is told by its name, and the others are still checked. Answers count as right to nine \
          digits.

          Exit codes: 0 everything written is right; 1 something is wrong; 2 it does not compile; 124 only the time limit \
          ended an exercise.
          """,
        ko: """
          lesson check                    여러분이 쓴 모든 연습 문제를 채점
          lesson check 1                  1강의 문제
          lesson check 1.2                문제 하나
          lesson check --json             프로그램용
          lesson check --junit report.xml 빌드 서버용

          여러분의 파일은 lessons/exercises/Exercise1.swift 등이고, 한국어 문제는 lessons/ko/exercises.md에 있습니다. 문제마다 따로 떨어진 \
          프로세스에서 돌아갑니다. 비정상 종료하거나 끝나지 않는 문제는 이름을 알려 주고, 나머지는 그대로 채점합니다. 아홉 자리까지 같으면 맞은 것으로 봅니다.

          종료 코드: 0 쓴 것이 모두 맞음. 1 틀린 것이 있음. 2 컴파일되지 않음. 124 시간제한만이 문제를 끝냄.
          """))
  }

  @Argument(
    help: helpText(
      en: "A lesson or an exercise; all without it.", ko: "강의나 연습 문제. 없으면 모두.",
      valueName: "exercise"))
  var choice: String?

  @Option(help: helpText(en: "How many seconds one exercise may take.", ko: "문제 하나에 쓸 수 있는 시간(초)."))
  var timeout = 10.0

  @Flag(help: helpText(en: "Write the verdicts as JSON.", ko: "판정을 JSON으로 씁니다."))
  var json = false

  @Option(
    help: helpText(
      en: "Also write the verdicts to a file as JUnit's XML.", ko: "판정을 JUnit XML 파일로도 씁니다.",
      valueName: "file"))
  var junit: String?

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(en: "Display", ko: "보기")) var display: DisplayOptions

  func validate() throws {
    guard timeout > 0, timeout <= 3600 else {
      throw ValidationError(
        say(
          en: "--timeout \(timeout) is no time limit; expected seconds, above 0 and at most 3600",
          ko: "--timeout \(attach("\(timeout)", .topic)) 시간제한이 될 수 없습니다. 0보다 크고 3600 이하인 초여야 합니다"))
    }
  }

  func run() async throws {
    let choice = try ExerciseChoice(choice)
    // Nobody should wait for a check whose report cannot be written.
    do throws(FileFault) { try reportPlace?.checkForReport() } catch { throw failure(error) }
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let session = CheckSession(
      root: try CourseFolder.path(), timeLimit: timeout,
      notice: WaitingNotice(in: environment, style: style))
    switch try await session.outcome(of: choice) {
    case .verdicts(let verdicts):
      let list = VerdictList(verdicts, style: style)
      try StandardOutput().write(json ? JSONReport(verdicts, in: .ofCommand).text : list.text)
      try writeJUnit(JUnitReport(verdicts, in: .ofCommand))
      if let ending = CheckEnding(verdicts) { throw ending }
    case .notBuilt(let failure):
      if json { try StandardOutput().write(JSONReport([], errors: failure.errors).text) }
      complain(BuildComplaint(failure).text)
      try writeJUnit(JUnitReport([], errors: failure.errors))
      throw BuildComplaint(failure).ending
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
