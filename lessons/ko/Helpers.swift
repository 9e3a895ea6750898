// The Korean twin of lessons/Helpers.swift, and Korean words under the names that the lessons' code uses: the code is the
// same in both editions, only the texts in it differ.

import Distillation
import Languages
import Notebooks

/// The classes of the drawn animals, as the lessons name them.
let animalNames = ["개", "고양이", "사자", "소"]

/// The name of an arm or a budget, which the code of the lessons knows by an English one, as a table shows it.
func displayName(_ name: String) -> String {
  switch name {
  case "hard labels": "하드 라벨"
  case "with teacher": "교사와 함께"
  case "smoothed": "스무딩"
  case "shuffled": "뒤섞음"
  case "distilled": "증류"
  case "T = 20 with T²": "T = 20, T² 곱함"
  case "all": "전부"
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

extension PairedComparison.Verdict {
  /// The verdict as a word for a table.
  var word: String {
    switch self {
    case .helps: "도움이 됨"
    case .harms: "해가 됨"
    case .noDifference: "차이 없음"
    }
  }

  /// The verdict at the end of a sentence: `도움이 됩니다`, `차이가 없습니다`.
  var clause: String {
    switch self {
    case .helps: "도움이 됩니다"
    case .harms: "해가 됩니다"
    case .noDifference: "차이가 없습니다"
    }
  }
}

extension Interval {
  /// The interval in other units, such as percentage points: `scaled(by: 100)`.
  func scaled(by factor: Double) -> Interval { Interval(low: factor * low, high: factor * high) }
}

extension Column {
  /// A column of 95 % intervals, from low to high.
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
