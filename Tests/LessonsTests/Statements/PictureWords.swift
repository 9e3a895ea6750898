// Where the words of a picture stand, measured in its SVG: each must lie within the picture, and
// none on another one.

import Foundation
import HTMLBlocks
import Notebooks
import Text

/// The words in a picture with their boxes.
struct PictureWords {
  /// A word's box: its corners, and where it may be turned.
  private struct Box {
    var text: String
    var corners: [(x: Double, y: Double)]

    /// Whether no straight line along one of the boxes' sides parts them.
    func overlaps(_ other: Box) -> Bool {
      for box in [self, other] {
        for (from, to) in [(0, 1), (0, 3)] {
          let (x, y) = (
            box.corners[to].x - box.corners[from].x, box.corners[to].y - box.corners[from].y
          )
          let length = max((x * x + y * y).squareRoot(), 1e-9)
          let spans = [self, other].map { box in
            let places = box.corners.map { ($0.x * x + $0.y * y) / length }
            return (low: places.min() ?? 0, high: places.max() ?? 0)
          }
          if spans[0].high <= spans[1].low + 0.5 || spans[1].high <= spans[0].low + 0.5 {
            return false
          }
        }
      }
      return true
    }
  }

  private let size: (width: Double, height: Double)
  private let boxes: [Box]

  /// Finds the words of a picture.
  init(_ drawing: Drawing) {
    size = (Double(drawing.width), Double(drawing.height))
    let elements = drawing.shapes.source.components(separatedBy: "<text ").dropFirst()
    boxes = elements.compactMap { element -> Box? in
      guard let open = element.firstIndex(of: ">"), let end = element.firstRange(of: "</text>")
      else { return nil }
      let text = element[element.index(after: open)..<end.lowerBound]
        .trimmingCharacters(in: .whitespaces)
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
      return Self.box(of: text, attributes: String(element[..<open]))
    }
  }

  private static func box(of text: String, attributes: String) -> Box? {
    if text.allSatisfy(\.isWhitespace) { return nil }
    let all = " " + attributes
    func value(_ name: String) -> String? {
      guard let start = all.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
      return String(all[start...].prefix { $0 != "\"" })
    }
    let fontSize = Double(value("font-size") ?? "") ?? 12
    let width = text.reduce(0) { $0 + Self.width(of: $1) } * fontSize
    let y = Double(value("y") ?? "") ?? 0
    let start =
      switch value("text-anchor") {
      case "end": -width
      case "middle": -width / 2
      default: 0.0
      }
    var turn = 0.0
    var origin = (x: Double(value("x") ?? "") ?? 0, y: 0.0)
    if let transform = value("transform") {
      let numbers = transform.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
      origin = (numbers[0], numbers[1])
      turn = (numbers.count > 2 ? numbers[2] : 0) * .pi / 180
    }
    // From the top of a capital to just below the line that the letters stand on.
    let (top, bottom) = (y - 0.72 * fontSize, y + 0.05 * fontSize)
    let corners = [
      (start, top), (start + width, top), (start + width, bottom), (start, bottom),
    ].map { x, y in
      (
        x: origin.x + x * cos(turn) - y * sin(turn), y: origin.y + x * sin(turn) + y * cos(turn)
      )
    }
    return Box(text: text, corners: corners)
  }

  /// The width of a letter for a font of size 1, as a common sans serif has it; a narrow guess is
  /// no excuse, so these are those of the wide DejaVu Sans.
  private static func width(of letter: Character) -> Double {
    if letter.isWide { return 1 }
    switch letter {
    case "i", "j", "l", "I", "'", "|": return 0.28
    case " ", ".", ",", ":", ";", "!": return 0.32
    case "f", "t", "r", "(", ")", "[", "]", "/", "“", "”": return 0.4
    case "m", "w", "M", "W", "щ", "ш", "ю", "ж", "м": return 0.92
    case "…", "%": return 1
    default: return letter.isUppercase ? 0.7 : 0.62
    }
  }

  /// What is wrong with them, one line each.
  var faults: [String] {
    let outside = boxes.filter { box in
      box.corners.contains {
        $0.x < -1 || $0.x > size.width + 1 || $0.y < -1 || $0.y > size.height + 1
      }
    }
    let pairs = boxes.indices.flatMap { one in
      boxes[(one + 1)...].filter { boxes[one].overlaps($0) }.map { (boxes[one], $0) }
    }
    return outside.map { "“\($0.text)” stands outside" }
      + pairs.map { "“\($0.text)” stands on “\($1.text)”" }
  }
}

extension Scrutiny {
  /// Measures the words of every figure, in each of its frames.
  mutating func scrutinisePictures() {
    for figure in run.figures {
      let frames = figure.frames.count > 1 ? [0, figure.frames.count - 1] : []
      for frame in [nil] + frames.map({ Optional($0) }) {
        let drawing = figure.drawing(frame: frame, prefix: "")
        for fault in PictureWords(drawing).faults { claim(false, "\(figure.name): \(fault)") }
      }
    }
  }
}
