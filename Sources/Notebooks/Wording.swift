// Small words for sentences that are computed from values, in every language.

import Foundation
import Languages

/// Words in a row, for a sentence: `list(["dog", "cat", "lion"])` is `dog, cat and lion`.
public func list(_ words: [String]) -> String { Language.english.list(words) }

/// A number with its noun: `count(1, "row")` is `1 row`, `count(3, "row")` is `3 rows`.
public func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  Language.english.count(number, noun, plural: plural)
}

/// A factor, for a sentence: `times(56.9)` is `57 times`, `times(1.24)` is `1.2 times`, `times(5.6e7)` is
/// `56 million times`.
///
/// Of factors above a trillion only the power of ten is told: `about 10^14 times`.
public func times(_ factor: Double) -> String { Language.english.times(factor) }

/// An angle, for a sentence: `degrees(122)` is `122°`.
public func degrees(_ angle: Double) -> String {
  "\(shortest(angle))°"
}

/// A factor too large or small for a plain number, from its natural logarithm: `times(naturalLog: 131)` is
/// `about 10^57 times`.
public func times(naturalLog logFactor: Double) -> String {
  Language.english.times(naturalLog: logFactor)
}

extension Language {
  /// Words in a row: `dog, cat and lion`; in Korean `개와 고양이`, and of more than two `개, 고양이, 사자`.
  public func list(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    let (before, last) = (words.dropLast(), words[words.count - 1])
    return switch self {
    case .english: before.joined(separator: ", ") + " and " + last
    case .korean:
      words.count == 2 ? "\(attach(words[0], .and)) \(last)" : words.joined(separator: ", ")
    }
  }

  /// A number with what is counted: `3 rows`; in Korean with its counter, `3개`, `10번`.
  public func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    switch self {
    case .english: "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    case .korean: "\(number)\(noun)"
    }
  }

  /// A factor: `57 times`, `56 million times`; in Korean `57배`, `5600만 배`.
  public func times(_ factor: Double) -> String {
    if factor >= 1e12 { return power(of: log10(factor)) }
    return switch self {
    case .english: englishTimes(factor)
    case .korean: koreanTimes(factor)
    }
  }

  /// A factor from its natural logarithm.
  public func times(naturalLog logFactor: Double) -> String {
    let exponent = logFactor / log(10)
    return exponent < 12 ? times(pow(10, exponent)) : power(of: exponent)
  }

  private func power(of exponent: Double) -> String {
    let power = "10^\(number(exponent, 0))"
    return say(en: "about \(power) times", ko: "약 \(power)배")
  }

  private func englishTimes(_ factor: Double) -> String {
    let words =
      switch factor {
      case ..<9.95: number(factor, 1)
      case ..<1e6: number(factor, 0)
      case ..<1e9: number(factor / 1e6, factor < 9.95e6 ? 1 : 0) + " million"
      default: number(factor / 1e9, factor < 9.95e9 ? 1 : 0) + " billion"
      }
    return words + " times"
  }

  /// Large numbers are counted by 만 and 억, with no more digits than the English ones have.
  private func koreanTimes(_ factor: Double) -> String {
    switch factor {
    case ..<9.95: number(factor, 1) + "배"
    case ..<99_500: number(factor, 0) + "배"
    case ..<99_500_000: Self.threeDigits(factor / 1e4) + "만 배"
    default: Self.threeDigits(factor / 1e8) + "억 배"
    }
  }

  private static func threeDigits(_ value: Double) -> String {
    if value < 9.95 { return number(value, 1) }
    let step = pow(10, max(0, (log10(value)).rounded(.down) - 2))
    return number((value / step).rounded() * step, 0)
  }
}
