extension Figure {
  /// The decision map of a classifier of two features: which class it gives to each place.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - classes: The names of the classes.
  ///   - regions: The class at each place of a regular grid, `regions[row][column]`; the first row is the lowest.
  ///   - x: Where the first and the last column lie.
  ///   - y: Where the first and the last row lie.
  ///   - points: The examples, each with its class.
  ///   - marked: Places to look at, each with a name.
  ///   - axes: The names of the two features.
  /// - Returns: The figure, with its alternative text.
  public static func classMap(
    _ caption: String, classes: [String], regions: [[Int]], x: ClosedRange<Double>,
    y: ClosedRange<Double>, points: [(at: Point, class: Int)],
    marked: [(name: String, at: Point)] = [],
    axes: (x: String, y: String) = ("first feature", "second feature")
  ) -> Figure {
    let map = Grid(
      regions.map { $0.map(Double.init) }, x: x, y: y, palette: .classes,
      range: -0.5...Double(classes.count) - 0.5, classNames: points.isEmpty ? classes : [])
    var layers: [Layer] = [.grid(map)]
    for (index, name) in classes.enumerated() {
      let own = points.filter { $0.class == index }.map(\.at)
      if !own.isEmpty { layers.append(.points(name: name, own, .series(index))) }
    }
    layers.append(.points(name: "", marked.map(\.at), .text, .ring))
    layers.append(.labels(marked.map { Label($0.name, at: $0.at, side(of: $0.at, in: x)) }))
    let panel = Panel(
      x: Axis(axes.x), y: Axis(axes.y), layers: layers, isSquare: true)
    return Figure(
      caption, panels: [panel],
      alternative: describe(classes, regions, x, y, points.count, marked))
  }

  /// Words stand towards the middle of the map, where there is room for them.
  private static func side(of place: Point, in x: ClosedRange<Double>) -> Label.Side {
    place.x < (x.lowerBound + x.upperBound) / 2 ? .right : .left
  }

  private static func describe(
    _ classes: [String], _ regions: [[Int]], _ x: ClosedRange<Double>, _ y: ClosedRange<Double>,
    _ pointCount: Int, _ marked: [(name: String, at: Point)]
  ) -> String {
    let cells = regions.flatMap(\.self)
    let areas = classes.indices.map { index in
      let share = Double(cells.count { $0 == index }) / Double(cells.count)
      return "\(classes[index]) \(percent(share))"
    }
    let places = marked.map { mark in
      let row = cell(mark.at.y, in: y, count: regions.count)
      let column = cell(mark.at.x, in: x, count: regions[0].count)
      return "\(mark.name) lies in the region of \(classes[regions[row][column]])."
    }
    let examples = pointCount > 0 ? ["\(pointCount) examples are drawn as points."] : []
    return (["A map of the decisions, by area: \(list(areas))."] + examples + places)
      .joined(separator: " ")
  }

  /// The cell of a regular grid whose centre is nearest.
  private static func cell(_ value: Double, in range: ClosedRange<Double>, count: Int) -> Int {
    let span = range.upperBound - range.lowerBound
    let share = span > 0 ? (value - range.lowerBound) / span : 0
    return Int((min(max(share, 0), 1) * Double(count - 1)).rounded())
  }
}
