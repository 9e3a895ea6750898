// Single points, in gnuplot's shapes and sizes.

import Notebooks

extension PlotArea {
  /// The points of a layer.
  func points(_ points: [Point], _ ink: Ink, _ marker: Marker) -> HTML {
    let places = points.map { place($0) }
    if ink != .each {
      return Self.points(places.compactMap { $0 }.filter { contains($0) }, ink.color(), marker)
    }
    var html: HTML = ""
    for (index, place) in places.enumerated() {
      guard let place, contains(place) else { continue }
      html += Self.points([place], ink.color(index), marker)
    }
    return html
  }

  /// What lies behind the rings of a layer on coloured cells: the ground's colour, so that they
  /// show on all of them.
  func halos(_ layer: Layer) -> HTML {
    guard case .points(_, let points, _, .ring) = layer else { return "" }
    let places = points.compactMap { place($0) }.filter { contains($0) }
    return Self.rings(places, "var(--paper)", radius: Stroke.halo)
  }

  /// Points of one colour; larger ones in the legend, where one stands alone.
  static func points(
    _ places: [PixelPoint], _ color: HTML, _ marker: Marker, isSample: Bool = false
  ) -> HTML {
    if places.isEmpty { return "" }
    switch marker {
    case .dot: return discs(places, color, diameter: isSample ? 9 : 4.5)
    case .shape(let index):
      return marks(places, color, MarkShape.of(class: index), size: isSample ? 4.5 : 2.475)
    case .ring: return rings(places, color, radius: Stroke.ring)
    case .cross:
      let reach = Stroke.reach
      let path = places.map { place -> HTML in
        """
        M\(place.x - reach) \(place.y - reach)l\(2 * reach) \(2 * reach)m0 \(-2 * reach)\
        l\(-2 * reach) \(2 * reach)
        """
      }.joined()
      return "<path fill=\"none\" stroke=\"\(color)\" d=\"\(path)\"/>"
    }
  }

  private static func rings(_ places: [PixelPoint], _ color: HTML, radius: Double) -> HTML {
    places.map { place -> HTML in
      """
      <circle fill="none" stroke="\(color)" stroke-width="\(radius * Stroke.edge)" \
      cx="\(place.x)" cy="\(place.y)" r="\(radius)"/>
      """
    }.joined()
  }

  /// Discs as the round ends of lines without a length: the shortest text that draws them.
  static func discs(_ places: [PixelPoint], _ color: HTML, diameter: Double) -> HTML {
    var path: HTML = ""
    for place in places { path += "M\(place.x) \(place.y)h0" }
    return """
      <path stroke="\(color)" stroke-width="\(diameter)" stroke-linecap="round" d="\(path)"/>
      """
  }

  private static func marks(
    _ places: [PixelPoint], _ color: HTML, _ shape: MarkShape, size: Double
  ) -> HTML {
    guard let corners = shape.corners else {
      return shape.isFilled
        ? discs(places, color, diameter: size * (2 + Stroke.edge))
        : rings(places, color, radius: size)
    }
    var path: HTML = ""
    for place in places {
      for (index, corner) in corners.enumerated() {
        let at = (x: place.x + size * corner.x, y: place.y + size * corner.y)
        path += index == 0 ? "M\(at.x) \(at.y)" : " \(at.x) \(at.y)"
      }
      path += "z"
    }
    return """
      <path fill="\(shape.isFilled ? color : "none")" stroke="\(color)" \
      stroke-width="\(size * Stroke.edge)" d="\(path)"/>
      """
  }
}

/// The shape of a small mark: a disc where it has no corners.
private struct MarkShape {
  /// Its corners around its middle, for a size of 1.
  var corners: [PixelPoint]?
  var isFilled: Bool

  /// As gnuplot's script has them: disc, triangle, square and diamond, the same hollow, a triangle
  /// that points down, a pentagon, and these two hollow.
  static func of(class index: Int) -> MarkShape {
    let all: [MarkShape] = [
      MarkShape(isFilled: true), MarkShape(corners: triangle, isFilled: true),
      MarkShape(corners: square, isFilled: true), MarkShape(corners: diamond, isFilled: true),
      MarkShape(isFilled: false), MarkShape(corners: triangle, isFilled: false),
      MarkShape(corners: square, isFilled: false), MarkShape(corners: diamond, isFilled: false),
      MarkShape(corners: down, isFilled: true), MarkShape(corners: pentagon, isFilled: true),
      MarkShape(corners: down, isFilled: false), MarkShape(corners: pentagon, isFilled: false),
    ]
    return all[index % all.count]
  }

  private static func corners(_ places: [(Double, Double)]) -> [PixelPoint] {
    places.map { PixelPoint(x: $0.0, y: $0.1) }
  }

  private static let triangle = corners([(0, -1.33), (-1.33, 0.67), (1.33, 0.67)])
  private static let down = corners([(0, 1.33), (1.33, -0.67), (-1.33, -0.67)])
  private static let square = corners([(-1, -1), (1, -1), (1, 1), (-1, 1)])
  private static let diamond = corners([(0, -1.414), (1.414, 0), (0, 1.414), (-1.414, 0)])
  private static let pentagon = corners([
    (0, 1.33), (1.265, 0.411), (0.782, -1.067), (-0.782, -1.076), (-1.265, 0.411),
  ])
}
