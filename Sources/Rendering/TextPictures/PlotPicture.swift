// Curves, points, intervals, bands and upright bars between axes: curves in braille dots, of which
// a cell holds 2 × 4.

import Notebooks

/// A panel as a plot.
struct PlotPicture {
  let axes: PictureAxes
  private var signs: PictureSigns { axes.signs }
  private var area: CellArea { axes.area }

  func draw(on canvas: inout PictureCanvas) {
    axes.draw(on: &canvas)
    let layers = axes.panel.layers
    for case .bars(_, let points, let width, let ink) in layers {
      bars(points, width, ink, on: &canvas)
    }
    var marked = 0
    for layer in layers {
      if case .band(_, let spreads, let ink) = layer { band(spreads, ink, on: &canvas) }
      if case .line(_, let points, let ink, let dashed) = layer {
        line(points, ink, dashed: dashed, number: marked, on: &canvas)
        marked += 1
      }
    }
    for case .rule(let direction, let place, _) in layers {
      rule(direction, place, on: &canvas)
    }
    for layer in layers {
      switch layer {
      case .intervals(_, let spreads, let ink): intervals(spreads, ink, on: &canvas)
      case .points(_, let points, let ink, let marker): marks(points, ink, marker, on: &canvas)
      case .line, .bars, .band, .grid, .labels, .rule: break
      }
    }
    PictureLabels(axes: axes).draw(on: &canvas)
  }

  // MARK: Lines

  private func line(
    _ points: [Point], _ ink: Ink, dashed: Bool, number: Int, on canvas: inout PictureCanvas
  ) {
    var dots = BrailleDots(area, isASCII: signs.isASCII, sign: signs.mark(ink))
    let places = points.map { (x: axes.column($0.x), y: axes.line($0.y)) }
    for (one, next) in zip(places, places.dropFirst()) {
      dots.connect(one, next, every: dashed ? 3 : 1)
    }
    dots.draw(ink.color(), on: &canvas)
    // Without colour the curves are told apart by the marks on them.
    guard !signs.hasColor, !signs.isASCII, !dashed else { return }
    for step in stride(from: 3 + 3 * number, to: area.width, by: 12) {
      let column = Double(step) + 0.5
      guard
        let (one, next) = zip(places, places.dropFirst()).first(where: {
          $0.x <= column && column <= $1.x
        })
      else { continue }
      let share = next.x > one.x ? (column - one.x) / (next.x - one.x) : 0
      let row = Int(one.y + share * (next.y - one.y))
      guard (0..<area.height).contains(row) else { continue }
      canvas.write(signs.mark(ink), area.left + step, area.top + row)
    }
  }

  private func band(_ spreads: [Spread], _ ink: Ink, on canvas: inout PictureCanvas) {
    for edge in [spreads.map { Point($0.x, $0.low) }, spreads.map { Point($0.x, $0.high) }] {
      var dots = BrailleDots(area, isASCII: signs.isASCII, sign: signs.band)
      let places = edge.map { (x: axes.column($0.x), y: axes.line($0.y)) }
      for (one, next) in zip(places, places.dropFirst()) { dots.connect(one, next, every: 4) }
      dots.draw(ink.color(), on: &canvas)
    }
  }

  private func rule(_ direction: Direction, _ place: Double, on canvas: inout PictureCanvas) {
    let (sign, cells): (String, [(x: Int, y: Int)])
    switch direction {
    case .across:
      guard let start = axes.cell(Point(axes.x.lowerBound, place)) else { return }
      (sign, cells) = (signs.across, (area.left..<area.right).map { ($0, start.y) })
    case .up:
      guard let start = axes.cell(Point(place, axes.y.lowerBound)) else { return }
      (sign, cells) = (signs.up, (area.top..<area.bottom).map { (start.x, $0) })
    }
    for cell in cells where canvas[cell.x, cell.y].isFree {
      canvas.write(sign, cell.x, cell.y, .muted)
    }
  }

  // MARK: Marks

  private func marks(
    _ points: [Point], _ ink: Ink, _ marker: Marker, on canvas: inout PictureCanvas
  ) {
    for (index, point) in points.enumerated() {
      guard let cell = axes.cell(point) else { continue }
      let sign =
        switch marker {
        case .ring: signs.ring
        case .cross: signs.cross
        case .shape(let index): signs.mark(index)
        case .dot: ink == .each ? signs.mark(index) : signs.mark(ink)
        }
      canvas.write(sign, cell.x, cell.y, ink.color(index))
    }
  }

  private func intervals(_ spreads: [Spread], _ ink: Ink, on canvas: inout PictureCanvas) {
    for (index, spread) in spreads.enumerated() {
      guard spread.low.isFinite, spread.high.isFinite else { continue }
      let (low, high) = (axes.y.lowerBound, axes.y.upperBound)
      guard let top = axes.cell(Point(spread.x, min(spread.high, high))),
        let foot = axes.cell(Point(spread.x, max(spread.low, low))), top.y <= foot.y
      else { continue }
      for row in top.y...foot.y {
        canvas.write(signs.vertical, top.x, row, ink.color(index))
      }
      if let middle = axes.cell(Point(spread.x, spread.middle)) {
        canvas.write(signs.mark(ink), middle.x, middle.y, ink.color(index))
      }
    }
  }

  // MARK: Bars

  private func bars(
    _ points: [Point], _ width: Double, _ ink: Ink, on canvas: inout PictureCanvas
  ) {
    let ground = min(max(axes.line(0), 0), Double(area.height))
    for (index, point) in points.enumerated() {
      let (start, end) = (axes.column(point.x - width / 2), axes.column(point.x + width / 2))
      let height = ground - axes.line(point.y)
      guard start.isFinite, end.isFinite, height.isFinite else { continue }
      let first = min(max(Int(start.rounded()), 0), area.width - 1)
      // Rounded down, so that neighbours do not become one bar.
      let last = min(max(Int(end), first + 1), area.width)
      for column in first..<last {
        bar(height, ground, area.left + column, ink.color(index), on: &canvas)
      }
    }
  }

  private func bar(
    _ height: Double, _ ground: Double, _ column: Int, _ color: PictureColor?,
    on canvas: inout PictureCanvas
  ) {
    for row in 0..<area.height {
      let (top, foot) = (Double(row), Double(row + 1))
      let filled =
        height >= 0
        ? min(foot, ground) - max(top, ground - height)
        : min(foot, ground - height) - max(top, ground)
      guard filled > 0.06 else { continue }
      let sign = height >= 0 ? signs.rising(filled) : filled > 0.5 ? signs.rising(1) : " "
      if sign != " " { canvas.write(sign, column, area.top + row, color) }
    }
  }
}

/// Dots of one curve, eight to a cell; with ASCII one sign for a cell.
struct BrailleDots {
  private let area: CellArea
  private let isASCII: Bool
  private let sign: String
  private var cells: [Int: UInt32] = [:]
  private var count = 0

  init(_ area: CellArea, isASCII: Bool, sign: String) {
    (self.area, self.isASCII, self.sign) = (area, isASCII, sign)
  }

  /// A straight line between two places, in columns and lines of the area.
  mutating func connect(
    _ one: (x: Double, y: Double), _ other: (x: Double, y: Double), every gap: Int
  ) {
    let (width, height) = (Double(area.width), Double(area.height))
    guard [one.x, one.y, other.x, other.y].allSatisfy(\.isFinite) else { return }
    let length = max(abs(other.x - one.x) * 2, abs(other.y - one.y) * 4)
    // A line that leaves the panel far away is followed no further than it can be seen.
    let steps = Int(min(max(length.rounded(.up), 1), 20_000))
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let (x, y) = (one.x + share * (other.x - one.x), one.y + share * (other.y - one.y))
      guard (0...width).contains(x), (0...height).contains(y) else { continue }
      count += 1
      if count % gap == 0 {
        set(min(Int(x * 2), area.width * 2 - 1), min(Int(y * 4), area.height * 4 - 1))
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int) {
    let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    cells[(y / 4) * area.width + x / 2, default: 0] |= bits[x % 2][y % 4]
  }

  func draw(_ color: PictureColor?, on canvas: inout PictureCanvas) {
    for (place, bits) in cells {
      let (x, y) = (area.left + place % area.width, area.top + place / area.width)
      var all = bits
      // Where curves cross, the dots of both are seen.
      if let old = canvas[x, y].sign.unicodeScalars.first, (0x2800...0x28ff).contains(old.value) {
        all |= old.value & 0xff
      }
      let braille = Unicode.Scalar(0x2800 + all).map { String(Character($0)) } ?? sign
      canvas.write(isASCII ? sign : braille, x, y, color)
    }
  }
}
