import Languages

extension Figure {
  /// Reliability diagrams side by side: how often a classifier is right, against how sure it was.
  ///
  /// A bar that ends below the diagonal is overconfidence. In each bar stands how many examples it
  /// speaks for.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - diagrams: A title and the bins of each diagram: the mean confidence, the accuracy, and the
  ///     number of examples. Empty bins are left out.
  /// - Returns: The figure, with its alternative text.
  public static func reliability(
    _ caption: String,
    _ diagrams: [(
      title: String, bins: [(confidence: Double, accuracy: Double, count: Int)]
    )]
  ) -> Figure {
    demand(!diagrams.isEmpty, "figure “\(caption)” has no diagrams")
    let ticks = [0, 0.5, 1].map { Axis.Tick($0, shortest($0)) }
    let panels = diagrams.map { diagram in
      let bins = diagram.bins.filter { $0.count > 0 }
      let bars = bins.map { Point($0.confidence, $0.accuracy) }
      let counts = zip(bins, bars).map { bin, bar in
        bar.y < 0.1
          ? Label("\(bin.count)", at: bar, .above)
          : Label("\(bin.count)", at: Point(bar.x, 0), .above, ink: .paper)
      }
      let areCounted = bins.count <= 10
      return Panel(
        diagram.title,
        x: Axis(Spoken.say(.confidence), range: 0...1.06, ticks: ticks),
        y: Axis(Spoken.say(.accuracy), range: 0...1.02, ticks: ticks),
        layers: [
          .bars(
            name: Spoken.say(areCounted ? .accuracyAndCount : .accuracy), bars,
            width: barWidth(bars.map { $0.x }),
            .series(0)),
          .line(
            name: Spoken.say(.asRightAsSure), [Point(0, 0), Point(1, 1)], .text, dashed: true),
          .labels(areCounted ? counts : []),
        ], isSquare: true)
    }
    return Figure(
      caption, panels: panels,
      alternative: diagrams.map { describe($0.title, $0.bins) }.joined(separator: " "))
  }

  /// As wide as the nearest two bins allow.
  private static func barWidth(_ places: [Double]) -> Double {
    let sorted = places.sorted()
    let gaps = zip(sorted, sorted.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }
    return min(0.085, (gaps.min() ?? 1) * 0.9)
  }

  private static func describe(
    _ title: String, _ bins: [(confidence: Double, accuracy: Double, count: Int)]
  ) -> String {
    let total = Double(bins.map { $0.count }.reduce(0, +))
    guard total > 0 else {
      return Spoken.say(.noExamples(title: title))
    }
    func mean(_ value: ((confidence: Double, accuracy: Double, count: Int)) -> Double) -> Double {
      bins.map { value($0) * Double($0.count) / total }.reduce(0, +)
    }
    let (sure, right) = (mean { $0.confidence }, mean { $0.accuracy })
    let off = mean { abs($0.confidence - $0.accuracy) }
    let verdict =
      abs(sure - right) < 0.005
      ? Spoken.say(.wellCalibrated)
      : sure > right
        ? Spoken.say(.tooSure)
        : Spoken.say(.notSureEnough)
    let bars = bins.filter { $0.count > 0 }
    let low = bars.count { $0.accuracy < $0.confidence }
    let points = NumberFormat.fixed(1).text(100 * off)
    return Spoken.say(
      shares: .reliability(
        title: title, sure: sure, right: right, verdict: verdict, low: low, count: bars.count,
        points: points))
  }
}
