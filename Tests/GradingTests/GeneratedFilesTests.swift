// What follows from the solutions and the checks is up to date, and follows as it should.

import ExerciseChecks
import Foundation
import Grading
import Testing

@Suite struct GeneratedFilesTests {
  private static let course = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  @Test func `What is made of the solutions is as they are`() throws {
    let stale = try GeneratedFiles(root: Self.course).stale().map(\.path)
    #expect(stale == [], "make them again with: swift run renew-exercises")
  }

  @Test func `The catalogue is in the order of the solutions`() throws {
    let lessons = Set(allExercises.map(\.id.lesson)).sorted()
    let sections = try lessons.flatMap { lesson in
      let path = "\(Self.course)/Sources/Solutions/Exercise\(lesson).swift"
      return ExerciseFile(try String(contentsOfFile: path, encoding: .utf8)).sections.map(\.id)
    }
    #expect(allExercises.map(\.id) == sections)
  }
}

@Suite struct SmallCourseTests {
  private let root = NSTemporaryDirectory() + "generated-\(UUID().uuidString)"
  private static let stubs = "lessons/exercises/Exercise1.swift"
  private static let solutions = """
    // Head.

    // MARK: 1.1 One

    public func one(_ x: Double) throws -> Double {
      x + 1
    }

    // MARK: 1.2 Two

    public func two(
      _ x: [(Int, Int)], of y: [Double?],
      at z: Int
    ) throws -> Double {
      2
    }

    """

  init() throws {
    try write(Self.solutions, to: "Sources/Solutions/Exercise1.swift")
    try write(
      """
      public let oneExercise = Exercise<Double, @Sendable (Double) throws -> Double>(
        "1.1", function: "one")
      """, to: "Sources/ExerciseChecks/Lesson1/One.swift")
    try write(
      "public let secondExercise = Exercise<\n  Two, @Sendable () -> Int\n>(\n  \"1.2\", f: 1)\n",
      to: "Sources/ExerciseChecks/Lesson1/Second.swift")
    try write("", to: "Sources/ExerciseRunner/Functions.swift")
    try write("", to: "Tests/ExercisesTests/ExercisesTests.swift")
    try write("", to: "lessons/exercises/NotAttempted.swift")
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(filePath: root).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: root + "/" + name, encoding: .utf8)
  }

  @Test func `Each function answers its exercise`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try GeneratedFiles(root: root).renew().count == 5)
    let answers = try read("Sources/ExerciseRunner/Functions.swift")
    let references = try read("Sources/ExerciseChecks/References.swift")
    #expect(references.contains("let answer = try Solutions.one("))
    let first = """
      [
        "1.1": {
          let answer: Double = try one(
            try $0.argument("x") as Double)
          return crossing(answer)
        },

      """
    let second = """
          let answer: Double = try two(
            try $0.argument("x") as [(Int, Int)],
            of: try $0.argument("y") as [Double?],
            at: try $0.argument("z") as Int)
          return crossing(answer)
        },
      ]
      """
    #expect(answers.contains(first) && answers.contains(second), "\(answers)")
    #expect(
      try read("Sources/ExerciseChecks/Catalogue.swift")
        .contains("[\n  oneExercise,\n  secondExercise,\n]"))
    let test = #"@Test(.exercise("1.2")) func two() async { await expectPass("1.2") }"#
    #expect(try read("Tests/ExercisesTests/ExercisesTests.swift").contains(test))
    #expect(try GeneratedFiles(root: root).renew() == [])
  }

  @Test func `Stubs are renewed, and what somebody has begun is not`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try GeneratedFiles(root: root).renew()
    let stubs = try read(Self.stubs)
    #expect(!stubs.contains("x + 1") && stubs.contains("  throw NotAttempted()\n"))
    let file = ExerciseFile(stubs)
    let begun = try #require(file.section(of: "1.1"))
      .replacing("throw NotAttempted()", with: "mine")
    let old = try #require(file.section(of: "1.2")).replacing("Two", with: "An old title")
    try write(file.head + begun + old, to: Self.stubs)
    #expect(try GeneratedFiles(root: root).renew() == [Self.stubs])
    let now = ExerciseFile(try read(Self.stubs))
    #expect(now.section(of: "1.1") == begun)
    #expect(now.section(of: "1.2") == file.section(of: "1.2"))
  }

  @Test func `What is missing is named, and nothing is written`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let files = GeneratedFiles(root: root)
    try write(Self.solutions + "// MARK: 1.3 Three\n", to: "Sources/Solutions/Exercise1.swift")
    #expect(throws: GeneratedFiles.Failure.noChecks("1.3")) { try files.renew() }
    try write(
      "public let thirdExercise = Exercise<Int, Int>(\"1.3\")\n",
      to: "Sources/ExerciseChecks/Third.swift")
    #expect(throws: GeneratedFiles.Failure.noFunction("1.3")) { try files.renew() }
    try write(Self.solutions, to: "Sources/Solutions/Exercise1.swift")
    #expect(throws: GeneratedFiles.Failure.noSolution("1.3")) { try files.renew() }
    #expect(try read("Sources/ExerciseRunner/Functions.swift") == "")
  }
}
