// A gnuplot that does not do its work, as the reader of a lesson meets it: the text is whole, and
// one line says what became of the plots.

import Foundation
import Lessons
import TestSupport
import Testing

private let lesson3 = allLessons[2]

@Suite struct `A gnuplot that fails` {
  static let faults = [
    ("exit 1", "gnuplot cannot draw "), ("exit 0", "gnuplot left no whole picture of "),
    ("kill -9 $$", "gnuplot cannot draw "), ("kill -11 $$", "gnuplot cannot draw "),
    ("head -c 100000 /dev/urandom | tee /dev/stderr; exit 3", "gnuplot cannot draw "),
    // As a version does that is too old for the scripts.
    ("echo '\"pull.gp\" line 9: unrecognized option' >&2; exit 1", "gnuplot cannot draw "),
  ]

  @Test(arguments: faults.indices)
  func `costs the plots, not the text`(index: Int) async throws {
    let (body, reason) = Self.faults[index]
    let folder = try ScratchFolder()
    try folder.write("#!/bin/sh\n\(body)\n", to: "bin/gnuplot", isExecutable: true)
    let outcome = try await run(
      commandPath, ["3"],
      environment: ["PATH": folder.path + "/bin:/usr/bin:/bin", "LESSON_HOME": folder.path],
      in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.output.contains("step \(lesson3.steps.count) of \(lesson3.steps.count)\n"))
    #expect(outcome.errors.hasPrefix("lesson: the lesson has no plots: " + reason))
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    let scalars = outcome.errors.unicodeScalars
    let controls = scalars.filter {
      $0.properties.generalCategory == .control && $0 != "\t"
    }
    #expect(controls.map(Character.init) == ["\n"])
    #expect(!folder.files().contains { $0.hasSuffix(".svg") || $0.contains("/.") })
  }

  @Test func `that hangs is left at once with q, and does not go on alone`() async throws {
    let folder = try ScratchFolder()
    try folder.write(
      "#!/bin/sh\necho $$ >> pids\nexec sleep 300\n", to: "bin/gnuplot", isExecutable: true)
    let screen = try PseudoTerminal(columns: 80)
    let start = ContinuousClock.now
    screen.start(
      ["3", "--show", "text"],
      environment: [
        "TERM": "xterm", "XDG_STATE_HOME": folder.path, "PATH": folder.path + "/bin:/usr/bin:/bin",
      ], in: folder)
    try await screen.waitForStop()
    screen.type("q")
    let outcome = try await screen.end()
    #expect(outcome.code == 0)
    // Far from the 300 seconds that it would hang, also on a busy machine.
    #expect(start.duration(to: .now) < .seconds(200))
    for file in folder.files() where file.hasSuffix("pids") {
      for pid in (folder.read(file) ?? "").split(separator: "\n") {
        #expect(!FileManager.default.fileExists(atPath: "/proc/\(pid)/fd/0"), "\(pid) still runs")
      }
    }
  }
}
