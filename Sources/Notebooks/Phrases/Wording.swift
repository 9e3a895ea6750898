// Small words for sentences that are computed from values, in every language.

import CMathematics
import Languages

/// Words in a row, for a sentence: `list(["dog", "cat", "lion"])` is `dog, cat and lion`.
public func list(_ words: [String]) -> String { Language.english.list(words) }

/// A number with its noun: `count(1, "row")` is `1 row`, `count(3, "row")` is `3 rows`.
public func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  Language.english.count(number, noun, plural: plural)
}

/// A factor, for a sentence: `times(56.9)` is `57 times`, `times(1.24)` is `1.2 times`,
/// `times(288371)` is `290,000 times`, `times(5.6e7)` is `56 million times`.
///
/// From 1000 on there are two digits and noughts. Of factors from a trillion on only the power of
/// ten is told: `about 10^14 times`.
public func times(_ factor: Double) -> String { Language.english.times(factor) }

/// An angle, for a sentence: `degrees(122)` is `122°`.
public func degrees(_ angle: Double) -> String {
  "\(shortest(angle))°"
}

/// A factor too large or small for a plain number, from its natural logarithm: `times(naturalLog:
/// 131)` is `about 10^57 times`.
public func times(naturalLog logFactor: Double) -> String {
  Language.english.times(naturalLog: logFactor)
}

/// A name among words of ours: in quotes where it has a comma, which would be taken for its end.
func inWords(_ name: String) -> String {
  name.utf8.contains(UInt8(ascii: ",")) ? "“\(name)”" : name
}

extension Language {
  /// Words in a row: `dog, cat and lion`; in Korean `개와 고양이`, and of more than two `개, 고양이, 사자`.
  public func list(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    let (before, last) = (words.dropLast(), words[words.count - 1])
    return switch self {
    case .english: before.joined(separator: ", ") + " and " + last
    case .pseudo: before.joined(separator: ", ") + " ⟦and⟧ " + last
    case .korean:
      words.count == 2 ? "\(attach(words[0], .and)) \(last)" : words.joined(separator: ", ")
    }
  }

  /// A number with what is counted: `3 rows`; in Korean with its counter, `3개`, `10번`.
  public func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    switch self {
    case .english, .pseudo: "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    case .korean: "\(number)\(noun)"
    }
  }

  /// A factor: `57 times`, `56 million times`; in Korean `57배`, `5600만 배`.
  public func times(_ factor: Double) -> String {
    let rounded = Self.rounded(factor)
    if rounded >= 1e12 { return power(of: log10(factor)) }
    return switch self {
    case .english, .pseudo: englishTimes(rounded)
    case .korean: koreanTimes(rounded)
    }
  }

  /// A factor from its natural logarithm.
  public func times(naturalLog logFactor: Double) -> String {
    let exponent = logFactor / log(10)
    return exponent < 12 ? times(pow(10, exponent)) : power(of: exponent)
  }

  private func power(of exponent: Double) -> String {
    let power = "10^\(number(exponent, 0))"
    return say(FigurePhrase.powerTimes(power: power))
  }

  private func englishTimes(_ factor: Double) -> String {
    let words =
      switch factor {
      case ..<10: number(factor, 1)
      case ..<1e6: grouped(number(factor, 0))
      case ..<1e9: number(factor / 1e6, factor < 10e6 ? 1 : 0) + " million"
      default: number(factor / 1e9, factor < 10e9 ? 1 : 0) + " billion"
      }
    return words + " times"
  }

  /// Large numbers are counted by 만 and 억.
  private func koreanTimes(_ factor: Double) -> String {
    switch factor {
    case ..<10: number(factor, 1) + "배"
    case ..<10_000: number(factor, 0) + "배"
    case ..<1e8: shortest(factor / 1e4) + "만 배"
    default: shortest(factor / 1e8) + "억 배"
    }
  }

  /// A factor with the digits that are told: one decimal below 10, none below 1000, two digits
  /// above.
  private static func rounded(_ factor: Double) -> Double {
    if factor < 9.95 { return (factor * 10).rounded() / 10 }
    if factor < 999.5 || !factor.isFinite { return factor.rounded() }
    let step = pow(10, log10(factor).rounded(.down) - 1)
    return (factor / step).rounded() * step
  }
}
