/// One row of a figure of differences: what was compared, and how it came out seed by seed.
public struct DifferenceSeries: Sendable {
  /// What was compared.
  public var name: String
  /// The difference of each seed.
  public var differences: [Double]
  /// The interval in which the mean difference lies, and the mean in its middle.
  public var low: Double, mean: Double, high: Double

  /// Creates a row.
  public init(_ name: String, differences: [Double], low: Double, mean: Double, high: Double) {
    self.name = name
    self.differences = differences
    self.low = low
    self.mean = mean
    self.high = high
  }
}

extension Figure {
  /// Paired differences: a dot for each seed, and the mean with its interval beside the dots.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - what: What the difference is of, with its unit.
  ///   - series: What was compared, from left to right.
  ///   - across: What the series are, such as `labels a class`; nothing where empty.
  /// - Returns: The figure, with its alternative text.
  public static func differences(
    _ caption: String, of what: String, series: [DifferenceSeries], across: String = ""
  ) -> Figure {
    demand(!series.isEmpty, "figure “\(caption)” has no series")
    var layers: [Layer] = [.rule(.across, at: 0, .muted)]
    for (index, row) in series.enumerated() {
      let place = Double(index)
      layers.append(
        .points(name: "", row.differences.map { Point(place - 0.12, $0) }, .muted))
      // An interval of one seed has no ends to draw.
      guard row.low.isFinite, row.high.isFinite else { continue }
      layers.append(
        .intervals(
          name: "", [Spread(place + 0.12, low: row.low, middle: row.mean, high: row.high)],
          .series(0)))
    }
    let panel = Panel(
      x: Axis(
        across, range: -0.6...Double(series.count) - 0.4,
        ticks: series.enumerated().map { Axis.Tick(Double($0), $1.name) }),
      y: Axis(what), layers: layers)
    let sentences = series.map { row in
      let side =
        row.low > 0 ? "all above 0" : row.high < 0 ? "all below 0" : "with 0 inside"
      return "\(row.name): mean \(signed(row.mean, 1)), interval \(signed(row.low, 1)) to "
        + "\(signed(row.high, 1)), \(side); "
        + "\(row.differences.count { $0 > 0 }) of \(row.differences.count) dots above 0."
    }
    return Figure(
      caption, panels: [panel],
      alternative: "\(what), seed by seed. " + sentences.joined(separator: " "))
  }
}
