// Folders and files that are not what they should be: full, read-only, somebody else's, a link, a
// pipe.

import Foundation
import Lessons
import Subprocess
import TestSupport
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)
private let slug = allLessons[1].slug

/// Runs the command in a shell that first does something to its own limits or rights; without
/// gnuplot, whose time is not what this is about, unless the environment has it.
private func lesson(
  _ arguments: [String], after preparation: String, environment: [String: String] = [:],
  in folder: ScratchFolder
) async throws -> Outcome {
  let home = ["LESSON_HOME": folder.path, "HOME": folder.path, "PATH": "/nowhere"]
    .merging(environment) { $1 }
  return try await run(
    "/bin/bash", ["-c", preparation + "; exec \"$0\" \"$@\"", commandPath] + arguments,
    environment: home, in: folder)
}

@Suite struct `Folders that take no files` {
  static let writing = [
    (["plots", "3", "--plots", "PLACE"], "lesson: the lesson has no plots: cannot "),
    (["3", "--plots", "PLACE"], "lesson: the lesson has no plots: cannot "),
    (["export", "3", "--to", "md", "--output", "PLACE"], "lesson: cannot write "),
    (
      ["export", "3", "--to", "md", "--plots", "PLACE"], "lesson 3: nothing exported: cannot "
    ),
  ]

  /// Expects one line and code 73 from a command that cannot write.
  private func expectRefusal(_ outcome: Outcome, _ beginning: String, _ what: String) {
    #expect(outcome.code == 73, "\(what): \(outcome.errors)")
    #expect(outcome.errors.hasPrefix(beginning), "\(what): \(outcome.errors)")
    #expect(outcome.errors.count { $0 == "\n" } == 1, "\(what): \(outcome.errors)")
  }

  @Test(arguments: writing.indices)
  func `read-only ones are one line and code 73`(index: Int) async throws {
    let (arguments, beginning) = Self.writing[index]
    let folder = try ScratchFolder()
    // /proc refuses everybody, root too.
    for place in ["/proc/self/plots", "/proc"] {
      let outcome = try await lesson(
        arguments.map { $0 == "PLACE" ? place : $0 }, after: ":", in: folder)
      expectRefusal(outcome, beginning, place)
    }
  }

  @Test(arguments: writing.indices)
  func `a disk that fills up is one line and code 73, and nothing half written stays`(
    index: Int
  ) async throws {
    let (arguments, _) = Self.writing[index]
    let folder = try ScratchFolder()
    // To a process whose files may have 1 kB, every disk is full.
    let outcome = try await lesson(
      arguments.map { $0 == "PLACE" ? "here" : $0 }, after: "ulimit -f 1", in: folder)
    expectRefusal(outcome, "lesson", "\(arguments)")
    #expect(outcome.errors.contains("cannot write ") && outcome.errors.contains(": File too large"))
    for file in folder.files() {
      let text = folder.read(file) ?? ""
      #expect(text.utf8.count <= 1024 && text.hasSuffix("\n"), "\(file)")
    }
    #expect(!folder.files().contains { $0.contains("/.") })
  }

  @Test(
    .enabled("mounting a file system is forbidden here") {
      try await succeeds("/usr/bin/unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt")
    })
  func `a real full disk and a real read-only one are one line and code 73`() async throws {
    let folder = try ScratchFolder()
    let mounted = """
      mkdir -p disk && mount -t tmpfs -o size=16k none disk
      if [[ $KIND == full ]]; then head -c 1M /dev/zero > disk/ballast 2>/dev/null; else mount -o remount,ro disk; fi
      """
    for kind in ["full", "read-only"] {
      let arguments = ["--mount", "bash", "-c", mounted + "\nexec \"$0\" \"$@\"", commandPath]
      let outcome = try await run(
        "/usr/bin/unshare", arguments + ["plots", "3", "--plots", "disk"],
        environment: ["KIND": kind], in: folder)
      expectRefusal(outcome, "lesson: the lesson has no plots: cannot ", kind)
    }
  }

  @Test(
    .enabled("only root can be somebody else, who can start the command") {
      try await succeeds(
        "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", commandPath,
        "--version")
    })
  func `a home of somebody else's costs one line, and the lesson is read`() async throws {
    let (folder, home) = (try ScratchFolder(), try ScratchFolder())
    chmod(home.path, 0o700)
    chmod(folder.path, 0o777)
    let arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", commandPath]
    let outcome = try await run(
      "/usr/bin/setpriv", arguments + ["hint", "1.1"], environment: ["HOME": home.path], in: folder)
    #expect(outcome.code == 0 && outcome.output.contains("Hint 1 of 4"))
    #expect(
      outcome.errors == """
        lesson: your progress cannot be read from \
        \(home.path)/.local/state/distillation-course/state.json: Permission denied

        """)
  }

  @Test func `symbolic links to folders are followed, those to files are left alone`() async throws
  {
    let folder = try ScratchFolder()
    try folder.write("precious", to: "elsewhere/precious.gp")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/plots", withDestinationPath: "elsewhere")
    try folder.write("", to: "elsewhere/\(slug)/soft-labels.svg")
    for link in ["soft-labels.gp", "soft-labels.gif"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/elsewhere/\(slug)/\(link)",
        withDestinationPath: "../precious.gp")
    }
    let files = folder.files()
    let outcome = try await lesson(
      ["plots", "2"], after: ":", environment: bareEnvironment, in: folder)
    #expect(outcome.code == 73)
    let link = "\(folder.path)/plots/\(slug)/soft-labels.gp"
    #expect(
      outcome.errors == """
        lesson: \(link) is a link to ../precious.gp, which lesson neither follows nor replaces; choose another folder \
        with --plots, or replace it with --force

        """)
    #expect(folder.files() == files)
    let forced = try await lesson(
      ["plots", "2", "--force"], after: ":", environment: bareEnvironment, in: folder)
    #expect(forced.code == 0 && forced.errors == "")
    #expect(folder.read("elsewhere/precious.gp") == "precious")
    #expect(folder.read("elsewhere/\(slug)/soft-labels.gp")?.hasPrefix("# ") == true)
    #expect(folder.read("elsewhere/\(slug)/soft-labels.svg")?.hasPrefix("<?xml") == true)
  }

  @Test func `a link that leads to itself or to nothing is one line and code 73`() async throws {
    let folder = try ScratchFolder()
    for (link, target) in [("loop", "loop"), ("nowhere", "/nonexistent/folder")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + link, withDestinationPath: target)
      for (arguments, beginning) in Self.writing {
        let outcome = try await lesson(
          arguments.map { $0 == "PLACE" ? link : $0 }, after: ":", in: folder)
        expectRefusal(outcome, beginning, "\(link) \(arguments)")
      }
    }
  }
}

@Suite struct `The state file under attack` {
  private let path = "state/distillation-course/state.json"

  private func hint(_ exercise: String, in folder: ScratchFolder) async throws -> Outcome {
    try await run(
      commandPath, ["hint", exercise],
      environment: ["LESSON_HOME": root, "XDG_STATE_HOME": folder.path + "/state"], in: folder)
  }

  @Test func `twenty commands at once lose nothing`() async throws {
    let folder = try ScratchFolder()
    // Each twice: the fourth hint is read from the course's folder, which this one is not.
    let exercises = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3"]
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      for exercise in exercises + exercises {
        group.addTask { try await hint(exercise, in: folder) }
      }
      for try await outcome in group { #expect(outcome.errors == "") }
    }
    let state = try #require(folder.read(path))
    for exercise in exercises { #expect(state.contains("\"\(exercise)\"")) }
  }

  @Test(arguments: ["damaged", "\u{0}"])
  func `one that cannot be understood is kept aside and told once`(content: String) async throws {
    let folder = try ScratchFolder()
    try folder.write(content, to: path)
    let first = try await hint("1.1", in: folder)
    #expect(first.code == 0 && first.errors.hasPrefix("lesson: \(folder.path)/\(path) "))
    #expect(first.errors.count { $0 == "\n" } == 1)
    #expect(try await hint("1.1", in: folder).errors == "")
    #expect(folder.read(path + ".damaged") == content)
    // The next one goes beside it, not over it.
    try folder.write("damaged again", to: path)
    let second = try await hint("1.1", in: folder)
    #expect(second.errors.contains("; it is now state.json.damaged-2, and "))
    #expect(folder.read(path + ".damaged") == content)
    #expect(folder.read(path + ".damaged-2") == "damaged again")
  }

  @Test func `one of a newer version is left as it is, and nothing is remembered`() async throws {
    let folder = try ScratchFolder()
    try folder.write("{\"version\": 99, \"worlds\": []}", to: path)
    for _ in 1...2 {
      let outcome = try await hint("1.1", in: folder)
      #expect(outcome.code == 0 && outcome.output.contains("Hint 1 of 4"))
      #expect(
        outcome.errors == """
          lesson: \(folder.path)/\(path) was written by a newer version of this course; it stays as it is, and this \
          version remembers nothing

          """)
    }
    #expect(folder.read(path) == "{\"version\": 99, \"worlds\": []}")
    #expect(!folder.files().contains { $0.contains(".damaged") })
  }

  @Test(arguments: [("-5", 1), ("-9223372036854775808", 1), ("9223372036854775807", 4), ("2", 3)])
  func `any number in it is a number of hints`(seen: String, level: Int) async throws {
    let folder = try ScratchFolder()
    let record = "{\"1.1\": {\"hintsSeen\": \(seen)}}"
    try folder.write("{\"version\": 1, \"exercises\": \(record)}", to: path)
    let outcome = try await run(
      commandPath, ["hint", "1.1"],
      environment: ["LESSON_HOME": root, "XDG_STATE_HOME": folder.path + "/state"], in: folder)
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains("Hint \(level) of 4"))
  }

  @Test func `a pipe in its place is told, not waited for`() async throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "state/distillation-course/other")
    #expect(mkfifo(folder.path + "/" + path, 0o600) == 0)
    let outcome = try await hint("1.1", in: folder)
    #expect(outcome.code == 0 && outcome.output.contains("Hint 1 of 4"))
    #expect(outcome.errors.count { $0 == "\n" } == 1)
  }

  @Test func `a full disk costs one line with its reason, and the old state stays`() async throws {
    let folder = try ScratchFolder()
    #expect(try await hint("1.1", in: folder).errors == "")
    let before = folder.read(path)
    let outcome = try await lesson(
      ["hint", "1.2"], after: "ulimit -f 0",
      environment: ["XDG_STATE_HOME": folder.path + "/state"], in: folder)
    #expect(outcome.code == 0)
    #expect(
      outcome.errors == """
        lesson: your progress cannot be remembered in \(folder.path)/\(path): File too large

        """)
    #expect(folder.read(path) == before)
    #expect(!folder.files().contains { $0.contains("/.") })
  }

  /// The links of people who keep such files elsewhere.
  @Test func `a link to one stays a link, and the file that it leads to is kept up`() async throws {
    let folder = try ScratchFolder()
    try folder.write("{\"version\": 1}", to: "dotfiles/state.json")
    try folder.write("", to: "state/distillation-course/other")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + path, withDestinationPath: "../../dotfiles/state.json")
    #expect(try await hint("1.1", in: folder).errors == "")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/" + path)
    #expect(target == "../../dotfiles/state.json")
    #expect(folder.read("dotfiles/state.json")?.contains("\"1.1\"") == true)
  }

  @Test func `a link to something else is moved aside, and that is left alone`() async throws {
    let folder = try ScratchFolder()
    try folder.write("precious", to: "elsewhere")
    try folder.write("", to: "state/distillation-course/other")
    for name in ["state.json", "state.lock"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/state/distillation-course/\(name)",
        withDestinationPath: "../../elsewhere")
    }
    #expect(
      try await hint("1.1", in: folder).errors.contains("; it is now state.json.damaged, and "))
    #expect(folder.read("elsewhere") == "precious")
    #expect(folder.read(path)?.contains("\"1.1\"") == true)
  }
}
