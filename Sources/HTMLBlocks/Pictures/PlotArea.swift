// Where a panel's axes stand in a picture, and where a value lies between them.

import CMathematics
import Notebooks

/// From the values of an axis to pixels.
struct AxisScale {
  /// The values at the ends.
  let ends: ClosedRange<Double>
  /// Whether equal steps are equal factors.
  let isLogarithmic: Bool
  /// The pixels at the lower and the upper end.
  let from: Double
  let to: Double
  private let start: Double
  private let pixelsPerUnit: Double

  /// Creates a scale; ends between which nothing can lie are moved apart.
  init(_ ends: ClosedRange<Double>, isLogarithmic: Bool, from: Double, to: Double) {
    self.isLogarithmic = isLogarithmic && ends.lowerBound > 0
    (self.from, self.to) = (from, to)
    self.ends = Self.apart(ends, isLogarithmic: self.isLogarithmic)
    let (low, high) = Self.measures(self.ends, isLogarithmic: self.isLogarithmic)
    start = low
    pixelsPerUnit = (to - from) / (high - low)
  }

  private static func apart(
    _ ends: ClosedRange<Double>, isLogarithmic: Bool
  ) -> ClosedRange<Double> {
    guard (ends.upperBound - ends.lowerBound).isFinite else {
      return isLogarithmic ? 0.1...10 : 0...1
    }
    let (low, high) = measures(ends, isLogarithmic: isLogarithmic)
    if low < high { return ends }
    return isLogarithmic ? ends.lowerBound / 2...ends.lowerBound * 2 : ends.drawable
  }

  /// The ends in what the axis measures evenly.
  private static func measures(
    _ ends: ClosedRange<Double>, isLogarithmic: Bool
  ) -> (low: Double, high: Double) {
    isLogarithmic
      ? (log10(ends.lowerBound), log10(ends.upperBound)) : (ends.lowerBound, ends.upperBound)
  }

  /// Where a value lies; `nil` for what has no place, such as 0 on a logarithmic axis.
  func place(_ value: Double) -> Double? {
    if isLogarithmic, value <= 0 { return nil }
    let place = from + ((isLogarithmic ? log10(value) : value) - start) * pixelsPerUnit
    // Further away nothing can be told from what is so far away, but computed with.
    return place.isFinite ? min(max(place, -1e9), 1e9) : nil
  }
}

/// A place in a picture, in pixels from its upper left corner.
struct PixelPoint: Equatable {
  var x: Double
  var y: Double
}

/// The rectangle between a panel's axes.
struct PlotArea {
  let x: AxisScale
  let y: AxisScale

  /// The size of a letter and of a line of words of 12 points, in pixels, as gnuplot's SVG has them
  /// in the end.
  static let letter = (width: 8.39, height: 18.0)

  var left: Double { x.from }
  var right: Double { x.to }
  var top: Double { y.to }
  var bottom: Double { y.from }
  var middle: PixelPoint { PixelPoint(x: (left + right) / 2, y: (top + bottom) / 2) }

  /// The rectangle of the panel that stands in a cell of the layout, counted row by row.
  init(_ panel: Panel, _ ranges: PanelRanges, cell: Int, in layout: Layout) {
    let letter = Self.letter
    let (columns, rows) = (Double(layout.columns), Double(layout.rows))
    let (column, row) = (Double(cell % layout.columns), Double(cell / layout.columns))
    let gaps = (
      x: layout.between.columns * letter.width, y: layout.between.rows * letter.height
    )
    let margins = (
      x: (layout.left + layout.right) * letter.width,
      y: (layout.top + layout.bottom) * letter.height
    )
    var width = (Double(layout.size.width) - margins.x - (columns - 1) * gaps.x) / columns
    var height = (Double(layout.size.height) - margins.y - (rows - 1) * gaps.y) / rows
    let left = layout.left * letter.width + column * (width + gaps.x)
    let bottom = layout.top * letter.height + row * (height + gaps.y) + height
    if panel.isSquare {
      // As gnuplot does it, the lower left corner stays where it is.
      let spans = (
        x: ranges.x.upperBound - ranges.x.lowerBound, y: ranges.y.upperBound - ranges.y.lowerBound
      )
      let unit = min(width / spans.x, height / spans.y)
      if unit.isFinite, unit > 0 { (width, height) = (spans.x * unit, spans.y * unit) }
    }
    x = AxisScale(
      ranges.x, isLogarithmic: panel.x.isLogarithmic, from: left, to: left + width)
    y = AxisScale(
      ranges.y, isLogarithmic: panel.y.isLogarithmic, from: bottom, to: bottom - height)
  }

  /// Where a point lies; `nil` for what has no place.
  func place(_ point: Point) -> PixelPoint? {
    guard let x = x.place(point.x), let y = y.place(point.y) else { return nil }
    return PixelPoint(x: x, y: y)
  }

  /// Whether a place lies between the axes, or so near to them that it is only rounding.
  func contains(_ place: PixelPoint) -> Bool {
    let slack = 0.02
    return place.x >= left - slack && place.x <= right + slack
      && place.y >= top - slack && place.y <= bottom + slack
  }
}
