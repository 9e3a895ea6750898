/// One row of a figure of differences: what was compared, and how it came out seed by seed.
public struct DifferenceSeries: Sendable {
  /// What was compared.
  public var name: String
  /// The difference of each seed.
  public var differences: [Double]
  /// The 95 % interval in which the mean difference lies, and the mean in its middle.
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
        .points(name: Spoken.say(.oneSeed), row.differences.map { Point(place - 0.12, $0) }, .muted)
      )
      // An interval of one seed has no ends to draw.
      guard row.low.isFinite, row.high.isFinite else { continue }
      layers.append(
        .intervals(
          name: Spoken.say(.meanWithInterval),
          [Spread(place + 0.12, low: row.low, middle: row.mean, high: row.high)],
          .series(0)))
    }
    let panel = Panel(
      x: Axis(
        across, range: -0.6...Double(series.count) - 0.4,
        ticks: series.enumerated().map { Axis.Tick(Double($0), $1.name) }),
      y: Axis(what), layers: layers)
    let sentences = series.map { $0.sentence } + (series.count > 1 ? [sides(of: series)] : [])
    return Figure(
      caption, panels: [panel],
      alternative: ([head(what, across)] + sentences).joined(separator: " "))
  }

  private static func head(_ what: String, _ across: String) -> String {
    Spoken.say(.seedBySeed(what: what, across: across))
  }

  /// Which intervals lie on which side of 0.
  private static func sides(of series: [DifferenceSeries]) -> String {
    let groups = DifferenceSeries.Side.allCases.compactMap { side -> String? in
      let names = series.filter { $0.side == side }.map { $0.name }
      return names.isEmpty
        ? nil
        : "\(side.groupName): "
          + Spoken.say(summary: .names(names))
    }
    let intervals = Spoken.say(.intervals)
    return groups.isEmpty
      ? ""
      : "\(intervals) " + groups.joined(separator: Spoken.say(.clauseBreak))
        + "."
  }
}

extension DifferenceSeries {
  fileprivate enum Side: CaseIterable {
    case above, below, around

    /// The side behind “Intervals”.
    var groupName: String {
      switch self {
      case .above: Spoken.say(.aboveZero)
      case .below: Spoken.say(.belowZero)
      case .around: Spoken.say(.zeroInside)
      }
    }

    /// The side behind an interval's ends.
    var clause: String {
      switch self {
      case .above: Spoken.say(.allAboveZeroClause)
      case .below: Spoken.say(.allBelowZeroClause)
      case .around: Spoken.say(.zeroInsideClause)
      }
    }
  }

  /// On which side of 0 the whole interval lies; `nil` where there is none.
  fileprivate var side: Side? {
    guard low.isFinite, high.isFinite else { return nil }
    return low > 0 ? .above : high < 0 ? .below : .around
  }

  fileprivate var sentence: String {
    let (mean, low, high) = (signed(mean, 1), signed(low, 1), signed(high, 1))
    let (all, positive) = (differences.count, differences.count { $0 > 0 })
    return Spoken.say(
      summary: .difference(
        name: name, mean: mean, interval: side.map { (low, high, $0.clause) },
        positive: positive, count: all))
  }
}
