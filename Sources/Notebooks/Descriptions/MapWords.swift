// What a sighted reader would notice in a decision map: how large each region is, where it lies and
// what it borders on, and where the examples do not fit.

import CMathematics
import Languages

/// A decision map in words.
struct MapWords {
  /// The names of the classes.
  var classes: [String]
  /// The class at each place of a regular grid, `regions[row][column]`; the first row is the
  /// lowest.
  var regions: [[Int]]
  /// Where the first and the last column lie.
  var x: ClosedRange<Double>
  /// Where the first and the last row lie.
  var y: ClosedRange<Double>
  /// The examples, each with its class.
  var points: [(at: Point, class: Int)]

  /// What the map's cells are counted for, class by class.
  private let measures: [RegionMeasure]

  /// Creates the words of a map, whose cells are looked at once.
  init(
    classes: [String], regions: [[Int]], x: ClosedRange<Double>, y: ClosedRange<Double>,
    points: [(at: Point, class: Int)]
  ) {
    (self.classes, self.regions, self.x, self.y, self.points) = (classes, regions, x, y, points)
    measures = RegionMeasure.all(of: regions, classCount: classes.count)
  }

  private var cellCount: Int { regions.count * regions[0].count }

  /// Each class's share of the map: `dog 23 %, cat 15 %`.
  var areas: String {
    Spoken.language.list(classes.indices.map { "\(classes[$0]) \(Self.part(share(of: $0)))" })
  }

  /// One sentence a region.
  var regionSentences: [String] {
    classes.indices.map { index in
      let name = classes[index]
      guard share(of: index) > 0 else {
        return Spoken.say(.regionNowhere(name: name))
      }
      let beside = Spoken.language.list(neighbours(of: index).map { classes[$0] })
      let (size, side) = (Self.part(share(of: index)), side(of: index))
      return Spoken.say(summary: .region(name: name, size: size, side: side, beside: beside))
    }
  }

  /// How many examples there are, and how many lie where another class is decided for.
  var examples: [String] {
    guard !points.isEmpty else { return [] }
    let wrong = points.count { region(at: $0.at) != $0.class }
    return [Spoken.say(summary: .examples(count: points.count, wrong: wrong))]
  }

  /// In whose region a place lies, and which other one is nearest.
  func sentence(for mark: (name: String, at: Point)) -> String {
    let own = region(at: mark.at)
    let nearest = nearestOther(to: mark.at).map { classes[$0] }
    return Spoken.say(
      summary: .placeInRegion(mark: mark.name, own: classes[own], nearest: nearest))
  }

  /// The part of the map on which another classifier decides otherwise.
  func difference(to other: [[Int]]) -> Double {
    let cells = zip(regions.joined(), other.joined())
    return Double(cells.count { $0 != $1 }) / Double(cellCount)
  }

  /// A part of the map in percent; what is there is never 0 %, and what is not all is never 100 %.
  static func part(_ share: Double) -> String {
    share == 0 || share == 1
      ? Spoken.language.percent(share) : Spoken.language.softPercent(share)
  }

  // MARK: Private

  private func share(of index: Int) -> Double {
    Double(measures[index].size) / Double(cellCount)
  }

  private func region(at place: Point) -> Int {
    regions[cell(place.y, in: y, count: regions.count)][
      cell(place.x, in: x, count: regions[0].count)]
  }

  /// The cell of a regular grid whose centre is nearest.
  private func cell(_ value: Double, in range: ClosedRange<Double>, count: Int) -> Int {
    let span = range.upperBound - range.lowerBound
    let share = span > 0 ? (value - range.lowerBound) / span : 0
    return Int((min(max(share, 0), 1) * Double(count - 1)).rounded())
  }

  /// On which side of the map a region's centre lies.
  private func side(of index: Int) -> String {
    let measure = measures[index]
    func centre(_ sum: Int, of count: Int) -> Double {
      (Double(sum) / Double(measure.size) + 0.5) / Double(count) - 0.5
    }
    let up = centre(measure.rows, of: regions.count)
    let right = centre(measure.columns, of: regions[0].count)
    let vertical =
      up > 0.1
      ? Spoken.say(.top) : up < -0.1 ? Spoken.say(.bottom) : ""
    let horizontal =
      right > 0.1
      ? Spoken.say(.right)
      : right < -0.1 ? Spoken.say(.left) : ""
    switch (vertical, horizontal) {
    case ("", ""): return Spoken.say(.aroundTheMiddle)
    case ("", _): return Spoken.say(.onTheSide(horizontal: horizontal))
    case (_, ""): return Spoken.say(.atTheEdge(vertical: vertical))
    default:
      return Spoken.say(.inTheCorner(vertical: vertical, horizontal: horizontal))
    }
  }

  /// The regions that share more than a corner with one.
  private func neighbours(of index: Int) -> [Int] {
    let least = max(1, regions.count / 20)
    return classes.indices.filter { measures[index].borders[$0] >= least }
  }

  private func nearestOther(to place: Point) -> Int? {
    let (row, column) = (
      cell(place.y, in: y, count: regions.count), cell(place.x, in: x, count: regions[0].count)
    )
    let own = regions[row][column]
    var nearest: (distance: Int, index: Int)?
    for (otherRow, line) in regions.enumerated() {
      for (otherColumn, value) in line.enumerated() where value != own {
        let (up, right) = (otherRow - row, otherColumn - column)
        let distance = up * up + right * right
        if distance < nearest?.distance ?? .max { nearest = (distance, value) }
      }
    }
    return nearest?.index
  }
}

/// What is counted of a region's cells.
private struct RegionMeasure {
  /// How many there are.
  var size = 0
  /// The sums of their rows' and columns' numbers.
  var rows = 0
  var columns = 0
  /// How many sides of theirs they share with each of the regions.
  var borders: [Int]

  /// The measures of every region.
  static func all(of regions: [[Int]], classCount: Int) -> [RegionMeasure] {
    var measures = Array(
      repeating: RegionMeasure(borders: Array(repeating: 0, count: classCount)), count: classCount)
    func touch(_ one: Int, _ other: Int) {
      if one == other { return }
      measures[one].borders[other] += 1
      measures[other].borders[one] += 1
    }
    for (row, line) in regions.enumerated() {
      for (column, value) in line.enumerated() {
        measures[value].size += 1
        measures[value].rows += row
        measures[value].columns += column
        if column > 0 { touch(value, line[column - 1]) }
        if row > 0 { touch(value, regions[row - 1][column]) }
      }
    }
    return measures
  }
}
