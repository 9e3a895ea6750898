// A course of a test's own, for what works on exercises. A stand-in for the compiler puts the
// program in place that was built with these tests, so that no build runs inside the tests' build.

import ExerciseChecks
import Foundation
import TestSupport

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
private let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .path(percentEncoded: false)

/// A course of its own, with a compiler that always succeeds.
struct Course {
  let folder: ScratchFolder

  /// - Parameter program: The program that the stand-in puts in the place of `ExerciseRunner`.
  /// - Throws: What keeps the folder from being made.
  init(program: String = "ExerciseRunner") throws {
    folder = try ScratchFolder()
    for lesson in Set(allExercises.map(\.id.lesson)) {
      for path in ["lessons/exercises", "Sources/Solutions"] {
        let name = "\(path)/Exercise\(lesson).swift"
        try folder.write(
          String(contentsOf: checkout.appending(path: name), encoding: .utf8), to: name)
      }
    }
    for part in ["answers", "beginning", "serving"] {
      let name = "Sources/Solutions/Python/\(part).py"
      try folder.write(
        String(contentsOf: checkout.appending(path: name), encoding: .utf8), to: name)
    }
    try folder.write(
      """
      #!/bin/bash
      mkdir -p '\(folder.path)/.build/release'
      ln -sf '\(products)\(program)' '\(folder.path)/.build/release/ExerciseRunner'
      """, to: "tools/swift", isExecutable: true)
    // What a test tells the program through the environment should reach it, which is kept out of a
    // sandbox.
    try folder.write("#!/bin/sh\nexit 1\n", to: "tools/bwrap", isExecutable: true)
  }

  /// What the command finds in its environment.
  ///
  /// - Parameter behaviour: What the function of exercise 1.1 in `misbehaving` does.
  /// - Returns: The variables.
  func environment(behaviour: String = "") -> [String: String] {
    [
      "LESSON_HOME": folder.path, "PATH": "\(folder.path)/tools:/usr/bin:/bin",
      "XDG_STATE_HOME": folder.path + "/state", "MISBEHAVIOUR": behaviour,
    ]
  }

  /// Runs the command.
  func lesson(_ arguments: String..., behaviour: String = "") async throws -> Outcome {
    try await lesson(arguments, behaviour: behaviour)
  }

  /// Runs the command.
  func lesson(_ arguments: [String], behaviour: String = "") async throws -> Outcome {
    try await run(
      commandPath, arguments, environment: environment(behaviour: behaviour), in: folder)
  }
}
