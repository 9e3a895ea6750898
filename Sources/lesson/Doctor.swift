// lesson doctor: what is installed, what is missing, and what mends it.

import ArgumentParser
import Foundation
import Rendering

/// Looks at the machine.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what is installed, what is missing or too old, and what mends it.",
    discussion: """
      One line for each part, and below a missing one the command that mends it. Ends with 0 when all that the \
      course needs is there, and with 1 otherwise.

      lesson doctor           look at everything
      lesson doctor --plain   the same for a screen reader
      """)

  @OptionGroup(title: "Display") var display: DisplayOptions

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
    let need = finding.isTrouble || finding.state == .ok ? "" : ", not needed"
    let remedy = finding.remedy.map { ". To mend it: \($0)" } ?? ""
    return "\(finding.state.rawValue)\(need): \(finding.part)\(remedy)"
  }

  private func verdict(_ findings: [Finding]) -> String {
    switch findings.count(where: \.isTrouble) {
    case 0: "All that is needed is there."
    case 1: "1 needed part is missing or old."
    case let count: "\(count) needed parts are missing or old."
    }
  }
}
