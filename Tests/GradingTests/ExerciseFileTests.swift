import ExerciseChecks
import Foundation
import Grading
import Testing

private let course = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

private func text(_ path: String) throws -> String {
  try String(contentsOfFile: course + path, encoding: .utf8)
}

@Suite struct ExerciseFileTests {
  private static let sample = """
    // Head.

    // MARK: 1.1 One

    /// The task.
    public func one(_ x: Double) throws -> Double {
      if x > 0 {
        return x
      }
      return 1
    }

    // MARK: 1.2 Two

    /// The task.
    public func two(
      _ x: Double
    ) throws -> Double {
      x + 1
    }

    """

  @Test func `A file taken apart and put together is the same`() {
    #expect(ExerciseFile(Self.sample).text == Self.sample)
    #expect(ExerciseFile("").text == "")
    #expect(ExerciseFile("no exercise\n").text == "no exercise\n")
    #expect(ExerciseFile(Self.sample).sections.map(\.id) == ["1.1", "1.2"])
  }

  @Test func `Without solutions every body says that it was not attempted`() {
    let expected = """
      // MARK: 1.1 One

      /// The task.
      public func one(_ x: Double) throws -> Double {
        throw NotAttempted()
      }


      """
    #expect(ExerciseFile(Self.sample).withoutSolutions.section(of: "1.1") == expected)
  }

  @Test func `The function of a section has neither mark nor task`() throws {
    let section = try #require(ExerciseFile(Self.sample).section(of: "1.2"))
    #expect(
      ExerciseFile.function(in: section)
        == "public func two(\n  _ x: Double\n) throws -> Double {\n  x + 1\n}")
  }

  @Test(arguments: allExercises.map(\.id))
  func `Every solution can be shown`(id: ExerciseID) throws {
    let solution = try ExerciseFolder(root: course).solution(of: id)
    let function = try #require(allExercises.first { $0.id == id }).function
    #expect(solution.hasPrefix("public func \(function)("))
    #expect(solution.hasSuffix("\n}"))
    #expect(!solution.contains("NotAttempted"))
  }
}

@Suite struct ExerciseFolderTests {
  private let root: String
  private var file: String { root + "/lessons/exercises/Exercise1.swift" }

  init() throws {
    root = NSTemporaryDirectory() + "exercises-\(UUID().uuidString)"
    for folder in ["/lessons/exercises", "/Sources/Solutions"] {
      try FileManager.default.createDirectory(
        atPath: root + folder, withIntermediateDirectories: true)
    }
    try text("Sources/Solutions/Exercise1.swift").write(
      toFile: root + "/Sources/Solutions/Exercise1.swift", atomically: true, encoding: .utf8)
  }

  private func learnerWrites(_ text: String) throws {
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  private var original: ExerciseFile {
    get throws { try ExerciseFile(text("Sources/Solutions/Exercise1.swift")).withoutSolutions }
  }

  @Test func `A reset touches its exercise only, and keeps what was written`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let written = try original.text.replacingOccurrences(
      of: "throw NotAttempted()", with: "return [1]")
    try learnerWrites(written)
    let folder = ExerciseFolder(root: root)
    #expect(
      try folder.reset(lesson: 1, "1.2")
        == .done(kept: "lessons/exercises/Exercise1.swift.yours-1"))
    let now = try ExerciseFile(String(contentsOfFile: file, encoding: .utf8))
    #expect(now.section(of: "1.1")?.contains("return [1]") == true)
    #expect(try now.section(of: "1.2") == original.section(of: "1.2"))
    #expect(try String(contentsOfFile: file + ".yours-1", encoding: .utf8) == written)
    #expect(try folder.reset(lesson: 1, "1.2") == .unchanged)
    #expect(
      try folder.reset(lesson: 1, nil) == .done(kept: "lessons/exercises/Exercise1.swift.yours-2"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == original.text)
  }

  @Test func `A deleted file comes back`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try ExerciseFolder(root: root).reset(lesson: 1, "1.1") == .done(kept: nil))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == original.text)
  }

  @Test func `Without its mark an exercise cannot be found, and nothing is changed`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try learnerWrites("// all mine\n")
    #expect(
      throws: ExerciseFolder.Failure.lostMark(path: "lessons/exercises/Exercise1.swift", "1.1")
    ) {
      try ExerciseFolder(root: root).reset(lesson: 1, "1.1")
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "// all mine\n")
  }

  @Test(arguments: [("\n", "\r\n"), ("\r\n", "\n"), ("\r\n", "\r\n")])
  func `The line ends of Windows are kept, and no reason to change anything`(
    own: String, solutions: String
  ) throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let path = "Sources/Solutions/Exercise1.swift"
    try text(path).replacing("\n", with: solutions)
      .write(toFile: root + "/" + path, atomically: true, encoding: .utf8)
    let stubs = try original.text.replacing("\n", with: own)
    let folder = ExerciseFolder(root: root)
    try learnerWrites(stubs)
    #expect(try folder.reset(lesson: 1, nil) == .unchanged)
    #expect(try folder.reset(lesson: 1, "1.2") == .unchanged)
    try learnerWrites(stubs.replacing("throw NotAttempted()", with: "return [1]"))
    _ = try folder.reset(lesson: 1, "1.2")
    let now = try ExerciseFile(String(contentsOfFile: file, encoding: .utf8))
    #expect(now.section(of: "1.1")?.contains("return [1]\(own)") == true)
    #expect(now.section(of: "1.2") == ExerciseFile(stubs).section(of: "1.2"))
    #expect(try !folder.solution(of: "1.1").contains("\r\n"))
  }

  @Test func `A file that is not text is left alone`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: file))
    #expect(throws: ExerciseFolder.Failure.unreadable(path: "lessons/exercises/Exercise1.swift")) {
      try ExerciseFolder(root: root).reset(lesson: 1, nil)
    }
    #expect(FileManager.default.contents(atPath: file) == Data([0xFF, 0xFE, 0x00]))
  }
}
