// Lessons to keep, as the command writes them.

import Foundation
import Lessons
import Notebooks
import TestSupport
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The file of the checkout; `nil` when there is none.
private func committed(_ path: String) -> String? {
  try? String(contentsOf: root.appending(path: path), encoding: .utf8)
}

private let allLessons = Lessons.allLessons

@Suite struct ExportTests {
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/jupyter-nbconvert"),
      "jupyter-nbconvert is not installed; scripts/test installs it"))
  func `every notebook is valid without a warning and can be converted`() async throws {
    let folder = try ScratchFolder()
    let outcome = try await lesson("export", "--to", "ipynb", in: folder)
    #expect(outcome.code == 0)
    let names = allLessons.map { "exports/\($0.slug).ipynb" }
    #expect(outcome.output == names.map { $0 + "\n" }.joined())
    #expect(folder.files() == names)
    for name in names { #expect(folder.read(name)?.contains(folder.path) == false) }
    let script = root.appending(path: "Tests/CommandTests/Fixtures/check_notebooks.py")
    let check = try await run(
      "/usr/bin/python3", ["-W", "error", script.path(percentEncoded: false)] + names,
      environment: ["HOME": folder.path], in: folder)
    #expect(check.code == 0, "\(check.errors)")
    // As many tables and pictures as in the executed edition, which is held against the lessons.
    for (lesson, line) in zip(allLessons, check.output.split(separator: "\n")) {
      let edition = try #require(committed("docs/\(lesson.slug).md")).split(separator: "\n")
      let measured = edition.count { $0.hasPrefix("This table is measured on ") }
      let tables = edition.count { $0.hasPrefix("**Table ") } - measured
      let pictures = edition.count { $0.hasPrefix("![") }
      #expect(line.hasSuffix(" \(tables) tables \(pictures) pictures 1 parameters"), "\(line)")
    }
    #expect(folder.files().count == 2 * names.count)
  }

  @Test(arguments: ["md", "ipynb"])
  func `an export is the same in every run, with the pictures beside or inside`(
    format: String
  ) async throws {
    let (first, second) = (try ScratchFolder(), try ScratchFolder())
    for folder in [first, second] {
      let outcome = try await lesson(
        "export", "2", "--to", format, "-p", "temperatures=1,3", "--output", "a b/c", in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.output.split(separator: "\n").sorted() == folder.files().map { $0[...] })
    }
    #expect(first.files() == second.files())
    #expect(first.files().contains("a b/c/2-temperature.\(format)"))
    for file in first.files() {
      let text = try #require(first.read(file))
      #expect(text == second.read(file), "\(file)")
      #expect(!text.contains(first.path), "\(file)")
    }
    let text = try #require(first.read("a b/c/2-temperature.\(format)"))
    if format == "md" {
      let links = text.matches(of: /\]\((plots\/[^)]+\.svg)\)/).map { "a b/c/\($0.1)" }
      #expect(links.sorted() == first.files().filter { $0.hasSuffix(".svg") })
      #expect(text.contains("`temperatures=1,3`"))
    } else {
      #expect(text.contains("let temperatures: [Double] = [1.0, 3.0]"))
    }
  }

  @Test func `without gnuplot the figures are told in words, and the command says so`() async throws
  {
    let folder = try ScratchFolder()
    let outcome = try await lesson(
      "export", "2", "--to", "md", environment: ["PATH": "/nowhere"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.output == "exports/2-temperature.md\n")
    #expect(
      outcome.errors == """
        lesson: the export has words in place of pictures, because gnuplot is not in PATH; \
        for pictures: sudo apt-get install gnuplot-nox, then export again

        """)
    let text = try #require(folder.read("exports/2-temperature.md"))
    #expect(!text.contains("!["))
    #expect(text.contains("> Bars of one soft label at 6 values of T."))
    #expect(folder.files() == ["exports/2-temperature.md"])
  }

  @Test func `a gnuplot that fails ends the export before anything is written`() async throws {
    let folder = try ScratchFolder()
    try folder.write(
      "#!/bin/sh\necho 'line 3: no such terminal' >&2\nexit 1\n", to: "bin/gnuplot",
      isExecutable: true)
    let outcome = try await lesson(
      "export", "2", "--to", "md", environment: ["PATH": folder.path + "/bin:/usr/bin:/bin"],
      in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("lesson 2: nothing exported: gnuplot cannot draw "))
    #expect(outcome.errors.hasSuffix("(exit code 1): line 3: no such terminal\n"))
    #expect(folder.files() == ["bin/gnuplot"])
  }

  @Test(
    arguments: [
      (["1", "--to", "pdf"], "lesson: there is no format “pdf”; expected "),
      (["1"], "lesson: Missing expected argument '--to <format>'. See './lesson --help'.\n"),
      (["9", "--to", "md"], "lesson: there is no lesson “9”; there are 1, 2, 3, 4 and 5\n"),
      (
        ["--to", "md", "-p", "seed=2"],
        "lesson: -p belongs to one lesson, but 5 are exported; name the one, such as: "
          + "./lesson export 2 --to md -p seed=2\n"
      ),
      (["2", "--to", "md", "-p", "seeed=2"], "lesson 2: there is no parameter “seeed”"),
    ])
  func `wrong usage is one line, and nothing is written`(
    arguments: [String], message: String
  ) async throws {
    let folder = try ScratchFolder()
    let outcome = try await run(commandPath, ["export"] + arguments, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    #expect(folder.files() == [])
  }

  @Test func `a folder that cannot be written to is one line`() async throws {
    let folder = try ScratchFolder()
    try folder.write("not a folder", to: "taken")
    let outcome = try await lesson("export", "3", "--to", "md", "--output", "taken", in: folder)
    #expect(outcome.code == 73)
    #expect(
      outcome.errors.wholeMatch(
        of:
          /lesson: cannot write taken\/3-distillation-loss\.md: .+; choose another folder with --output\n/
      )
        != nil, "\(outcome.errors)")
    #expect(folder.files() == ["taken"])
    #expect(folder.read("taken") == "not a folder")
  }
}
