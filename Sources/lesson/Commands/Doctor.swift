// lesson doctor: what is installed, what is missing, and what mends it.

import ArgumentParser
import Foundation
import Rendering

/// Looks at the machine.
struct Doctor: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: say(
        en: "Tell what is installed, what is missing or too old, and what mends it.",
        ko: "무엇이 있고, 무엇이 빠졌거나 낡았고, 어떻게 고치는지 알려 줍니다."),
      discussion: say(
        en: """
          One line for each part, and below a missing one the command that mends it. Ends with 0 when all that the \
          course needs is there, and with 1 otherwise.

          lesson doctor           look at everything
          lesson doctor --plain   the same for a screen reader
          """,
        ko: """
          한 줄에 하나씩 보여 주고, 빠진 것 아래에는 고치는 명령을 씁니다. 필요한 것이 모두 있으면 0으로, 아니면 1로 끝납니다.

          lesson doctor           모두 살펴보기
          lesson doctor --plain   같은 것을 화면 낭독기용으로
          """))
  }

  @OptionGroup(title: say(en: "Display", ko: "보기")) var display: DisplayOptions

  func run() async throws {
    let environment = TerminalEnvironment.current()
    let findings = await Examination(
      environment: environment, current: FileManager.default.currentDirectoryPath
    ).findings()
    try StandardOutput().write(text(findings, style: display.style(in: environment)))
    if findings.contains(where: \.isTrouble) { throw ExitCode(1) }
  }

  private func text(_ findings: [Finding], style: TerminalStyle) -> String {
    if style.isPlain {
      return (findings.map(sentence) + [verdict(findings)])
        .map { $0.visibleLine + "\n" }.joined()
    }
    let entries = findings.map { finding in
      HangingList.Entry(
        name: finding.sign, paragraphs: [finding.part] + (finding.remedy.map { [$0] } ?? []))
    }
    let list = HangingList(entries: entries, isTight: true).text(style: style)
    return list + "\n  \(verdict(findings))\n"
  }

  private func sentence(_ finding: Finding) -> String {
    let need =
      finding.isTrouble || finding.state == .ok ? "" : say(en: ", not needed", ko: ", 꼭 필요하지는 않음")
    let remedy =
      finding.remedy.map { say(en: ". To mend it: \($0)", ko: ". 고치는 법: \($0)") } ?? ""
    return "\(finding.state.word)\(need): \(finding.part)\(remedy)"
  }

  private func verdict(_ findings: [Finding]) -> String {
    switch findings.count(where: \.isTrouble) {
    case 0: say(en: "All that is needed is there.", ko: "필요한 것이 모두 있습니다.")
    case let count:
      say(
        en: count == 1
          ? "1 needed part is missing or old." : "\(count) needed parts are missing or old.",
        ko: "필요한 것 \(count)개가 빠졌거나 낡았습니다.")
    }
  }
}
