// The command ended at random moments, by Ctrl-C, by `kill` and by `kill -9`: whatever lies on the
// disk afterwards is whole, as it was before or as it was to become.

import Distillation
import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// Commands that write the same files with other bytes, and how long one takes.
private struct Family {
  var commands: [[String]]
  /// The bytes that each file may have, by its path.
  var versions: [String: Set<Data>] = [:]
  var seconds = 0.0

  init(_ commands: [[String]]) async throws {
    self.commands = commands
    for command in commands.prefix(2) {
      let folder = try ScratchFolder()
      let start = ContinuousClock.now
      let outcome = try await run(
        commandPath, command, environment: home(folder), in: folder)
      #expect(outcome.code == 0, "\(command): \(outcome.errors)")
      seconds = max(seconds, start.duration(to: .now) / .seconds(1))
      for file in folder.files() where !file.hasPrefix("state/") {
        versions[file, default: []].insert(folder.bytes(file) ?? Data())
      }
    }
  }
}

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

/// The temporary folder is the test's own, too, so that what stays there can be seen.
private func home(_ folder: ScratchFolder) -> [String: String] {
  mkdir(folder.path + "/temporary", 0o700)
  return [
    "LESSON_HOME": root, "XDG_STATE_HOME": folder.path + "/state", "HOME": folder.path,
    "TMPDIR": folder.path + "/temporary",
  ]
}

/// Starts the command and ends it after so many seconds, unless it has come to its end before.
private func interrupt(
  _ command: [String], after seconds: Double, by signal: Signal, in folder: ScratchFolder
) async throws {
  let variables = bareEnvironment.merging(home(folder)) { $1 }
  _ = try await Subprocess.run(
    .path(FilePath(commandPath)), arguments: Arguments(command),
    environment: .custom(
      Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(rawValue: $0)!, $1) })),
    workingDirectory: FilePath(folder.path), input: .none, output: .discarded, error: .discarded
  ) { execution in
    let number = execution.processIdentifier.value
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(5))
      let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)
      if status?.contains(") Z ") ?? true { return }
    }
    try? execution.send(signal: signal)
  }
}

/// What is on its way to its place, or was when somebody ended the run.
private func isPending(_ file: String) -> Bool {
  (file as NSString).lastPathComponent.hasPrefix(".") || file.hasPrefix("temporary/")
}

extension ScratchFolder {
  /// The files and the temporary folders that are on their way, or were.
  fileprivate var pending: Set<String> {
    let temporary = try? FileManager.default.contentsOfDirectory(atPath: path + "/temporary")
    return Set(files().filter(isPending) + (temporary ?? []).map { "temporary/" + $0 })
  }
}

@Suite(.serialized) struct `Interrupted at a random moment` {
  /// How often; more by hand, with `INTERRUPTIONS=1000`.
  private static let rounds =
    ProcessInfo.processInfo.environment["INTERRUPTIONS"].flatMap { Int($0) } ?? 72

  @Test func `a run leaves every file whole, old or new`() async throws {
    let other = ["-p", "temperature=5"]
    let plots = ["plots", "3", "--plots", "here"]
    let export = ["export", "3", "--to", "md", "--output", "out", "--plots", "there"]
    let exercises = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2"]
    let families = [
      try await Family([plots, plots + other]), try await Family([export, export + other]),
      try await Family(exercises.map { ["hint", $0] }),
    ]
    let folder = try ScratchFolder()
    var generator = SplitMix64(seed: 1)
    var halves = Set<String>()
    var leftovers = Set<String>()
    for round in 0..<Self.rounds {
      let family = families[round % families.count]
      let before = folder.pending
      let signal: Signal = [.interrupt, .terminate, .kill][round / families.count % 3]
      try await interrupt(
        family.commands.randomElement(using: &generator)!,
        after: .random(in: 0...family.seconds * 1.1, using: &generator),
        by: signal, in: folder)
      // Of `kill -9` the run hears nothing; what that leaves goes later.
      if signal != .kill { leftovers.formUnion(folder.pending.subtracting(before)) }
      for file in folder.files() where !isPending(file) {
        if file.hasPrefix("state/") { continue }
        let version = folder.bytes(file) ?? Data()
        let isWhole = families.contains { $0.versions[file]?.contains(version) == true }
        if !isWhole { halves.insert(file) }
      }
      if let state = folder.read("state/distillation-course/state.json") {
        let content = try? JSONSerialization.jsonObject(with: Data(state.utf8)) as? [String: Any]
        if content?["version"] as? Int != 1 { halves.insert("state.json") }
      }
    }
    #expect(halves.isEmpty)
    #expect(leftovers.isEmpty)
    #expect(!folder.files().contains { $0.hasSuffix(".damaged") })
    try await expectTidy(folder, after: families)
  }

  /// The next run that comes to its end puts everything right, and removes what the ended ones left
  /// half done.
  private func expectTidy(_ folder: ScratchFolder, after families: [Family]) async throws {
    // As if some time had passed: what is young could be another run's.
    for file in folder.pending {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -7200)],
        ofItemAtPath: folder.path + "/" + file)
    }
    for family in families {
      let outcome = try await run(
        commandPath, family.commands[1], environment: home(folder), in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    for family in families {
      let whole = try ScratchFolder()
      _ = try await run(commandPath, family.commands[1], environment: home(whole), in: whole)
      for file in whole.files() where !file.hasPrefix("state/") {
        #expect(folder.bytes(file) == whole.bytes(file), "\(file)")
      }
    }
    #expect(folder.pending == [])
  }
}
