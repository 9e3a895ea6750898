// Running the real command, as a reader's shell runs it.

import Foundation
import Subprocess
import SystemPackage
import TestSupport

/// What a finished process left behind.
struct Outcome: Equatable {
  /// The exit code as a shell sees it: 128 and the signal's number after a signal.
  var code: Int32
  var output: String
  var errors: String

  init(_ status: TerminationStatus, output: String?, errors: String?) {
    code =
      switch status {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    self.output = output ?? ""
    self.errors = errors ?? ""
  }
}

/// The built command, which lies beside the tests.
let commandPath = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "lesson").path(percentEncoded: false)

/// An environment in which nothing about the terminal is said.
let bareEnvironment = ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }

/// Runs a program to its end, with nothing on its standard input.
func run(
  _ program: String, _ arguments: [String], environment: [String: String] = [:],
  in folder: ScratchFolder
) async throws -> Outcome {
  let variables = bareEnvironment.merging(environment) { $1 }
  let result = try await Subprocess.run(
    .path(FilePath(program)), arguments: Arguments(arguments),
    environment: .custom(
      Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(rawValue: $0)!, $1) })),
    workingDirectory: FilePath(folder.path), output: .string(limit: 1 << 24),
    error: .string(limit: 1 << 20))
  return Outcome(
    result.terminationStatus, output: result.standardOutput, errors: result.standardError)
}

/// Whether a program ends well here; in some containers nobody may mount, or be somebody else.
func succeeds(_ program: String, _ arguments: String...) async throws -> Bool {
  try await run(program, arguments, in: ScratchFolder()).code == 0
}

/// Runs the command; its plots go below the folder.
func lesson(
  _ arguments: String..., environment: [String: String] = [:], in folder: ScratchFolder
) async throws -> Outcome {
  let home = ["LESSON_HOME": folder.path].merging(environment) { $1 }
  return try await run(commandPath, arguments, environment: home, in: folder)
}
