// The reader's own files, where the course is told to write: they stay, one line says which, and
// `--force` replaces them.

import Foundation
import Lessons
import TestSupport
import Testing

private let lesson3 = allLessons[2]
private let slug = lesson3.slug

/// Runs the command without gnuplot, whose time is not what this is about; an export says then that
/// it has no pictures.
private func lesson(_ arguments: [String], in folder: ScratchFolder) async throws -> Outcome {
  try await run(
    commandPath, arguments, environment: ["LESSON_HOME": folder.path, "PATH": "/nowhere"],
    in: folder)
}

@Suite struct `A file of the reader's` {
  /// A command, the code with which it ends well, a file that it would write, and where it says to
  /// write instead.
  struct Writing: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var code: Int32 = 1
    var file: String
    /// As the message names it, seen from the folder.
    var shown: String?
    var elsewhere = "folder with --output"
    var testDescription: String { arguments.joined(separator: " ") + " " + file }
  }

  static let writings: [Writing] =
    ["md", "html"].map { format in
      Writing(
        arguments: ["export", "3", "--to", format, "--output", "out"],
        file: "out/\(slug).\(format)")
    } + [
      // The smallest way to lose something.
      Writing(
        arguments: ["export", "2", "3", "--to", "md", "--output", "."], file: "README.md",
        shown: "./README.md"),
      Writing(
        arguments: ["export", "2", "3", "--to", "html", "--output", "out"], file: "out/index.html"),
      Writing(
        arguments: ["export", "3", "--to", "md", "--output", "out", "--plots", "figures"],
        file: "figures/\(slug)/pull.gp", elsewhere: "folder with --plots"),
      Writing(
        arguments: ["plots", "3", "--plots", "figures"], code: 0, file: "figures/\(slug)/pull.gp",
        shown: "FOLDER/figures/\(slug)/pull.gp", elsewhere: "folder with --plots"),
      // The last figure of all: nothing before it is written either.
      Writing(
        arguments: ["plots", "2", "3", "--plots", "figures"], code: 0,
        file: "figures/\(slug)/pull.svg", shown: "FOLDER/figures/\(slug)/pull.svg",
        elsewhere: "folder with --plots"),
      Writing(
        arguments: ["plots", "3"], code: 0, file: "plots/\(slug)/pull.gp",
        shown: "FOLDER/plots/\(slug)/pull.gp", elsewhere: "folder with --plots"),
    ]

  private func line(_ writing: Writing, _ said: String, in folder: ScratchFolder) -> String {
    let shown = (writing.shown ?? writing.file).replacing("FOLDER", with: folder.path)
    return
      "lesson: \(shown) \(said); choose another \(writing.elsewhere), or replace it with --force\n"
  }

  @Test(arguments: writings)
  func `stays, and nothing is written at all, until it is forced`(writing: Writing) async throws {
    let folder = try ScratchFolder()
    try folder.write("mine\n", to: writing.file)
    let refused = try await lesson(writing.arguments, in: folder)
    #expect(
      refused
        == Outcome(
          .exited(73), output: "",
          errors: line(
            writing, "is there already, and nothing says that lesson wrote it", in: folder)))
    #expect(folder.files() == [writing.file] && folder.read(writing.file) == "mine\n")
    let forced = try await lesson(writing.arguments + ["--force"], in: folder)
    #expect(forced.code == writing.code, "\(forced.errors)")
    // Without gnuplot no picture is drawn over the other one.
    let isWritten = !writing.file.hasSuffix(".svg")
    #expect((folder.read(writing.file) != "mine\n") == isWritten)
    guard isWritten else { return }
    // Now it is the course's own, until somebody writes into it.
    #expect(try await lesson(writing.arguments, in: folder).code == writing.code)
    let noted = try #require(folder.read(writing.file)) + "my note\n"
    try folder.write(noted, to: writing.file)
    let changed = try await lesson(writing.arguments, in: folder)
    #expect(
      changed
        == Outcome(
          .exited(73), output: "",
          errors: line(writing, "has been changed since lesson wrote it", in: folder)))
    #expect(folder.read(writing.file) == noted)
  }

  @Test(arguments: ["out/plots", "figures"])
  func `is no place for a picture either`(place: String) async throws {
    let folder = try ScratchFolder()
    let file = "\(place)/\(slug)/pull.svg"
    try folder.write("mine", to: file)
    let arguments =
      ["export", "3", "--to", "md", "--output", "out"]
      + (place == "figures" ? ["--plots", place] : [])
    for (options, code) in [([], 73), (["--force"], 0), ([], 0)] as [([String], Int32)] {
      let outcome = try await run(
        commandPath, arguments + options, environment: ["LESSON_HOME": folder.path], in: folder)
      #expect(outcome.code == code, "\(outcome.errors)")
      if code == 73 {
        #expect(outcome.errors.hasPrefix("lesson: \(file) is there already, and "))
        #expect(folder.files() == [file] && folder.read(file) == "mine")
      }
    }
    #expect(folder.read(file)?.hasPrefix("<?xml") == true)
  }

  @Test func `is told in Korean, too`() async throws {
    let folder = try ScratchFolder()
    try folder.write("mine", to: "exports/ko/\(slug).md")
    let outcome = try await lesson(["export", "3", "--to", "md", "--lang", "ko"], in: folder)
    #expect(
      outcome
        == Outcome(
          .exited(73), output: "",
          errors: "lesson: exports/ko/\(slug).md가 이미 있는데, lesson이 썼다는 표시가 없습니다. --output으로 다른 폴더를 "
            + "고르거나, --force로 덮어쓰십시오\n"))
  }

  @Test func `among the figures costs that figure, and the lesson is read`() async throws {
    let folder = try ScratchFolder()
    let (mine, other) = ("plots/\(slug)/pull.gp", "plots/\(slug)/hot-limit.gp")
    try folder.write("mine", to: mine)
    let outcome = try await lesson(["3"], in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.output.contains("step \(lesson3.steps.count) of \(lesson3.steps.count)\n"))
    #expect(
      outcome.errors == """
        lesson: \(folder.path)/\(mine) is there already, and nothing says that lesson wrote it; choose another folder \
        with --plots, or replace it with --force

        """)
    #expect(folder.read(mine) == "mine" && folder.read(other)?.hasPrefix("# ") == true)
    let forced = try await lesson(["3", "--force"], in: folder)
    #expect(forced.code == 0 && folder.read(mine)?.hasPrefix("# ") == true)
  }

  @Test func `that is a link is neither followed nor replaced`() async throws {
    let folder = try ScratchFolder()
    try folder.write("precious", to: "precious")
    try folder.write("", to: "out/other")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/out/\(slug).md", withDestinationPath: "../precious")
    let arguments = ["export", "3", "--to", "md", "--output", "out"]
    let outcome = try await lesson(arguments, in: folder)
    #expect(outcome.code == 73 && outcome.errors.contains(" is a link to ../precious, which "))
    #expect(try await lesson(arguments + ["--force"], in: folder).code == 1)
    #expect(folder.read("precious") == "precious")
    #expect(folder.read("out/\(slug).md")?.hasPrefix("<!-- ") == true)
  }

  @Test func `that is write-protected stays as it is`() async throws {
    let folder = try ScratchFolder()
    let (arguments, file) = (["export", "3", "--to", "md", "--output", "out"], "out/\(slug).md")
    #expect(try await lesson(arguments, in: folder).code == 1)
    chmod(folder.path + "/" + file, 0o444)
    // What says the same need not be written.
    #expect(try await lesson(arguments, in: folder).code == 1)
    let before = folder.read(file)
    let other = try await lesson(arguments + ["-p", "temperature=5"], in: folder)
    #expect(other.code == 73 && other.errors.hasPrefix("lesson: \(file) is write-protected; "))
    #expect(folder.read(file) == before)
  }

  @Test(arguments: ["md", "html", "ipynb"])
  func `is not what an export with other parameters or of another language wrote`(
    format: String
  ) async throws {
    let folder = try ScratchFolder()
    for options in [[], ["-p", "temperature=5"], ["--lang", "ko"], []] {
      let outcome = try await lesson(
        ["export", "3", "--to", format, "--output", "out"] + options, in: folder)
      #expect(outcome.code == 1, "\(outcome.errors)")
    }
  }
}
