// Figures to draw, and what a test can see in a picture.

import Foundation
import FoundationXML
import HTMLBlocks
import Notebooks
import TestSupport
import Testing

enum Pictures {
  /// A figure of every kind.
  static let all = Samples.all + [severalDifferences, maps, tradeoff, held]

  static let severalDifferences = Samples.named(
    "several-differences",
    .differences(
      "Gain seed by seed", of: "gain in points",
      series: [
        DifferenceSeries("k = 1", differences: [1, -2, 4, 3], low: -1, mean: 1.5, high: 4),
        DifferenceSeries("k = 2", differences: [5, 6, 7], low: 4.2, mean: 6, high: 7.8),
        DifferenceSeries("one seed", differences: [3], low: .nan, mean: 3, high: .nan),
      ], across: "labels a class"))

  static let maps = Samples.named(
    "maps",
    .classMaps(
      "Two students", classes: Samples.animals,
      maps: [("without teacher", regions(21)), ("with teacher", regions(21).reversed())],
      x: -3.2...3.2, y: -3.2...3.2, points: Samples.points))

  static let tradeoff = Samples.named(
    "tradeoff",
    .tradeoff(
      "What size buys", size: "size in kB", quality: "accuracy in %",
      curves: [
        ("hard labels", spreads([64.1, 82.3, 83.6, 86.5])),
        ("distilled", spreads([77.5, 92.4, 93, 94.5])),
      ], reference: ("teacher", Point(209, 95.4)), most: Axis.Tick(8, "limit 8 kB"),
      least: Axis.Tick(90, "wanted 90 %")))

  /// A figure with a handle of every kind.
  static let held: Figure = {
    let circle = Panel(
      x: Axis("", range: -3...3), y: Axis("", range: -3...3),
      layers: [.points(name: "", [Samples.place(122)], .text, .ring)], isSquare: true,
      handles: [
        Handle(sets: "angleA", at: Samples.place(122), moves: .around(Point(0, 0))),
        Handle(sets: "angleB", at: Samples.place(300), moves: .around(Point(0, 0))),
      ])
    let curve = Panel(
      x: Axis("T", range: 0.5...50, isLogarithmic: true), y: Axis("share", range: -1...3),
      layers: [.line(name: "", [Point(0.5, 0), Point(50, 2)], .series(0))],
      handles: [
        Handle(sets: "temperature", at: Point(4, 1), moves: .across),
        Handle(sets: "logits", element: 2, at: Point(10, -0.25), moves: .up),
      ])
    return Samples.named(
      "held", Figure("What can be held", panels: [circle, curve], alternative: "Handles."))
  }()

  static func regions(_ size: Int) -> [[Int]] {
    let axis = (0..<size).map { -3.2 + 6.4 * Double($0) / Double(size - 1) }
    return axis.map { y in axis.map { x in Samples.region(x, y) } }
  }

  private static func spreads(_ values: [Double]) -> [Spread] {
    zip([2.5, 4.9, 9.7, 19.3], values).map {
      Spread($0, low: $1 - 100 / $0, middle: $1, high: $1 + 8 / $0)
    }
  }
}

/// An element of a picture, as a parser of XML finds it.
final class Shape {
  let name: String
  let attributes: [String: String]
  var text = ""
  var children: [Shape] = []

  init(name: String, attributes: [String: String]) {
    (self.name, self.attributes) = (name, attributes)
  }

  /// The element and all in it.
  var all: [Shape] { [self] + children.flatMap(\.all) }

  /// The words in it.
  var words: [String] { all.filter { $0.name == "text" }.map(\.text) }

  /// A number of it.
  func number(_ attribute: String) throws -> Double {
    try #require(attributes[attribute].flatMap { Double($0) }, "\(name) has no \(attribute)")
  }

  /// Reads a document; fails where it is no well-formed XML.
  static func read(_ document: some StringProtocol) throws -> Shape {
    let reader = Reader()
    let parser = XMLParser(data: Data(String(document).utf8))
    parser.delegate = reader
    try #require(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
    return try #require(reader.root)
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: Shape?
    private var open: [Shape] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let shape = Shape(name: name, attributes: attributes)
      if let parent = open.last { parent.children.append(shape) } else { root = shape }
      open.append(shape)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { open.removeLast() }
  }
}

extension Drawing {
  /// The picture as a parser finds it.
  func shape() throws -> Shape { try Shape.read(html([]).source) }
}
