// What a sighted reader would notice in curves: where each begins and ends, where it turns, where two change places, and
// which one lies on top.

import Foundation
import Languages

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
      shape(of: curve.points).map {
        series.count > 1 ? "\(curve.name): \($0)." : Spoken.say(en: "It \($0).", ko: "\($0).")
      }
    }
    let lines = levels.map { level in
      let height = significant(level.value, 3)
      return Spoken.say(
        en: "A dashed line, “\(level.label)”, lies at \(height).",
        ko: "점선 “\(level.label)”의 높이는 \(height)입니다.")
    }
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
    guard let start = steps.first else {
      return Spoken.say(en: "stays at \(height(first.y))", ko: "\(height(first.y))에 머뭅니다")
    }
    let (begin, end) = (at(first), at(last))
    switch turns {
    case 0: return straight(from: begin, to: end, rises: start > 0)
    case 1: return bent(from: begin, over: start > 0 ? high : low, to: end, rises: start > 0)
    default:
      let extremes = [(true, high), (false, low)].filter { $0.1 != first && $0.1 != last }
        .map { extreme(at($0.1), isGreatest: $0.0) }
      let whole = Spoken.say(
        en: "goes up and down from \(begin) to \(end)", ko: "\(begin)에서 시작해 오르내리다가 \(end)에서 끝납니다")
      return ([whole] + extremes).joined(separator: Spoken.say(en: "; ", ko: ". "))
    }
  }

  private func straight(from begin: String, to end: String, rises: Bool) -> String {
    Spoken.say(
      en: "\(rises ? "rises" : "falls") from \(begin) to \(end)",
      ko: "\(begin)에서 시작해 \(end)까지 \(rises ? "올라갑니다" : "내려갑니다")")
  }

  private func bent(
    from begin: String, over turn: Point, to end: String, rises: Bool
  ) -> String {
    let (place, height) = (x.place(turn.x), height(turn.y))
    return rises
      ? Spoken.say(
        en: "rises from \(begin) to its greatest value, \(at(turn)), then falls to \(end)",
        ko: "\(begin)에서 시작해 \(place)일 때 가장 큰 값 \(height)까지 올라갔다가 \(end)까지 내려갑니다")
      : Spoken.say(
        en: "falls from \(begin) to its least value, \(at(turn)), then rises to \(end)",
        ko: "\(begin)에서 시작해 \(place)일 때 가장 작은 값 \(height)까지 내려갔다가 \(end)까지 올라갑니다")
  }

  private func extreme(_ place: String, isGreatest: Bool) -> String {
    Spoken.say(
      en: "its \(isGreatest ? "greatest" : "least") value is \(place)",
      ko: "가장 \(isGreatest ? "큰" : "작은") 값은 \(place)입니다")
  }

  private func at(_ point: Point) -> String {
    let (height, place) = (height(point.y), x.place(point.x))
    return Spoken.say(en: "\(height) at \(place)", ko: "\(place)일 때 \(height)")
  }

  /// A height; what cannot be told from the axis is not told in powers of ten.
  private func height(_ y: Double) -> String {
    let reach = series.flatMap(\.points).map { abs($0.y) }.filter(\.isFinite).max() ?? 0
    return y != 0 && abs(y) < reach / 1000
      ? Spoken.say(en: "nearly 0", ko: "거의 0") : significant(y, 3)
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
      + (rest > 0
        ? [
          Spoken.say(
            en: "\(count(rest, "more pair")) of curves cross.", ko: "그 밖에 곡선 \(rest)쌍이 더 엇갈립니다.")
        ] : [])
  }

  /// The curves from the highest to the lowest, where they keep this order.
  private var order: String {
    func mean(_ points: [Point]) -> Double { points.map(\.y).reduce(0, +) / Double(points.count) }
    let names = series.sorted { mean($0.points) > mean($1.points) }.map(\.name)
    return names.count == 2
      ? Spoken.say(
        en: "\(names[0]) lies above \(names[1]) everywhere.",
        ko: "\(attach(noun(names[0]), .subject)) 어디서나 \(noun(names[1]))보다 위에 있습니다.")
      : Spoken.say(
        en: "No two curves cross; from top to bottom: \(list(names)).",
        ko: "서로 엇갈리는 곡선은 없으며, 위에서부터 \(names.joined(separator: ", ")) 순입니다.")
  }

  /// A name as a noun of a Korean sentence: a particle behind several words needs to be told where they begin.
  private func noun(_ name: String) -> String {
    name.contains(" ") && !name.contains(" = ") ? "“\(name)”" : name
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
      let (upper, lower) = isOneAbove ? (one.name, other.name) : (other.name, one.name)
      return Spoken.say(
        en: "\(upper) lies above \(lower)",
        ko: "\(attach(noun(upper), .subject)) \(noun(lower))보다 위에 있습니다")
    }
    let (start, end) = (x.place(first.x), x.place(last.x))
    switch found.count {
    case 1:
      return Spoken.say(
        en: "From \(start) on, \(above(first.isOneAbove)).",
        ko: "\(start)부터는 \(above(first.isOneAbove)).")
    case 2:
      return Spoken.say(
        en: "Between \(start) and \(end), \(above(first.isOneAbove)).",
        ko: "\(attach(start, .and)) \(end) 사이에서는 \(above(first.isOneAbove)).")
    default:
      return Spoken.say(
        en: "\(one.name) and \(other.name) cross \(found.count) times; from \(end) on, "
          + "\(above(last.isOneAbove)).",
        ko:
          "\(attach(noun(one.name), .and)) \(attach(noun(other.name), .topic)) \(found.count)번 엇갈리며, \(end)부터는 "
          + "\(above(last.isOneAbove)).")
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
    // A word of one syllable is a word; a symbol is a Latin or a Greek letter.
    let symbol = words.first { word in
      word.count == 1 && word != "a"
        && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic && $0.value < 0x400 }
    }
    if let symbol { return "\(symbol) = \(number)" }
    return words.count == 1 ? "\(words[0]) \(number)" : number
  }
}
