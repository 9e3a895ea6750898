// No word of a figure's own stands outside of its phrases: where everything that a lesson gives it
// is a number, every letter that is left is one that no translator would see.

import Languages
import Notebooks
import TestSupport
import Testing

@Suite struct `A figure in the pseudo-language` {
  /// Every kind, and each of its ways to say something: curves that cross and that do not, one
  /// example and many, a bar and several.
  private static let kinds: [(name: String, draw: @Sendable () -> [Figure])] = [
    (
      "bars",
      {
        [
          .softLabelBars("0", classes: ["1", "2"], series: [("3", [0.75, 0.25])]),
          .softLabelBars(
            "0", classes: ["1", "2", "3"],
            series: [("4", [0.7, 0.2, 0.1]), ("5", [0.1, 0.2, 0.7])]),
        ]
      }
    ),
    (
      "frames",
      {
        [[1.0], [1, 2], [1, 2, 3]].map { values in
          .softLabelFrames(
            "0", classes: ["1", "2"], parameter: "9", values: values,
            softLabels: values.map { [1 - 0.3 / $0, 0.3 / $0] })
        }
      }
    ),
    (
      "maps",
      {
        let regions = [[0, 0, 1], [0, 2, 1], [2, 2, 1]]
        return [
          .classMap(
            "0", classes: ["1", "2", "3", "4"], regions: regions, x: 0...1, y: 0...1,
            points: [(Point(0, 0), 0), (Point(1, 1), 0)], marked: [("5", Point(0, 0))]),
          .classMap("0", classes: ["1"], regions: [[0]], x: 0...1, y: 0...1, points: []),
          .classMaps(
            "0", classes: ["1", "2", "3"], maps: [("6", regions), ("7", regions.reversed())],
            x: 0...1, y: 0...1, points: [(Point(0, 0), 0)]),
        ]
      }
    ),
    (
      "curves",
      {
        let shapes: [[Double]] = [
          [0, 1, 2, 3], [3, 2, 1, 0], [1, 1, 1, 1], [0, 2, 3, 0], [3, 1, 0, 3], [0, 3, 1, 2],
          [4, 5, 6, 7],
        ]
        let curves = shapes.map { shape in shape.enumerated().map { Point(Double($0), $1) } }
        let axis = Axis("1")
        func drawn(_ chosen: [Int], stops: [Double] = []) -> Figure {
          .curves(
            "0", x: axis, y: axis, series: chosen.map { ("\($0)", curves[$0]) },
            levels: [Axis.Tick(2, "8")], stops: stops, parameter: "9")
        }
        return curves.indices.map { drawn([$0]) }
          + [[0, 1], [0, 6], [3, 5], [0, 2, 6], [0, 1, 2, 3, 4, 5], [2, 2], [2, 2, 6]].map {
            drawn($0)
          } + [drawn([0, 1], stops: [0, 1])]
      }
    ),
    (
      "matrices",
      {
        [[[1.0, 2], [3, 4]], [[1, 1], [1, 1]], [[1, 4], [3, 2]], [[-1, 1], [2, -2]]].flatMap {
          values in
          [(["1", "2"], ["1", "2"]), (["1", "2"], ["3", "4"])].flatMap { names in
            [NumberFormat.fixed(2), .signed(1)].map { format in
              Figure.heatMap(
                "0", rows: names.0, columns: names.1, values: values, format: format)
            }
          }
        }
      }
    ),
    (
      "images",
      {
        [
          .images("0", images: [("1", [[1, 0], [0, 1]], [0.9, 0.1])], classes: ["1", "2"]),
          .image(
            "0", pixels: [[1, 0], [0, 1]], answers: [("1", [0.9, 0.1]), ("2", [0.2, 0.8])],
            classes: ["1", "2"]),
          .images(
            "0", images: [("1", [[1, 0], [0, 1]], [0.5, 0.5, 0, 0])], classes: ["1", "2", "3", "4"]),
        ]
      }
    ),
    (
      "reliability",
      {
        [
          .reliability("0", [("1", [(0.6, 0.5, 3), (0.9, 0.95, 5)]), ("2", [(0.6, 0.6, 3)])]),
          .reliability("0", [("1", [(0.6, 0.9, 3)])]), .reliability("0", [("1", [])]),
        ]
      }
    ),
    (
      "differences",
      {
        [[0.5, 1.5], [-2, 1], [-3, -1], [2]].map { differences in
          let mean = differences.reduce(0, +) / Double(differences.count)
          let reach = differences.count > 1 ? 0.4 : .nan
          return .differences(
            "0", of: "1",
            series: [
              DifferenceSeries(
                "2", differences: differences, low: mean - reach, mean: mean, high: mean + reach)
            ], across: "3")
        }
      }
    ),
    (
      "trade-offs",
      {
        [0.5, 3, 1000].map { least in
          .tradeoff(
            "0", size: "1", quality: "2",
            curves: ["3", "4"].map { name in
              (
                name,
                [Spread(1, low: 0, middle: 1, high: 2), Spread(2, low: 1, middle: 2, high: 3)]
              )
            }, reference: ("5", Point(4, 4)), most: Axis.Tick(2, "6"), least: Axis.Tick(least, "7"))
        }
      }
    ),
  ]

  @Test(arguments: kinds.indices)
  func `says everything in phrases`(index: Int) throws {
    let kind = Self.kinds[index]
    for figure in Spoken.$language.withValue(.pseudo, operation: kind.draw) {
      #expect(figure.alternative.contains("⟦"), "\(kind.name)")
      let panels = figure.frames.flatMap(\.panels)
      let axes = panels.flatMap { [$0.title, $0.x.label, $0.y.label] }
      for text in [figure.alternative] + axes {
        #expect(escaped(text) == [], "\(kind.name): \(text)")
      }
    }
  }
}
