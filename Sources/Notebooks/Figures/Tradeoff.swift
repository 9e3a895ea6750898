import CMathematics
import Languages

extension Figure {
  /// What size buys: a curve with its band for each kind of model, and the limits that a choice has
  /// to keep.
  ///
  /// The vertical axis makes room for the curves, not for the whole of wide bands, which may be cut
  /// off. Spreads without width have no band. The horizontal axis is marked at the models where
  /// all curves have the same sizes, and at round numbers elsewhere. A limit beyond the models is
  /// told in words only.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - size: What the horizontal axis measures, which is logarithmic.
  ///   - quality: What the vertical axis measures; more is better.
  ///   - curves: The kinds of models, each from the smallest to the largest; curve k has the colour
  ///     of series k.
  ///   - reference: A single model to compare with, such as the teacher.
  ///   - most: The greatest size allowed, and what it is called.
  ///   - least: The least quality wanted, and what it is called.
  ///   - format: How sizes are written.
  /// - Returns: The figure, with its alternative text.
  public static func tradeoff(
    _ caption: String, size: String, quality: String,
    curves: [(name: String, spreads: [Spread])], reference: (name: String, at: Point),
    most: Axis.Tick, least: Axis.Tick, format: NumberFormat = .fixed(1)
  ) -> Figure {
    let all = curves.flatMap { $0.spreads }
    demand(
      all.allSatisfy { $0.x > 0 } && reference.at.x > 0 && !all.isEmpty,
      "figure “\(caption)” needs models with sizes above 0")
    let sizes = all.map { $0.x } + [reference.at.x]
    let x = widened(sizes, by: 1.25)
    let y = roomFor(all.map { $0.middle } + [reference.at.y])
    let panel = Panel(
      x: Axis(
        size, range: x, isLogarithmic: true, ticks: marks(curves, sizes, x, format)),
      y: Axis(quality, range: y),
      layers: limits(most, least, x, y, between: all.map { $0.x }.max() ?? 1, reference.at.x)
        + curves.enumerated().flatMap(layers) + mark(reference, below: least.value, in: y))
    let (height, place) = (significant(reference.at.y, 3), format.text(reference.at.x))
    let sentences =
      curves.compactMap { ends(of: $0, format) } + comparison(curves)
      + [
        Spoken.say(.pointAt(name: reference.name, height: height, place: place))
      ]
      + limitWords(curves, most, least, format)
    let title = Spoken.say(.qualityOverSize(quality: quality, size: size))
    return Figure(
      caption, panels: [panel],
      alternative: ([title] + sentences).joined(separator: " "))
  }

  /// What the horizontal axis is marked with.
  private static func marks(
    _ curves: [(name: String, spreads: [Spread])], _ sizes: [Double], _ range: ClosedRange<Double>,
    _ format: NumberFormat
  ) -> [Axis.Tick] {
    let shared = curves[0].spreads.map { $0.x }
    if curves.allSatisfy({ $0.spreads.map { $0.x } == shared }) {
      return Set(sizes).sorted().map { .init($0, format.text($0)) }
    }
    var ticks: [Axis.Tick] = []
    var decade = pow(10, log10(range.lowerBound).rounded(.down))
    while decade <= range.upperBound {
      ticks += [1, 2, 5].map { $0 * decade }.filter { range.contains($0) }
        .map { .init($0, NumberFormat.shortest.text($0)) }
      decade *= 10
    }
    return ticks
  }

  /// The model's name stands to its left, but below it where the name of a limit right above it
  /// takes that place.
  private static func mark(
    _ model: (name: String, at: Point), below limit: Double, in y: ClosedRange<Double>
  ) -> [Layer] {
    let gap = limit - model.at.y
    let isTaken = gap > 0 && gap < 0.2 * (y.upperBound - y.lowerBound)
    return [
      .points(name: "", [model.at], .text, .ring),
      .labels([Label(model.name, at: model.at, isTaken ? .below : .left)]),
    ]
  }

  private static func layers(_ index: Int, _ curve: (name: String, spreads: [Spread])) -> [Layer] {
    let line = curve.spreads.map { Point($0.x, $0.middle) }
    let band: [Layer] =
      curve.spreads.contains { $0.low < $0.high }
      ? [.band(name: "", curve.spreads, .series(index))] : []
    return band + [
      .line(name: curve.name, line, .series(index)),
      .points(name: "", line, .series(index)),
    ]
  }

  private static func limits(
    _ most: Axis.Tick, _ least: Axis.Tick, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>,
    between largest: Double, _ reference: Double
  ) -> [Layer] {
    var layers: [Layer] = []
    if x.contains(most.value) {
      // Below the curves, the lower end of the panel is free.
      let foot = Point(most.value, y.lowerBound + 0.06 * (y.upperBound - y.lowerBound))
      layers += [.rule(.up, at: most.value, .muted)]
      layers += [.labels([Label(most.label, at: foot, .right)])]
    }
    if y.contains(least.value) {
      // Between the curves and the reference nothing is drawn.
      let gap = Point((largest * reference).squareRoot(), least.value)
      layers += [.rule(.across, at: least.value, .muted)]
      layers += [.labels([Label(least.label, at: gap, .below)])]
    }
    return layers
  }

  private static func widened(_ values: [Double], by factor: Double) -> ClosedRange<Double> {
    (values.min() ?? 1) / factor...(values.max() ?? 1) * factor
  }

  private static func roomFor(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let room = max(0.1 * (high - low), 1e-3)
    // The name of the limit stands at the foot.
    return low - 2 * room...high + room
  }

  // MARK: In words

  private static func ends(
    of curve: (name: String, spreads: [Spread]), _ format: NumberFormat
  ) -> String? {
    guard let first = curve.spreads.first, let last = curve.spreads.last else { return nil }
    let (start, end) = (significant(first.middle, 3), significant(last.middle, 3))
    let (small, large) = (format.text(first.x), format.text(last.x))
    return Spoken.say(
      summary: .fromSizeToSize(
        name: curve.name, start: start, small: small, end: end, large: large))
  }

  /// How often the second of two curves over the same sizes lies above the first.
  private static func comparison(_ curves: [(name: String, spreads: [Spread])]) -> [String] {
    guard curves.count == 2,
      curves[0].spreads.map({ $0.x }) == curves[1].spreads.map({ $0.x })
    else {
      return []
    }
    let above = zip(curves[0].spreads, curves[1].spreads).count { $1.middle > $0.middle }
    let (lower, upper, all) = (curves[0].name, curves[1].name, curves[0].spreads.count)
    return [
      Spoken.say(summary: .aboveAtSizes(upper: upper, lower: lower, above: above, all: all))
    ]
  }

  private static func limitWords(
    _ curves: [(name: String, spreads: [Spread])], _ most: Axis.Tick, _ least: Axis.Tick,
    _ format: NumberFormat
  ) -> [String] {
    let good = curves.flatMap { curve in
      curve.spreads.filter { $0.x <= most.value && $0.middle >= least.value }
        .map { (name: curve.name, size: $0.x) }
    }
    let limits = "\(most.label), \(least.label):"
    guard let smallest = good.min(by: { $0.size < $1.size }) else {
      return [
        Spoken.say(.noneKeepsBoth(limits: limits))
      ]
    }
    let size = format.text(smallest.size)
    return [
      Spoken.say(.smallestThatKeepsBoth(limits: limits, name: smallest.name, size: size))
    ]
  }
}
