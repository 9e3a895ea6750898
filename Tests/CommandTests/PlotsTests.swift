// lesson plots, and the gallery that it keeps up to date.

import Foundation
import KoreanLessons
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
      "lesson: -p is for the figures of one lesson; name it: lesson plots 2 -p NAME=VALUE\n"
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

@Suite struct `The gallery` {
  private let committed = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "plots")
    .path(percentEncoded: false)

  /// The lessons write their scripts over a copy of the gallery, with a gnuplot that cannot draw:
  /// whatever is not up to date shows, whichever version of gnuplot drew the rest.
  @Test(arguments: [
    ("en", "plots", Lessons.allLessons.map(\.slug)),
    ("ko", "plots/ko", KoreanLessons.allLessons.map(\.slug)),
  ])
  func `it is what the lessons draw; if not, ./lesson plots renews it`(
    language: String, place: String, slugs: [String]
  ) async throws {
    let folder = try ScratchFolder()
    try FileManager.default.copyItem(atPath: committed, toPath: folder.path + "/plots")
    try? FileManager.default.removeItem(atPath: folder.path + "/plots/yours")
    // The other languages' figures are of no concern here.
    if place == "plots" { try FileManager.default.removeItem(atPath: folder.path + "/plots/ko") }
    let before = Dictionary(
      uniqueKeysWithValues: folder.files().filter { $0.hasPrefix(place + "/") }
        .map { ($0, folder.bytes($0)) })
    try folder.write("#!/bin/sh\nexit 1\n", to: "bin/gnuplot", isExecutable: true)
    let outcome = try await lesson(
      "plots", "--lang", language,
      environment: ["PATH": folder.path + "/bin:" + bareEnvironment["PATH"]!], in: folder)
    let renew: Comment =
      "the gallery is stale: run ./lesson plots --lang \(language) and commit \(place)/"
    #expect(outcome.code == 0 && outcome.errors == "", renew)
    let printed = outcome.output.split(separator: "\n").map(String.init)
    for slug in slugs { #expect(printed.contains { $0.hasPrefix("\(place)/\(slug)/") }) }
    for file in printed { #expect(before[file] == folder.bytes(file), renew) }
    let orphans = before.keys.filter { !printed.contains($0) }.sorted()
    #expect(orphans == [], "no lesson draws these; delete them")
  }
}

extension ScratchFolder {
  /// The content of a file.
  func bytes(_ name: String) -> Data? {
    FileManager.default.contents(atPath: path + "/" + name)
  }
}
