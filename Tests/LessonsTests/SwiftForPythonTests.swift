// The page for readers of Python: its Swift and its Python are run as they stand there, and print
// the same.

import ExerciseChecks
import Foundation
import Grading
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private func file(_ path: String) throws -> String {
  try String(contentsOf: root.appending(path: path), encoding: .utf8)
}

/// The fences of a page, in pairs.
private func pairs(_ path: String) throws -> [(python: String, swift: String)] {
  let fences = try file(path).matches(of: /```(\w+)\n([\s\S]*?)```/)
    .map { (String($0.1), String($0.2)) }
  try #require(fences.count.isMultiple(of: 2) && !fences.isEmpty)
  return try stride(from: 0, to: fences.count, by: 2).map { index in
    try #require(fences[index].0 == "python" && fences[index + 1].0 == "swift")
    return (fences[index].1, fences[index + 1].1)
  }
}

/// Runs a program of the PATH to its end; what it printed, on both outputs.
private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = arguments
  let output = Pipe()
  (process.standardOutput, process.standardError) = (output, output)
  try process.run()
  let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, text)
}

/// Whether there is Python on this machine.
private let hasPython = (try? run(["python3", "--version"]))?.status == 0

@Suite struct SwiftForPythonTests {
  private static let pages = ["lessons/swift-for-python.md", "lessons/ko/swift-for-python.md"]

  /// What stands around the fences: each is a scope of its own, and behind it a line of dashes.
  private static let swiftHead = """
    import Foundation
    func softmax(_ logits: [Double]) throws -> [Double] { [0.7, 0.2, 0.1] }
    func entropy(_ q: [Double], inBits: Bool) throws -> Double { 0.8 }

    """
  private static let pythonHead = """
    def softmax(logits): return [0.7, 0.2, 0.1]
    def entropy(q, in_bits): return 0.8

    """

  /// What the compiler says where it does not take the fences.
  private struct Refused: Error { var complaint: String }

  /// Compiles the Swift fences into one program, and runs it; what each of them printed.
  private func swiftOutputs(_ fences: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "python-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "main.swift")
    let program = folder.appending(path: "main").path(percentEncoded: false)
    let bodies = fences.enumerated().map { index, fence in
      "func example\(index)() throws {\n\(fence)}\ntry example\(index)()\nprint(\"---\")\n"
    }
    try (Self.swiftHead + bodies.joined(separator: "\n"))
      .write(to: source, atomically: true, encoding: .utf8)
    let compiled = try run(
      [
        "swiftc", "-Onone", "-warnings-as-errors", "-swift-version", "6",
        source.path(percentEncoded: false), "-o", program,
      ])
    if compiled.status != 0 { throw Refused(complaint: compiled.output) }
    let ran = try run([program])
    try #require(ran.status == 0, "\(ran.output)")
    return ran.output.components(separatedBy: "---\n").dropLast()
  }

  @Test func `both editions have the same fences`() throws {
    let editions = try Self.pages.map { try pairs($0).flatMap { [$0.python, $0.swift] } }
    #expect(editions[0] == editions[1])
  }

  @Test func `every fence runs, and the Python prints what the Swift prints`() throws {
    let pairs = try pairs(Self.pages[0])
    let outputs = try swiftOutputs(pairs.map(\.swift))
    #expect(outputs.count == pairs.count)
    for (pair, output) in zip(pairs, outputs) {
      #expect(!output.isEmpty, "a fence that shows nothing: \(pair.swift)")
      guard hasPython else { continue }
      let ran = try run(["python3", "-c", Self.pythonHead + pair.python])
      #expect(ran.status == 0 && ran.output == output, "\(pair.python)\n\(ran.output)\n\(output)")
    }
  }

  @Test func `a fence that does not compile would be found`() throws {
    let refusal = #expect(throws: Refused.self) { try swiftOutputs(["let x: Int = 0.5\n"]) }
    #expect(refusal?.complaint.contains("cannot convert value of type 'Double'") == true)
  }

  @Test(arguments: pages)
  func `what the compiler is quoted with, it says`(page: String) throws {
    let source = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).swift")
    defer { try? FileManager.default.removeItem(at: source) }
    let faults = """
      func faulty(count: Int, share: Double, shares: [Double]) throws {
        let product = count * share
        let greatest: Double = shares.max()
        let again = softmax(shares)
        let unlabelled = try entropy(shares, false)
        let total = 0.0
        total += 1
      }
      """
    try (Self.swiftHead + faults).write(to: source, atomically: true, encoding: .utf8)
    let said = try run(["swiftc", "-typecheck", source.path(percentEncoded: false)]).output
    let quoted = try file(page).matches(of: /\n\| `([^`]+)` \|/).map { String($0.1) }
    // It would take the compiler a minute to say the sixth.
    #expect(quoted.count == 6 && quoted[5].hasSuffix("in reasonable time"))
    for message in quoted.dropLast() {
      #expect(said.contains("error: " + message), "\(message) is not in \(said)")
    }
  }

  @Test(arguments: pages)
  func `what the exercises need is there`(page: String) throws {
    let text = try file(page)
    let wanted = [
      "$0", "??", "inout", "&weights", "reduce", "zip(", "map {", "0..<", "throws", "try ", "guard",
      "let (low, high)", "var ", "low: 0", "Double(correct)",
    ]
    #expect(wanted.filter { !text.contains($0) } == [])
    for solution in ["exp(", "log("] {
      let uses = try pairs(page).count { $0.swift.contains(solution) }
      #expect(uses <= 1, "\(solution): no exercise is solved here")
    }
  }

  @Test func `every exercise file, the READMEs and the Korean tasks lead there`() throws {
    for lesson in Set(allExercises.map(\.id.lesson)) {
      let line = "\n// New to Swift, but not to Python? lessons/swift-for-python.md\n"
      #expect(try file(ExerciseFolder.path(lesson: lesson)).contains(line))
    }
    #expect(try file("README.md").contains("(lessons/swift-for-python.md)"))
    #expect(try file("README.ko.md").contains("(lessons/ko/swift-for-python.md)"))
    #expect(try file("lessons/ko/exercises.md").contains("(swift-for-python.md)"))
  }
}
