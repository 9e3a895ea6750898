// lesson plots: a lesson's figures without its text.

import Foundation
import Lessons
import TestSupport
import Testing

private let number = "2"
private let slug = Lessons.allLessons[1].slug

@Suite struct `Figures without the text` {
  @Test func `every file is written, and its path printed`() async throws {
    let folder = try ScratchFolder()
    let outcome = try await lesson("plots", number, in: folder)
    #expect(outcome.code == 0 && outcome.errors == "")
    let printed = outcome.output.split(separator: "\n").map(String.init)
    #expect(printed.sorted() == folder.files())
    for ending in ["gp", "svg", "gif"] {
      #expect(printed.contains("plots/\(slug)/soft-labels.\(ending)"))
    }
  }

  @Test func `they are the files that reading the lesson writes`() async throws {
    let (read, drawn) = (try ScratchFolder(), try ScratchFolder())
    _ = try await lesson(number, in: read)
    _ = try await lesson("plots", number, in: drawn)
    #expect(read.files() == drawn.files())
    for file in read.files() { #expect(read.bytes(file) == drawn.bytes(file), "\(file)") }
  }

  @Test func `other values go beside the gallery, another folder takes everything`() async throws {
    let folder = try ScratchFolder()
    let values = try await lesson("plots", number, "-p", "temperatures=1,3", in: folder)
    #expect(values.code == 0)
    #expect(folder.files().allSatisfy { $0.hasPrefix("plots/yours/\(slug)/") })
    let chosen = try ScratchFolder()
    _ = try await lesson("plots", number, "--plots", "here", in: chosen)
    #expect(!chosen.files().isEmpty && chosen.files().allSatisfy { $0.hasPrefix("here/\(slug)/") })
  }

  @Test func `without gnuplot the scripts are written, and one line says how to get pictures`()
    async throws
  {
    let folder = try ScratchFolder()
    let outcome = try await lesson(
      "plots", number, "1", environment: ["PATH": folder.path], in: folder)
    #expect(outcome.code == 0)
    #expect(
      outcome.errors == """
        lesson: no pictures, because gnuplot is not in PATH; for pictures: \
        sudo apt-get install gnuplot-nox, then ./lesson plots

        """)
    let printed = outcome.output.split(separator: "\n").map(String.init)
    #expect(printed.sorted() == folder.files() && printed.allSatisfy { $0.hasSuffix(".gp") })
  }

  static let impossible: [(arguments: [String], code: Int32, message: String)] = [
    (["0"], 64, "lesson: there is no lesson “0”; there are "),
    (
      ["-p", "seed=1"], 64,
      "lesson: -p is for the figures of one lesson; name it: ./lesson plots 2 -p NAME=VALUE\n"
    ),
    ([number, "-p", "temperature=1"], 64, "lesson 2: there is no parameter “temperature”; "),
    (
      [number, "--plots", "/dev/null"], 73,
      "lesson: the lesson has no plots: cannot create the folder /dev/null/\(slug) "
    ),
  ]

  @Test(arguments: impossible.indices)
  func `what cannot be done is one line`(index: Int) async throws {
    let (arguments, code, message) = Self.impossible[index]
    let folder = try ScratchFolder()
    let outcome = try await run(
      commandPath, ["plots"] + arguments, environment: ["LESSON_HOME": folder.path], in: folder)
    #expect(outcome.code == code)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    #expect(outcome.output == "" && folder.files() == [])
  }
}

extension ScratchFolder {
  /// The content of a file.
  func bytes(_ name: String) -> Data? {
    FileManager.default.contents(atPath: path + "/" + name)
  }
}
