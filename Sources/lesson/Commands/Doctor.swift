// lesson doctor: what is installed, what is missing, and what mends it.

import ArgumentParser
import Foundation
import Rendering

/// Looks at the machine.
struct Doctor: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: say(HelpPhrase.doctor),
      discussion: say(HelpPhrase.doctorUses))
  }

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

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
      finding.isTrouble || finding.state == .ok ? "" : say(CommandPhrase.notNeeded)
    let remedy =
      finding.remedy.map { say(CommandPhrase.toMendIt(remedy: $0)) } ?? ""
    return "\(finding.state.word)\(need): \(finding.part)\(remedy)"
  }

  private func verdict(_ findings: [Finding]) -> String {
    switch findings.count(where: \.isTrouble) {
    case 0: say(CommandPhrase.allIsThere)
    case let count:
      say(CommandPhrase.partsMissing(count: count))
    }
  }
}
