// What a page's kernel takes, by Node, beside what the command takes: the trainings as a peer of
// the others, and whole lessons.

import Foundation
import KernelBuild
import Languages
import Lessons
import OperatingSystem

/// The kernels of pages, and what runs them.
struct Pages {
  /// A lesson, and a change in its page after which nothing is trained again.
  private static let lessons: [(number: Int, change: String, values: [String])] = [
    (1, "angleA", (1...9).map { "\(100 + 5 * $0)" }),
    (2, "temperatures", (1...9).map { "0.5,\($0),20" }),
    (3, "temperature", (1...9).map { "\($0)" }),
  ]

  private let node: String
  private let folder: URL
  private let command: String
  private let scratch: URL
  private let peer: Peer
  private let kernels: [String]
  private var ratios: [Int: [Double]] = [:]
  private var first: [Int: [Double]] = [:]
  private var changes: [Int: [Double]] = [:]

  private struct Question: Encodable {
    var kernel: String
    var changes: [String]
  }

  private struct Answer: Decodable {
    var first: Double
    var changes: [Double]
  }

  /// Compiles the kernels.
  ///
  /// - Parameters:
  ///   - root: The course's folder.
  ///   - command: The built command.
  ///   - scratch: Where the kernels go.
  /// - Throws: What is missing, in a sentence.
  init(root: URL, command: URL, scratch: URL) async throws(Missing) {
    guard let node = programPath("node") else {
      throw Missing(sentence: "no node (sudo apt-get install nodejs)")
    }
    self.node = node
    self.scratch = scratch
    self.command = command.path(percentEncoded: false)
    folder = root.appending(path: "Benchmarks/peers")
    func file(_ name: String) -> String {
      root.appending(path: name).path(percentEncoded: false)
    }
    do {
      let build = try await KernelBuild(
        root: root.path(percentEncoded: false), for: .english, swift: programPath("swift"))
      let slugs = Self.lessons.compactMap { lesson in
        allLessons.first { $0.number == lesson.number }?.slug
      }
      var made = try await build.kernels(of: slugs)
      made.append(
        try await build.kernel(
          ofFiles: ["bench/Training.swift", "page/TrainingKernel.swift"]
            .map { file("Benchmarks/\($0)") },
          exporting: ["bench_train"], named: "training"))
      kernels = try made.enumerated().map { index, bytes in
        let place = scratch.appending(path: "kernel-\(index).wasm.gz")
        try Data(bytes).write(to: place)
        return place.path(percentEncoded: false)
      }
      peer = try Peer(
        "lessons", tolerance: 0, program: node,
        [file("Benchmarks/peers/lesson_peer.mjs"), file("Sources/Rendering/HTML/worker.js")])
    } catch let fault as KernelFault {
      throw Missing(sentence: fault.message(in: .english))
    } catch {
      throw Missing(sentence: "\(error)")
    }
  }

  /// Why nothing is told of pages.
  struct Missing: Error {
    var sentence: String
  }

  /// The trainings in a page's kernel, and in loops of JavaScript.
  ///
  /// - Parameter work: The file with the trainings.
  /// - Returns: Those who do them.
  /// - Throws: What keeps one of them from starting.
  func trainingPeers(work: URL) throws -> [Peer] {
    func file(_ name: String) -> String {
      folder.appending(path: name).path(percentEncoded: false)
    }
    // Both add as the course does, but for the order within a product.
    return [
      try Peer(
        "a page's kernel", tolerance: 1e-9, program: node,
        [file("page_peer.mjs"), kernels[kernels.count - 1]]),
      try Peer(
        "plain JavaScript", tolerance: 1e-9, program: node,
        [file("javascript_peer.mjs"), work.path(percentEncoded: false)]),
    ]
  }

  /// Runs every lesson once by the command, and once in a new page with some changes.
  mutating func takeRound() throws {
    for (index, lesson) in Self.lessons.enumerated() {
      let plots = scratch.appending(path: "plots").path(percentEncoded: false)
      let whole = WholeProcess([command, "\(lesson.number)", "--no-input", "--plots", plots])
      let question = Question(
        kernel: kernels[index], changes: lesson.values.map { "\(lesson.change)=\($0)" })
      let asked = String(decoding: try JSONEncoder().encode(question), as: UTF8.self)
      let answer: Answer = peer.ask(asked)
      ratios[lesson.number, default: []].append(answer.first / whole.seconds)
      first[lesson.number, default: []].append(answer.first)
      let sorted = answer.changes.sorted()
      changes[lesson.number, default: []].append(1000 * sorted[sorted.count / 2])
    }
  }

  /// Ends what runs the lessons.
  func end() { peer.hangUp() }

  /// The results.
  var section: Report.Section {
    Report.Section(
      title: "Pages, by the clock",
      rows: Self.lessons.flatMap { lesson -> [Report.Row] in
        let name = "lesson \(lesson.number)"
        return [
          Report.Row(
            name: "\(name), first run in its page", unit: "s", rounds: first[lesson.number] ?? [],
            target: .atMost(4)),
          Report.Row(
            name: "\(name), its page takes as long as the command", unit: "×",
            rounds: ratios[lesson.number] ?? []),
          Report.Row(
            name: "\(name), a change of \(lesson.change)", unit: "ms",
            rounds: changes[lesson.number] ?? [], target: .atMost(50)),
        ]
      })
  }
}
