// What stands between what is taught and how it is shown: results of `Distillation` as words and columns of `Notebooks`.

import Distillation
import Foundation
import Notebooks

/// The classes of the drawn animals, as the lessons name them.
let animalNames = Animals.classes

/// The name of an arm or a budget, which the code of the lessons knows it by, as a table shows it.
///
/// In English both are the same; in another language the code is still English.
func displayName(_ name: String) -> String { name }

extension Verdict {
  /// The verdict as a word for a table.
  var word: String {
    switch self {
    case .helps: "helps"
    case .harms: "harms"
    case .undecided: "undecided"
    case .noDifferenceWorthHaving: "no difference worth having"
    }
  }

  /// The verdict in a sentence about it: `it helps`, `it makes no difference worth having`.
  var clause: String {
    switch self {
    case .helps, .harms: word
    case .undecided: "may help or harm: these seeds cannot tell"
    case .noDifferenceWorthHaving: "makes no difference worth having"
    }
  }
}

/// The mean difference and its interval, as a sentence says it: `+3.2 [+1.0, +5.4]`.
func points(_ comparison: PairedComparison, _ decimals: Int = 1) -> String {
  let ends = intervalText(comparison, decimals).split(separator: " … ").joined(separator: ",\u{A0}")
  return "\(signed(comparison.mean, decimals)) [\(ends)]"
}

/// The 95 % interval of a comparison, from low to high: `+1.0 … +5.4`.
///
/// It has as many decimals as it takes to print each end on its own side of 0 and of the margin, so that the verdict can be
/// read off the text: an end of +0.04 is not printed as `0.0`.
func intervalText(_ comparison: PairedComparison, _ decimals: Int) -> String {
  let ends = [comparison.interval95.low, comparison.interval95.high]
  let bounds = [0] + (comparison.margin.map { [-$0, $0] } ?? [])
  func isFaithful(_ decimals: Int) -> Bool {
    let scale = pow(10, Double(decimals))
    return ends.allSatisfy { end in
      let printed = (end * scale).rounded(.toNearestOrEven) / scale
      return bounds.allSatisfy { (printed < $0) == (end < $0) && (printed > $0) == (end > $0) }
    }
  }
  let enough = (decimals..<decimals + 6).first(where: isFaithful) ?? decimals
  return ends.map { signed($0, enough) }.joined(separator: " … ")
}

extension DifferenceSeries {
  /// A comparison as a row of a figure.
  init(_ name: String, _ comparison: PairedComparison) {
    self.init(
      name, differences: comparison.differences, low: comparison.interval95.low,
      mean: comparison.mean, high: comparison.interval95.high)
  }
}

extension Column {
  /// A column of 95 % intervals, from low to high.
  static func intervals(
    _ head: String, unit: String? = nil, _ comparisons: [PairedComparison], _ decimals: Int
  ) -> Column {
    Column(head, unit: unit, cells: comparisons.map { .text(intervalText($0, decimals)) })
  }

  /// A column of other intervals, from low to high, such as those of single arms.
  static func intervals(
    _ head: String, unit: String? = nil, _ intervals: [Interval], _ decimals: Int
  ) -> Column {
    Column(
      head, unit: unit,
      cells: intervals.map { .text("\(signed($0.low, decimals)) … \(signed($0.high, decimals))") })
  }
}
