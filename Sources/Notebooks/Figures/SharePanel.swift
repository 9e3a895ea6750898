// A soft label as bars: the panel that several kinds of figures show, and the words that describe
// it.

extension Panel {
  /// One soft label: a bar for each class, in the colour of the class, with its share above it.
  ///
  /// Where `hasScale` is false the numbers above the bars have to do.
  static func shares(
    _ title: String, _ shares: [Double], classes: [String], source: SoftLabelSource? = nil,
    hasScale: Bool = true
  ) -> Panel {
    demand(
      shares.count == classes.count,
      "soft label “\(title)” has \(shares.count) shares for \(classes.count) classes")
    let bars = shares.enumerated().map { Point(Double($0), $1) }
    var panel = Panel(
      title,
      x: Axis(
        "", range: -0.6...Double(classes.count) - 0.4,
        ticks: classes.enumerated().map { Axis.Tick(Double($0), $1) }),
      y: Axis(
        hasScale ? Spoken.say(.probability) : "", range: 0...1.1,
        ticks: hasScale ? [0, 0.5, 1].map { Axis.Tick($0, shortest($0)) } : []),
      layers: [.bars(name: "", bars, width: 0.72, .each), .labels(ShareNumber.labels(shares))])
    panel.source = source
    return panel
  }
}

/// Sentences about shares, for the alternative texts of figures.
enum ShareWords {
  /// The classes from the most to the least probable, at most `limit`, with their shares.
  static func ranking(_ shares: [Double], classes: [String], limit: Int = 4) -> String {
    let order = shares.indices.sorted { (shares[$0], -$0) > (shares[$1], -$1) }
    // “2 53.8 %” would be heard as one number.
    let with =
      classes.contains { $0.last?.isNumber == true }
      ? Spoken.say(.withProbability) : " "
    // Of many classes, those that are next to nothing are told together.
    let named =
      order.count > limit
      ? order.prefix(limit).prefix { percent(shares[$0]) != percent(0) } : order[...]
    let words = named.map { inWords(classes[$0]) + with + percent(shares[$0]) }
      .joined(separator: ", ")
    let rest = order.dropFirst(named.count)
    guard let greatest = rest.first, let least = named.last else { return words }
    if percent(shares[greatest]) == percent(0) {
      return words
        + Spoken.say(shares: .othersHave(share: percent(0)))
    }
    return words
      + (percent(shares[greatest]) == percent(shares[least])
        ? Spoken.say(.othersNoMore)
        : Spoken.say(.othersLess))
  }

  /// A share in percent, and in words where it is next to nothing or next to all.
  static func percent(_ share: Double) -> String { Spoken.language.softPercent(share, 1) }

  /// Whether soft labels rank the classes alike.
  ///
  /// No two classes stand one way round in one and the other way round in another; equal shares
  /// leave their order open.
  static func rankAlike(_ labels: [[Double]]) -> Bool {
    guard let first = labels.first else { return true }
    return first.indices.allSatisfy { one in
      first.indices.allSatisfy { other in
        let isAbove = labels.contains { $0[one] > $0[other] * (1 + 1e-9) }
        let isBelow = labels.contains { $0[other] > $0[one] * (1 + 1e-9) }
        return !(isAbove && isBelow)
      }
    }
  }

  /// The classes from the most to the least probable.
  static func order(_ shares: [Double]) -> [Int] {
    shares.indices.sorted { (shares[$0], -$0) > (shares[$1], -$1) }
  }
}
