// Where the text goes: a full disk, nowhere, a reader who has gone, a window with no room.

import Foundation
import Lessons
import TestSupport
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

/// Every subcommand that writes without compiling anything first.
private let writing: [[String]] = [
  ["list"], ["3"], ["2", "--plain"], ["params", "2"], ["doctor"], ["plots", "3"],
  ["export", "3", "--to", "md"], ["hint", "1.1"], ["--help"], ["--version"], ["run", "--help"],
  ["--generate-completion-script", "bash"],
]

@Suite struct `Output that cannot be written` {
  /// Runs the command in a shell that redirects it, without gnuplot unless that is wanted.
  private func redirected(
    _ arguments: [String], _ redirection: String, environment: [String: String] = [:],
    in folder: ScratchFolder
  ) async throws -> Outcome {
    let home = ["LESSON_HOME": folder.path, "HOME": folder.path, "PATH": "/nowhere"]
      .merging(environment) { $1 }
    return try await run(
      "/bin/bash",
      ["-c", "set -o pipefail; \"$0\" \"$@\" \(redirection)", commandPath]
        + arguments,
      environment: home, in: folder)
  }

  @Test(arguments: writing)
  func `on a full disk is one line and code 73`(arguments: [String]) async throws {
    let folder = try ScratchFolder()
    let outcome = try await redirected(arguments, ">/dev/full", in: folder)
    #expect(
      outcome
        == Outcome(
          .exited(73), output: "",
          errors: "lesson: cannot write to standard output: No space left on device\n"))
  }

  @Test(arguments: writing)
  func `with standard output closed is one line and code 73, and no file gets the text`(
    arguments: [String]
  ) async throws {
    let (folder, whole) = (try ScratchFolder(), try ScratchFolder())
    let outcome = try await redirected(arguments, ">&-", in: folder)
    #expect(
      outcome
        == Outcome(
          .exited(73), output: "",
          errors: "lesson: cannot write to standard output: Bad file descriptor\n"))
    // What files there are, are those of a run whose output is read.
    _ = try await redirected(arguments, ">/dev/null", in: whole)
    for file in folder.files() where !file.hasPrefix(".local/") {
      #expect(folder.bytes(file) == whole.bytes(file), "\(file)")
    }
  }

  @Test func `without standard input and standard error all is as ever`() async throws {
    for arguments in [["1"], ["plots", "3"]] {
      let (usual, closed) = (try ScratchFolder(), try ScratchFolder())
      let read = try await redirected(arguments, "", environment: bareEnvironment, in: usual)
      let outcome = try await redirected(
        arguments, "<&- 2>&-", environment: bareEnvironment, in: closed)
      #expect(outcome.code == 0 && outcome.output == read.output)
      #expect(closed.files() == usual.files())
      for file in usual.files() { #expect(closed.bytes(file) == usual.bytes(file), "\(file)") }
    }
  }

  @Test func `a complaint that nobody can be told keeps its code`() async throws {
    for nowhere in ["2>/dev/full", "2>&-"] {
      let outcome = try await redirected(["9"], nowhere, in: try ScratchFolder())
      #expect(outcome == Outcome(.exited(64), output: "", errors: ""))
    }
  }

  @Test(arguments: writing)
  func `a reader who leaves after one line is no error`(arguments: [String]) async throws {
    let outcome = try await redirected(arguments, "| /usr/bin/head -n 1", in: try ScratchFolder())
    // The doctor finds no course and no gnuplot, an export no gnuplot, and a reading only says so.
    #expect(outcome.code == (["doctor", "export"].contains(arguments[0]) ? 1 : 0))
    #expect(outcome.errors == "" || outcome.errors.contains("gnuplot is not in PATH"))
    #expect(outcome.output.count { $0 == "\n" } == 1)
  }
}

@Suite struct `A window with no room` {
  @Test(arguments: ["1", "3", "39"])
  func `every command still says what it says`(columns: String) async throws {
    for arguments in writing where arguments[0] != "export" {
      let folder = try ScratchFolder()
      let environment = [
        "COLUMNS": columns, "LESSON_HOME": root, "HOME": folder.path, "PATH": "/nowhere",
      ]
      let outcome = try await run(
        commandPath, arguments + (arguments[0] == "plots" ? ["--plots", "here"] : []),
        environment: environment, in: folder)
      #expect([0, 1].contains(outcome.code), "\(arguments): \(outcome.errors)")
      #expect(!outcome.output.isEmpty, "\(arguments)")
    }
  }

  @Test(arguments: [(1, 1), (1, 40), (2, 3), (5, 5), (40, 1)])
  func `a lesson is read in it to its end`(columns: Int, rows: Int) async throws {
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: columns, rows: rows)
    screen.start(
      ["3", "--from", "9"],
      environment: ["TERM": "xterm", "LANG": "C.UTF-8", "XDG_STATE_HOME": folder.path],
      in: folder)
    // Whatever it asks: Enter goes on, `q` leaves, and neither is lost.
    for _ in 0..<12 { screen.type("\r") }
    screen.type("qqqq")
    let outcome = try await screen.end()
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome.errors)")
    #expect(screen.isAsItWas)
  }

  @Test func `without TERM there is no escape code`() async throws {
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: 80)
    screen.start(["3"], environment: ["XDG_STATE_HOME": folder.path], in: folder)
    try await screen.waitForStop()
    screen.type("q")
    let outcome = try await screen.end()
    #expect(outcome.code == 0 && !outcome.output.contains("\u{1B}"))
  }
}
