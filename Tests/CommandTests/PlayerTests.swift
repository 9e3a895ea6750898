import Foundation
import Lessons
import Notebooks
import TestSupport
import Testing

private let first = allLessons[0]
private let number = "\(first.number)"
private let count = first.steps.count

/// A usual terminal; the reader's progress is kept in the folder.
private func terminal(_ folder: ScratchFolder, _ more: [String: String] = [:]) -> [String: String] {
  [
    // Unasked, the terminal says what its ground is: nobody waits for an answer.
    "TERM": "xterm", "COLORFGBG": "15;0", "LANG": "C.UTF-8",
    "XDG_STATE_HOME": folder.path + "/state",
  ].merging(more) { $1 }
}

/// A reading of the first lesson that waits at its first stop.
private func reading(
  _ arguments: [String] = ["--show", "none"], columns: Int = 80, rows: Int = 30,
  environment: [String: String] = [:], in folder: ScratchFolder
) async throws -> PseudoTerminal {
  let screen = try PseudoTerminal(columns: columns, rows: rows)
  screen.start([number] + arguments, environment: terminal(folder, environment), in: folder)
  try await screen.waitForStop()
  return screen
}

extension PseudoTerminal {
  /// Types keys, and waits until the command waits again.
  ///
  /// What is typed before Enter is text, and has to appear first.
  func press(_ keys: String) async throws {
    guard keys.hasSuffix("\r") else {
      type(keys)
      return try await waitForStop()
    }
    let text = keys.dropLast()
    if !text.isEmpty {
      let shown = text.reduce(into: "") {
        if $1 == "\u{7F}" { $0.removeLast() } else { $0.append($1) }
      }
      type(String(text))
      try await wait(for: "“\(shown)” in the line") { window.currentLine.hasSuffix(shown) }
    }
    type("\r")
    try await waitForStop()
  }

  /// Whether the reader is asked for a prediction.
  var asks: Bool { window.currentLine.hasPrefix("  Your prediction") }
  /// Whether a step is shown to its end.
  var isAtEndOfStep: Bool { window.currentLine.contains("Enter next") }

  /// Goes on, past questions, to the end of the step that is shown.
  func finishStep() async throws {
    while !isAtEndOfStep { try await press("\r") }
  }
}

@Suite(.serialized) struct `A reader at a terminal` {
  // Several times, because the lesson is computing meanwhile: leaving must not pull memory from
  // under it.
  @Test(arguments: 1...10)
  func `leaves at the first stop with q`(time: Int) async throws {
    let folder = try ScratchFolder()
    let screen = try await reading(in: folder)
    screen.type("q")
    let outcome = try await screen.end()
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains("step 1 of \(count)"))
    #expect(!outcome.output.contains("step 2 of \(count)"))
    #expect(screen.isAsItWas)
  }

  @Test(arguments: ["\r", " "])
  func `goes on with Enter or space`(key: String) async throws {
    let screen = try await reading(in: try ScratchFolder())
    try await screen.finishStep()
    try await screen.press(key)
    #expect(screen.output.contains("step 2 of \(count)"))
    #expect(!screen.output.contains("step 3 of \(count)"))
    screen.type("q")
    #expect(try await screen.end().code == 0)
  }

  @Test func `goes back, and to any step, also one that was not computed yet`() async throws {
    let screen = try await reading(in: try ScratchFolder())
    try await screen.press("g")
    try await screen.press("\(count + 1)\r")
    #expect(screen.output.contains("“\(count + 1)” is no step."))
    try await screen.press("x\u{7F}\(count)\r")
    #expect(screen.output.contains("step \(count) of \(count)"))
    #expect(!screen.output.contains("step \(count - 1) of \(count)"))
    try await screen.press("b")
    #expect(screen.output.contains("step \(count - 1) of \(count)"))
    screen.type("q")
    #expect(try await screen.end().code == 0)
  }

  @Test func `stays where it is when no step is named`() async throws {
    let screen = try await reading(in: try ScratchFolder())
    try await screen.press("g")
    #expect(screen.uncoloredOutput.contains("  1    \(first.steps[0]) (you are here)"))
    #expect(screen.uncoloredOutput.contains("  \(count)   \(first.steps[count - 1])\r\n"))
    try await screen.press("\r")
    #expect(screen.window.currentLine.contains("q quit") && !screen.output.contains("step 2 of"))
    screen.type("q")
    _ = try await screen.end()
  }

  @Test func `hides the code and shows it again`() async throws {
    let screen = try await reading(rows: 100, in: try ScratchFolder())
    let before = screen.window.text
    try await screen.press("c")
    #expect(before.contains("\n    let ") && !screen.window.text.contains("\n    let "))
    try await screen.press("c")
    // Nothing stands beside it that whoever copies it would take along.
    #expect(screen.window.text.contains("\n    let ") && !screen.window.text.contains("│ "))
    screen.type("q")
    _ = try await screen.end()
  }

  @Test func `is told the keys`() async throws {
    let screen = try await reading(in: try ScratchFolder())
    try await screen.press("?")
    #expect(screen.window.text.contains("quit; the place is remembered"))
    screen.type("q")
    _ = try await screen.end()
  }

  @Test func `is not asked anything with --no-input, and nothing is remembered`() async throws {
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: 70)
    let outcome = try await screen.play(
      [number, "--no-input"], environment: terminal(folder), in: folder, typing: [])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("step \(count) of \(count)"))
    #expect(!outcome.output.contains("q quit"))
    #expect(!folder.files().contains { $0.hasPrefix("state/") })
  }

  @Test func `sees nothing rush past in a low window`() async throws {
    let screen = try await reading(columns: 60, rows: 15, in: try ScratchFolder())
    var seen = ""
    while true {
      let lines = screen.window.lines.filter { !$0.isEmpty }
      seen += lines.joined(separator: "\n") + "\n"
      if screen.isAtEndOfStep { break }
      let scrolled = screen.window.scrollback.count
      try await screen.press("\r")
      // What scrolled out of the window had been in it at a stop.
      for line in screen.window.scrollback.dropFirst(scrolled) where !line.isEmpty {
        #expect(seen.contains(line + "\n"))
      }
    }
    #expect(screen.window.scrollback.first?.contains(first.title) == true)
    screen.type("q")
    _ = try await screen.end()
  }
}

@Suite(.serialized) struct `The place` {
  @Test func `is remembered and offered again`() async throws {
    let folder = try ScratchFolder()
    let once = try await reading(in: folder)
    try await once.press("g")
    try await once.press("3\r")
    once.type("q")
    _ = try await once.end()

    let again = try await reading(in: folder)
    #expect(again.window.text.contains("You were at step 3, “\(first.steps[2])”."))
    #expect(again.window.currentLine == "  Enter goes on there · 1 starts over · q quit")
    try await again.press("\r")
    #expect(again.output.contains("step 3 of \(count)") && !again.output.contains("step 1 of"))
    again.type("q")
    #expect(try await again.end().code == 0)

    let anew = try await reading(in: folder)
    try await anew.press("1")
    #expect(anew.output.contains("step 1 of \(count)"))
    anew.type("q")
    _ = try await anew.end()
    let last = try await reading(in: folder)
    #expect(!last.window.text.contains("You were at"))
    last.type("q")
    _ = try await last.end()
  }

  @Test func `is not offered to who asks for a step`() async throws {
    let folder = try ScratchFolder()
    let once = try await reading(["--from", "4"], in: folder)
    once.type("q")
    _ = try await once.end()
    let again = try await reading(["--from", "2"], in: folder)
    #expect(again.output.contains("step 2 of \(count)"))
    again.type("q")
    _ = try await again.end()
  }

  @Test func `a damaged state file costs one line, and the course goes on`() async throws {
    let folder = try ScratchFolder()
    try folder.write("{\"version\": 1, \"lessons\": {", to: "state/distillation-course/state.json")
    let screen = try await reading(in: folder)
    screen.type("q")
    let outcome = try await screen.end()
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("is damaged; it is now state.json.damaged"))
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    #expect(outcome.output.contains("step 1 of \(count)"))
  }
}

@Suite(.serialized) struct `Predictions` {
  /// The questions of the first lesson with their steps.
  private let questions: [(step: Int, question: Question)]

  init() throws {
    questions = try Recorder.record(first).flatMap { step in
      step.blocks.compactMap { block in
        if case .question(let question) = block { (step.number, question) } else { nil }
      }
    }
  }

  private func right(_ question: Question) -> String {
    switch question.answer {
    case .choice(_, let correct): "\(correct + 1)"
    case .number: question.correctText.replacing(".", with: ",")
    }
  }

  private func wrong(_ question: Question) -> String {
    switch question.answer {
    case .choice(let choices, let correct): "\((correct + 1) % choices.count + 1)"
    case .number(let correct, let tolerance, _): "\(Int(correct + 2 * tolerance + 2))"
    }
  }

  /// Goes to the question of a step, answers it, and returns what the screen says then.
  private func answer(_ step: Int, _ reply: String, on screen: PseudoTerminal) async throws {
    try await screen.press("g")
    try await screen.press("\(step)\r")
    while !screen.asks { try await screen.press("\r") }
    try await screen.press(reply + "\r")
  }

  @Test func `come true or not, are asked again where not understood, and survive`() async throws {
    try #require(questions.count >= 3)
    let folder = try ScratchFolder()
    let screen = try await reading(rows: 60, in: folder)
    try await answer(questions[0].step, "perhaps", on: screen)
    #expect(screen.asks && screen.output.contains("“perhaps” is no"))
    #expect(!screen.output.contains("Your prediction did not come true."))
    try await screen.press(right(questions[0].question) + "\r")
    #expect(screen.output.contains("✓ Your prediction came true."))
    try await answer(questions[1].step, wrong(questions[1].question), on: screen)
    #expect(screen.output.contains("✗ Your prediction did not come true."))
    screen.type("q")
    _ = try await screen.end()

    let again = try await reading(rows: 60, in: folder)
    try await again.press("\r")
    try await answer(questions[2].step, "", on: again)
    #expect(again.output.contains("Answer"))
    try await again.press("g")
    try await again.press("\(count)\r")
    try await again.finishStep()
    try await again.press("\r")
    let step = questions[1].step
    #expect(
      again.window.text.contains(
        """
          End of lesson \(number)
          1 of 2 predictions came true.

          Worth another look:
            step \(step): \(first.steps[step - 1])
              ./lesson \(number) --from \(step)

          What next
          ./lesson check \(number)  checks the exercises of this lesson,
        """))
    again.type("\r")
    #expect(try await again.end().code == 0)
  }

  @Test func `are not asked again when the reader goes back`() async throws {
    let screen = try await reading(rows: 60, in: try ScratchFolder())
    try await answer(questions[0].step, right(questions[0].question), on: screen)
    try await screen.finishStep()
    try await screen.press("\r")
    let before = screen.output.count
    try await screen.press("b")
    try await screen.finishStep()
    let after = String(screen.output.dropFirst(before))
    #expect(after.contains("✓ Your prediction came true.") && !after.contains("Your prediction,"))
    screen.type("q")
    _ = try await screen.end()
  }
}

@Suite(.serialized) struct `The window` {
  @Test func `is laid out anew when its width changes`() async throws {
    let screen = try await reading(columns: 100, rows: 60, in: try ScratchFolder())
    try await screen.finishStep()
    #expect(screen.window.lines.contains { $0.count > 90 })
    screen.resize(columns: 50, rows: 60)
    try await screen.waitForStop()
    #expect(screen.window.lines.contains { $0.count > 40 })
    #expect(screen.window.lines.allSatisfy { $0.count <= 50 } && !screen.window.hasOverflowed)
    #expect(screen.window.text.contains("step 1 of \(count)"))
    #expect(screen.isAtEndOfStep)
    screen.resize(columns: 100, rows: 60)
    try await screen.waitForStop()
    #expect(screen.window.lines.contains { $0.count > 90 })
    screen.type("q")
    #expect(try await screen.end().code == 0 && screen.isAsItWas)
  }

  @Test(arguments: [
    (40, ["--ascii"]), (60, []), (80, ["--color", "never"]), (100, ["--ascii"]), (120, []),
  ])
  func `is not too narrow for any line of a whole lesson`(
    columns: Int, options: [String]
  ) async throws {
    let screen = try await reading(
      options + ["--show", "text"], columns: columns, in: try ScratchFolder())
    while !screen.window.currentLine.contains("Enter ends") { try await screen.press("\r") }
    #expect(screen.output.contains("End of lesson \(number)"))
    #expect(!screen.window.hasOverflowed)
    #expect(options != ["--color", "never"] || !screen.output.contains("\u{1B}[0m"))
    screen.type("\r")
    #expect(try await screen.end().code == 0)
  }

  /// What the reader sees at the end of each step; `--show none` because pictures depend on
  /// gnuplot's version.
  @Test(arguments: [(100, 30), (60, 20)])
  func `shows each step as it did when a person last looked`(
    size: (columns: Int, rows: Int)
  ) async throws {
    let screen = try await reading(columns: size.columns, rows: size.rows, in: try ScratchFolder())
    var text = ""
    func keep() { text += screen.window.text + String(repeating: "=", count: size.columns) + "\n" }
    keep()
    while !screen.window.currentLine.contains("Enter ends") {
      try await screen.press("\r")
      keep()
    }
    screen.type("\r")
    _ = try await screen.end()
    try expectGolden(text, "lesson-\(number)-\(size.columns)x\(size.rows).txt")
  }
}

@Suite(.serialized) struct `However it ends` {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal at a stop leaves the terminal as it was`(signal: Int32) async throws {
    let folder = try ScratchFolder()
    let screen = try await reading(in: folder)
    #expect(!screen.isAsItWas)
    try screen.send(signal)
    let outcome = try await screen.end()
    #expect(outcome.code == 128 + signal)
    #expect(screen.isAsItWas)
  }

  @Test func `Ctrl-C is 130, at a stop and while a number is typed`() async throws {
    for keys in ["\u{3}", "g1\u{3}"] {
      let screen = try await reading(in: try ScratchFolder())
      screen.type(keys)
      #expect(try await screen.end().code == 130)
      #expect(screen.isAsItWas)
    }
  }

  @Test func `a training is left at once with Ctrl-C`() async throws {
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: 100)
    // The longest training of the course.
    screen.start(["4"], environment: terminal(folder), in: folder, showsErrors: true)
    try await screen.wait(for: "computing step 1")
    screen.type("\u{3}")
    let outcome = try await screen.end()
    #expect(outcome.code == 130 && screen.isAsItWas)
    #expect(!outcome.output.contains("step 1 of"))
  }

  @Test func `the second screen is left with the first`() async throws {
    let screen = try await reading(["--from", "3"], in: try ScratchFolder())
    guard screen.window.currentLine.contains("p plot") else { return }
    try await screen.press("p")
    #expect(screen.window.showsSecondScreen)
    try screen.send(SIGTERM)
    #expect(try await screen.end().code == 128 + SIGTERM)
    #expect(!screen.window.showsSecondScreen && screen.isAsItWas)
  }

  @Test func `killed at any point, no file is half written`() async throws {
    let folder = try ScratchFolder()
    for moment in ["step 1 of", "step 2 of", "step 4 of"] {
      let screen = try await reading(["--from", "1"], in: folder)
      while !screen.output.contains(moment) { try await screen.press("\r") }
      try screen.send(SIGKILL)
      #expect(try await screen.end().code == 128 + SIGKILL)
    }
    let state = try #require(folder.read("state/distillation-course/state.json"))
    #expect((try? JSONSerialization.jsonObject(with: Data(state.utf8))) != nil)
    for file in folder.files() where file.hasSuffix(".svg") && !file.contains("/.") {
      #expect(folder.read(file)?.contains("</svg>") == true)
    }
  }
}

@Suite(.serialized) struct `The terminal's own wishes` {
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

  @Test func `a dumb terminal gets no escape code in a whole reading`() async throws {
    #expect(
      try await !reading(["TERM": "dumb"], keys: ["\r", "\r", "g", "2\r"]).contains("\u{1B}"))
  }

  @Test func `without colours the keys still work`() async throws {
    let output = try await reading(["TERM": "xterm", "NO_COLOR": "1"], keys: ["\r", "\r"])
    #expect(!output.contains("m\u{1B}") && output.contains("\u{1B}[K"))
    #expect(!output.contains("\u{1B}[1m") && !output.contains("\u{1B}[2m"))
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
  private func reading(
    _ environment: [String: String], keys: [String] = []
  ) async throws -> String {
    let screen = try PseudoTerminal(columns: 70)
    screen.start([number], environment: environment, in: try ScratchFolder())
    try await screen.waitForStop()
    for keys in keys { try await screen.press(keys) }
    screen.type("q")
    let outcome = try await screen.end()
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
