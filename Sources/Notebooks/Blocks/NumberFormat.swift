// Numbers as text, the same on every machine and in every locale.

import CMathematics
import Languages
import Text

/// How a number is written.
public enum NumberFormat: Sendable, Equatable {
  /// No decimals and no exponent, and from 10,000 on with commas: `1200`, `26,122`.
  case integer
  /// So many decimals: `0.649` with three.
  case fixed(Int)
  /// So many decimals and always a sign: `+1.6`, `−0.4`, and `0.0` for what rounds to nothing.
  case signed(Int)
  /// Times 100, so many decimals, and a percent sign: `64.9 %` with one.
  case percent(Int)
  /// So many significant digits, with a power of ten where it is far from 1: `0.40`, `0.0034`,
  /// `4.1e-6`.
  case significant(Int)
  /// As few digits as bring the number back, and at most twelve: `4`, `0.5`, and `1.21` for 1.1 ·
  /// 1.1.
  case shortest

  /// The number as text.
  ///
  /// Never writes a negative zero; the minus sign is U+2212. NaN becomes `NaN` and the infinities
  /// `∞` and `−∞`, with `.signed` also `+∞`. Fewer decimals than none are none.
  public func text(_ value: Double) -> String {
    guard value.isFinite else { return notFinite(value) }
    switch self {
    case .integer: return grouped(Self.decimal(value, 0))
    case .fixed(let decimals): return Self.decimal(value, decimals)
    case .percent(let decimals):
      let percentage = value * 100
      return percentage.isFinite
        ? Self.decimal(percentage, decimals) + " %" : notFinite(percentage)
    case .signed(let decimals):
      let text = Self.decimal(value, decimals)
      let isZero = !text.contains { ("1"..."9").contains($0) }
      return value < 0 || isZero ? text : "+" + text
    case .significant(let digits):
      return Self.significant(value, max(digits, 1))
    case .shortest:
      // The seventeenth digit of a product is its rounding error.
      return typographic(typed(DecimalDigits.rounded(value, digits: 12) + 0))
    }
  }

  private func notFinite(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if case .signed = self, value > 0 { return "+∞" }
    return value < 0 ? "−∞" : "∞"
  }

  /// Whether all these numbers are written alike: then a reader sees no difference, and a sentence
  /// must not tell of one.
  public func writesAlike(_ values: [Double]) -> Bool { Set(values.map(text)).count <= 1 }

  fileprivate static func significant(_ value: Double, _ digits: Int) -> String {
    if value == 0 { return "0" }
    return typographic(DecimalDigits.significant(value, digits: digits))
  }

  private static func decimal(_ value: Double, _ decimals: Int) -> String {
    let text = DecimalDigits.fixed(value, decimals: max(decimals, 0))
    // What rounds to zero has no sign.
    let isNegativeZero = text.hasPrefix("-") && !text.contains { ("1"..."9").contains($0) }
    return isNegativeZero ? String(text.dropFirst()) : typographic(text)
  }
}

extension String {
  /// The text with one character in place of another.
  func exchanging(_ old: Character, for new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}

private func typographic(_ text: some StringProtocol) -> String {
  text.hasPrefix("-") ? "−" + text.dropFirst() : String(text)
}

/// A whole number with a comma before every three figures, where it has five figures or more:
/// `1200`, `26,122`.
func grouped(_ number: String) -> String {
  let figures = number.filter { $0.isWholeNumber }
  guard figures.count > 4, figures.allSatisfy({ $0.isASCII }) else { return number }
  let groups = figures.enumerated().map { index, figure in
    index > 0 && (figures.count - index).isMultiple(of: 3) ? ",\(figure)" : "\(figure)"
  }
  return number.prefix { !$0.isWholeNumber } + groups.joined()
}

/// The number with so many decimals, for a sentence: `number(0.6488, 3)` is `0.649`.
public func number(_ value: Double, _ decimals: Int) -> String {
  NumberFormat.fixed(decimals).text(value)
}

/// The share as a percentage, for a sentence: `percent(0.649)` is `65 %`.
public func percent(_ share: Double, _ decimals: Int = 0) -> String {
  NumberFormat.percent(decimals).text(share)
}

/// The number with its sign, for a sentence: `signed(1.62, 1)` is `+1.6`.
public func signed(_ value: Double, _ decimals: Int) -> String {
  NumberFormat.signed(decimals).text(value)
}

/// The number with so many significant digits, for a sentence: `significant(4.1e-6, 2)` is
/// `4.1e-6`.
public func significant(_ value: Double, _ digits: Int) -> String {
  NumberFormat.significant(digits).text(value)
}

/// A number above 0 from its natural logarithm, with so many significant digits:
/// `significant(naturalLog: -1000, 2)` is `5.1e-435`.
///
/// A probability may be too small for a `Double`, which then holds 0. Its logarithm still knows it,
/// and a sentence that says 0 would be untrue.
public func significant(naturalLog logarithm: Double, _ digits: Int) -> String {
  let value = exp(logarithm)
  if value.isNormal || logarithm == -.infinity { return significant(value, digits) }
  let exponent = logarithm / log(10)
  guard exponent.isFinite else { return significant(value, digits) }
  let whole = exponent.rounded(.down)
  var mantissa = NumberFormat.significant(pow(10, exponent - whole), max(digits, 1))
  var power = Int(whole)
  if mantissa.hasPrefix("10") {
    mantissa = NumberFormat.significant(1, max(digits, 1))
    power += 1
  }
  return "\(mantissa)e\(power)"
}

/// A probability that a softmax gave, in percent: `65 %`, but `below 0.1 %` and `over 99.9 %` where
/// rounding would make it 0 or 1, as no softmax gives either.
public func softPercent(_ probability: Double, _ decimals: Int = 0) -> String {
  Language.english.softPercent(probability, decimals)
}

extension Language {
  /// The share as a percentage: `65 %`; in Korean `65%`.
  public func percent(_ share: Double, _ decimals: Int = 0) -> String {
    let text = NumberFormat.percent(decimals).text(share)
    return switch self {
    case .english, .pseudo: text
    case .korean: text.filter { $0 != " " }
    }
  }

  /// A probability that a softmax gave, in percent: `65 %`, `below 0.1 %`; in Korean `65%`, `0.1%
  /// 미만`.
  public func softPercent(_ probability: Double, _ decimals: Int = 0) -> String {
    let text = percent(probability, decimals)
    let step = pow(10, -Double(max(decimals, 0))) / 100
    if text == percent(0, decimals) {
      let least = percent(step, decimals)
      return say(FigurePhrase.below(share: least))
    }
    if text == percent(1, decimals) {
      let most = percent(1 - step, decimals)
      return say(FigurePhrase.over(share: most))
    }
    return text
  }
}

/// The number in as few digits as bring it back, at most twelve: `shortest(4)` is `4`,
/// `shortest(0.5)` is `0.5`.
public func shortest(_ value: Double) -> String {
  NumberFormat.shortest.text(value)
}
