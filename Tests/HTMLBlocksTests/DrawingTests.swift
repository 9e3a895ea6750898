// Figures as SVG: what they look like, and that whatever a figure holds, the picture is one.

import Foundation
import HTMLBlocks
import Notebooks
import TestSupport
import Testing

@Suite struct Drawings {
  @Test(
    arguments: Pictures.all.filter { ["bars", "layers", "similarity", "held"].contains($0.name) })
  func `the picture is what it was when somebody looked at it`(figure: Figure) throws {
    let lines = figure.drawing(frame: nil, prefix: "p-").html([]).source
      .replacing("><", with: ">\n<")
    try expectGolden(lines + "\n", "\(figure.name).svg")
  }

  @Test(arguments: Pictures.all)
  func `every picture is well-formed, finite and inside of its frame`(figure: Figure) throws {
    for frame in [nil] + figure.frames.indices.map({ $0 as Int? }) {
      try expectSound(figure.drawing(frame: frame, prefix: "p-"))
    }
  }

  @Test(arguments: Pictures.all)
  func `names in a picture begin as they are told to`(figure: Figure) throws {
    let shape = try figure.drawing(frame: nil, prefix: "figure-2-1-").shape()
    for id in shape.all.compactMap({ $0.attributes["id"] }) {
      #expect(id.hasPrefix("figure-2-1-"))
    }
    let ids = Set(shape.all.compactMap { $0.attributes["id"] })
    for value in shape.all.flatMap(\.attributes.values) where value.hasPrefix("url(#") {
      #expect(ids.contains(String(value.dropFirst(5).dropLast())), "\(value) is nowhere")
    }
  }

  @Test func `the still picture is the frame that the figure says, or all of them`() throws {
    let curves = Samples.curves.drawing(frame: nil, prefix: "")
    #expect(curves == Samples.curves.drawing(frame: 3, prefix: ""))
    #expect(curves != Samples.curves.drawing(frame: 2, prefix: ""))
    let all = try Samples.frames.drawing(frame: nil, prefix: "").shape()
    let titles = all.words.filter { $0.hasPrefix("T = ") }
    #expect(titles == Samples.frames.frames.map { "T = \($0.label)" })
    let one = try Samples.frames.drawing(frame: 4, prefix: "").shape()
    #expect(one.words.filter { $0.hasPrefix("T = ") } == ["T = 8"])
  }

  @Test func `colours are the page's, which knows when it is dark`() throws {
    let colors = try Samples.curves.drawing(frame: nil, prefix: "").shape().all
      .flatMap { [$0.attributes["fill"], $0.attributes["stroke"]] }.compactMap { $0 }
    #expect(
      Set(colors) == [
        "none", "var(--ink)", "var(--muted)", "var(--faint)", "var(--series-0)", "var(--series-1)",
        "var(--series-2)", "var(--series-3)",
      ])
  }

  @Test func `more classes than colours begin again`() throws {
    let shares = (0..<14).map { _ in 1.0 / 14 }
    let figure = Figure.softLabelBars(
      "", classes: shares.indices.map { "c\($0)" }, series: [("", shares)])
    let fills = try figure.drawing(frame: nil, prefix: "").shape().all
      .compactMap { $0.attributes["fill"] }.filter { $0.contains("series") }
    #expect(fills.count == 14)
    #expect(fills[0] == fills[12])
  }

  @Test func `words stay words`() throws {
    let hostile = "</text><script>alert(\"1\")</script> & 'q' \u{202E}]]>\u{1}\n<!--"
    let figure = Samples.named(
      hostile,
      Figure(
        hostile,
        frames: ["<a>", "\"b\""].map { label in
          Figure.Frame(
            label: label,
            panels: [
              Panel(
                hostile, x: Axis(hostile, ticks: [Axis.Tick(1, hostile)]), y: Axis(hostile),
                layers: [
                  .line(name: hostile, [Point(0, 0), Point(2, 1)], .series(0)),
                  .labels([Label(hostile, at: Point(1, 1))]),
                ], handles: [Handle(sets: hostile, at: Point(1, 1), moves: .up)])
            ])
        }, parameter: hostile, still: .all, alternative: hostile))
    let shape = try figure.drawing(frame: nil, prefix: "\"><i>").shape()
    let names = Set(shape.all.map(\.name))
    #expect(names == ["svg", "g", "path", "text", "circle"])
    let shown = "</text><script>alert(\"1\")</script> & 'q' \u{FFFD}]]>\u{FFFD} <!--"
    #expect(shape.words.filter { $0 == shown }.count == 5)
    // The name in the legend has lost its end.
    #expect(shape.words.filter { $0 == shown.prefix(39) + "…" }.count == 1)
    // The name at the axis has lost its end in each of the two panels.
    #expect(shape.words.filter { $0 == shown.prefix(21) + "…" }.count == 2)
  }

  @Test func `a large map is small`() throws {
    let size = 60
    let axis = (0..<size).map { -3.2 + 6.4 * Double($0) / Double(size - 1) }
    let map = Samples.map(size: size).drawing(frame: nil, prefix: "")
    #expect(map.shapes.source.utf8.count < 17_000)
    // All its values differ.
    let hills = axis.map { y in axis.map { x in sin(2.1 * x) * cos(1.7 * y) + 0.1 * x } }
    let figure = Figure(
      "",
      panels: [
        Panel(
          x: Axis(""), y: Axis(""),
          layers: [.grid(Grid(hills, x: -3.2...3.2, y: -3.2...3.2, palette: .diverging))])
      ], alternative: "")
    #expect(figure.drawing(frame: nil, prefix: "").shapes.source.utf8.count < 40_000)
  }

  @Test func `a map's cells cover it, each with its own colour`() throws {
    let regions = [[0, 0, 1], [2, 1, 1]]
    let figure = Figure.classMap(
      "", classes: ["a", "b", "c"], regions: regions, x: 0...2, y: 0...1, points: [])
    let cells = try figure.drawing(frame: nil, prefix: "").shape().all
      .first { $0.attributes["shape-rendering"] == "crispEdges" }
    let paths = try #require(cells).children.map { $0.attributes["d"] }
    #expect(paths == ["M0 0h2", "M2 0h1M1 1h2", "M0 1h1"])
    let colors = try #require(cells).children.map { $0.attributes["stroke"] }
    #expect(colors == (0..<3).map { Palette.tint($0).hex })
  }
}

/// A picture that a browser can draw: no coordinate that is none, and none far away.
func expectSound(_ drawing: Drawing, sourceLocation: SourceLocation = #_sourceLocation) throws {
  #expect(drawing.width > 0 && drawing.height > 0, sourceLocation: sourceLocation)
  let numeric: Set<String> = [
    "d", "x", "y", "cx", "cy", "r", "width", "height", "viewBox", "stroke-width", "font-size",
  ]
  for shape in try drawing.shape().all {
    for (name, value) in shape.attributes where numeric.contains(name) {
      for number in value.split(whereSeparator: { " MLHVhvlmz".contains($0) }) {
        let number = try #require(Double(number), "\(value)", sourceLocation: sourceLocation)
        #expect(abs(number) < 2000, "\(value)", sourceLocation: sourceLocation)
      }
    }
  }
}
