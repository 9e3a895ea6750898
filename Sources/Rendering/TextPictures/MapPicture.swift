// Values on a grid as coloured half cells: class maps and images; without colour as shades and
// letters.

import Notebooks

/// A panel with a grid, drawn as areas.
struct MapPicture {
  private(set) var axes: PictureAxes
  let grid: Grid
  let values: ClosedRange<Double>
  private var signs: PictureSigns { axes.signs }

  init(axes: PictureAxes, grid: Grid, values: ClosedRange<Double>) {
    self.axes = axes
    self.grid = grid
    self.values = values
    // A cell is twice as high as wide.
    let across = axes.x.upperBound - axes.x.lowerBound
    let shape = across > 0 ? (axes.y.upperBound - axes.y.lowerBound) / across : 1
    let area = axes.area
    guard axes.panel.isSquare, shape > 0 else { return }
    var width = min(Double(area.width), Double(area.height) * 2 / shape)
    if grid.palette == .gray {
      // Whole columns for a pixel, so that all are equally large.
      let columns = Double(grid.rows[0].count)
      if width > columns { width = (width / columns).rounded(.down) * columns }
    }
    self.axes.shrink(width: Int(width.rounded()), height: Int((width * shape / 2).rounded(.up)))
  }

  func draw(on canvas: inout PictureCanvas) {
    axes.draw(on: &canvas)
    let area = axes.area
    for line in 0..<area.height {
      for column in 0..<area.width {
        canvas[area.left + column, area.top + line] = cell(column, line)
      }
    }
    for case .points(_, let points, let ink, let marker) in axes.panel.layers {
      for point in points { mark(point, ink, marker, on: &canvas) }
    }
    PictureLabels(axes: axes).draw(on: &canvas)
  }

  private func cell(_ column: Int, _ line: Int) -> PictureCanvas.Cell {
    let across = (Double(column) + 0.5) / Double(axes.area.width)
    func value(_ part: Double) -> Double {
      self.value(across, (Double(line) + part) / Double(axes.area.height))
    }
    let (top, foot) = (value(0.25), value(0.75))
    guard signs.hasColor else {
      return PictureCanvas.Cell(
        sign: grid.palette == .classes
          ? signs.area(Int(foot)) : signs.shade((share(top) + share(foot)) / 2))
    }
    if color(top) == color(foot) { return PictureCanvas.Cell(sign: " ", back: color(top)) }
    // With letters only, a cell has one colour.
    if signs.isASCII { return PictureCanvas.Cell(sign: " ", back: color(foot)) }
    return PictureCanvas.Cell(sign: "▀", fore: color(top), back: color(foot))
  }

  /// The value at a place, in shares of the area from its upper left.
  private func value(_ across: Double, _ down: Double) -> Double {
    let x = axes.x.lowerBound + across * (axes.x.upperBound - axes.x.lowerBound)
    let y = axes.y.upperBound - down * (axes.y.upperBound - axes.y.lowerBound)
    return grid.rows[index(y, grid.y, grid.rows.count)][index(x, grid.x, grid.rows[0].count)]
  }

  private func index(_ value: Double, _ ends: ClosedRange<Double>, _ count: Int) -> Int {
    let length = ends.upperBound - ends.lowerBound
    guard count > 1, length > 0 else { return 0 }
    let place = (value - ends.lowerBound) / length * Double(count - 1)
    return min(max(Int(place.rounded()), 0), count - 1)
  }

  private func share(_ value: Double) -> Double { grid.share(value, of: values) }

  private func color(_ value: Double) -> PictureColor { grid.color(value, of: values) }

  private func mark(
    _ point: Point, _ ink: Ink, _ marker: Marker, on canvas: inout PictureCanvas
  ) {
    guard let (x, y) = axes.cell(point) else { return }
    var cell = canvas[x, y]
    cell.fore = nil
    switch (marker, ink) {
    case (.ring, _): cell.sign = signs.ring
    case (.cross, _): cell.sign = signs.cross
    case (.shape(let index), _), (.dot, .series(let index)): cell.sign = signs.areaMark(index)
    case (.dot, _): cell.sign = signs.mark(ink)
    }
    if case .area(let index)? = cell.back { cell.fore = .onArea(index) }
    canvas[x, y] = cell
  }
}

extension Grid {
  /// A value as a share of the range, from 0 to 1; what is no number is 0.
  func share(_ value: Double, of range: ClosedRange<Double>) -> Double {
    let length = range.upperBound - range.lowerBound
    guard value.isFinite, length > 0 else { return 0 }
    return min(max((value - range.lowerBound) / length, 0), 1)
  }

  /// The colour of a value.
  func color(_ value: Double, of range: ClosedRange<Double>) -> PictureColor {
    switch palette {
    case .classes: .area(value.isFinite ? Int(value) : 0)
    case .gray: .gray(share(value, of: range))
    case .sequential: .heat(share(value, of: range))
    case .diverging: .heat(2 * share(value, of: range) - 1)
    }
  }
}
