// Scripts that compute: gnuplot's softmax is the course's, at every temperature and for every row
// of logits, and a changed line changes the picture.

import Foundation
import Notebooks
import Plotting
import TestSupport
import Testing

import func Distillation.entropy
import func Distillation.softmax

@Suite struct SoftmaxScripts {
  /// What an expression is in a script, as gnuplot prints it after the picture.
  private func values(
    _ expressions: [String], in script: String, settings: String = ""
  ) throws -> [Double] {
    let picture = script + ".picture"
    let prints = expressions.map { "print sprintf('%.12g', \($0))" }.joined(separator: "; ")
    let ended = try ByHand([
      "-e", "out = '\(picture)'; \(settings)", script, "-e", prints,
    ])
    #expect(ended.status == 0)
    return try ended.said.split(separator: "\n").map { try #require(Double($0), "\(ended.said)") }
  }

  private func expectEqual(_ one: [Double], _ other: [Double]) {
    #expect(one.count == other.count)
    for (a, b) in zip(one, other) { #expect(abs(a - b) < 1e-9, "\(a) is not \(b)") }
  }

  static let rows: [[Double]] = [
    Samples.logits, Samples.manyLogits, [3, 2], [2, 2, 2], [1000, -1000, 0.25], [-7.125],
  ]

  @Test(arguments: rows)
  func `gnuplot's softmax is the course's at every temperature`(logits: [Double]) throws {
    let folder = try TemporaryFolder()
    let names = logits.indices.map { "c\($0)" }
    let figure = Samples.named(
      "row",
      .softLabelFrames(
        "A row", classes: names, parameter: "T", values: [0.5, 4],
        softLabels: [0.5, 4].map { softmax(logits, temperature: $0) }, logits: logits))
    let script = try PlotFolder(path: folder.path).write(figure)
    for temperature in [0.05, 0.5, 1, 3, 4, 20, 100_000] {
      let shares = try values(
        logits.indices.map { "softmax(\($0 + 1), \(temperature))" }, in: script.path)
      expectEqual(shares, softmax(logits, temperature: temperature))
    }
  }

  @Test func `entropy and lead are the course's, too`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.panels)
    for temperature in [0.1, 1, 7] {
      let soft = softmax(Samples.logits, temperature: temperature)
      expectEqual(
        try values(["entropy(\(temperature))"], in: script.path), [entropy(soft)])
    }
    #expect(try text(script.path).contains("using 1:(softmax(1, $1) - softmax(2, $1)) with lines"))
  }

  @Test func `panels with other logits each have functions of their own`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.bars)
    expectEqual(
      try values(["softmax1(2, 1)", "softmax2(2, 1)", "softmax2(1, 4)"], in: script.path),
      [
        0.348 / 1.000404, 0.0508 / 1.000001,
        softmax([0.949, 0.0508, 2e-4, 1e-6].map { log($0) }, temperature: 4)[0],
      ])
  }

  @Test(arguments: [Samples.frames, Samples.manyClasses])
  func `the numbers above the bars are those of the figure`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    for (number, frame) in figure.frames.enumerated() {
      #expect(try ByHand(["-e", "frame = \(number + 1)", script.path]) == .silent)
      let shown = try words(ofPicture: script.picturePath)
      var expected: [String] = []
      for case .labels(let labels) in frame.panels[0].layers { expected += labels.map(\.text) }
      let isNumber = { (word: String) in word.contains(".") && !word.contains("=") }
      let ticks = ["0.5"]
      #expect(shown.filter { isNumber($0) && !ticks.contains($0) } == expected)
    }
  }

  @Test(arguments: [("T = 4", "T = 2.5"), ("T = 4", "T = 9")])
  func `a changed line is another temperature`(line: String, changed: String) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.curves)
    let lines = try text(script.path).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0 == line } == 1)
    try lines.map { $0 == line ? changed : String($0) }.joined(separator: "\n")
      .write(toFile: script.path, atomically: true, encoding: .utf8)
    #expect(try ByHand([script.path]) == .silent)
    #expect(try words(ofPicture: script.picturePath).contains(changed))
    let temperature = try #require(Double(changed.dropFirst(4)))
    expectEqual(
      try values(["softmax(3, T)"], in: script.path),
      [softmax(Samples.logits, temperature: temperature)[2]])
  }

  @Test(arguments: [Samples.frames, Samples.curves])
  func `the command line chooses a temperature, too`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try ByHand(["-e", "temperature = 2.5", script.path]) == .silent)
    #expect(
      try words(ofPicture: script.picturePath).filter { $0.hasPrefix("T = ") } == ["T = 2.5"])
  }

  @Test func `other temperatures make other frames`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    let changed = try text(script.path).replacing("T = '0.5 1 2 4 8 20'", with: "T = '1 3'")
    try changed.write(toFile: script.path, atomically: true, encoding: .utf8)
    #expect(try ByHand([script.path]) == .silent)
    let shown = try words(ofPicture: script.picturePath)
    #expect(shown.filter { $0.hasPrefix("T = ") } == ["T = 1", "T = 3"])
    let ended = try ByHand(["-e", "frame = 3", script.path])
    #expect(ended.said.contains("frame is one of 1 to 2"))
  }

  @Test func `a figure that is no softmax holds its numbers`() throws {
    let folder = try TemporaryFolder()
    var figure = Samples.frames
    for index in figure.frames.indices { figure.frames[index].panels[0].source = nil }
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try !text(script.path).contains("softmax"))
    #expect(try ByHand(["-e", "frame = 4", script.path]) == .silent)
    #expect(try words(ofPicture: script.picturePath).contains("0.460"))
  }
}
