// lesson class and lesson hand-in, as a teacher and a learner run them.

import ExerciseChecks
import Foundation
import HandIns
import OperatingSystem
import TestSupport
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)
private let isContainable = if case .success = Containment.ofMachine { true } else { false }

@Suite struct `A class` {
  private func grade(
    _ folder: ScratchFolder, _ options: [String] = [], path: String = "/usr/bin:/bin",
    class name: String = "in", locale: String = "C.UTF-8"
  ) async throws -> Outcome {
    let search = path == "/usr/bin:/bin" ? (bareEnvironment["PATH"] ?? path) : path
    return try await run(
      commandPath, ["class", folder.path + "/" + name] + options,
      environment: [
        "LESSON_HOME": checkout, "XDG_STATE_HOME": folder.path + "/state", "LANG": locale,
        "PATH": search,
      ], in: folder)
  }

  /// A class of four: all right, one mistake that two made, and nothing written.
  private func collect(in folder: ScratchFolder) throws {
    let solutions = try String(
      contentsOfFile: checkout + "/Sources/Solutions/Exercise1.swift", encoding: .utf8)
    let stubs = try String(
      contentsOfFile: checkout + "/lessons/exercises/Exercise1.swift", encoding: .utf8)
    let unshifted = solutions.replacing("exp($0 - largest)", with: "exp($0)")
    try #require(unshifted != solutions)
    try folder.write(solutions, to: "in/Anna/Exercise1.swift")
    try folder.write(unshifted, to: "in/Bo/Exercise1.swift")
    // Another file with the same mistake, and a function without `throws`.
    try folder.write(
      "// mine\n"
        + unshifted.replacing("(_ logits: [Double]) throws ->", with: "(_ logits: [Double]) ->"),
      to: "in/Cem <b>-Exercise1.swift")
    try folder.write(stubs, to: "in/Dana/lessons/exercises/Exercise1.swift")
    try folder.write("PK", to: "in/Eve.zip")
  }

  @Test(.enabled(if: isContainable, "bubblewrap makes no sandbox on this machine"))
  func `is graded, reported in every form, and not graded twice`() async throws {
    let folder = try ScratchFolder()
    try collect(in: folder)
    let outcome = try await grade(folder, ["--html", "report.html", "--csv", "results.csv"])
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome)")
    #expect(outcome.output.contains("\n  4 hand-ins · 23 exercises\n"))
    #expect(outcome.output.contains("\n  1.1 softmax  2 of 4 · 50 %\n    The formula is right"))
    #expect(outcome.output.contains("\n    Lesson 1, step 3, “One label, two animals”\n"))
    #expect(
      outcome.output.contains(
        """
                   1    2   3      4      5
          Learner  1234 123 123456 123456 1234  right
          Anna     ✓✓✓✓ ··· ······ ······ ····  4 of 23
          Bo       ✗✓✓✓ ··· ······ ······ ····  3 of 23
          Cem <b>  ✗✓✓✓ ··· ······ ······ ····  3 of 23
          Dana     ···· ··· ······ ······ ····  0 of 23

        """), "\(outcome.output)")
    #expect(outcome.output.contains("Eve.zip: an archive"))
    #expect(folder.read("report.html")?.contains("Cem &lt;b&gt;") == true)
    #expect(folder.read("results.csv")?.contains("\r\nBo,failed,passed,passed,passed,") == true)
    // Without a compiler in reach, what is known is known.
    let again = try await grade(folder, ["--json"])
    #expect(again.code == 0)
    #expect(again.output.contains(#""name" : "Cem <b>""#))
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.path + "/state/distillation-course/class")
    #expect(files.count == 4)
    // A report takes the place of a report, and of nothing else.
    try folder.write("mine", to: "mine.html")
    let foreign = try await grade(folder, ["--html", "mine.html"])
    #expect(foreign.code == 73 && foreign.errors.hasPrefix("lesson: mine.html is there already"))
    #expect(try await grade(folder, ["--html", "report.html"]).code == 0)
    #expect(folder.read("mine.html") == "mine")
  }

  /// What the READMEs show of a class, in both languages, graded once.
  @Test(.enabled(if: isContainable, "bubblewrap makes no sandbox on this machine"))
  func `looks as the READMEs show it`() async throws {
    let folder = try ScratchFolder()
    try collect(in: folder)
    try FileManager.default.removeItem(atPath: folder.path + "/in/Eve.zip")
    try FileManager.default.moveItem(
      atPath: folder.path + "/in/Cem <b>-Exercise1.swift", toPath: folder.path + "/in/Cem.swift")
    for (readme, locale) in [("README.md", "C.UTF-8"), ("README.ko.md", "ko_KR.UTF-8")] {
      let outcome = try await grade(folder, ["--width", "88"], locale: locale)
      let text = try String(contentsOfFile: checkout + "/" + readme, encoding: .utf8)
      #expect(text.contains("./lesson class hand-ins\n" + outcome.output), "\(outcome)")
    }
  }

  @Test func `is not run without a sandbox, unless that is asked for`() async throws {
    let folder = try ScratchFolder()
    try collect(in: folder)
    let outcome = try await grade(folder, path: folder.path)
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(
      outcome.errors
        == "lesson: strangers' code is run in a sandbox only, and bubblewrap is not installed; see ./lesson doctor, "
        + "or, on a machine with nothing to lose, --unsafe\n")
    try folder.write(
      "#!/bin/sh\necho 'bwrap: no namespaces' >&2\nexit 1\n", to: "bwrap", isExecutable: true)
    let refused = try await grade(folder, path: folder.path + ":/usr/bin:/bin:")
    #expect(refused.code == 1 && refused.errors.contains("(bwrap: no namespaces)"))
  }

  @Test func `without a hand-in, or without a folder, is one line`() async throws {
    let folder = try ScratchFolder()
    let missing = try await grade(folder)
    #expect(missing.code == 66 && missing.errors.contains("No such file or directory"))
    try folder.write("", to: "in/notes.txt")
    let empty = try await grade(folder)
    #expect(empty.code == 66 && empty.errors.hasPrefix("lesson: no hand-in in "))
    #expect(empty.errors.count { $0 == "\n" } == 1)
  }

  @Test func `gets one file a learner, which replaces no other`() async throws {
    let course = try Course()
    _ = try await course.lesson("hint", "1.1")
    let outcome = try await course.lesson("hand-in")
    #expect(outcome.code == 0 && outcome.output.hasPrefix("hand-in.json: Exercise1.swift, "))
    let read = try HandInFolder(course.folder.path)
    let own = try #require(read.handIns.first { $0.name == "hand-in" })
    #expect(
      own.code.files["Exercise1.swift"] == course.folder.read("lessons/exercises/Exercise1.swift"))
    #expect(own.progress?.exercises["1.1"]?.hintsSeen == 1)
    #expect(try await course.lesson("hand-in").code == 0)
    try course.folder.write("[1]", to: "mine.json")
    let foreign = try await course.lesson("hand-in", "mine.json")
    #expect(foreign.code == 73 && course.folder.read("mine.json") == "[1]")
    try course.folder.write("pass\n", to: "my.py")
    #expect(try await course.lesson("hand-in", "p.json", "--python", "my.py").code == 0)
    #expect(try await course.lesson("hand-in", "q.json", "--python", "no.py").code == 66)
    #expect(course.folder.read("q.json") == nil)
  }
}
