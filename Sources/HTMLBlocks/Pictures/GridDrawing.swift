// Values on a grid as coloured cells. Neighbours of one colour in a row are one stroke, as wide as
// the row is high, and all strokes of a colour are one path: a map of thousands of cells is a few
// kilobytes. The strokes are written in cells, whole numbers, and scaled as a whole, so that no two
// of them leave a gap.

import Notebooks

/// Which colour a grid's values have.
struct GridColors {
  /// The values at the ends of the scale.
  let ends: ClosedRange<Double>
  private let stops: [(place: Double, color: RGB)]
  private let areClasses: Bool

  /// How many shades a scale has: the eye tells fewer apart.
  private static let shades = 128

  /// The colours of a grid whose values, in all frames, are these.
  init(_ grid: Grid, _ values: [Double]) {
    ends = grid.colorRange(values)
    stops = grid.palette.stops(classCount: grid.classCount(values))
    areClasses = grid.palette == .classes
  }

  /// How many different colours there are.
  var count: Int { areClasses ? stops.count : Self.shades }

  /// The number of a value's colour; `nil` for what has none.
  func number(_ value: Double) -> Int? {
    let share = (value - ends.lowerBound) / (ends.upperBound - ends.lowerBound)
    if share.isNaN { return nil }
    let inside = min(max(share, 0), 1)
    return areClasses
      ? min(Int(inside * Double(count)), count - 1) : Int((inside * Double(count - 1)).rounded())
  }

  /// The colour with a number.
  func color(_ number: Int) -> RGB {
    if areClasses { return stops[number].color }
    let (first, last) = (stops[0].place, stops[stops.count - 1].place)
    let place = first + (last - first) * Double(number) / Double(count - 1)
    guard let upper = stops.firstIndex(where: { $0.place >= place }), upper > 0 else {
      return stops[0].color
    }
    let (low, high) = (stops[upper - 1], stops[upper])
    return low.color.mixed(with: high.color, (place - low.place) / (high.place - low.place))
  }
}

extension PlotArea {
  /// The cells of a grid, and its scale of colours where it has one.
  func html(_ grid: Grid, _ colors: GridColors, prefix: String) -> HTML {
    let edges = grid.edges
    guard let corner = place(Point(edges.x.lowerBound, edges.y.lowerBound)),
      let opposite = place(Point(edges.x.upperBound, edges.y.upperBound))
    else { return "" }
    let cell = (
      width: (opposite.x - corner.x) / Double(grid.rows[0].count),
      height: (corner.y - opposite.y) / Double(grid.rows.count)
    )
    let paths = Self.strokes(grid, colors).enumerated().map { number, path -> HTML in
      path.isEmpty ? "" : "<path stroke=\"\(colors.color(number).html)\" d=\"\(path)\"/>"
    }
    // Two decimals of a cell's size would add up over a row to a visible error; four do not.
    let cells: HTML = """
      <g\(grid.hasManyCells ? " class=\"map\"" : "") shape-rendering="crispEdges" \
      transform="translate(\(corner.x) \(corner.y - cell.height / 2)) scale(.01) \
      scale(\(cell.width * 100) \(-cell.height * 100))">\(paths.joined())</g>
      """
    let isInside = contains(corner) && contains(opposite)
    return (isInside ? cells : clipped(cells, HTML.Name(prefix + "cells").html))
      + (grid.legend.isEmpty ? "" : scale(grid, colors))
  }

  /// The strokes of each colour, in cells: column, row, length.
  private static func strokes(_ grid: Grid, _ colors: GridColors) -> [HTML] {
    var paths = [HTML](repeating: "", count: colors.count)
    for (row, values) in grid.rows.enumerated() {
      var start = 0
      var color = colors.number(values[0])
      for column in 1...values.count {
        let next = column < values.count ? colors.number(values[column]) : nil
        if column < values.count, next == color { continue }
        if let color { paths[color] += "M\(start) \(row)h\(column - start)" }
        (start, color) = (column, next)
      }
    }
    return paths
  }

  /// Shapes of which only what lies between the axes is seen.
  private func clipped(_ shapes: HTML, _ name: HTML) -> HTML {
    """
    <clipPath id="\(name)"><path d="M\(left) \(top)H\(right)V\(bottom)H\(left)z"/></clipPath>\
    <g clip-path="url(#\(name))">\(shapes)</g>
    """
  }

  /// The values in their cells, white where the cell is dark.
  ///
  /// The cells have their colours on every ground, and so have the words on them.
  func cellWords(_ grid: Grid) -> HTML {
    guard let format = grid.format else { return "" }
    let ends = grid.colorRange(grid.rows.flatMap { $0 })
    let span = ends.upperBound - ends.lowerBound
    let cell = grid.cell
    var html: HTML = ""
    for (row, values) in grid.rows.enumerated() {
      for (column, value) in values.enumerated() {
        let place = Point(
          grid.x.lowerBound + cell.width * Double(column),
          grid.y.lowerBound + cell.height * Double(row))
        let isDark = grid.palette.isDark((value - ends.lowerBound) / span)
        html += Label(format.text(value), at: place)
          .html(in: self, color: isDark ? "#fefefe" : "#010101")
      }
    }
    return html
  }

  // MARK: Scale of colours

  /// The scale beside the panel, where gnuplot has it.
  private func scale(_ grid: Grid, _ colors: GridColors) -> HTML {
    let from = right + 0.025 * (right - left)
    let to = from + 0.05 * (right - left)
    let step = (bottom - top) / Double(colors.count)
    var html: HTML = "<g shape-rendering=\"crispEdges\">"
    for number in 0..<colors.count {
      let low = bottom - step * Double(number)
      html += """
        <path fill="\(colors.color(number).html)" d="M\(from) \(low)H\(to)V\(low - step)H\(from)z"/>
        """
    }
    html += "</g>"
    let values = AxisScale(colors.ends, isLogarithmic: false, from: bottom, to: top)
    let ticks = AxisMarks.evenly(values.ends)
    var marks: HTML = "M\(from) \(bottom)H\(to)V\(top)H\(from)z"
    var words: HTML = ""
    for tick in ticks {
      let y = values.place(tick.value) ?? bottom
      marks += "M\(to) \(y)h4.5"
      words += .words(tick.label, at: PixelPoint(x: to + 4.5 + Self.letter.width, y: y), .start)
    }
    let longest = Double(ticks.map { $0.label.count }.max() ?? 0)
    words += .words(
      grid.legend, at: PixelPoint(x: to + 17.1 + longest * Self.letter.width, y: middle.y),
      turned: -90)
    return html
      + """
      <path fill="none" stroke="var(--muted)" d="\(marks)"/><g fill="var(--ink)">\(words)</g>
      """
  }
}
