// The learner's files through the real compiler, in a package of their own that is as small as can
// be.

import ExerciseChecks
import Foundation
import Grading
import Testing

@Suite(.serialized) struct ExerciseBuildTests {
  private let root: String
  private let swift: String

  init() throws {
    root = NSTemporaryDirectory() + "exercise-build-\(UUID().uuidString)"
    swift = try #require(
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/swift" }.first { FileManager.default.isExecutableFile(atPath: $0) })
    try write(
      """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(
        name: "small",
        targets: [
          .target(name: "Exercises", path: "lessons/exercises"),
          .executableTarget(name: "ExerciseRunner", dependencies: ["Exercises"]),
        ])
      """, to: "Package.swift")
    try write(
      """
      import Exercises
      let functions: [String: @Sendable ([Double]) throws -> [Double]] = [
        "1.1": {
          try softmax($0)
        }
      ]
      """, to: "Sources/ExerciseRunner/Functions.swift")
    try write("_ = functions", to: "Sources/ExerciseRunner/main.swift")
    for lesson in Set(allExercises.map(\.id.lesson)) where lesson != 1 {
      try write("// No exercise.\n", to: ExerciseFolder.path(lesson: lesson))
    }
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(filePath: root).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func build(_ exercise: String) async throws -> String {
    try write(exercise, to: "lessons/exercises/Exercise1.swift")
    return try await ExerciseBuild(root: root, swift: swift).run()
  }

  @Test func `What compiles, what does not, and a changed signature are told apart`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let program = try await build("public func softmax(_ z: [Double]) throws -> [Double] { z }\n")
    #expect(FileManager.default.isExecutableFile(atPath: program))

    await #expect(
      throws: ExerciseBuild.Failure.doesNotCompile([
        "lessons/exercises/Exercise1.swift:2:3: error: cannot find 'zz' in scope"
      ])
    ) { try await build("public func softmax(_ z: [Double]) throws -> [Double] {\n  zz\n}\n") }

    let changed = await #expect(throws: ExerciseBuild.Failure.self) {
      try await build("public func softmax(_ z: [Float]) throws -> [Float] { z }\n")
    }
    guard case .changedSignature(let exercises, _)? = changed else {
      Issue.record("told as \(String(describing: changed))")
      return
    }
    #expect(exercises.contains("1.1"))
  }

  @Test func `A missing file and one in another language are named`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let good = "public func softmax(_ z: [Double]) throws -> [Double] { z }\n"
    try write("int one(void) { return 1; }\n", to: "lessons/exercises/one.c")
    await #expect(
      throws: ExerciseBuild.Failure.unfit(.foreign(path: "lessons/exercises/one.c"))
    ) { try await build(good) }
    try FileManager.default.removeItem(atPath: root + "/lessons/exercises/one.c")
    try FileManager.default.removeItem(atPath: root + "/lessons/exercises/Exercise1.swift")
    await #expect(
      throws: ExerciseBuild.Failure.unfit(
        .missing(path: "lessons/exercises/Exercise1.swift", lesson: 1))
    ) { try await ExerciseBuild(root: root, swift: swift).run() }
  }

  @Test func `A compiler that is not there is no fault of the learner's`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let failure = await #expect(throws: ExerciseBuild.Failure.self) {
      try await ExerciseBuild(root: root, swift: "/nowhere/swift").run()
    }
    guard case .failed? = failure else {
      Issue.record("told as \(String(describing: failure))")
      return
    }
  }
}
