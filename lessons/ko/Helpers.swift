// The Korean twin of lessons/Helpers.swift, and Korean words under the names that the lessons' code uses: the code is the
// same in both editions, only the texts in it differ.

import Distillation
import Foundation
import Languages
import Notebooks

/// The classes of the drawn animals, as the lessons name them.
let animalNames = ["개", "고양이", "사자", "소"]

/// The name of an arm, which the code of the lessons knows by an English one, as a table shows it.
func displayName(_ name: String) -> String {
  switch name {
  case "hard labels": "하드 라벨"
  case "with teacher": "교사와 함께"
  case "distilled": "증류"
  default: name
  }
}

/// Words in a row: `개와 고양이`, `개, 고양이, 사자`.
func list(_ words: [String]) -> String { Language.korean.list(words) }

/// A number with its counter: `count(3, "번")` is `3번`.
func count(_ number: Int, _ counter: String) -> String { Language.korean.count(number, counter) }

/// A factor: `57배`, `5600만 배`.
func times(_ factor: Double) -> String { Language.korean.times(factor) }

/// A factor from its natural logarithm: `약 10^57배`.
func times(naturalLog logFactor: Double) -> String {
  Language.korean.times(naturalLog: logFactor)
}

/// A Korean particle.
typealias Particle = Languages.Particle

/// A word with its particle: `attach("고양이", .topic)` is `고양이는`.
func attach(_ word: String, _ particle: Particle) -> String { Languages.attach(word, particle) }

extension Verdict {
  /// The verdict as a word for a table.
  var word: String {
    switch self {
    case .helps: "도움이 됨"
    case .harms: "해가 됨"
    case .undecided: "확실하지 않음"
    case .noDifferenceWorthHaving: "의미 있는 차이 없음"
    }
  }

  /// The verdict as the end of a sentence, behind its topic: `교사는 도움이 됩니다`.
  ///
  /// It brings its own ending, so neither `배우면` nor `배워도` stands before it.
  var clause: String {
    switch self {
    case .helps: "도움이 됩니다"
    case .harms: "해가 됩니다"
    case .undecided: "도움이 되는지 해가 되는지 이 시드들로는 알 수 없습니다"
    case .noDifferenceWorthHaving: "의미 있는 차이를 만들지 않습니다"
    }
  }
}

/// The mean difference and its interval, as a sentence says it: `+3.2%p [+1.0, +5.4]`.
///
/// The unit stands behind the mean, so none follows in the sentence. The interval is not broken at the end of a line.
func points(_ comparison: PairedComparison, _ decimals: Int = 1) -> String {
  let ends = intervalText(comparison, decimals).split(separator: " … ").joined(separator: ",\u{A0}")
  return "\(signed(comparison.mean, decimals))%p [\(ends)]"
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

/// A percentage: `percent(0.649)` is `65%`.
func percent(_ share: Double, _ decimals: Int = 0) -> String {
  Language.korean.percent(share, decimals)
}

/// A probability that a softmax gave, in percent: `65%`, `0.1% 미만`.
func softPercent(_ probability: Double, _ decimals: Int = 0) -> String {
  Language.korean.softPercent(probability, decimals)
}
