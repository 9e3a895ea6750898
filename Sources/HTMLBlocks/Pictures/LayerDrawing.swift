// How each layer is drawn between the axes, with gnuplot's widths and sizes.

import Notebooks

/// Widths and sizes in pixels.
enum Stroke {
  /// Curves.
  static let line = 2.2
  /// The radius of a ring, and of what lies behind it on a map.
  static let ring = 7.2
  static let halo = 8.775
  /// The width of a mark's edge, in sizes of the mark.
  static let edge = 0.222
  /// The reach of a cross, and of an interval's ends.
  static let reach = 4.5
}

extension PlotArea {
  /// What a layer looks like; words and grids are drawn elsewhere.
  func html(_ layer: Layer) -> HTML {
    switch layer {
    case .line(_, let points, let ink, let dashed): line(points, ink, isDashed: dashed)
    case .points(_, let points, let ink, let marker): self.points(points, ink, marker)
    case .bars(_, let points, let width, let ink): bars(points, width, ink)
    case .band(_, let spreads, let ink): band(spreads, ink)
    case .intervals(_, let spreads, let ink): intervals(spreads, ink)
    case .rule(let direction, let value, let ink): rule(direction, value, ink)
    case .labels, .grid: ""
    }
  }

  // MARK: Lines

  private func line(_ points: [Point], _ ink: Ink, isDashed: Bool) -> HTML {
    var path: HTML = ""
    var before: PixelPoint?
    var pen: PixelPoint?
    for point in points {
      guard let place = place(point) else {
        (before, pen) = (nil, nil)
        continue
      }
      if let before, let part = clipped(before, place) {
        if pen != part.start { path += "M\(part.start.x) \(part.start.y)" }
        path += " \(part.end.x) \(part.end.y)"
        pen = part.end
      }
      before = place
    }
    return Self.line(path, ink, isDashed: isDashed)
  }

  /// A curve along a path.
  static func line(_ path: HTML, _ ink: Ink, isDashed: Bool) -> HTML {
    if path.isEmpty { return "" }
    let dashes: HTML = isDashed ? " stroke-dasharray=\"6.6 5.5\"" : ""
    return """
      <path fill="none" stroke="\(ink.color())" stroke-width="\(Stroke.line)"\(dashes) d="\(path)"/>
      """
  }

  private func rule(_ direction: Direction, _ value: Double, _ ink: Ink) -> HTML {
    let path: HTML
    switch direction {
    case .across:
      guard let y = y.place(value), contains(PixelPoint(x: left, y: y)) else { return "" }
      path = "M\(left) \(y)H\(right)"
    case .up:
      guard let x = x.place(value), contains(PixelPoint(x: x, y: top)) else { return "" }
      path = "M\(x) \(bottom)V\(top)"
    }
    return """
      <path fill="none" stroke="\(ink.color())" stroke-width="1.2" stroke-dasharray="3.6 3" \
      d="\(path)"/>
      """
  }

  // MARK: Areas

  private func bars(_ points: [Point], _ width: Double, _ ink: Ink) -> HTML {
    var html: HTML = ""
    var path: HTML = ""
    for (index, point) in points.enumerated() {
      let bar = self.bar(point, width)
      if ink == .each {
        html += Self.bars(bar, ink.color(index))
      } else {
        path += bar
      }
    }
    return html + Self.bars(path, ink.color())
  }

  private func bar(_ point: Point, _ width: Double) -> HTML {
    guard let x0 = x.place(point.x - width / 2), let x1 = x.place(point.x + width / 2),
      let end = y.place(point.y), max(x0, x1) > left, min(x0, x1) < right
    else { return "" }
    let (from, to) = (max(min(x0, x1), left), min(max(x0, x1), right))
    // On a logarithmic axis there is no 0 to stand on.
    let foot = min(max(y.place(0) ?? bottom, top), bottom)
    return "M\(from) \(foot)V\(min(max(end, top), bottom))H\(to)V\(foot)z"
  }

  /// Bars along a path; the edge makes them a pixel wider, and visible where they have no height.
  static func bars(_ path: HTML, _ color: HTML) -> HTML {
    path.isEmpty ? "" : "<path fill=\"\(color)\" stroke=\"\(color)\" d=\"\(path)\"/>"
  }

  private func band(_ spreads: [Spread], _ ink: Ink) -> HTML {
    var path: HTML = ""
    var lower: [PixelPoint] = []
    var upper: [PixelPoint] = []
    func close() {
      let corners = clipped(lower + upper.reversed())
      for (index, corner) in corners.enumerated() {
        path += index == 0 ? "M\(corner.x) \(corner.y)" : " \(corner.x) \(corner.y)"
      }
      if !corners.isEmpty { path += "z" }
      (lower, upper) = ([], [])
    }
    for spread in spreads {
      guard let low = place(Point(spread.x, spread.low)),
        let high = place(Point(spread.x, spread.high))
      else {
        close()
        continue
      }
      lower.append(low)
      upper.append(high)
    }
    close()
    return Self.band(path, ink)
  }

  /// A band along a path.
  static func band(_ path: HTML, _ ink: Ink) -> HTML {
    path.isEmpty ? "" : "<path fill=\"\(ink.color())\" fill-opacity=\"0.2\" d=\"\(path)\"/>"
  }

  private func intervals(_ spreads: [Spread], _ ink: Ink) -> HTML {
    var path: HTML = ""
    var middles: [PixelPoint] = []
    for spread in spreads {
      if let low = place(Point(spread.x, spread.low)),
        let high = place(Point(spread.x, spread.high)), let part = clipped(low, high)
      {
        path += "M\(part.start.x) \(part.start.y)V\(part.end.y)"
        for end in [low, high] where contains(end) {
          path += "M\(end.x - Stroke.reach) \(end.y)h\(2 * Stroke.reach)"
        }
      }
      if let middle = place(Point(spread.x, spread.middle)), contains(middle) {
        middles.append(middle)
      }
    }
    let gaps = middles.isEmpty ? "" : Self.discs(middles, "var(--paper)", diameter: 10)
    return Self.intervals(path, gaps: gaps, middles, ink)
  }

  /// Intervals along a path, with their middles, around which there may be gaps.
  static func intervals(
    _ path: HTML, gaps: HTML = "", _ middles: [PixelPoint], _ ink: Ink
  ) -> HTML {
    let lines: HTML =
      path.isEmpty
      ? "" : "<path fill=\"none\" stroke=\"\(ink.color())\" stroke-width=\"1.6\" d=\"\(path)\"/>"
    return lines + gaps
      + (middles.isEmpty ? "" : discs(middles, ink.color(), diameter: 7))
  }
}
