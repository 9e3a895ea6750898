// One panel of a picture of characters.

import Foundation
import Notebooks

/// A panel and the room that it has.
struct TextPanel {
  var panel: Panel
  var ranges: (x: ClosedRange<Double>, y: ClosedRange<Double>)
  var columns: Int
  var rows: Int
  /// The place among the panels that are shown, for the names of its data.
  var index: Int

  private var left: Int { max(panel.y.ticks?.map(\.label.count).max() ?? 5, 1) + 2 }
  /// The columns and lines inside the axes.
  private var width: Int { max(columns - left - 3, 8) }
  private var height: Int { max(rows - 4, 3) }

  /// The commands that draw the panel.
  func lines(title: String) -> [String] {
    // Words cannot be turned here: the name of the vertical axis stands above it, beside the title.
    let head = [title, panel.y.label].filter { !$0.isEmpty }.joined(separator: ": ")
    var lines = [
      "set lmargin \(left); set rmargin 2; set tmargin 1.5",
      "set bmargin \(panel.x.label.isEmpty ? 1.5 : 2.5)",
      "unset label; unset arrow; set border \(panel.y.ticks?.isEmpty == true ? 1 : 3)",
      head.isEmpty ? "unset title" : "set title \(ScriptText.quoted(clipped(head, columns - 2)))",
    ]
    lines += axis("x", panel.x, ranges.x, room: width)
    lines += axis("y", panel.y, ranges.y, room: height * 8)
    lines.append("set ylabel ''")
    var plots: [String] = []
    for (number, layer) in panel.layers.enumerated() {
      let data = "$data\(index)_\(number)"
      let (before, clauses) = drawing(layer, data: data)
      lines += before
      plots += clauses
    }
    return lines + ["plot " + (plots.isEmpty ? ["NaN"] : plots).joined(separator: ", ")]
  }

  private func axis(
    _ name: String, _ axis: Axis, _ range: ClosedRange<Double>, room: Int
  ) -> [String] {
    let slack = axis.isLogarithmic ? 1.0001 : 1
    var lines = [
      "\(axis.isLogarithmic ? "set" : "unset") logscale \(name)",
      "set \(name)range [\(ScriptText.number(range.lowerBound / slack)):"
        + "\(ScriptText.number(range.upperBound * slack))]",
      "set \(name)label \(ScriptText.quoted(clipped(axis.label, columns - left)))",
      "set format \(name) '%g'",
    ]
    switch axis.ticks {
    case nil:
      let isNarrow = name == "x" && room < 40 && !axis.isLogarithmic
      let step = (range.upperBound - range.lowerBound) / 2
      lines.append(
        isNarrow
          ? "set xtics scale 0.5 \(ScriptText.number(range.lowerBound)),\(ScriptText.number(step))"
          : "set \(name)tics scale 0.5 autofreq")
    case []?: lines.append("set \(name)tics scale 0 ('' \(ScriptText.number(range.lowerBound)))")
    case let ticks?:
      let places = (name == "x" ? fitting(ticks) : ticks).map {
        "\(ScriptText.quotedTick($0.label)) \(ScriptText.number($0.value))"
      }
      lines.append("set \(name)tics scale 0.5 (\(places.joined(separator: ", ")))")
    }
    return lines
  }

  // MARK: Room

  /// The column of a place on the horizontal axis.
  private func column(_ x: Double) -> Double {
    let isLog = panel.x.isLogarithmic
    let (low, high) = (ranges.x.lowerBound, ranges.x.upperBound)
    let share = isLog ? log(x / low) / log(high / low) : (x - low) / (high - low)
    return share * Double(width)
  }

  /// Names beside each other without touching: words are shortened, numbers left out.
  private func fitting(_ ticks: [Axis.Tick]) -> [Axis.Tick] {
    let sorted = ticks.sorted { $0.value < $1.value }
    let gaps = zip(sorted.dropFirst(), sorted).map { column($0.value) - column($1.value) }
    let room = Int((gaps.min() ?? Double(width)).rounded(.down)) - 1
    if ticks.allSatisfy({ $0.label.count <= room }) { return ticks }
    let areNumbers = ticks.allSatisfy { $0.label.last?.isNumber == true }
    if !areNumbers, room >= 3 {
      return ticks.map { Axis.Tick($0.value, clipped($0.label, room)) }
    }
    var kept: [Axis.Tick] = []
    for tick in sorted {
      guard let last = kept.last else {
        kept.append(tick)
        continue
      }
      let needed = Double(last.label.count + tick.label.count) / 2 + 1
      if column(tick.value) - column(last.value) >= needed { kept.append(tick) }
    }
    return kept
  }

  private func clipped(_ text: String, _ room: Int) -> String {
    text.count <= room ? text : String(text.prefix(max(room - 1, 1))) + "."
  }

  // MARK: Layers

  /// The commands before the plot and the parts of the plot that draw a layer.
  private func drawing(_ layer: Layer, data: String) -> ([String], [String]) {
    let sign = TextPicture.signs.firstIndex(of: layer.sign).map { $0 + 1 } ?? 1
    switch layer {
    case .line(_, let points, let ink, _):
      return (
        datablock(data, points.map { [$0.x, $0.y] }),
        ["\(data) using 1:2 with lines lt \(sign) lc \(ink.colorSpec)"]
      )
    case .points(_, let points, let ink, _): return marks(points, ink, layer.sign, data: data)
    case .bars(_, let points, let width, let ink): return bars(points, width, ink, data: data)
    case .band(_, let spreads, let ink):
      let edges = spreads.flatMap { [Point($0.x, $0.low), Point($0.x, $0.high)] }
      return marks(edges, ink, ".", data: data)
    case .intervals(_, let spreads, let ink):
      return (
        datablock(data, spreads.map { [$0.x, $0.low, $0.middle, $0.high] }),
        [
          "\(data) using 1:2:(0):($4-$2) with vectors nohead lt \(sign) lc \(ink.colorSpec)",
          "\(data) using 1:3:('o') with labels tc \(ink.colorSpec)",
        ]
      )
    case .grid(let grid): return (cells(grid), [])
    case .labels(let labels): return (words(labels), [])
    case .rule(.across, let y, let ink):
      return (
        datablock(data, across(y)), ["\(data) using 1:2:('-') with labels tc \(ink.colorSpec)"]
      )
    case .rule(.up, let x, let ink):
      return (datablock(data, up(x)), ["\(data) using 1:2:(':') with labels tc \(ink.colorSpec)"])
    }
  }

  private func datablock(_ name: String, _ rows: [[Double]]) -> [String] {
    let lines = rows.map { $0.map { $0.isFinite ? "\($0)" : "NaN" }.joined(separator: " ") }
    return ["\(name) << EOD"] + (lines.isEmpty ? ["NaN NaN NaN NaN"] : lines) + ["EOD"]
  }

  private func marks(
    _ points: [Point], _ ink: Ink, _ sign: String, data: String
  ) -> ([String], [String]) {
    let rows = points.map { [$0.x, $0.y] }
    if ink != .each {
      return (
        datablock(data, rows), ["\(data) using 1:2:('\(sign)') with labels tc \(ink.colorSpec)"]
      )
    }
    return (
      datablock(data, rows),
      points.indices.map {
        "\(data) using 1:2:('\(sign)') every ::\($0)::\($0) with labels tc "
          + Ink.series($0).colorSpec
      }
    )
  }

  /// Bars are filled by lines, one for each column of characters.
  private func bars(
    _ points: [Point], _ width: Double, _ ink: Ink, data: String
  ) -> ([String], [String]) {
    let step = (ranges.x.upperBound - ranges.x.lowerBound) / Double(self.width) / 1.5
    var (before, clauses): ([String], [String]) = ([], [])
    for (number, point) in points.enumerated() {
      let places = stride(from: point.x - width / 2, through: point.x + width / 2, by: step)
      let color = ink == .each ? Ink.series(number) : ink
      before += datablock("\(data)_\(number)", places.map { [$0, point.y] })
      clauses.append("\(data)_\(number) using 1:2 with impulses lt 2 lc \(color.colorSpec)")
    }
    return (before, clauses)
  }

  private func across(_ y: Double) -> [[Double]] {
    (0...width).map { column in
      let share = Double(column) / Double(width)
      let (low, high) = (ranges.x.lowerBound, ranges.x.upperBound)
      return [panel.x.isLogarithmic ? low * pow(high / low, share) : low + (high - low) * share, y]
    }
  }

  private func up(_ x: Double) -> [[Double]] {
    (0...height).map { row in
      let share = Double(row) / Double(height)
      let (low, high) = (ranges.y.lowerBound, ranges.y.upperBound)
      return [x, panel.y.isLogarithmic ? low * pow(high / low, share) : low + (high - low) * share]
    }
  }

  private func cells(_ grid: Grid) -> [String] {
    guard let format = grid.format else { return [] }
    func place(_ ends: ClosedRange<Double>, _ index: Int, _ count: Int) -> Double {
      count > 1
        ? ends.lowerBound + (ends.upperBound - ends.lowerBound) * Double(index) / Double(count - 1)
        : ends.lowerBound
    }
    return grid.rows.enumerated().flatMap { row, values in
      values.enumerated().map { column, value in
        Label(
          ascii(format.text(value)),
          at: Point(place(grid.x, column, values.count), place(grid.y, row, grid.rows.count))
        ).textCommand
      }
    }
  }

  private func ascii(_ text: String) -> String { text.replacing("−", with: "-") }

  /// Words that touch each other are left out: the axis and the text say what they say.
  private func words(_ labels: [Label]) -> [String] {
    let places = labels.map { label in
      (start: column(label.at.x) - Double(label.text.count) / 2, label: label)
    }.sorted { $0.start < $1.start }
    let isCrowded = zip(places, places.dropFirst()).contains { one, next in
      one.start + Double(one.label.text.count) > next.start - 0.5
        && abs(line(one.label.at.y) - line(next.label.at.y)) < 1.5
    }
    if isCrowded { return [] }
    return labels.map { label in
      // Above the upper edge stands the title.
      var label = label
      if label.side == .above, line(label.at.y) > Double(height) - 0.5 { label.side = .center }
      return label.textCommand
    }
  }

  private func line(_ y: Double) -> Double {
    let (low, high) = (ranges.y.lowerBound, ranges.y.upperBound)
    return (y - low) / (high - low) * Double(height)
  }
}

extension Label {
  fileprivate var textCommand: String {
    let side =
      switch side {
      case .center: "center"
      case .above: "center offset char 0,1"
      case .below: "center offset char 0,-1"
      case .left: "right offset char -1,0"
      case .right: "left offset char 1,0"
      }
    return "set label \(ScriptText.quoted(text)) at \(ScriptText.number(at.x)),"
      + "\(ScriptText.number(at.y)) \(side) front tc \(ink.colorSpec)"
  }
}

extension Layer {
  /// What the layer is called in a legend, and its colour.
  var nameAndInk: (name: String, ink: Ink)? {
    switch self {
    case .line(let name, _, let ink, _), .points(let name, _, let ink, _),
      .bars(let name, _, _, let ink), .band(let name, _, let ink), .intervals(let name, _, let ink):
      (name, ink)
    case .grid, .labels, .rule: nil
    }
  }

  /// The sign that the layer is drawn with.
  var sign: String {
    switch self {
    case .line(_, _, let ink, _), .intervals(_, _, let ink):
      if case .series(let index) = ink {
        TextPicture.signs[
          (index % TextPicture.signs.count + TextPicture.signs.count) % TextPicture.signs.count]
      } else {
        "="
      }
    case .points(_, _, _, .dot): "."
    case .points(_, _, _, .ring): "O"
    case .points(_, _, _, .cross): "X"
    case .bars: "#"
    case .band: "."
    case .grid, .labels, .rule: ""
    }
  }
}
