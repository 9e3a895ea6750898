// The command in Korean, as a Korean reader's shell runs it.

import ExerciseChecks
import Foundation
import KoreanLessons
import Languages
import Lessons
import Notebooks
import Rendering
import TestSupport
import Testing
import Text

private let english = Lessons.allLessons
private let korean = KoreanLessons.allLessons
private let locale = ["LANG": "ko_KR.UTF-8"]
private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private func hasHangul(_ text: some StringProtocol) -> Bool {
  text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
}

@Suite struct `The course in Korean` {
  @Test(arguments: [60, 80, 100])
  func `a lesson has no English sentence and no line that is too wide`(width: Int) async throws {
    let folder = try ScratchFolder()
    let outcome = try await lesson(
      "2", "--no-input", "--width", "\(width)", environment: locale, in: folder)
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains(korean[1].title))
    for line in outcome.output.split(separator: "\n") {
      #expect(displayWidth(of: String(line)) <= width, "\(line)")
    }
    // Titles of papers stand in quotes and are what they are.
    let text = outcome.output.replacing(/“[^”]*”/, with: "")
    for word in [
      "Table ", "Figure ", "Read it", "Notice", "step ", "Question", "Answer", " the ", " and ",
    ] {
      #expect(!text.contains(word), "“\(word)”")
    }
    #expect(folder.files().allSatisfy { $0.hasPrefix("plots/ko/2-temperature/") })
  }

  @Test func `the option is stronger than the locale`() async throws {
    let folder = try ScratchFolder()
    let outcome = try await lesson("list", "--lang", "en", environment: locale, in: folder)
    #expect(outcome.output.contains(english[0].title) && !hasHangul(outcome.output))
    let other = try await lesson(
      "list", "--lang=ko", environment: ["LANG": "en_US.UTF-8"], in: folder)
    for lesson in korean { #expect(other.output.contains(lesson.title)) }
  }

  @Test(
    arguments: [
      (
        ["2", "--lang", "fr"],
        "lesson: --lang “fr” is no language of this course; expected en or ko"
      ),
      (["--lang=KO"], "lesson: --lang “KO” is no language of this course; expected en or ko"),
      (["check", "--lang"], "lesson: --lang has no value; expected en or ko"),
    ])
  func `a language that is none is one line`(arguments: [String], message: String) async throws {
    let folder = try ScratchFolder()
    let outcome = try await run(commandPath, arguments, in: folder)
    #expect(outcome == Outcome(.exited(64), output: "", errors: message + "\n"))
    let told = try await run(commandPath, arguments, environment: locale, in: folder)
    #expect(told.code == 64 && told.output == "" && hasHangul(told.errors))
    #expect(told.errors.count { $0 == "\n" } == 1)
    #expect(folder.files() == [])
  }

  @Test(
    arguments: [
      (["0"], "lesson: "), (["params", "0"], "lesson: "), (["params"], "lesson: "),
      (["1", "1"], "lesson: "), (["1", "--colour", "never"], "lesson: "),
      (["1", "--width", "39"], "lesson: "), (["1", "--from", "0"], "1강: "),
      (["1", "-p", "nothing"], "1강: "), (["1", "-p", "angel=1"], "1강: "),
      (["2", "-p", "temperatures=0"], "2강: "), (["export", "--to", "pdf"], "lesson: "),
      (["export", "--to", "md", "-p", "seed=2"], "lesson: "), (["plots", "9"], "lesson: "),
      (["check", "9"], "lesson: "), (["hint", "1"], "lesson: "), (["reset", "x"], "lesson: "),
    ])
  func `wrong usage is one Korean line`(arguments: [String], start: String) async throws {
    let folder = try ScratchFolder()
    let outcome = try await lessonInKorean(arguments, in: folder)
    #expect(outcome.code == 64 && outcome.output == "")
    #expect(outcome.errors.hasPrefix(start) && hasHangul(outcome.errors), "\(outcome.errors)")
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    for word in ["expected", " is ", " no ", "See "] {
      #expect(!outcome.errors.contains(word), "\(outcome.errors)")
    }
  }

  private func lessonInKorean(
    _ arguments: [String], in folder: ScratchFolder
  ) async throws -> Outcome {
    for path in ["lessons/exercises", "Sources/Solutions"] {
      let name = "\(path)/Exercise1.swift"
      try folder.write(
        String(contentsOf: checkout.appending(path: name), encoding: .utf8), to: name)
    }
    return try await run(
      commandPath, arguments, environment: locale.merging(["LESSON_HOME": folder.path]) { $1 },
      in: folder)
  }

  @Test(
    arguments: [[], ["run"], ["list"], ["params"], ["plots"], ["export"], ["check"], ["watch"]]
      + [["hint"], ["reset"], ["doctor"]])
  func `help is Korean`(subcommand: [String]) async throws {
    let folder = try ScratchFolder()
    let outcome = try await run(
      commandPath, subcommand + ["--help", "--lang", "ko"], in: folder)
    #expect(outcome.code == 0 && outcome.errors == "")
    for heading in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "default", "See "] {
      #expect(!outcome.output.contains(heading), "\(heading)")
    }
    #expect(outcome.output.contains("--lang"))
    #expect(subcommand.isEmpty || outcome.output.contains("--lang <en|ko>"))
    for line in outcome.output.split(separator: "\n") {
      #expect(displayWidth(of: String(line)) <= 80, "\(line)")
      for word in [" the ", " and ", " of "] { #expect(!line.contains(word), "\(line)") }
    }
    // Every option that the English help has.
    let other = try await run(commandPath, subcommand + ["--help", "--lang", "en"], in: folder)
    for option in other.output.matches(of: /--[a-z-]+/) {
      #expect(outcome.output.contains(option.0), "\(option.0)")
    }
  }

  @Test(arguments: korean.map(\.number))
  func `every parameter is listed in Korean`(number: Int) async throws {
    let outcome = try await run(
      commandPath, ["params", "\(number)", "--width", "60"], environment: locale,
      in: try ScratchFolder())
    #expect(outcome.code == 0)
    let text = " " + outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let lesson = try #require(korean.first { $0.number == number })
    for parameter in lesson.parameters {
      #expect(text.contains(" \(parameter.name) "))
      #expect(text.contains(parameter.meaning), "\(parameter.name)")
    }
    for line in outcome.output.split(separator: "\n").dropLast() {
      #expect(displayWidth(of: String(line)) <= 60, "\(line)")
    }
  }

  @Test func `plots and exports go to folders of their own`() async throws {
    let folder = try ScratchFolder()
    let plots = try await lesson("plots", "2", environment: locale, in: folder)
    #expect(plots.code == 0)
    let values = try await lesson(
      "plots", "2", "-p", "temperatures=1,3", environment: locale, in: folder)
    #expect(values.code == 0)
    let export = try await lesson("export", "2", "--to", "html", environment: locale, in: folder)
    #expect(export.code == 0 && export.output == "exports/ko/2-temperature.html\n")
    let page = try #require(folder.read("exports/ko/2-temperature.html"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ko\">\n"))
    let roots = Set(
      folder.files().map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    #expect(roots == ["exports/ko", "plots/ko/2-temperature", "plots/yours/ko/2-temperature"])
  }

  @Test func `the launcher speaks Korean, too`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c",
      "set -- 1 --lang ko; source scripts/setup; in_words one 하나; language=en; in_words one 하나",
    ]
    process.currentDirectoryURL = checkout
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "하나one")
  }
}

@Suite struct `Checking in Korean` {
  private func check(
    _ arguments: [String], behaviour: String, in course: Course
  ) async throws -> Outcome {
    try await run(
      commandPath, arguments,
      environment: locale.merging(course.environment(behaviour: behaviour)) { $1 },
      in: course.folder)
  }

  @Test(arguments: [
    ("", 0, "✓ 맞음"), ("stub", 0, "아직 쓰지 않음"), ("nan", 1, "✗ 틀림"), ("abort", 1, "✗ 비정상 종료"),
    ("exit", 1, "✗ 도중에 끝남"), ("flood", 1, "✗ 출력 초과"), ("memory", 1, "✗ 메모리 초과"),
  ])
  func `every ending has its word`(behaviour: String, code: Int32, word: String) async throws {
    let outcome = try await check(
      ["check", "1.1", "--timeout", "60"], behaviour: behaviour,
      in: Course(program: "misbehaving"))
    #expect(outcome.output.contains(word), "\(outcome.output)")
    #expect(outcome.code == code)
    for line in outcome.output.split(separator: "\n") {
      #expect(displayWidth(of: String(line)) <= 100, "\(line)")
      for word in [" the ", " is ", "passed", "failed", "See ", "help", "Lesson"] {
        #expect(!line.contains(word), "\(line)")
      }
    }
  }

  /// What is advised has to answer in the language of the advice, whatever the locale.
  @Test(arguments: [
    ("C.UTF-8", "ko", "./lesson hint 1.1 --lang ko"), ("ko_KR.UTF-8", "ko", "./lesson hint 1.1\n"),
    ("ko_KR.UTF-8", "en", "./lesson hint 1.1 --lang en"), ("C.UTF-8", "en", "./lesson hint 1.1\n"),
  ])
  func `advice is in the language that it answers in`(
    locale: String, language: String, command: String
  ) async throws {
    let course = try Course(program: "misbehaving")
    let outcome = try await run(
      commandPath, ["check", "1.1", "--lang", language, "--width", "100"],
      environment: course.environment(behaviour: "nan").merging(["LANG": locale]) { $1 },
      in: course.folder)
    #expect(outcome.output.contains(command), "\(outcome.output)")
    let advised = try #require(outcome.output.firstMatch(of: /(1 --from \d+(?: --lang \w+)?)/))
    let read = try await run(
      commandPath, advised.1.split(separator: " ").map(String.init) + ["--show", "none"],
      environment: course.environment().merging(["LANG": locale]) { $1 }, in: course.folder)
    #expect(read.code == 0 && hasHangul(read.output) == (language == "ko"))
  }

  @Test func `reports for programs keep their keys and status words`() async throws {
    let course = try Course(program: "misbehaving")
    let outcome = try await check(
      ["check", "1.1", "--json", "--junit", "report.xml"], behaviour: "abort", in: course)
    #expect(outcome.code == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let entry = try #require((json["exercises"] as? [[String: Any]])?.first)
    #expect(entry["status"] as? String == "crashed")
    #expect(hasHangul(try #require(entry["message"] as? String)))
    let xml = try #require(course.folder.read("report.xml"))
    #expect(xml.contains(#"<error type="crashed""#) && hasHangul(xml))
  }

  @Test func `hints, resets and the list`() async throws {
    let course = try Course(program: "misbehaving")
    let hint = try await check(["hint", "1.2"], behaviour: "", in: course)
    #expect(hint.code == 0 && hasHangul(hint.output) && hint.output.contains("./lesson hint 1.2"))
    let last = try await check(["hint", "1.2", "--level", "4"], behaviour: "", in: course)
    #expect(last.output.contains("  public func entropy(_ probabilities: [Double]"))
    let reset = try await check(["reset", "1.2"], behaviour: "", in: course)
    #expect(reset.code == 0 && hasHangul(reset.output + reset.errors))
    _ = try await check(["check", "1.1"], behaviour: "", in: course)
    let list = try await check(["list"], behaviour: "", in: course)
    #expect(list.output.contains("4개 중 1개"), "\(list.output)")
  }
}

@Suite(.serialized) struct `A Korean reader at a terminal` {
  private func terminal(_ folder: ScratchFolder, language: String) -> [String: String] {
    ["TERM": "xterm", "LANG": language, "XDG_STATE_HOME": folder.path + "/state"]
  }

  @Test(arguments: [60, 80, 100])
  func `reads a lesson, answers, types Hangul, and leaves with a Korean key`(columns: Int)
    async throws
  {
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: columns, rows: 30)
    screen.start(
      ["2", "--show", "none"], environment: terminal(folder, language: "ko_KR.UTF-8"), in: folder)
    try await screen.waitForStop()
    #expect(screen.window.text.contains(korean[1].title))
    while !screen.window.currentLine.hasPrefix("  예측") {
      #expect(displayWidth(of: screen.window.currentLine) <= columns)
      screen.type("\r")
      try await screen.waitForStop()
    }
    screen.type("개")
    try await screen.wait(for: "개 in the line") { screen.window.currentLine.hasSuffix("개") }
    // One key takes back both columns.
    screen.type("\u{7F}")
    try await screen.wait(for: "the line without it") {
      !screen.window.currentLine.contains("개")
    }
    screen.type("고양이\r")
    try await screen.wait(for: "the question again") {
      screen.window.text.contains("“고양이”는") || screen.window.text.contains("고양이는")
    }
    try await screen.waitForStop()
    screen.type("1\r")
    try await screen.waitForStop()
    screen.type("ㅂ")
    let outcome = try await screen.end()
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(!screen.window.hasOverflowed && screen.isAsItWas)
    for word in ["Enter next", "Enter more", "quit", "Your prediction", "computing"] {
      #expect(!screen.output.contains(word))
    }
  }

  @Test func `goes on in the other language at the same step, with the same predictions`()
    async throws
  {
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: 80, rows: 30)
    screen.start(
      ["1", "--show", "none", "--from", "3"],
      environment: terminal(folder, language: "ko_KR.UTF-8"), in: folder)
    try await screen.waitForStop()
    screen.type("q")
    #expect(try await screen.end().code == 0)
    let state = try #require(folder.read("state/distillation-course/state.json"))
    let other = try PseudoTerminal(columns: 80, rows: 30)
    other.start(
      ["1", "--show", "none"], environment: terminal(folder, language: "en_US.UTF-8"), in: folder)
    try await other.waitForStop()
    #expect(other.window.text.contains("You were at step 3, “\(english[0].steps[2])”."))
    other.type("q")
    #expect(try await other.end().code == 0)
    #expect(folder.read("state/distillation-course/state.json") == state)
    let again = try PseudoTerminal(columns: 80, rows: 30)
    again.start(
      ["1", "--show", "none"], environment: terminal(folder, language: "ko_KR.UTF-8"), in: folder)
    try await again.waitForStop()
    #expect(again.window.text.contains("3단계 “\(korean[0].steps[2])”까지"))
    again.type("q")
    #expect(try await again.end().code == 0)
  }

  @Test(arguments: [80, 100])
  func `sees text pictures with Hangul in them, and a key above`(columns: Int) async throws {
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: columns, rows: 60)
    screen.start(
      ["2", "--show", "text", "--from", "4"],
      environment: terminal(folder, language: "ko_KR.UTF-8"), in: folder)
    try await screen.waitForStop()
    while !screen.uncoloredOutput.contains("▲ 고양이") {
      screen.type("\r")
      try await screen.waitForStop()
    }
    #expect(screen.uncoloredOutput.contains("● 개   ▲ 고양이   ■ 사자   ◆ 소"))
    // The curves are drawn in dots of Braille.
    #expect(screen.output.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    screen.type("q")
    #expect(try await screen.end().code == 0)
    #expect(!screen.window.hasOverflowed)
  }
}
