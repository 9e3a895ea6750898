// What stands between what is taught and how it is shown: results of `Distillation` as words and
// columns of `Notebooks`.

import CMathematics
import Distillation
import Languages
import Notebooks

extension Verdict {
  /// The verdict as a word for a table.
  public var word: String { Spoken.language.say(VerdictPhrase.word(self)) }

  /// The verdict in a sentence about it: `it helps`, `it makes no difference worth having`; in
  /// Korean the end of a sentence, behind its topic: `교사는 도움이 됩니다`.
  public var clause: String { Spoken.language.say(VerdictPhrase.clause(self)) }
}

/// The mean difference and its interval, as a sentence says it: `+3.2 [+1.0, +5.4]`; in Korean the
/// unit stands behind the mean, so none follows in the sentence.
///
/// The interval is not broken at the end of a line.
public func points(_ comparison: PairedComparison, _ decimals: Int = 1) -> String {
  let ends = intervalEnds(comparison, decimals).joined(separator: ",\u{A0}")
  return Spoken.language.say(
    CoursePhrase.points(mean: signed(comparison.mean, decimals), interval: ends))
}

/// The 95 % interval of a comparison, from low to high: `+1.0 … +5.4`.
public func intervalText(_ comparison: PairedComparison, _ decimals: Int) -> String {
  intervalEnds(comparison, decimals).joined(separator: " … ")
}

/// The ends of a comparison's 95 % interval: `+1.0` and `+5.4`.
///
/// They have as many decimals as it takes to print each end on its own side of 0 and of the margin,
/// so that the verdict can be read off the text: an end of +0.04 is not printed as `0.0`.
private func intervalEnds(_ comparison: PairedComparison, _ decimals: Int) -> [String] {
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
  return ends.map { signed($0, enough) }
}

extension DifferenceSeries {
  /// A comparison as a row of a figure.
  public init(_ name: String, _ comparison: PairedComparison) {
    self.init(
      name, differences: comparison.differences, low: comparison.interval95.low,
      mean: comparison.mean, high: comparison.interval95.high)
  }
}

extension Column {
  /// A column of 95 % intervals, from low to high.
  public static func intervals(
    _ head: String, unit: String? = nil, _ comparisons: [PairedComparison], _ decimals: Int
  ) -> Column {
    Column(head, unit: unit, cells: comparisons.map { .text(intervalText($0, decimals)) })
  }

  /// A column of other intervals, from low to high, such as those of single arms.
  public static func intervals(
    _ head: String, unit: String? = nil, _ intervals: [Interval], _ decimals: Int
  ) -> Column {
    Column(
      head, unit: unit,
      cells: intervals.map { .text("\(signed($0.low, decimals)) … \(signed($0.high, decimals))") })
  }
}
