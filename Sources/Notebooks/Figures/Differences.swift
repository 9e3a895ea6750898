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
    let sentences = series.map(\.sentence) + (series.count > 1 ? [sides(of: series)] : [])
    return Figure(
      caption, panels: [panel],
      alternative: "\(what), seed by seed\(across.isEmpty ? "" : ", by \(across)"). "
        + sentences.joined(separator: " "))
  }

  /// Which intervals lie on which side of 0.
  private static func sides(of series: [DifferenceSeries]) -> String {
    let sides = ["above 0", "below 0", "with 0 inside"]
    let groups = sides.compactMap { side -> String? in
      let names = series.filter { $0.side == side }.map(\.name)
      return names.isEmpty ? nil : "\(side): \(list(names))"
    }
    return groups.isEmpty ? "" : "Intervals " + groups.joined(separator: "; ") + "."
  }
}

extension DifferenceSeries {
  /// On which side of 0 the whole interval lies; `nil` where there is none.
  fileprivate var side: String? {
    guard low.isFinite, high.isFinite else { return nil }
    return low > 0 ? "above 0" : high < 0 ? "below 0" : "with 0 inside"
  }

  fileprivate var sentence: String {
    let interval = side.map { side in
      "interval \(signed(low, 1)) to \(signed(high, 1)), \(side.hasSuffix("inside") ? side : "all " + side)"
    }
    return "\(name): mean \(signed(mean, 1)), \(interval ?? "no interval"); "
      + "\(differences.count { $0 > 0 }) of \(count(differences.count, "dot")) above 0."
  }
}
