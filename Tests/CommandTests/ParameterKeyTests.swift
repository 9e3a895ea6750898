import Foundation
import Lessons
import Notebooks
import TestSupport
import Testing
import lesson

/// A reading of a lesson from a step, at the end of which it waits.
private func reading(
  _ lesson: Int, from step: Int, _ options: [String] = [], columns: Int = 100,
  environment: [String: String] = [:], in folder: ScratchFolder
) async throws -> PseudoTerminal {
  let screen = try PseudoTerminal(columns: columns, rows: 120)
  screen.start(
    ["\(lesson)", "--from", "\(step)", "--show", "none"] + options,
    environment: ["TERM": "xterm", "LANG": "C.UTF-8", "XDG_STATE_HOME": folder.path + "/state"]
      .merging(environment) { $1 },
    in: folder)
  try await screen.waitForStop()
  return screen
}

extension PseudoTerminal {
  /// Sets parameters, and returns what was written then.
  fileprivate func set(_ line: String) async throws -> String {
    let before = output.count
    try await press("s")
    try await press(line + "\r")
    return String(output.dropFirst(before))
  }
}

private func painted(_ word: String) -> String { "\u{1B}[22;30;43m\(word)\u{1B}[0m" }

@Suite(.serialized) struct `Parameters set while a lesson is read` {
  @Test func `show the same step again, with what changed marked, until they are set back`()
    async throws
  {
    let screen = try await reading(2, from: 4, in: try ScratchFolder())
    #expect(screen.window.currentLine.contains("s set"))
    let again = try await screen.set("temperatures=1, 3, 9")
    #expect(again.contains("step 4 of 12"))
    #expect(again.contains("temperatures=1,3,9: 36 numbers changed in this step."))
    // The row of T = 1 was there before; that of 9 was not.
    #expect(again.contains("  1  0.593  0.405  0.002  0.000    0.689"))
    #expect(again.contains(painted("9") + "  " + painted("0.349")))
    #expect(again.contains("becomes " + painted("1500") + " times as large"))

    // Steps before and after have them too; there nothing is marked.
    try await screen.press("b")
    #expect(screen.window.text.contains("At T = 1 “dog” has 59 %. What percentage"))
    try await screen.press("g")
    try await screen.press("4\r")
    let later = try #require(screen.output.components(separatedBy: "step 4 of 12").last)
    #expect(later.contains("9  0.349") && !later.contains("22;30;43"))

    let back = try await screen.set("-")
    #expect(back.contains("As it was: ") && back.contains(painted("68.2")))
    screen.type("q")
    #expect(try await screen.end().code == 0 && screen.isAsItWas)
  }

  @Test func `add to those before, and to those of the command`() async throws {
    let screen = try await reading(
      2, from: 4, ["-p", "temperatures=1,3,9"], in: try ScratchFolder())
    #expect(try await screen.set("angle=130").contains("temperatures=1,3,9 angle=130: "))
    #expect(try await screen.set("-p temperatures=2").contains("angle=130 temperatures=2: "))
    let back = try await screen.set("-")
    #expect(back.contains("As it was: ") && back.contains(painted("0.349")))
    screen.type("q")
    _ = try await screen.end()
  }

  @Test(arguments: [
    ("temperatures=1,x", "temperatures: value 2, “x”, is not a number"),
    ("temperature=1", "temperatures"), ("hot", "hot"),
    ("temperatures=0", "temperatures: value 1, “0”, is outside its limits"),
    // Known to the lesson only.
    ("logits=1,2 classes=a,b,c", "logits has 2 values and classes has 3"),
  ])
  func `that do not fit cost a line, and the step stays`(line: String, message: String)
    async throws
  {
    let screen = try await reading(2, from: 4, in: try ScratchFolder())
    let said = try await screen.set(line)
    #expect(said.contains(message), "\(said)")
    #expect(!said.contains("step 4 of 12"))
    #expect(screen.window.currentLine.hasPrefix("  Set name=value"))
    // Enter alone leaves all as it is.
    try await screen.press("\r")
    #expect(screen.window.currentLine.contains("s set"))
    #expect(screen.window.text.contains("20    0.296"))
    try await screen.press("\r")
    #expect(screen.output.contains("step 5 of 12"))
    screen.type("q")
    #expect(try await screen.end().code == 0)
  }

  @Test(arguments: [
    (60, ["--color", "never"], [:], "▸0.999◂"), (100, [], ["NO_COLOR": "1"], "▸0.999◂"),
    (60, ["--color", "never", "--ascii"], [:], ">0.999<"),
  ])
  func `are marked without colours, too, and nothing gets too wide`(
    columns: Int, options: [String], environment: [String: String], mark: String
  ) async throws {
    let screen = try await reading(
      2, from: 4, options, columns: columns, environment: environment, in: try ScratchFolder())
    let again = try await screen.set("temperatures=1,3,9")
    #expect(again.contains(mark) && !again.contains("\u{1B}[0m"))
    #expect(!screen.window.hasOverflowed)
    screen.type("q")
    _ = try await screen.end()
  }

  @Test func `are told to a screen reader by how much changed`() async throws {
    let screen = try PseudoTerminal(columns: 100, rows: 120)
    screen.start(
      ["2", "--from", "4", "--plain", "--color", "never"],
      environment: ["TERM": "xterm", "LANG": "C.UTF-8"], in: try ScratchFolder())
    try await screen.wait(for: "? help, q quit")
    screen.type("s")
    try await screen.wait(for: "Set name=value (- sets back): ")
    screen.type("temperatures=1,3,9\r")
    try await screen.wait(for: "numbers changed in this step.")
    try await screen.wait(for: "T: 9; dog: 0.349;")
    screen.type("q")
    #expect(try await !screen.end().output.contains("▸"))
  }

  @Test func `speak the reader's language`() async throws {
    let screen = try await reading(2, from: 4, ["--lang", "ko"], in: try ScratchFolder())
    #expect(screen.window.currentLine.contains("s 설정"))
    try await screen.press("ㄴ")
    #expect(screen.window.currentLine == "  바꿀 설정값, 이름=값(-는 되돌림):")
    try await screen.press("temperatures=1,3,9\r")
    #expect(screen.output.contains("temperatures=1,3,9: 이 단계에서 수 36개가 바뀌었습니다."))
    #expect(screen.output.contains(painted("0.999")))
    screen.type("q")
    _ = try await screen.end()
  }

  @Test func `leave answered what was answered, and no trace in the reader's progress`()
    async throws
  {
    let folder = try ScratchFolder()
    let screen = try await reading(2, from: 3, in: folder)
    while !screen.asks { try await screen.press("\r") }
    try await screen.press("44\r")
    #expect(screen.output.contains("✓ Your prediction came true."))
    try await screen.finishStep()
    let state = folder.read("state/distillation-course/state.json")
    // With other parameters the prediction would have been another; it is neither true nor false.
    let again = try await screen.set("angle=140")
    #expect(again.contains("Answer") && !again.contains("Your prediction"))
    let back = try await screen.set("-")
    #expect(back.contains("✓ Your prediction came true."))
    #expect(folder.read("state/distillation-course/state.json") == state)
    screen.type("q")
    #expect(try await screen.end().code == 0)
  }

  @Test func `put their figures beside the course's own`() async throws {
    let folder = try ScratchFolder()
    let screen = try await reading(2, from: 4, in: folder)
    let own = folder.read("plots/2-temperature/soft-labels.gp")
    #expect(try await screen.set("temperatures=1,3,9").contains("plots/yours/2-temperature/"))
    #expect(folder.read("plots/yours/2-temperature/soft-labels.gp") != own)
    #expect(folder.read("plots/2-temperature/soft-labels.gp") == own && own != nil)
    screen.type("q")
    _ = try await screen.end()
  }

  @Test(arguments: [
    ("seed=2", ["seed=2"]), (" seed = 2  alpha= 0.5 ", ["seed=2", "alpha=0.5"]),
    ("temperatures=1, 3, 9 seed=2", ["temperatures=1, 3, 9", "seed=2"]),
    ("-p seed=2 -p alpha=1", ["seed=2", "alpha=1"]),
    ("classes=polar bear,dog seed=1", ["classes=polar bear,dog", "seed=1"]),
    ("classes= seed=1", ["classes=", "seed=1"]), ("hot", ["hot"]), ("a=1 b = 2", ["a=1", "b=2"]),
    ("=3", ["=3"]), ("", []),
  ])
  func `are typed as they stand behind -p`(line: String, texts: [String]) {
    #expect(assignments(typed: line) == texts)
  }
}
