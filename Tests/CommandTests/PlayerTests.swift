import Foundation
import Lessons
import Notebooks
import Testing

private let first = allLessons[0]
private let number = "\(first.number)"
private let terminal = ["TERM": "xterm", "LANG": "C.UTF-8"]

@Suite struct `A reader at a terminal` {
  // Several times, because the lesson is computing meanwhile: leaving must not pull memory from under it.
  @Test(arguments: 1...10)
  func `leaves at the first stop with q`(time: Int) async throws {
    let screen = try PseudoTerminal(columns: 70)
    let outcome = try await screen.play(
      [number], environment: terminal, in: try ScratchFolder(), typing: [("q quit", "q")])
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains("step 1 of"))
    #expect(!outcome.output.contains("step 2 of"))
    #expect(screen.isAsItWas)
  }

  @Test func `comes to the second step by Enter, past the questions of the first`() async throws {
    let screen = try PseudoTerminal(columns: 70)
    let stops = 1 + questionsOfFirstStep
    let enters = Array(repeating: (after: "q quit", keys: "\r"), count: stops)
    let outcome = try await screen.play(
      [number], environment: terminal, in: try ScratchFolder(),
      typing: enters + [("step 2 of", ""), ("q quit", "q")])
    #expect(outcome.code == 0)
    #expect(outcome.output.components(separatedBy: "q quit").count == stops + 2)
    #expect(!outcome.output.contains("step 3 of"))
    #expect(screen.isAsItWas)
  }

  @Test func `interrupts with Ctrl-C, and the terminal is as it was`() async throws {
    let screen = try PseudoTerminal(columns: 70)
    let outcome = try await screen.play(
      [number], environment: terminal, in: try ScratchFolder(), typing: [("q quit", "\u{3}")])
    #expect(outcome.code == 130)
    #expect(screen.isAsItWas)
  }

  @Test func `is not asked anything with --no-input`() async throws {
    let screen = try PseudoTerminal(columns: 70)
    let outcome = try await screen.play(
      [number, "--no-input"], environment: terminal, in: try ScratchFolder(), typing: [])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("step \(first.steps.count) of"))
    #expect(!outcome.output.contains("q quit"))
  }

  private var questionsOfFirstStep: Int {
    let steps = (try? Recorder.record(first)) ?? []
    return steps.first?.blocks.count { if case .question = $0 { true } else { false } } ?? 0
  }
}

@Suite struct `The terminal's own wishes` {
  private func list(_ environment: [String: String]) async throws -> String {
    try await PseudoTerminal(columns: 70).play(
      ["list"], environment: environment, in: try ScratchFolder(), typing: []
    ).output
  }

  @Test func `colours on a terminal, none on a dumb one or when they are not wanted`() async throws
  {
    #expect(try await list(["TERM": "xterm"]).contains("\u{1B}["))
    #expect(try await !list(["TERM": "dumb"]).contains("\u{1B}["))
    #expect(try await !list(["TERM": "xterm", "NO_COLOR": "1"]).contains("\u{1B}["))
  }

  @Test func `ASCII where the terminal's locale has another encoding`() async throws {
    for locale in ["C", "POSIX", "en_US.ISO-8859-1"] {
      #expect(try await reading(["TERM": "dumb", "LANG": locale]).allSatisfy(\.isASCII))
    }
    #expect(try await !reading(["TERM": "dumb", "LANG": "ko_KR.UTF-8"]).allSatisfy(\.isASCII))
    #expect(try await !reading(["TERM": "dumb"]).allSatisfy(\.isASCII))
    #expect(
      try await !reading(["TERM": "dumb", "LC_ALL": "C.utf8", "LANG": "C"]).allSatisfy(\.isASCII))
  }

  /// The first step on a terminal; its rules alone are not ASCII.
  private func reading(_ environment: [String: String]) async throws -> String {
    let outcome = try await PseudoTerminal(columns: 70).play(
      [number], environment: environment, in: try ScratchFolder(), typing: [("q quit", "q")])
    #expect(outcome.code == 0)
    return outcome.output
  }

  @Test func `the terminal's width is used, and COLUMNS before it`() async throws {
    func longest(_ environment: [String: String]) async throws -> Int {
      try await reading(environment).split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
    }
    #expect(try await (60...70).contains(longest(["TERM": "dumb"])))
    #expect(try await (40...50).contains(longest(["TERM": "dumb", "COLUMNS": "50"])))
  }
}
