// The Python lines of lesson 3 are run as they stand in its file, and what they give are the
// lesson's numbers.
//
// Plain Python is always there. PyTorch's lines run with a stand-in that follows PyTorch's
// documentation, and with PyTorch itself where it is installed; Keras' lines where Keras is.

import Distillation
import Foundation
import Lessons
import Notebooks
import Testing

private let tests = URL(filePath: #filePath).deletingLastPathComponent()
private let fixtures = tests.appending(path: "Fixtures")

/// The Python fences of an edition of lesson 3, in order.
private func pythonFences(_ folder: String) throws -> [String] {
  let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  let file = root.appending(path: folder).appending(path: "3-distillation-loss.md")
  return try String(contentsOf: file, encoding: .utf8)
    .matches(of: /```python\n([\s\S]*?)```/).map { String($0.1) }
}

/// Runs Python; what it printed.
private func python(_ arguments: [String], input: String = "") throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3"] + arguments
  // Keras then needs nothing but NumPy.
  process.environment = ProcessInfo.processInfo.environment.merging(["KERAS_BACKEND": "numpy"]) {
    $1
  }
  let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
  process.standardInput = standardInput
  process.standardOutput = standardOutput
  process.standardError = standardError
  try process.run()
  standardInput.fileHandleForWriting.write(Data(input.utf8))
  try standardInput.fileHandleForWriting.close()
  // Both are short; a pipe holds what is not read yet.
  let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
  let errors = try standardError.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "\(String(decoding: errors, as: UTF8.self))")
  return String(decoding: output, as: UTF8.self)
}

/// Whether Python finds a module.
private func isInstalled(_ module: String) -> Bool {
  (try? python(["-c", "import \(module)"])) != nil
}

private let hasPyTorch = isInstalled("torch")
private let hasKeras = isInstalled("keras")

/// Runs a fence and reads the last line that was printed.
private func results<Results: Decodable>(
  _ name: String, _ fence: String, standIns: Bool = false, calls: [String] = []
) throws -> (Results, printed: [Substring]) {
  let printed = try python(
    [
      fixtures.appending(path: "fence.py").path, name,
      standIns ? fixtures.appending(path: "stand-ins").path : "",
      calls.joined(separator: "\n"),
    ], input: fence
  ).split(separator: "\n")
  let last = try #require(printed.last)
  return (
    try JSONDecoder().decode(Results.self, from: Data(last.utf8)), Array(printed.dropLast())
  )
}

@Suite struct `The Python of lesson 3` {
  private static let lesson = Result { try LessonRun(3) }

  private static let student: [[Double]] = [[2, 1, 0, 0.5], [1, -2, 0.5, 0]]
  private static let teacher: [[Double]] = [[5, 3, 1, -1], [0.3, 2, -1, 1]]

  /// The library's loss of the batch that `fence.py` gives to the fences.
  private func batch(
    _ convention: LossConvention, weight: Double
  ) -> DistillationLoss.Evaluation {
    convention.loss(weight: weight, temperature: 4).evaluate(
      studentLogits: Matrix(Self.student), labels: [0, 2],
      softLabels: SoftLabels(teacherLogits: Matrix(Self.teacher), temperature: 4))
  }

  private func isClose(_ found: Double, _ expected: Double) -> Bool {
    abs(found - expected) <= 1e-12 * max(abs(expected), 1)
  }

  @Test func `is the same in both editions, and there for each of three frameworks`() throws {
    let fences = try pythonFences("lessons")
    #expect(try pythonFences("lessons/ko") == fences)
    #expect(fences.count == 3)
    #expect(fences[1].hasPrefix("import torch\n") && fences[2].hasPrefix("import keras\n"))
    for line in fences.joined().split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test
  func `plain Python computes the lesson's numbers, and prints the one that the lesson tells`()
    throws
  {
    struct Numbers: Decodable { var total, soft, hard, far: Double }
    let (found, printed): (Numbers, [Substring]) = try results(
      "plain", pythonFences("lessons")[0])
    let run = try Self.lesson.get()
    let divergence = try run.table("Two choices for H").numbers("value")[2]
    let hard = try run.table("The total loss").numbers("value")[0]
    #expect(isClose(found.soft, 16 * divergence))
    #expect(isClose(found.hard, hard))
    let squared = try LessonRun(3, ["timesSquare=true"]).table("The total loss")
      .numbers("contribution")
    #expect(isClose(squared[1], found.soft) && isClose(squared[2], found.total))
    // As far from each other as two sure models can be: nothing overflows.
    #expect(isClose(found.far, 2000))
    #expect(printed == ["1.14676"] && run.sentences.contains("1.14676"))
  }

  @Test func `the lines for PyTorch give the library's loss, by PyTorch's documentation`() throws {
    try checkPyTorch(standIn: true)
  }

  @Test(.enabled(if: hasPyTorch, "python3 has no PyTorch here"))
  func `the lines for PyTorch give the library's loss and gradient, by PyTorch`() throws {
    try checkPyTorch(standIn: false)
  }

  /// Runs PyTorch's lines: the loss, what becomes of the teacher, and each call of the lesson's
  /// table.
  private func checkPyTorch(standIn: Bool) throws {
    struct Numbers: Decodable {
      var loss: Double
      var gradient: [[Double]]?
      var teacherTrains, teacherRecords, studentTrains, studentRecords: Bool
      var copied: Double
      var calls: [Double]
    }
    let run = try Self.lesson.get()
    let table = try run.table("The suspects of the bug hunt as calls")
    let calls = try zip(
      zip(table.words("first argument"), table.words("second argument")),
      table.words("reduction")
    ).map { "\($0.0) | \($0.1) | \($1)" }
    let (found, _): (Numbers, [Substring]) = try results(
      "pytorch", pythonFences("lessons")[1], standIns: standIn, calls: calls)
    let expected = batch(.courseWithTemperatureSquared, weight: 0.1)
    #expect(isClose(found.loss, expected.loss))
    if standIn {
      #expect(found.gradient == nil)
    } else {
      let gradient = try #require(found.gradient).flatMap(\.self)
      #expect(zip(gradient, expected.gradient.values).allSatisfy { isClose($0, $1) })
    }
    #expect(!found.teacherTrains && !found.teacherRecords)
    #expect(found.studentTrains && found.studentRecords)
    // Each suspect of the bug hunt is what the table says that it is.
    let suspects = try run.table("8 losses").numbers("before")
    #expect(found.calls.count == suspects.count)
    for (call, (one, other)) in zip(calls, zip(found.calls, suspects)) {
      #expect(isClose(one, other), "\(call) is \(one), not \(other)")
    }
    #expect(run.sentences.contains(number(found.copied, 5)))
  }

  @Test(.enabled(if: hasKeras, "python3 has no Keras here"))
  func `the lines for Keras give the library's loss, and its default does not`() throws {
    struct Numbers: Decodable {
      var loss, `default`: Double
      var version: String
      var teacherTrains: Bool
    }
    let (found, _): (Numbers, [Substring]) = try results("keras", pythonFences("lessons")[2])
    // Keras computes with 32 bits.
    #expect(abs(found.loss - batch(.keras, weight: 0.1).loss) < 1e-5)
    #expect(!found.teacherTrains)
    let told = ["3.12", "3.13", "3.14", "3.15.0", "3.15.1"]
    if told.contains(where: found.version.hasPrefix) {
      let sentences = try Self.lesson.get().sentences
      #expect(sentences.contains(number(found.default, 3)), "Keras \(found.version)")
    }
  }
}
