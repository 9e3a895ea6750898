import Languages

extension Figure {
  /// The decision map of a classifier of two features: which class it gives to each place.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - classes: The names of the classes.
  ///   - regions: The class at each place of a regular grid, `regions[row][column]`; the first row
  ///     is the lowest.
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
    axes: (x: String, y: String) = featureNames
  ) -> Figure {
    let map = Grid(
      regions.map { $0.map(Double.init) }, x: x, y: y, palette: .classes,
      range: -0.5...Double(classes.count) - 0.5, classNames: points.isEmpty ? classes : [])
    var layers: [Layer] = [.grid(map)]
    for (index, name) in classes.enumerated() {
      let own = points.filter { $0.class == index }.map { $0.at }
      if !own.isEmpty { layers.append(.points(name: name, own, .series(index), .shape(index))) }
    }
    let places = points.map { $0.at } + marked.map { $0.at }
    layers.append(
      .labels(RegionNames(regions, x: x, y: y, points: places).labels(classes)))
    layers.append(.points(name: "", marked.map { $0.at }, .text, .ring))
    layers.append(
      .labels(
        marked.indices.map { index in
          Label(
            marked[index].name, at: marked[index].at,
            side(of: index, among: marked.map { $0.at }, x: x, y: y))
        }))
    let panel = Panel(
      x: Axis(axes.x), y: Axis(axes.y), layers: layers, isSquare: true)
    let words = MapWords(classes: classes, regions: regions, x: x, y: y, points: points)
    let sentences =
      [Spoken.say(.decisionMap)] + words.regionSentences
      + words.examples
      + marked.map(words.sentence)
    return Figure(caption, panels: [panel], alternative: sentences.joined(separator: " "))
  }

  /// The decision maps of several classifiers of the same features, side by side.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - classes: The names of the classes.
  ///   - maps: The name of each classifier, and the class that it gives to each place of a regular
  ///     grid; the first row is the lowest.
  ///   - x: Where the first and the last column lie.
  ///   - y: Where the first and the last row lie.
  ///   - points: The examples, each with its class; drawn into every map.
  /// - Returns: The figure, with its alternative text.
  public static func classMaps(
    _ caption: String, classes: [String], maps: [(name: String, regions: [[Int]])],
    x: ClosedRange<Double>, y: ClosedRange<Double>, points: [(at: Point, class: Int)]
  ) -> Figure {
    let single = maps.map { map in
      classMap(
        map.name, classes: classes, regions: map.regions, x: x, y: y, points: points, axes: ("", "")
      )
    }
    let panels = single.map { figure in
      var panel = figure.frames[0].panels[0]
      panel.title = figure.caption
      return panel
    }
    let words = maps.map {
      MapWords(classes: classes, regions: $0.regions, x: x, y: y, points: points)
    }
    let sentences = zip(maps, words).map { map, words in
      (["\(map.name): \(words.areas)."] + words.examples).joined(separator: " ")
    }
    let title = Spoken.say(.decisionMaps)
    return Figure(
      caption, panels: panels,
      alternative: ([title] + sentences + comparison(maps, words)).joined(separator: " "))
  }

  /// How much of the map each classifier after the first decides otherwise than the first.
  private static func comparison(
    _ maps: [(name: String, regions: [[Int]])], _ words: [MapWords]
  ) -> [String] {
    let differences = zip(maps, words).dropFirst().map { map, words in
      let share = MapWords.part(words.difference(to: maps[0].regions))
      return Spoken.say(summary: .differs(name: map.name, share: share))
    }
    return differences.isEmpty
      ? []
      : [
        Spoken.say(
          summary: .decidedOtherwise(than: maps[0].name, differences: differences))
      ]
  }

  /// What the axes are called where the lesson does not say it.
  public static var featureNames: (x: String, y: String) {
    (
      Spoken.say(.firstFeature),
      Spoken.say(.secondFeature)
    )
  }

  /// Words stand towards the middle of the map, where there is room for them; those of two places
  /// beside each other stand on either side of both.
  private static func side(
    of index: Int, among places: [Point], x: ClosedRange<Double>, y: ClosedRange<Double>
  ) -> Label.Side {
    let place = places[index]
    let neighbour = places.indices.first { other in
      other != index
        && abs(places[other].x - place.x) < 0.15 * (x.upperBound - x.lowerBound)
        && abs(places[other].y - place.y) < 0.04 * (y.upperBound - y.lowerBound)
    }
    if let neighbour {
      return (places[neighbour].x, neighbour) < (place.x, index) ? .right : .left
    }
    return place.x < (x.lowerBound + x.upperBound) / 2 ? .right : .left
  }
}
