// A figure of each kind with the lessons' own numbers, for all tests.

import Foundation
import Notebooks

package enum Samples {
  package static let animals = ["dog", "cat", "lion", "cow"]
  package static let temperatures = [0.5, 1, 2, 4, 8, 20]
  /// Logits of the dog at 122°, from its soft label at T = 1.
  package static let logits = [0.649, 0.348, 0.0034, 4e-6].map { log($0) }

  package static func softmax(_ logits: [Double], _ temperature: Double) -> [Double] {
    let powers = logits.map { exp($0 / temperature) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  package static func named(_ name: String, _ figure: Figure) -> Figure {
    var figure = figure
    figure.name = name
    return figure
  }

  package static let bars = named(
    "bars",
    .softLabelBars(
      "Two dogs, one hard label, two soft labels", classes: animals,
      series: [
        ("dog at 122°", [0.649, 0.348, 0.0034, 4e-6]),
        ("dog at 140°", [0.949, 0.0508, 2e-4, 1e-6]),
      ]))

  package static let frames = named(
    "frames",
    .softLabelFrames(
      "Soft labels of one dog at six temperatures", classes: animals, parameter: "T",
      values: temperatures, softLabels: temperatures.map { softmax(logits, $0) }, logits: logits))

  /// Temperatures close enough for a smooth curve.
  package static let fine = stride(from: 0.0, through: 60, by: 1).map { 0.5 * pow(40, $0 / 60) }

  package static let temperatureAxis = Axis(
    "temperature T", range: 0.5...20, isLogarithmic: true,
    ticks: temperatures.map { Axis.Tick($0, NumberFormat.significant(3).text($0)) })

  package static let curves = named(
    "curves",
    .curves(
      "The share of each class at each temperature", x: temperatureAxis,
      y: Axis("probability", range: 0...1),
      series: animals.enumerated().map { index, name in
        (name, fine.map { Point($0, softmax(logits, $0)[index]) })
      }, stops: temperatures, parameter: "T",
      source: SoftLabelSource(
        logits: logits, classes: animals, measures: animals.indices.map { .share($0) })))

  package static func entropy(_ shares: [Double]) -> Double {
    -shares.map { $0 > 0 ? $0 * log($0) : 0 }.reduce(0, +)
  }

  package static let panels = named(
    "panels",
    .curves(
      "Entropy and top-two gap", x: temperatureAxis,
      panels: [
        Curves(
          "Entropy of the soft label", y: Axis("nats", range: 0...1.5),
          series: [("entropy", fine.map { Point($0, entropy(softmax(logits, $0))) })],
          levels: [Axis.Tick(log(4), "ln 4, the most for four classes")],
          source: SoftLabelSource(logits: logits, classes: animals, measures: [.entropy])),
        Curves(
          "Gap between the top two", y: Axis("probability", range: 0...1),
          series: [
            (
              "gap",
              fine.map {
                let shares = softmax(logits, $0)
                return Point($0, shares[0] - shares[1])
              }
            )
          ], firstColor: 4,
          source: SoftLabelSource(
            logits: logits, classes: animals, measures: [.lead(0, over: 1)])),
      ]))

  /// Places of animals, spread evenly instead of at random.
  package static let points: [(at: Point, class: Int)] = [140.0, 90, 40, 270].enumerated().flatMap {
    index, angle in
    (0..<60).map { number in
      let turn = Double(number) * 2.399963
      let reach = (Double(number) / 60).squareRoot()
      let theta = (angle + 38 * reach * sin(turn)) * .pi / 180
      let radius = 2 + 0.7 * reach * cos(turn)
      return (Point(radius * cos(theta), radius * sin(theta)), index)
    }
  }

  package static func region(_ x: Double, _ y: Double) -> Int {
    let angles = [140.0, 90, 40, 270]
    let place = atan2(y, x) * 180 / .pi
    let distances = angles.map {
      abs((place - $0 + 540).truncatingRemainder(dividingBy: 360) - 180)
    }
    return distances.indices.min { distances[$0] < distances[$1] } ?? 0
  }

  package static func place(_ angle: Double, _ radius: Double = 2) -> Point {
    Point(radius * cos(angle * .pi / 180), radius * sin(angle * .pi / 180))
  }

  package static func map(size: Int) -> Figure {
    let axis = (0..<size).map { -3.2 + 6.4 * Double($0) / Double(size - 1) }
    return named(
      "map",
      .classMap(
        "What the teacher sees everywhere, and the two dogs", classes: animals,
        regions: axis.map { y in axis.map { x in region(x, y) } }, x: -3.2...3.2, y: -3.2...3.2,
        points: points, marked: [("dog at 122°", place(122)), ("dog at 140°", place(140))]))
  }

  package static let heatMap = named(
    "similarity",
    .heatMap(
      "What the teacher gives each class, on average", rows: animals, columns: animals,
      values: [
        [0.89, 0.1, 0.003, 0.0002], [0.11, 0.78, 0.11, 0.0001], [0.004, 0.1, 0.89, 0.0004],
        [0.0003, 0.0001, 0.0005, 0.999],
      ], axes: (columns: "probability given to", rows: "mean over")))

  package static let two: [[Double]] = [
    [0, 0, 6, 15, 12, 1, 0, 0], [0, 3, 16, 12, 15, 7, 0, 0], [0, 4, 12, 0, 10, 10, 0, 0],
    [0, 0, 0, 0, 13, 8, 0, 0], [0, 0, 0, 4, 16, 2, 0, 0], [0, 0, 2, 14, 9, 0, 0, 0],
    [0, 0, 12, 16, 9, 8, 8, 1], [0, 0, 7, 15, 16, 16, 13, 3],
  ]

  package static let images = named(
    "digits",
    .images(
      "Two handwritten twos",
      images: [
        (
          "a 2 that leans to 7", two, [0.001, 0.02, 0.72, 0.03, 0.001, 0.002, 0, 0.21, 0.01, 0.006]
        ),
        (
          "a 2 that leans to 3", two.map { $0.reversed() },
          [0.001, 0.001, 0.81, 0.16, 0.001, 0.002, 0, 0.01, 0.01, 0.005]
        ),
      ], classes: (0...9).map(String.init)))

  package static let reliability = named(
    "reliability",
    .reliability(
      "Reliability before and after fitting T",
      [
        (
          "Before, T = 1",
          [
            (0.45, 0.31, 12), (0.55, 0.38, 25), (0.65, 0.5, 31), (0.75, 0.55, 40),
            (0.85, 0.66, 71), (0.97, 0.9, 418),
          ]
        ),
        (
          "After, T = 1.8",
          [
            (0.35, 0.36, 11), (0.45, 0.43, 28), (0.55, 0.57, 45), (0.65, 0.64, 57),
            (0.75, 0.77, 83), (0.85, 0.86, 121), (0.95, 0.95, 252),
          ]
        ),
      ]))

  /// Logits of twelve classes, more than have room for their numbers.
  package static let manyLogits = [9, 7, 6.5, 6.4, 3, 2, 1, 0, -1, -2, -3, 5]
  package static let manyNames =
    ["a golden retriever at the beach", "cat"] + (3...12).map { "class \($0)" }

  package static let manyClasses = named(
    "many-classes",
    .softLabelFrames(
      "Soft labels of twelve classes", classes: manyNames, parameter: "T", values: temperatures,
      softLabels: temperatures.map { softmax(manyLogits, $0) }, logits: manyLogits))

  package static let differences = named(
    "differences",
    .differences(
      "One comparison", of: "gain in points",
      series: [
        DifferenceSeries(
          "with teacher", differences: [-1, 0.5, 2, 3.5], low: -0.6, mean: 1.25, high: 3.1)
      ]))

  package static let all = [
    bars, frames, curves, panels, map(size: 24), heatMap, images, reliability, layers, scale,
    longNames, manyClasses, differences,
  ]
}

// The layers that no kind of figure uses yet, and what makes a layout hard.
extension Samples {
  package static let layers = named(
    "layers",
    Figure(
      "Every layer",
      panels: [
        Panel(
          "Band and line", x: Axis("step", range: 0...10), y: Axis("test loss"),
          layers: [
            .band(
              name: "95 % interval",
              (0...10).map {
                let value = exp(-Double($0) / 3)
                return Spread(Double($0), low: value - 0.1, middle: value, high: value + 0.1)
              }, .series(0)),
            .line(
              name: "student", (0...10).map { Point(Double($0), exp(-Double($0) / 3)) }, .series(0)),
            .line(
              name: "without a teacher", (0...10).map { Point(Double($0), exp(-Double($0) / 5)) },
              .series(1), dashed: true),
          ]),
        Panel(
          "Intervals",
          x: Axis(
            "labels", isLogarithmic: true, ticks: [10, 100, 1000].map { .init($0, "\(Int($0))") }),
          y: Axis("gain in points"),
          layers: [
            .rule(.across, at: 0, .muted),
            .intervals(
              name: "student",
              [10.0, 100, 1000].map { Spread($0, low: -1, middle: 300 / $0 / 10, high: 400 / $0) },
              .series(0)),
            .points(
              name: "single seeds", [Point(10, 5), Point(100, 1), Point(1000, 0.2)], .muted, .cross),
          ]),
      ], alternative: "All layers."))

  package static let scale = named(
    "scale",
    Figure(
      "A loss over two parameters",
      panels: [
        Panel(
          x: Axis("temperature"), y: Axis("weight"),
          layers: [
            .grid(
              Grid(
                (0..<5).map { row in (0..<6).map { Double($0 - row) } }, x: 0...5, y: 0...4,
                palette: .diverging, format: .signed(1), legend: "gain in points"))
          ])
      ], alternative: "A grid."))

  package static let longNames = named(
    "long-names",
    .softLabelBars(
      "Long names", classes: ["a golden retriever", "a Siamese cat", "lion", "Holstein cow"],
      series: [
        ("one", [0.4, 0.3, 0.2, 0.1]), ("two", [0.1, 0.2, 0.3, 0.4]), ("three", [0, 0, 0, 1]),
      ]))
}
