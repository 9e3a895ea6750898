import Foundation
import Lessons
import Notebooks
import TestSupport
import Testing

private let first = allLessons[0]
private let number = "\(first.number)"
private let count = first.steps.count

/// What readers know from `less`, from their shells and from their terminals.
@Suite(.serialized) struct `A reader's habits` {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func reading(rows: Int = 60, from step: Int? = nil) async throws -> PseudoTerminal {
    let screen = try PseudoTerminal(columns: 80, rows: rows)
    screen.start(
      [number, "--show", "none"] + (step.map { ["--from", "\($0)"] } ?? []),
      environment: [
        "TERM": "xterm", "COLORFGBG": "15;0", "LANG": "C.UTF-8",
        "XDG_STATE_HOME": folder.path + "/state",
      ], in: folder)
    try await screen.waitForStop()
    return screen
  }

  /// The first step that asks something.
  private var asking: Int {
    get throws {
      let steps = try Recorder.record(first)
      return try #require(
        steps.first { $0.blocks.contains { if case .question = $0 { true } else { false } } }
      ).number
    }
  }

  private func leave(_ screen: PseudoTerminal) async throws {
    screen.type("\u{4}")
    #expect(try await screen.end().code == 0 && screen.isAsItWas)
    #expect(screen.output.contains("\u{1B}[?2004h") && screen.output.hasSuffix("\u{1B}[?2004l"))
  }

  @Test func `arrows and pages go on and back, and a pasted text is no key`() async throws {
    let screen = try await reading()
    try await screen.finishStep()
    for (keys, step) in [("\u{1B}[6~", 2), ("\u{1B}[D", 1)] {
      let before = screen.output.count
      try await screen.press(keys)
      #expect(screen.output.dropFirst(before).contains("step \(step) of \(count)"))
      try await screen.finishStep()
    }
    screen.type("\u{1B}[200~q\r\u{1B}[201~")
    try await screen.press("?")
    #expect(screen.output.contains("find the steps that say something"))
    try await screen.press("p")
    #expect(screen.output.contains("Plots are not shown here;"))
    try await leave(screen)
  }

  @Test func `a word is found, wherever it stands`() async throws {
    let screen = try await reading()
    try await screen.press("/")
    let title = first.steps[count - 2]
    try await screen.press(title.uppercased() + "\r")
    if screen.window.currentLine.contains("Go to step") {
      #expect(screen.uncoloredOutput.contains("  \(count - 1)   \(title)"))
      try await screen.press("\(count - 1)\r")
    }
    #expect(screen.output.contains("step \(count - 1) of \(count)"))
    try await screen.press("/")
    try await screen.press("no such words\r")
    #expect(screen.output.contains("No step of this lesson says “no such words”."))
    try await leave(screen)
  }

  @Test func `what is typed survives a resize, and a skipped question is asked again`() async throws
  {
    let screen = try await reading(from: try asking)
    while !screen.asks { try await screen.press("\r") }
    screen.type("12")
    try await screen.wait(for: "“12” in the line") { screen.window.currentLine.hasSuffix(" 12") }
    screen.resize(columns: 64, rows: 60)
    try await screen.wait(for: "the same in a narrower window") {
      screen.asks && screen.window.currentLine.hasSuffix(" 12") && screen.output.contains("[2J")
    }
    screen.type("\u{15}")
    screen.type("\u{1B}[200~q\u{1B}[201~")
    try await screen.wait(for: "“q” in the line") { screen.window.currentLine.hasSuffix(" q") }
    screen.type("\u{15}")
    try await screen.press("\r")
    #expect(!screen.asks)
    try await screen.finishStep()
    try await screen.press("\r")
    try await screen.press("b")
    while !screen.asks, !screen.isAtEndOfStep { try await screen.press("\r") }
    #expect(screen.asks)
    try await leave(screen)
  }

  @Test func `the shell's visit costs no line`() async throws {
    let screen = try await reading()
    try await screen.finishStep()
    // Without a shell above it, the process is not stopped, and comes back at once.
    try screen.send(SIGTSTP)
    try await screen.wait(for: "the keys again") {
      screen.output.components(separatedBy: "Enter next").count == 3
    }
    let lines = screen.window.text.split(separator: "\n", omittingEmptySubsequences: false)
    // On a line of its own, not over what the shell wrote.
    #expect(lines.suffix(3).dropLast().allSatisfy { $0.contains("Enter next") })
    try await leave(screen)
  }

  @Test func `a stopped terminal delays no signal`() async throws {
    let screen = try await reading()
    screen.type("\u{13}")
    try await Task.sleep(for: .milliseconds(100))
    screen.type("\r\r")
    let start = ContinuousClock.now
    try screen.send(SIGTERM)
    #expect(try await screen.end().code == 128 + SIGTERM)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
