// Numbers as text, the same on every machine and in every locale.

import Foundation

/// How a number is written.
public enum NumberFormat: Sendable, Equatable {
  /// No decimals and no exponent: `1200`.
  case integer
  /// So many decimals: `0.649` with three.
  case fixed(Int)
  /// So many decimals and always a sign: `+1.6`, `−0.4`, and `0.0` for what rounds to nothing.
  case signed(Int)
  /// Times 100, so many decimals, and a percent sign: `64.9 %` with one.
  case percent(Int)
  /// So many significant digits, with a power of ten where it is far from 1: `0.0034`, `4.1e-06`.
  case significant(Int)

  /// The number as text.
  ///
  /// Never writes a negative zero; the minus sign is U+2212. NaN becomes `NaN` and the infinities `∞` and `−∞`.
  public func text(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "−∞" : "∞" }
    switch self {
    case .integer: return Self.fixed(0).text(value)
    case .fixed(let decimals): return Self.decimal(value, decimals)
    case .percent(let decimals): return Self.decimal(value * 100, decimals) + " %"
    case .signed(let decimals):
      let text = Self.decimal(value, decimals)
      let isZero = !text.contains { ("1"..."9").contains($0) }
      return value < 0 || isZero ? text : "+" + text
    case .significant(let digits):
      return typographic(String(format: "%.\(digits)g", value))
    }
  }

  private static func decimal(_ value: Double, _ decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", value)
    // What rounds to zero has no sign.
    let isNegativeZero = text.hasPrefix("-") && !text.contains { ("1"..."9").contains($0) }
    return isNegativeZero ? String(text.dropFirst()) : typographic(text)
  }
}

private func typographic(_ text: String) -> String {
  text.hasPrefix("-") ? "−" + text.dropFirst() : text
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

/// The number with so many significant digits, for a sentence: `significant(4.1e-6, 2)` is `4.1e-06`.
public func significant(_ value: Double, _ digits: Int) -> String {
  NumberFormat.significant(digits).text(value)
}

/// The number in as few digits as bring it back: `shortest(4)` is `4`, `shortest(0.5)` is `0.5`.
public func shortest(_ value: Double) -> String {
  let text = "\(value)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
