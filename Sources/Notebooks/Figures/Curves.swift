/// One panel of a figure with curves.
public struct Curves: Sendable {
  /// A line above the panel; empty for none.
  public var title: String
  /// The vertical axis.
  public var y: Axis
  /// The curves, from left to right.
  public var series: [(name: String, points: [Point])]
  /// Heights at which a dashed line crosses the panel, with its name, such as the greatest possible
  /// entropy.
  public var levels: [Axis.Tick]
  /// Which series' colour each curve has.
  public var colors: [Int]
  /// The logits that the curves are measured of, where they go over the temperature.
  public var source: SoftLabelSource?

  /// Creates a panel with curves.
  ///
  /// - Parameters:
  ///   - title: A line above the panel; empty for none.
  ///   - y: The vertical axis.
  ///   - series: The curves, from left to right.
  ///   - levels: Heights at which a dashed line crosses the panel, each with its name.
  ///   - firstColor: Which series' colour the first curve has, where panels show different things.
  ///   - colors: Which series' colour each curve has, such as that of its class; one after the
  ///     other where `nil`.
  ///   - source: The logits that the curves are measured of, where they go over the temperature,
  ///     with a measure for each curve.
  public init(
    _ title: String = "", y: Axis, series: [(name: String, points: [Point])],
    levels: [Axis.Tick] = [], firstColor: Int = 0, colors: [Int]? = nil,
    source: SoftLabelSource? = nil
  ) {
    demand(
      colors.map { $0.count == series.count } ?? true,
      "panel “\(title)” has \(series.count) curves and \(colors?.count ?? 0) colours")
    demand(
      source.map { $0.measures.count == series.count } ?? true,
      "panel “\(title)” has \(series.count) curves and \(source?.measures.count ?? 0) measures")
    self.title = title
    self.y = y
    self.series = series
    self.levels = levels
    self.colors = colors ?? series.indices.map { $0 + firstColor }
    self.source = source
  }
}

extension Figure {
  /// Curves over one axis.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - series: The curves, from left to right.
  ///   - colors: Which series' colour each curve has, such as that of its class; one after the
  ///     other where `nil`.
  ///   - levels: Heights at which a dashed line crosses the panel, each with its name.
  ///   - stops: Places on the horizontal axis; each is a frame with a line there and a ring on each
  ///     curve.
  ///   - parameter: What the frames call their place, such as `T`.
  ///   - source: The logits that the curves are measured of, where they go over the temperature.
  /// - Returns: The figure, with its alternative text.
  public static func curves(
    _ caption: String, x: Axis, y: Axis, series: [(name: String, points: [Point])],
    colors: [Int]? = nil, levels: [Axis.Tick] = [], stops: [Double] = [], parameter: String = "",
    source: SoftLabelSource? = nil
  ) -> Figure {
    let panel = Curves(y: y, series: series, levels: levels, colors: colors, source: source)
    return curves(caption, x: x, panels: [panel], stops: stops, parameter: parameter)
  }

  /// Panels with curves over the same axis, side by side.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - x: The horizontal axis of all panels.
  ///   - panels: What stands in each of them.
  ///   - stops: Places on the horizontal axis; each is a frame with a line there and a ring on each
  ///     curve.
  ///   - parameter: What the frames call their place, such as `T`.
  ///   - mark: A place on the horizontal axis with such a line and rings, in a figure without
  ///     frames.
  /// - Returns: The figure, with its alternative text.
  public static func curves(
    _ caption: String, x: Axis, panels: [Curves], stops: [Double] = [], parameter: String = "",
    mark: Double? = nil
  ) -> Figure {
    demand(!panels.isEmpty, "figure “\(caption)” has no panels")
    let still = panels.map { $0.panel(x: x, stop: mark) }
    let description = panels.map { $0.description(x: x) }.joined(separator: " ")
    guard !stops.isEmpty else { return Figure(caption, panels: still, alternative: description) }
    let frames = stops.map { stop in
      Frame(label: shortest(stop), panels: panels.map { $0.panel(x: x, stop: stop) })
    }
    return Figure(
      caption, frames: frames, parameter: parameter, still: .frame(stops.count / 2),
      alternative: description)
  }
}

extension Curves {
  fileprivate func panel(x: Axis, stop: Double?) -> Panel {
    // A single curve needs no legend: the axis, or the title, says what it is.
    let names = series.count > 1 ? series.map { $0.name } : [""]
    var layers: [Layer] = levels.map { .rule(.across, at: $0.value, .muted) }
    if let stop { layers.append(.rule(.up, at: stop, .muted)) }
    for (index, curve) in series.enumerated() {
      let ink = Ink.series(colors[index])
      layers.append(.line(name: names[index], curve.points, ink))
      if let stop {
        layers.append(.points(name: "", at(stop, curve.points), ink, .ring))
      } else if curve.points.count <= 12 {
        layers.append(.points(name: "", curve.points, ink))
      }
    }
    if !levels.isEmpty {
      let place = middle(x)
      layers.append(.labels(levels.map { Label($0.label, at: Point(place, $0.value), .above) }))
    }
    var panel = Panel(title, x: x, y: y, layers: layers)
    panel.source = source?.at(stop)
    return panel
  }

  /// The middle of the axis, where the name of a level stands.
  private func middle(_ x: Axis) -> Double {
    let places = series.flatMap { $0.points }.map { $0.x }
    let low = x.range?.lowerBound ?? places.min() ?? 0
    let high = x.range?.upperBound ?? places.max() ?? 1
    return x.isLogarithmic && low > 0 ? low * (high / low).squareRoot() : (low + high) / 2
  }

  /// Where the curve is at a place, on the straight line between its neighbours.
  private func at(_ x: Double, _ points: [Point]) -> [Point] {
    for (left, right) in zip(points, points.dropFirst()) where left.x <= x && x <= right.x {
      let share = right.x > left.x ? (x - left.x) / (right.x - left.x) : 0
      return [Point(x, left.y + share * (right.y - left.y))]
    }
    return points.filter { $0.x == x }
  }

  fileprivate func description(x: Axis) -> String {
    let what =
      [title, y.label].first { !$0.isEmpty } ?? Spoken.say(.curves)
    let over =
      x.label.isEmpty ? "" : Spoken.say(.overAxis(label: x.label))
    let words = CurveWords(x: x, y: y, series: series, levels: levels)
    return (["\(what)\(over)."] + words.sentences).joined(separator: " ")
  }
}
