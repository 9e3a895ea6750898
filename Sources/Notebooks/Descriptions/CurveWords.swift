// What a sighted reader would notice in curves: where each begins and ends, where it turns, where
// two change places, and which one lies on top.

import CMathematics
import Languages

/// A panel of curves in words.
struct CurveWords {
  /// The horizontal axis.
  var x: Axis
  /// The vertical axis.
  var y: Axis
  /// The curves, from left to right.
  var series: [(name: String, points: [Point])]
  /// Heights at which a dashed line crosses the panel, each with its name.
  var levels: [Axis.Tick]

  /// One sentence for each curve, then what there is to say of several together, then the dashed
  /// lines.
  var sentences: [String] {
    let shapes = series.compactMap { curve in
      shape(of: curve.points).map {
        series.count > 1 ? "\(curve.name): \($0)." : Spoken.say(summary: .itDoes(shape: $0))
      }
    }
    let lines = levels.map { level in
      let height = significant(level.value, 3)
      return Spoken.say(.dashedLine(name: level.label, height: height))
    }
    return shapes + places + lines
  }

  // MARK: One curve

  /// Where a curve begins and ends, and what it does between.
  private func shape(of points: [Point]) -> String? {
    let points = points.filter { $0.y.isFinite }
    guard let first = points.first, let last = points.last, points.count > 1,
      let low = points.min(by: { $0.y < $1.y }), let high = points.max(by: { $0.y < $1.y })
    else { return nil }
    // What is written alike, or is next to nothing, a reader cannot tell apart.
    func areAlike(_ one: Point, _ other: Point) -> Bool {
      height(one.y) == height(other.y) || max(abs(one.y), abs(other.y)) < blur
    }
    if areAlike(low, high) {
      let level = height(abs(low.y) > abs(high.y) ? low.y : high.y)
      return Spoken.say(.stays(level: level))
    }
    // Rounding noise is no wave.
    let noise = 1e-9 * max(high.y - low.y, abs(high.y))
    let steps = zip(points, points.dropFirst()).map { $1.y - $0.y }.filter { abs($0) > noise }
    let turns = zip(steps, steps.dropFirst()).count { $0 * $1 < 0 }
    let rises = (steps.first ?? 0) > 0
    let turn = rises ? high : low
    let (begin, end) = (at(first), at(last))
    switch turns {
    case 0: return straight(from: begin, to: end, rises: rises)
    case 1 where areAlike(turn, first): return straight(from: begin, to: end, rises: !rises)
    case 1 where areAlike(turn, last): return straight(from: begin, to: end, rises: rises)
    case 1: return bent(from: begin, over: turn, to: end, rises: rises)
    default:
      let extremes = [(true, high), (false, low)]
        .filter { !areAlike($0.1, first) && !areAlike($0.1, last) }
        .map { extreme(at($0.1), isGreatest: $0.0) }
      let whole = Spoken.say(.goesUpAndDown(begin: begin, end: end))
      return ([whole] + extremes).joined(separator: Spoken.say(.clauseBreak))
    }
  }

  private func straight(from begin: String, to end: String, rises: Bool) -> String {
    Spoken.say(.goes(rises: rises, begin: begin, end: end))
  }

  private func bent(
    from begin: String, over turn: Point, to end: String, rises: Bool
  ) -> String {
    let (place, height) = (x.place(turn.x), height(turn.y))
    return Spoken.say(
      summary: .bent(rises: rises, begin: begin, height: height, place: place, end: end))
  }

  private func extreme(_ place: String, isGreatest: Bool) -> String {
    Spoken.say(summary: .extreme(at: place, isGreatest: isGreatest))
  }

  private func at(_ point: Point) -> String {
    let (height, place) = (height(point.y), x.place(point.x))
    return Spoken.say(summary: .valueAt(height: height, place: place))
  }

  /// A height; what cannot be told from the axis is not told in powers of ten.
  private func height(_ y: Double) -> String {
    y != 0 && abs(y) < blur ? Spoken.say(.nearlyZero) : significant(y, 3)
  }

  /// What is too small to be seen on the axis.
  private var blur: Double {
    let heights = series.flatMap { $0.points }.map { abs($0.y) }.filter { $0.isFinite }
    let ends = y.range.map { [abs($0.lowerBound), abs($0.upperBound)] } ?? []
    return ((heights + ends).max() ?? 0) / 1000
  }

  // MARK: Several curves

  /// Which curves change places and where; where none does, which lies on top.
  ///
  /// Of curves that have other places on the axis nothing is said.
  private var places: [String] {
    guard series.count > 1,
      series.allSatisfy({ $0.points.map { $0.x } == series[0].points.map { $0.x } })
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
      + (rest > 0 ? [Spoken.say(summary: .moreCrossings(pairs: rest))] : [])
  }

  /// The curves from the highest to the lowest, where they keep this order; those that lie on each
  /// other together.
  private var order: String {
    func mean(_ points: [Point]) -> Double {
      points.reduce(0) { $0 + $1.y } / Double(points.count)
    }
    var groups: [[Curve]] = []
    for curve in series.sorted(by: { mean($0.points) > mean($1.points) }) {
      if let last = groups.last, last.allSatisfy({ coincide($0, curve) }) {
        groups[groups.count - 1].append(curve)
      } else {
        groups.append([curve])
      }
    }
    if groups.count == 1 {
      return series.count == 2
        ? Spoken.say(.twoCurvesAlike)
        : Spoken.say(.allCurvesAlike)
    }
    let names = groups.map { group in
      group.count == 1
        ? group[0].name : Spoken.say(summary: .onEachOther(names: group.map { $0.name }))
    }
    if series.count == 2 {
      return Spoken.say(summary: .aboveEverywhere(upper: names[0], lower: names[1]))
    }
    return Spoken.say(
      summary: .fromTopToBottom(groups: names, isNested: groups.count < series.count))
  }

  private typealias Curve = (name: String, points: [Point])

  /// Whether no gap between two curves can be seen.
  private func coincide(_ one: Curve, _ other: Curve) -> Bool {
    zip(one.points, other.points).allSatisfy { abs($0.y - $1.y) <= blur }
  }

  private func crossings(
    of one: (name: String, points: [Point]), and other: (name: String, points: [Point])
  ) -> String? {
    let found = exchanges(of: one, and: other)
    guard let first = found.first, let last = found.last else { return nil }
    func above(_ isOneAbove: Bool) -> String {
      let (upper, lower) = isOneAbove ? (one.name, other.name) : (other.name, one.name)
      return Spoken.say(summary: .above(upper: upper, lower: lower))
    }
    let (start, end) = (x.place(first.x), x.place(last.x))
    switch found.count {
    case 1:
      // Where they meet in the end, or change places too little to be seen, nothing is above.
      var end = min(one.points.count, other.points.count)
      let last = end
      let sign = first.isOneAbove ? 1.0 : -1
      while end > 0, sign * (one.points[end - 1].y - other.points[end - 1].y) < 1e-6 * blur {
        end -= 1
      }
      let words = above(first.isOneAbove)
      return end < last
        ? Spoken.say(
          summary: .between(start: start, end: x.place(one.points[end].x), above: words))
        : Spoken.say(summary: .fromOn(place: start, above: words))
    case 2:
      return Spoken.say(
        summary: .between(start: start, end: end, above: above(first.isOneAbove)))
    default:
      return Spoken.say(
        summary: .crossing(
          one: one.name, other: other.name, times: found.count, last: end,
          above: above(last.isOneAbove)))
    }
  }

  /// Where two curves change places, and which is above from there on; a gap that cannot be seen
  /// changes nothing.
  private func exchanges(of one: Curve, and other: Curve) -> [(x: Double, isOneAbove: Bool)] {
    /// Places one after the other at which the same curve lies above.
    struct Run {
      var first: (x: Double, gap: Double)
      var last: (x: Double, gap: Double)
      var greatest: Double
      /// Where the curves touch right before.
      var touch: Double?
    }
    var runs: [Run] = []
    var touch: Double?
    for (point, across) in zip(one.points, other.points) {
      let gap = point.y - across.y
      if gap == 0 { touch = point.x }
      // Curves that touch have not changed places yet.
      guard gap.isFinite, gap != 0 else { continue }
      if let run = runs.last, run.last.gap * gap > 0 {
        runs[runs.count - 1].last = (point.x, gap)
        runs[runs.count - 1].greatest = max(run.greatest, abs(gap))
      } else {
        let place = (point.x, gap)
        runs.append(Run(first: place, last: place, greatest: abs(gap), touch: touch))
      }
      touch = nil
    }
    let visible = runs.filter { $0.greatest > blur }
    return zip(visible, visible.dropFirst()).compactMap { before, after in
      guard before.last.gap * after.first.gap < 0 else { return nil }
      let share = before.last.gap / (before.last.gap - after.first.gap)
      let place = after.touch ?? between(before.last.x, after.first.x, share)
      return (place, after.first.gap > 0)
    }
  }

  /// The place that divides the way between two places, as it is drawn on the axis.
  private func between(_ left: Double, _ right: Double, _ share: Double) -> Double {
    x.isLogarithmic && left > 0
      ? left * pow(right / left, share) : left + share * (right - left)
  }
}

extension Axis {
  /// A place on the axis in words: `T = 4` where the label has a symbol, `epoch 5` where it is one
  /// word.
  ///
  /// Between whole numbers it is told to three digits.
  func place(_ value: Double) -> String {
    let rounded = DecimalDigits.rounded(value, digits: 3)
    let number = shortest(value == value.rounded() ? value : rounded)
    let words = label.split { !$0.isLetter && !$0.isNumber }
    // A word of one syllable is a word; a symbol is a Latin or a Greek letter.
    let symbol = words.first { word in
      word.count == 1 && word != "a"
        && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic && $0.value < 0x400 }
    }
    if let symbol { return "\(symbol) = \(number)" }
    return words.count == 1 ? "\(words[0]) \(number)" : number
  }
}
