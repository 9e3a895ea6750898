import Foundation
import Lessons
import Notebooks
import TestSupport
import Testing

private let first = allLessons[0]
private let number = "\(first.number)"

@Suite struct `Reading a lesson` {
  @Test func `a lesson prints every step and ends with 0`() async throws {
    let folder = try ScratchFolder()
    let outcome = try await lesson(number, in: folder)
    #expect(outcome.code == 0)
    for step in 1...first.steps.count {
      #expect(outcome.output.contains("step \(step) of \(first.steps.count)\n"))
    }
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `two runs print the same bytes`() async throws {
    let folder = try ScratchFolder()
    let once = try await lesson(number, in: folder)
    let again = try await lesson(number, "--no-input", in: folder)
    #expect(once == again)
  }

  @Test func `figures go to the plots folder of the course, and their paths are printed short`()
    async throws
  {
    let folder = try ScratchFolder()
    let outcome = try await lesson(number, in: folder)
    let files = folder.files()
    let scripts = files.filter { $0.hasSuffix(".gp") }
    #expect(files.allSatisfy { $0.hasPrefix("plots/\(first.slug)/") })
    #expect(!scripts.isEmpty)
    for script in scripts { #expect(outcome.output.contains("  \(script) ")) }
  }

  @Test func `without gnuplot the scripts are written, and one line says how to get pictures`()
    async throws
  {
    let folder = try ScratchFolder()
    let outcome = try await lesson(number, environment: ["PATH": folder.path], in: folder)
    #expect(outcome.code == 0)
    #expect(
      outcome.errors == """
        lesson: no pictures, because gnuplot is not in PATH; for pictures: \
        sudo apt-get install gnuplot-nox, then read the lesson again

        """)
    #expect(!folder.files().isEmpty && folder.files().allSatisfy { $0.hasSuffix(".gp") })
  }

  @Test func `a plots folder that cannot be written costs the plots, not the text`() async throws {
    let folder = try ScratchFolder()
    try folder.write("a file, no folder", to: "occupied")
    let outcome = try await lesson(number, "--plots", "occupied", in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.errors.hasPrefix("lesson: the lesson has no plots: "))
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    #expect(outcome.output.contains("step \(first.steps.count) of \(first.steps.count)\n"))
  }

  @Test func `another width is kept to`() async throws {
    let folder = try ScratchFolder()
    for outcome in [
      try await lesson(number, "--width", "40", in: folder),
      try await lesson(number, environment: ["COLUMNS": "40"], in: folder),
    ] {
      let longest = outcome.output.split(separator: "\n").map(\.count).max() ?? 0
      #expect((30...40).contains(longest))
    }
  }

  @Test func `from a step on, the ones before it are left out but their figures are written`()
    async throws
  {
    let (whole, rest) = (try ScratchFolder(), try ScratchFolder())
    _ = try await lesson(number, in: whole)
    let last = first.steps.count
    let outcome = try await lesson(number, "--from", "\(last)", in: rest)
    #expect(outcome.output.contains("step \(last) of \(last)\n"))
    #expect(!outcome.output.contains("step \(last - 1) of"))
    #expect(rest.files() == whole.files())
  }
}

@Suite struct `Output that nobody takes` {
  @Test func `a reader who leaves early is no error`() async throws {
    let folder = try ScratchFolder()
    let script = "set -o pipefail; '\(commandPath)' \(number) --no-input | head -n 3"
    let outcome = try await run(
      "/bin/bash", ["-c", script], environment: ["LESSON_HOME": folder.path], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.count { $0 == "\n" } == 3)
  }

  @Test func `a full disk is said in one line`() async throws {
    let folder = try ScratchFolder()
    let outcome = try await run(
      "/bin/bash", ["-c", "'\(commandPath)' list >/dev/full"], in: folder)
    #expect(
      outcome
        == Outcome(
          .exited(73), output: "",
          errors: "lesson: cannot write to standard output: No space left on device\n"))
  }
}

@Suite struct `Colours` {
  @Test(
    arguments: [
      ([:], [], false),
      (["FORCE_COLOR": "1"], [], true),
      (["CLICOLOR_FORCE": "1"], [], true),
      (["CLICOLOR_FORCE": "0"], [], false),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], [], false),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": ""], [], true),
      (["NO_COLOR": "1"], ["--color", "always"], true),
      (["FORCE_COLOR": "1"], ["--color", "never"], false),
    ] as [([String: String], [String], Bool)])
  func `the option comes first, then the environment`(
    environment: [String: String], options: [String], isColoured: Bool
  ) async throws {
    let outcome = try await run(
      commandPath, ["list"] + options, environment: environment, in: try ScratchFolder())
    #expect(outcome.output.contains("\u{1B}[") == isColoured)
  }
}
