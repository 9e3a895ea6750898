import Foundation
import Lessons
import Notebooks
import TestSupport
import Testing

/// A step whose figure can be read as text, and one with frames.
private let (withBars, withFrames) = (place { $0.frames.count == 1 }, place { $0.frames.count > 1 })

private func place(_ isWanted: (Figure) -> Bool) -> (lesson: String, step: String)? {
  for lesson in allLessons.prefix(2) {
    for step in (try? Recorder.record(lesson)) ?? [] {
      for case .figure(let figure, _) in step.blocks where isWanted(figure) && hasOnlyBars(figure) {
        return ("\(lesson.number)", "\(step.number)")
      }
    }
  }
  return nil
}

private func hasOnlyBars(_ figure: Figure) -> Bool {
  figure.frames[0].panels.flatMap(\.layers).allSatisfy {
    switch $0 {
    case .bars, .labels: true
    default: false
    }
  }
}

/// What the terminal of these tests answers when it is asked what it can do.
private enum Reply: CaseIterable {
  case sixel
  case noSixel
  case nothing

  var keys: String? {
    switch self {
    case .sixel: "\u{1B}[?62;4;22c"
    case .noSixel: "\u{1B}[?62;14;22c"
    case .nothing: nil
    }
  }
}

@Suite(.serialized) struct `Pictures in the text` {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func reading(
    _ arguments: [String], term: String = "xterm", answering reply: Reply? = nil,
    columns: Int = 100, rows: Int = 40
  ) async throws -> PseudoTerminal {
    let screen = try PseudoTerminal(columns: columns, rows: rows)
    // The answer lies ready before the question: on a busy machine it could come too late.
    if let keys = reply?.keys { screen.type(keys) }
    screen.start(
      arguments,
      environment: ["TERM": term, "LANG": "C.UTF-8", "XDG_STATE_HOME": folder.path + "/state"],
      in: folder)
    if reply != nil { try await screen.wait(for: "\u{1B}[c") }
    try await screen.waitForStop()
    while !screen.isAtEndOfStep { try await screen.press("\r") }
    return screen
  }

  private func leave(_ screen: PseudoTerminal) async throws {
    screen.type("q")
    #expect(try await screen.end().code == 0)
    #expect(screen.isAsItWas && screen.bytesLeft == 0)
  }

  @Test(arguments: Reply.allCases)
  fileprivate func `are sixels only where the terminal says so`(reply: Reply) async throws {
    let (lesson, step) = try #require(withBars)
    let screen = try await reading([lesson, "--from", step], answering: reply)
    #expect(screen.window.graphics == (reply == .sixel ? 1 : 0))
    // A bar behind the axis of the figure; those of tables have none.
    #expect(screen.uncoloredOutput.contains("│█") == (reply != .sixel))
    #expect(screen.window.currentLine.contains("p plot"))
    try await leave(screen)
  }

  @Test func `the ground is asked for where there are colours, and the answer is no key`()
    async throws
  {
    let screen = try PseudoTerminal(columns: 100, rows: 40)
    screen.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c")
    screen.start(
      ["1", "--show", "none"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "XDG_STATE_HOME": folder.path + "/state",
      ], in: folder)
    try await screen.waitForStop()
    #expect(screen.output.contains("\u{1B}]11;?\u{1B}\\\u{1B}[c"))
    #expect(screen.output.contains("\u{1B}[38;5;") && !screen.output.contains("\u{1B}[2m"))
    try await leave(screen)
  }

  @Test func `a reply that comes too late is no key`() async throws {
    let (lesson, step) = try #require(withBars)
    let screen = try await reading([lesson, "--from", step], answering: .nothing)
    let before = screen.window.text
    screen.type("\u{1B}[?62;4;9c")
    try await screen.press("?")
    #expect(!screen.window.text.contains("62") && screen.window.text != before)
    #expect(screen.window.graphics == 0)
    try await leave(screen)
  }

  @Test func `keys that were pressed before the reply are kept`() async throws {
    let screen = try PseudoTerminal(columns: 80, rows: 100)
    screen.type(" q\u{1B}[?62;4c")
    screen.start(
      ["1"], environment: ["TERM": "xterm", "XDG_STATE_HOME": folder.path + "/state"], in: folder)
    #expect(try await screen.end().code == 0)
    #expect(screen.output.contains("step 2 of"))
  }

  @Test func `the terminal is asked nothing where pictures are not wanted or not possible`()
    async throws
  {
    for (option, term) in [("none", "xterm"), ("text", "xterm"), ("auto", "dumb")] {
      let screen = try await reading(
        ["1", "--show", option, "--color", "never"], term: term)
      #expect(!screen.output.contains("\u{1B}[c"))
      screen.type("q")
      _ = try await screen.end()
    }
  }

  @Test func `fill the window with p, and leave the text as it was`() async throws {
    let (lesson, step) = try #require(withBars)
    let screen = try await reading([lesson, "--from", step, "--show", "text"])
    let before = screen.window.text
    try await screen.press("p")
    #expect(screen.window.showsSecondScreen)
    let bars = screen.window.lines.filter { $0.contains("███") }
    #expect(!bars.isEmpty)
    screen.resize(columns: 50, rows: 20)
    try await screen.waitForStop()
    #expect(screen.window.lines.allSatisfy { $0.count <= 50 } && !screen.window.hasOverflowed)
    screen.resize(columns: 100, rows: 40)
    try await screen.waitForStop()
    try await screen.press("\r")
    #expect(!screen.window.showsSecondScreen)
    #expect(screen.window.text == before)
    try await leave(screen)
  }

  @Test func `with frames are turned with the arrow keys`() async throws {
    let (lesson, step) = try #require(withFrames)
    let screen = try await reading(
      [lesson, "--from", step, "--show", "text"], columns: 60, rows: 20)
    try await screen.press("p")
    let all = screen.window.text
    try await screen.press("\u{1B}[C")
    #expect(screen.window.currentLine.contains("(1 of ") && screen.window.text != all)
    let first = screen.window.text
    try await screen.press("\u{1B}[C")
    #expect(screen.window.currentLine.contains("(2 of ") && screen.window.text != first)
    try await screen.press("\u{1B}[D")
    #expect(screen.window.text == first)
    try await screen.press("\u{1B}[D")
    #expect(screen.window.text == all)
    try await screen.press("q")
    try await leave(screen)
  }

  @Test func `are not drawn for a screen reader, nor into a pipe unless asked for`() async throws {
    let (number, _) = try #require(withBars)
    let piped = try await lesson(number, in: folder)
    #expect(piped == (try await lesson(number, "--show", "none", in: folder)))
    #expect(piped != (try await lesson(number, "--show", "text", in: folder)))
    let screen = try PseudoTerminal(columns: 80)
    let outcome = try await screen.play(
      [number, "--plain"], environment: ["TERM": "xterm"], in: folder, typing: [("q quit", "q")])
    for movement in ["[K", "[A", "[H", "[?", "[c", "Pq"] {
      #expect(!outcome.output.contains("\u{1B}" + movement))
    }
  }
}
