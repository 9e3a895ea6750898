// lesson study, as its readers start it: on the files that come with the course, and on others.

import Foundation
import Lessons
import Parameters
import TestSupport
import Testing

private let samples = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "lessons/samples")
  .path(percentEncoded: false)

/// Runs the command on the samples, without gnuplot: what pictures take is not what this is about.
private func study(_ arguments: [String], in folder: ScratchFolder) async throws -> Outcome {
  try await run(
    commandPath,
    [
      "study", samples + "/teacher.npy", "--labels", samples + "/labels.npy", "--student",
      samples + "/student.npy", "--classes", samples + "/classes.txt",
    ] + arguments,
    environment: [
      "LESSON_HOME": folder.path, "HOME": folder.path, "PATH": "/nowhere", "LC_ALL": "C.UTF-8",
    ], in: folder)
}

@Suite struct `lesson study` {
  @Test(arguments: [("en", "Table 12"), ("ko", "표 12")])
  func `shows the whole notebook in a pipe, and writes nothing beside the data`(
    language: String, last: String
  ) async throws {
    let folder = try ScratchFolder()
    let before = try FileManager.default.contentsOfDirectory(atPath: samples).sorted()
    let outcome = try await study(["--lang", language], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(last))
    #expect(outcome.output.contains("seven"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: samples).sorted() == before)
    let figures = folder.files().filter { $0.hasSuffix(".gp") }
    #expect(figures.count == 2 && figures.allSatisfy { $0.hasPrefix("plots/yours/") })
  }

  @Test func `has parameters, which are listed as a lesson's are`() async throws {
    let outcome = try await lesson("params", "study", in: try ScratchFolder())
    #expect(outcome.code == 0, "\(outcome.errors)")
    let study = try #require(otherNotebooks.first { $0.slug == "study" })
    for parameter in study.parameters { #expect(outcome.output.contains(parameter.meaning)) }
    let example = try #require(outcome.output.firstMatch(of: /\.\/lesson study FILE -p (\S+)\n$/))
    #expect(throws: Never.self) {
      try ParameterAssignment([String(example.1)], for: study.parameters)
    }
  }

  @Test(arguments: ["html", "ipynb", "md"])
  func `is exported as a lesson is`(format: String) async throws {
    let folder = try ScratchFolder()
    let outcome = try await study(["--to", format, "--output", "mine"], in: folder)
    // Without gnuplot there are no pictures, which is told.
    #expect(outcome.code == 1, "\(outcome.errors)")
    let text = try #require(folder.read("mine/study.\(format)"))
    for step in otherNotebooks[0].steps { #expect(text.contains(step), "\(step)") }
  }

  /// A wrong start: what stands behind the command, the exit code, and the one line.
  static let faults: [(arguments: [String], code: Int32, message: String)] = [
    (["/no/file.npy"], 66, "lesson: /no/file.npy: cannot be read: No such file or directory\n"),
    (
      ["SAMPLES/labels.npy"], 66,
      "lesson: SAMPLES/labels.npy: holds “uint8”; expected scores as float16, float32 or float64 (bfloat16 in safetensors)\n"
    ),
    (
      ["SAMPLES/teacher.npy", "--tensor", "a"], 64,
      "lesson: SAMPLES/teacher.npy: is no safetensors file, so --tensor does not apply; leave it out\n"
    ),
    (
      ["SAMPLES/teacher.npy", "--output", "mine"], 64,
      "lesson: --output says where, and nothing says what; add --to html, ipynb or md. See './lesson --help'.\n"
    ),
    (
      ["SAMPLES/teacher.npy", "--from", "13"], 64,
      "lesson study: there is no step 13; expected 1 to 12\n"
    ),
  ]

  @Test(arguments: faults.indices)
  func `says in one line what is wrong`(index: Int) async throws {
    let (arguments, code, message) = Self.faults[index]
    func named(_ text: String) -> String { text.replacing("SAMPLES", with: samples) }
    let outcome = try await run(
      commandPath, ["study"] + arguments.map(named), in: try ScratchFolder())
    #expect(outcome.code == code)
    #expect(outcome.errors == named(message))
    #expect(outcome.output.isEmpty)
  }
}
