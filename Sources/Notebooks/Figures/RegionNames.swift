// Where the names of a map's regions stand, so that the map can be read without its colours.

import CMathematics

/// The regions of a classifier, and the points on them.
struct RegionNames {
  private let regions: [[Int]]
  private let x: ClosedRange<Double>
  private let y: ClosedRange<Double>
  /// The points in columns and rows.
  private let points: [Point]

  /// Names are wider than high: a column counts as so much of a row.
  private static let columnWeight = 0.5
  /// The least distance of a name from the border, in shares of the map's height.
  private static let leastRoom = 0.035

  init(_ regions: [[Int]], x: ClosedRange<Double>, y: ClosedRange<Double>, points: [Point]) {
    (self.regions, self.x, self.y) = (regions, x, y)
    let columns = Double(regions[0].count - 1) / max(x.upperBound - x.lowerBound, 1e-300)
    let rows = Double(regions.count - 1) / max(y.upperBound - y.lowerBound, 1e-300)
    self.points = points.map {
      Point(($0.x - x.lowerBound) * columns, ($0.y - y.lowerBound) * rows)
    }
  }

  /// A name for each region that has room for it, as far from its border and from all points as
  /// can be.
  func labels(_ names: [String]) -> [Label] {
    let border = distancesToBorder
    var best: [(room: Double, at: Point)?] = Array(repeating: nil, count: names.count)
    let least = Double(regions.count) * Self.leastRoom
    for row in stride(from: 0, to: regions.count, by: max(1, regions.count / 40)) {
      for column in stride(from: 0, to: regions[row].count, by: max(1, regions[row].count / 40)) {
        let index = regions[row][column]
        guard names.indices.contains(index) else { continue }
        let known = max(best[index]?.room ?? 0, least)
        let toBorder = border[row * regions[row].count + column]
        guard toBorder > known else { continue }
        let place = Point(Double(column), Double(row))
        let room = min(toBorder, distanceToPoints(from: place, over: known))
        if room > known { best[index] = (room, place) }
      }
    }
    return best.enumerated().compactMap { index, found in
      found.map { Label(names[index], at: onMap($0.at)) }
    }
  }

  private func onMap(_ place: Point) -> Point {
    let (columns, rows) = (Double(max(regions[0].count - 1, 1)), Double(max(regions.count - 1, 1)))
    return Point(
      x.lowerBound + place.x / columns * (x.upperBound - x.lowerBound),
      y.lowerBound + place.y / rows * (y.upperBound - y.lowerBound))
  }

  /// The distance to the nearest point, in rows; anything else at most `known` where one is that
  /// near.
  private func distanceToPoints(from place: Point, over known: Double) -> Double {
    var least = Double.infinity
    for point in points {
      let (across, up) = ((point.x - place.x) * Self.columnWeight, point.y - place.y)
      least = min(least, across * across + up * up)
      if least <= known * known { break }
    }
    return least.squareRoot()
  }

  /// How far each cell is from another region or from the edge, in rows; row by row.
  ///
  /// Two sweeps over the cells, there and back: each cell looks at the two that were before it.
  private var distancesToBorder: [Double] {
    let (rows, columns) = (regions.count, regions[0].count)
    let side = Self.columnWeight
    var distances = Array(repeating: 0.0, count: rows * columns)
    for row in 1..<max(rows - 1, 1) {
      for column in 1..<max(columns - 1, 1) where !isAtBorder(row, column) {
        let cell = row * columns + column
        distances[cell] = min(distances[cell - columns] + 1, distances[cell - 1] + side)
      }
    }
    for row in (1..<max(rows - 1, 1)).reversed() {
      for column in (1..<max(columns - 1, 1)).reversed() {
        let cell = row * columns + column
        let distance = min(distances[cell + columns] + 1, distances[cell + 1] + side)
        if distance < distances[cell] { distances[cell] = distance }
      }
    }
    return distances
  }

  /// Whether a cell that is not at the edge has another region beside it.
  private func isAtBorder(_ row: Int, _ column: Int) -> Bool {
    let own = regions[row][column]
    return regions[row][column - 1] != own || regions[row][column + 1] != own
      || regions[row - 1][column] != own || regions[row + 1][column] != own
  }
}
