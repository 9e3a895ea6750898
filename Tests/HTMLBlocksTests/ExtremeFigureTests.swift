// Figures at the edge of what a parameter can make of them.

import HTMLBlocks
import Notebooks
import TestSupport
import Testing

@Suite struct `Extreme figures` {
  private func figure(_ layers: [Layer], x: Axis = Axis("x"), y: Axis = Axis("y")) -> Figure {
    Figure("", panels: [Panel(x: x, y: y, layers: layers)], alternative: "")
  }

  private static let values: [Double] = [
    .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    .leastNonzeroMagnitude, 0, -1, 1e300, 1,
  ]

  @Test(arguments: [false, true])
  func `any number may stand in any layer`(isLogarithmic: Bool) throws {
    for one in Self.values {
      for other in Self.values {
        let points = [Point(one, other), Point(1, 1), Point(other, one)]
        let spreads = points.map { Spread($0.x, low: one, middle: $0.y, high: other) }
        let figure = figure(
          [
            .line(name: "a", points, .series(0)), .points(name: "b", points, .text, .ring),
            .points(name: "c", points, .each), .bars(name: "d", points, width: 0.7, .each),
            .band(name: "e", spreads, .series(1)), .intervals(name: "f", spreads, .series(2)),
            .labels(points.map { Label("w", at: $0) }), .rule(.across, at: one, .muted),
            .rule(.up, at: other, .muted),
          ], x: Axis("x", range: 0.5...2, isLogarithmic: isLogarithmic),
          y: Axis("y", isLogarithmic: isLogarithmic))
        let drawing = figure.drawing(frame: nil, prefix: "")
        for shape in try drawing.shape().all where shape.name == "path" {
          #expect(shape.attributes["d"]?.isEmpty == false)
        }
        for shape in try drawing.shape().all where shape.attributes["class"] == nil {
          for number in numbers(shape.attributes["d"] ?? "") { #expect(abs(number) <= 1e6) }
        }
      }
    }
  }

  private func numbers(_ text: String) -> [Double] {
    text.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
  }

  @Test func `what is between the axes stays between them`() throws {
    let wild = [Point(-50, -90), Point(1, 0.5), Point(1e9, 1e12), Point(2, -4)]
    let figure = figure(
      [
        .line(name: "", wild, .series(0)),
        .band(
          name: "", wild.map { Spread($0.x, low: $0.y - 1, middle: $0.y, high: $0.y + 1) },
          .series(1)),
        .bars(name: "", wild, width: 3, .series(2)), .points(name: "", wild, .series(3)),
      ], x: Axis("", range: 0...3), y: Axis("", range: 0...1))
    let drawing = figure.drawing(frame: nil, prefix: "")
    for shape in try drawing.shape().all where shape.name == "path" {
      for number in numbers(shape.attributes["d"] ?? "") {
        #expect(number > -10 && number < Double(drawing.width))
      }
    }
  }

  @Test(
    arguments: [
      [], [.line(name: "", [], .series(0))], [.points(name: "", [Point(3, 3)], .series(0))],
      [.line(name: "", [Point(2, 2), Point(2, 2)], .series(0))],
      [.bars(name: "", [], width: 1, .each)], [.labels([])],
      [.grid(Grid([[.nan]], x: 0...0, y: 0...0, palette: .sequential, legend: "none"))],
      [.grid(Grid([[7]], x: 1...1, y: 1...1, palette: .classes, classNames: ["a"]))],
    ] as [[Layer]])
  func `little or nothing can be drawn`(layers: [Layer]) throws {
    try expectSound(figure(layers).drawing(frame: nil, prefix: ""))
  }

  @Test(arguments: [5...5, 0...0, -3 ... -3, 1e9...1e9 + 1e-7, 0...1e-300, -1e308...1e308])
  func `ends between which nothing fits are moved apart`(range: ClosedRange<Double>) throws {
    for isLogarithmic in [false, true] {
      let axis = Axis("", range: range, isLogarithmic: isLogarithmic)
      let line = Layer.line(name: "", [Point(range.lowerBound, 1), Point(6, 2)], .series(0))
      try expectSound(figure([line], x: axis, y: axis).drawing(frame: nil, prefix: ""))
    }
  }

  @Test func `a line without a value has a gap there`() throws {
    let points = [0, 1, 2, 3, 4].map { Point($0, $0 == 2 ? .nan : 1) }
    let figure = figure(
      [.line(name: "", points, .series(0))], x: Axis("", range: 0...4), y: Axis("", range: 0...2))
    let path = try figure.drawing(frame: nil, prefix: "").shape().all
      .first { $0.attributes["stroke"] == "var(--series-0)" }?.attributes["d"]
    #expect(path?.count { $0 == "M" } == 2)
  }

  @Test func `a grid beyond its axes is cut there`() throws {
    let grid = Layer.grid(Grid([[1, 2], [3, 4]], x: 0...1, y: 0...1, palette: .gray))
    func clips(_ axis: Axis) throws -> Int {
      try figure([grid], x: axis, y: axis).drawing(frame: nil, prefix: "").shape().all
        .count { $0.name == "clipPath" }
    }
    #expect(try clips(Axis("")) == 0)
    #expect(try clips(Axis("", range: 0...1)) == 1)
  }
}
