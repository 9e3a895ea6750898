// The frame of a panel: its title, its axes with their numbers, and where a value lies between
// them.

import Foundation
import Notebooks
import Text

/// A panel's axes in a rectangle of cells.
struct PictureAxes {
  let panel: Panel
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
  let signs: PictureSigns
  /// The whole panel.
  let box: CellArea
  /// What is between the axes.
  private(set) var area: CellArea
  private let xTicks: [Axis.Tick]
  private let yTicks: [Axis.Tick]
  private let head: String

  init(
    _ panel: Panel, title: String, ranges: PanelRanges, in box: CellArea, signs: PictureSigns
  ) {
    self.panel = panel
    (x, y) = (ranges.x, ranges.y)
    (self.box, self.signs) = (box, signs)
    head = [title, panel.y.label].filter { !$0.isEmpty }.joined(separator: ": ")
    xTicks =
      panel.x.ticks
      ?? niceTicks(
        x, isLogarithmic: panel.x.isLogarithmic, most: 6, isASCII: signs.isASCII)
    yTicks =
      panel.y.ticks
      ?? niceTicks(
        y, isLogarithmic: panel.y.isLogarithmic, most: max(box.height / 3, 2),
        isASCII: signs.isASCII)
    let names = yTicks.map { displayWidth(of: $0.label) }.max() ?? 0
    let left = min(names, max(box.width / 3, 1)) + (yTicks.isEmpty ? 0 : 2)
    let foot = xTicks.isEmpty ? 0 : 2
    let top = head.isEmpty ? 0 : 1
    area = CellArea(
      left: box.left + left, top: box.top + top, width: max(box.width - left - 1, 1),
      height: max(box.height - top - foot - (panel.x.label.isEmpty ? 0 : 1), 1))
  }

  /// Makes the inside smaller, where the panel needs other proportions.
  mutating func shrink(width: Int, height: Int) {
    area.width = min(area.width, max(width, 1))
    area.height = min(area.height, max(height, 1))
  }

  /// How far right of the area's left edge a value lies, in columns.
  func column(_ value: Double) -> Double { share(value, x, panel.x) * Double(area.width) }

  /// How far below the area's upper edge a value lies, in lines.
  func line(_ value: Double) -> Double { (1 - share(value, y, panel.y)) * Double(area.height) }

  private func share(_ value: Double, _ range: ClosedRange<Double>, _ axis: Axis) -> Double {
    let (low, high) = (range.lowerBound, range.upperBound)
    if axis.isLogarithmic, low > 0, high > low { return log(value / low) / log(high / low) }
    return high > low ? (value - low) / (high - low) : 0.5
  }

  /// The cell of a place; `nil` outside the area.
  func cell(_ point: Point) -> (x: Int, y: Int)? {
    let (right, down) = (column(point.x), line(point.y))
    let slack = 0.01
    guard right.isFinite, down.isFinite, right >= -slack, down >= -slack,
      right <= Double(area.width) + slack, down <= Double(area.height) + slack
    else { return nil }
    return (
      area.left + min(max(Int(right), 0), area.width - 1),
      area.top + min(max(Int(down), 0), area.height - 1)
    )
  }

  func draw(on canvas: inout PictureCanvas) {
    canvas.write(
      clipped(head, to: box.width - 1, isASCII: signs.isASCII), box.left, box.top, .strong)
    drawY(on: &canvas)
    drawX(on: &canvas)
    if !panel.x.label.isEmpty {
      let label = clipped(panel.x.label, to: box.right - area.left - 1, isASCII: signs.isASCII)
      let place = area.left + max((area.width - displayWidth(of: label)) / 2, 0)
      canvas.write(label, place, area.bottom + (xTicks.isEmpty ? 0 : 2))
    }
  }

  private func drawY(on canvas: inout PictureCanvas) {
    guard !yTicks.isEmpty else { return }
    for line in area.top..<area.bottom {
      canvas.write(signs.vertical, area.left - 1, line, .muted)
    }
    var last = Int.max
    for tick in yTicks.sorted(by: { $0.value < $1.value }) {
      guard let place = cell(Point(x.lowerBound, tick.value)), place.y < last else { continue }
      last = place.y
      let label = clipped(
        tick.label, to: area.left - box.left - 2, isASCII: signs.isASCII)
      canvas.write(label, area.left - 2 - displayWidth(of: label), place.y)
      canvas.write(signs.leftTick, area.left - 1, place.y, .muted)
    }
  }

  private func drawX(on canvas: inout PictureCanvas) {
    guard !xTicks.isEmpty else { return }
    for column in area.left..<area.right {
      canvas.write(signs.horizontal, column, area.bottom, .muted)
    }
    if !yTicks.isEmpty { canvas.write(signs.corner, area.left - 1, area.bottom, .muted) }
    let places = xTicks.sorted { $0.value < $1.value }.compactMap { tick in
      cell(Point(tick.value, y.lowerBound)).map { (tick, $0.x) }
    }
    let gap = zip(places.dropFirst(), places).map { $0.1 - $1.1 }.min() ?? area.width
    let areNumbers = places.allSatisfy { $0.0.label.last?.isNumber == true }
    var end = box.left - 1
    for (tick, place) in places {
      let room = areNumbers || gap < 4 ? area.width : gap - 1
      let label = clipped(tick.label, to: room, isASCII: signs.isASCII)
      let width = displayWidth(of: label)
      let start = min(max(place - width / 2, box.left), box.right - width)
      guard start > end else { continue }
      canvas.write(label, start, area.bottom + 1)
      canvas.write(signs.footTick, place, area.bottom, .muted)
      end = start + width
    }
  }
}

/// Round numbers in a range, not too many of them.
private func niceTicks(
  _ range: ClosedRange<Double>, isLogarithmic: Bool, most: Int, isASCII: Bool
) -> [Axis.Tick] {
  let (low, high) = (range.lowerBound, range.upperBound)
  func tick(_ value: Double) -> Axis.Tick {
    let text = String(format: "%.4g", abs(value) < 1e-9 * (high - low) ? 0 : value)
    return Axis.Tick(value, isASCII ? text : text.replacing("-", with: "−"))
  }
  if isLogarithmic, low > 0 {
    let powers = (Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up)))
    let steps: [Double] = log10(high / low) < 2 ? [1, 2, 5] : [1]
    return powers.flatMap { power in steps.map { $0 * pow(10, Double(power)) } }
      .filter(range.contains).map(tick)
  }
  let rough = (high - low) / Double(max(most, 2))
  guard rough > 0, rough.isFinite else { return [] }
  let power = pow(10, log10(rough).rounded(.down))
  let step = ([1, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10) * power
  let first = (low / step - 1e-9).rounded(.up)
  let last = (high / step + 1e-9).rounded(.down)
  return first <= last ? stride(from: first, through: last, by: 1).map { tick($0 * step) } : []
}
