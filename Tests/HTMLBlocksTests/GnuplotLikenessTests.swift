// A live picture stands where the recorded one stood: gnuplot draws the figures' scripts, and every
// word of its pictures must be in ours, at its place. With the words go marks, panels and legends.

import Foundation
import HTMLBlocks
import Notebooks
import Plotting
import TestSupport
import Testing

@Suite(.enabled("there is no gnuplot") { Gnuplot.find() != nil })
struct `Beside gnuplot's` {
  /// Words with their place, in pixels.
  private struct Placed: CustomStringConvertible {
    var text: String
    var x: Double
    var y: Double
    var description: String { "“\(text)” at \(x), \(y)" }

    func isNear(_ other: Placed) -> Bool {
      text == other.text && abs(x - other.x) < 0.1 && abs(y - other.y) < 0.1
    }
  }

  @Test(arguments: Pictures.all)
  func `every word stands where gnuplot has it`(figure: Figure) throws {
    try expectAlike(try drawnByGnuplot(figure), figure.drawing(frame: nil, prefix: ""))
  }

  @Test(arguments: [Samples.curves, Samples.frames])
  func `so it does in every frame`(figure: Figure) throws {
    for frame in figure.frames.indices {
      try expectAlike(
        try drawnByGnuplot(figure, ["-e", "frame=\(frame + 1)"]),
        figure.drawing(frame: frame, prefix: ""))
    }
  }

  private func expectAlike(_ picture: Shape, _ drawing: Drawing) throws {
    #expect(try picture.number("width") == Double(drawing.width))
    #expect(try picture.number("height") == Double(drawing.height))
    let theirs = placed(picture, [])
    let ours = placed(try drawing.shape(), [])
    for word in theirs { #expect(ours.contains { $0.isNear(word) }, "gnuplot has \(word)") }
    for word in ours { #expect(theirs.contains { $0.isNear(word) }, "gnuplot has no \(word)") }
  }

  @Test(
    arguments: [
      (0...1, 0...1.5), (0.2...0.21, -3.3...7), (1e6...2e6, 1e-6...2e-6),
      (5...123456, 0...1_234_567),
      (-40 ... -38.5, 1e4...1.23e5), (0.999...1.0031, -1e-9...1e-9),
    ] as [(ClosedRange<Double>, ClosedRange<Double>)])
  func `axes are marked as gnuplot marks them`(
    x: ClosedRange<Double>, y: ClosedRange<Double>
  ) throws {
    try expectMarks(Axis("", range: x), Axis("", range: y))
  }

  @Test(
    arguments: [
      (2...8, 0.3...30), (3...30, 1...1e7), (0.1...0.2, 1...1e12), (0.05...0.4, 1e-8...0.1),
      (100...105, 5...9), (0.1...9, 5...1500),
    ] as [(ClosedRange<Double>, ClosedRange<Double>)])
  func `logarithmic axes are marked as gnuplot marks them`(
    x: ClosedRange<Double>, y: ClosedRange<Double>
  ) throws {
    try expectMarks(
      Axis("", range: x, isLogarithmic: true), Axis("", range: y, isLogarithmic: true))
  }

  private func expectMarks(_ x: Axis, _ y: Axis) throws {
    let middle = Point(x.range?.lowerBound ?? 0, y.range?.lowerBound ?? 0)
    let figure = Samples.named(
      "marks",
      Figure(
        "", panels: [Panel(x: x, y: y, layers: [.points(name: "", [middle], .text)])],
        alternative: ""))
    let theirs = placed(try drawnByGnuplot(figure), []).map(\.text)
    let ours = placed(try figure.drawing(frame: nil, prefix: "").shape(), []).map(\.text)
    #expect(ours.sorted() == theirs.sorted())
  }

  private func drawnByGnuplot(_ figure: Figure, _ settings: [String] = []) throws -> Shape {
    let folder = try ScratchFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Gnuplot.find()).path)
    process.arguments = settings + [script.path]
    try process.run()
    process.waitUntilExit()
    return try Shape.read(try #require(folder.read("\(figure.name).svg")))
  }

  /// The words of a picture, moved and turned by the transformations around them.
  private func placed(_ shape: Shape, _ outside: [(x: Double, y: Double, turn: Double)]) -> [Placed]
  {
    var outside = outside
    if let transform = shape.attributes["transform"], transform.hasPrefix("translate") {
      let numbers = transform.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
      outside.append((numbers[0], numbers[1], transform.contains("rotate") ? numbers[2] : 0))
    }
    if shape.name == "text" {
      let text = shape.text.trimmingCharacters(in: .whitespaces)
      if text.isEmpty { return [] }
      var (x, y) = (
        Double(shape.attributes["x"] ?? "0") ?? 0, Double(shape.attributes["y"] ?? "0") ?? 0
      )
      for step in outside.reversed() {
        let angle = step.turn * .pi / 180
        (x, y) = (
          step.x + x * cos(angle) - y * sin(angle), step.y + x * sin(angle) + y * cos(angle)
        )
      }
      return [Placed(text: text, x: x, y: y)]
    }
    return shape.children.flatMap { placed($0, outside) }
  }
}
