// Words in a picture: numbers at the axes, names, titles. Their sizes and distances are gnuplot's.

import Notebooks

/// Which part of the words stands at their place.
enum Anchor {
  case start, middle, end

  /// The attribute's value.
  var html: HTML {
    switch self {
    case .start: "start"
    case .middle: "middle"
    case .end: "end"
    }
  }
}

extension HTML {
  /// Words around a height; nothing where there are none.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - place: Where they stand: their middle, from top to bottom.
  ///   - anchor: Which part of them stands there, from left to right.
  ///   - turned: Degrees by which they are turned, clockwise.
  ///   - size: The font's size in pixels.
  ///   - attributes: What else the element has.
  /// - Returns: The element.
  static func words(
    _ text: String, at place: PixelPoint, _ anchor: Anchor = .middle, turned: Int = 0,
    size: Int = 12, _ attributes: HTML = ""
  ) -> HTML {
    if text.isEmpty { return "" }
    // From the middle of the letters down to the line that they stand on.
    let baseline = Double(size) * 0.325
    let position: HTML =
      turned == 0
      ? "x=\"\(place.x)\" y=\"\(place.y + baseline)\""
      : "transform=\"translate(\(place.x) \(place.y)) rotate(\(turned))\" y=\"\(baseline)\""
    return """
      <text \(position) font-size="\(size)" text-anchor="\(anchor.html)"\(attributes)>\
      \(.escaped(text))</text>
      """
  }
}

extension Label {
  /// The label in a panel; nothing where its place is none.
  ///
  /// - Parameters:
  ///   - area: Where the panel's axes stand.
  ///   - color: The colour of the words.
  ///   - filter: The name of the filter that gives them a ground of paper; none where `nil`.
  /// - Returns: The element.
  func html(in area: PlotArea, color: HTML, filter: HTML? = nil) -> HTML {
    guard var place = area.place(at) else { return "" }
    var (anchor, size) = (Anchor.middle, 12)
    switch side {
    case .center: break
    case .above: (place.y, size) = (place.y - 10.8, 10)
    case .below: (place.y, size) = (place.y + 10.8, 10)
    case .left: (place.x, anchor) = (place.x - 1.5 * PlotArea.letter.width, .end)
    case .right: (place.x, anchor) = (place.x + 1.5 * PlotArea.letter.width, .start)
    }
    let ground: HTML = filter.map { " filter=\"url(#\($0))\"" } ?? ""
    return HTML.words(
      text, at: place, anchor, size: size, " fill=\"\(color)\"\(ground)")
  }
}
