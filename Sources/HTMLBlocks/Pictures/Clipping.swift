// What of lines and areas lies between the axes. Cut by arithmetic, a picture needs no names for
// clipping paths, and no coordinate is far outside of it.

extension PlotArea {
  /// The part of a straight line that lies between the axes; `nil` where none does.
  func clipped(_ start: PixelPoint, _ end: PixelPoint) -> (start: PixelPoint, end: PixelPoint)? {
    if contains(start), contains(end) { return (start, end) }
    // Liang and Barsky: how much of the way lies on the inner side of each of the four edges.
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (from, to) = (0.0, 1.0)
    let edges = [
      (-dx, start.x - left), (dx, right - start.x), (-dy, start.y - top), (dy, bottom - start.y),
    ]
    for (outwards, room) in edges {
      if outwards == 0 {
        if room < 0 { return nil }
      } else if outwards > 0 {
        to = min(to, room / outwards)
      } else {
        from = max(from, room / outwards)
      }
    }
    guard from <= to else { return nil }
    return (
      PixelPoint(x: start.x + from * dx, y: start.y + from * dy),
      PixelPoint(x: start.x + to * dx, y: start.y + to * dy)
    )
  }

  /// The part of an area that lies between the axes, given by its corners as the area is.
  func clipped(_ corners: [PixelPoint]) -> [PixelPoint] {
    if corners.allSatisfy({ contains($0) }) { return corners }
    // Sutherland and Hodgman: cut at one edge after the other.
    var rest = corners
    rest = Self.cut(rest) { $0.x - left }
    rest = Self.cut(rest) { right - $0.x }
    rest = Self.cut(rest) { $0.y - top }
    return Self.cut(rest) { bottom - $0.y }
  }

  /// What of an area is on the inner side of an edge, where its distance is not negative.
  private static func cut(
    _ corners: [PixelPoint], distance: (PixelPoint) -> Double
  ) -> [PixelPoint] {
    guard var before = corners.last else { return [] }
    var result: [PixelPoint] = []
    for corner in corners {
      let (one, two) = (distance(before), distance(corner))
      if one < 0 && two >= 0 || one >= 0 && two < 0 {
        let share = one / (one - two)
        result.append(
          PixelPoint(
            x: before.x + share * (corner.x - before.x),
            y: before.y + share * (corner.y - before.y)))
      }
      if two >= 0 { result.append(corner) }
      before = corner
    }
    return result
  }
}
