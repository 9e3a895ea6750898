// What a sighted reader would notice in curves: where each begins and ends, where it turns, where two change places, and
// which one lies on top.

import Foundation

/// A panel of curves in words.
struct CurveWords {
  /// The horizontal axis.
  var x: Axis
  /// The curves, from left to right.
  var series: [(name: String, points: [Point])]
  /// Heights at which a dashed line crosses the panel, each with its name.
  var levels: [Axis.Tick]

  /// One sentence for each curve, then what there is to say of several together, then the dashed lines.
  var sentences: [String] {
    let shapes = series.compactMap { curve in
      shape(of: curve.points).map { series.count > 1 ? "\(curve.name): \($0)." : "It \($0)." }
    }
    let lines = levels.map { "A dashed line, “\($0.label)”, lies at \(significant($0.value, 3))." }
    return shapes + places + lines
  }

  // MARK: One curve

  /// Where a curve begins and ends, and what it does between.
  private func shape(of points: [Point]) -> String? {
    let points = points.filter(\.y.isFinite)
    guard let first = points.first, let last = points.last, points.count > 1,
      let low = points.min(by: { $0.y < $1.y }), let high = points.max(by: { $0.y < $1.y })
    else { return nil }
    // Rounding noise is no wave.
    let noise = 1e-9 * max(high.y - low.y, abs(high.y))
    let steps = zip(points, points.dropFirst()).map { $1.y - $0.y }.filter { abs($0) > noise }
    let turns = zip(steps, steps.dropFirst()).count { $0 * $1 < 0 }
    guard let start = steps.first else { return "stays at \(height(first.y))" }
    let verb = start > 0 ? "rises" : "falls"
    switch turns {
    case 0: return "\(verb) from \(at(first)) to \(at(last))"
    case 1:
      let (turn, word, back) = start > 0 ? (high, "greatest", "falls") : (low, "least", "rises")
      return
        "\(verb) from \(at(first)) to its \(word) value, \(at(turn)), then \(back) to \(at(last))"
    default:
      let extremes = [("greatest", high), ("least", low)].filter { $0.1 != first && $0.1 != last }
        .map { "its \($0.0) value is \(at($0.1))" }
      return (["goes up and down from \(at(first)) to \(at(last))"] + extremes)
        .joined(separator: "; ")
    }
  }

  private func at(_ point: Point) -> String {
    "\(height(point.y)) at \(x.place(point.x))"
  }

  /// A height; what cannot be told from the axis is not told in powers of ten.
  private func height(_ y: Double) -> String {
    let reach = series.flatMap(\.points).map { abs($0.y) }.filter(\.isFinite).max() ?? 0
    return y != 0 && abs(y) < reach / 1000 ? "nearly 0" : significant(y, 3)
  }

  // MARK: Several curves

  /// Which curves change places and where; where none does, which lies on top.
  ///
  /// Of curves that have other places on the axis nothing is said.
  private var places: [String] {
    guard series.count > 1,
      series.allSatisfy({ $0.points.map(\.x) == series[0].points.map(\.x) })
    else { return [] }
    var sentences: [String] = []
    for (index, one) in series.enumerated() {
      for other in series[(index + 1)...] {
        if let crossings = crossings(of: one, and: other) { sentences.append(crossings) }
      }
    }
    if sentences.isEmpty { return [order] }
    let rest = sentences.count - 4
    return sentences.prefix(4)
      + (rest > 0 ? ["\(count(rest, "more pair")) of curves cross."] : [])
  }

  /// The curves from the highest to the lowest, where they keep this order.
  private var order: String {
    func mean(_ points: [Point]) -> Double { points.map(\.y).reduce(0, +) / Double(points.count) }
    let names = series.sorted { mean($0.points) > mean($1.points) }.map(\.name)
    return names.count == 2
      ? "\(names[0]) lies above \(names[1]) everywhere."
      : "No two curves cross; from top to bottom: \(list(names))."
  }

  private func crossings(
    of one: (name: String, points: [Point]), and other: (name: String, points: [Point])
  ) -> String? {
    var found: [(x: Double, isOneAbove: Bool)] = []
    var before: (x: Double, gap: Double)?
    for (point, across) in zip(one.points, other.points) {
      let gap = point.y - across.y
      // Curves that touch have not changed places yet.
      guard gap.isFinite, gap != 0 else { continue }
      if let before, before.gap * gap < 0 {
        let share = before.gap / (before.gap - gap)
        found.append((between(before.x, point.x, share), gap > 0))
      }
      before = (point.x, gap)
    }
    guard let first = found.first, let last = found.last else { return nil }
    func above(_ isOneAbove: Bool) -> String {
      isOneAbove ? "\(one.name) lies above \(other.name)" : "\(other.name) lies above \(one.name)"
    }
    switch found.count {
    case 1: return "From \(x.place(first.x)) on, \(above(first.isOneAbove))."
    case 2: return "Between \(x.place(first.x)) and \(x.place(last.x)), \(above(first.isOneAbove))."
    default:
      return "\(one.name) and \(other.name) cross \(found.count) times; "
        + "from \(x.place(last.x)) on, \(above(last.isOneAbove))."
    }
  }

  /// The place that divides the way between two places, as it is drawn on the axis.
  private func between(_ left: Double, _ right: Double, _ share: Double) -> Double {
    x.isLogarithmic && left > 0
      ? left * pow(right / left, share) : left + share * (right - left)
  }
}

extension Axis {
  /// A place on the axis in words: `T = 4` where the label has a symbol, `epoch 5` where it is one word.
  ///
  /// Between whole numbers it is told to three digits.
  func place(_ value: Double) -> String {
    let rounded = Double(String(format: "%.3g", value)) ?? value
    let number = shortest(value == value.rounded() ? value : rounded)
    let words = label.split { !$0.isLetter && !$0.isNumber }
    let symbol = words.first { $0.count == 1 && $0.first?.isLetter == true && $0 != "a" }
    if let symbol { return "\(symbol) = \(number)" }
    return words.count == 1 ? "\(words[0]) \(number)" : number
  }
}
