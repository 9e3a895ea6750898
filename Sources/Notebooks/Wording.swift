// Small words for sentences that are computed from values.

import Foundation

/// Words in a row, for a sentence: `list(["dog", "cat", "lion"])` is `dog, cat and lion`.
public func list(_ words: [String]) -> String {
  guard words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
}

/// A number with its noun: `count(1, "row")` is `1 row`, `count(3, "row")` is `3 rows`.
public func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

/// A factor, for a sentence: `times(56.9)` is `57 times`, `times(1.24)` is `1.2 times`.
///
/// Factors of a million and more are written with a power of ten.
public func times(_ factor: Double) -> String {
  let decimals = abs(factor) < 9.95 ? 1 : 0
  return (abs(factor) < 1e6 ? number(factor, decimals) : significant(factor, 2)) + " times"
}

/// An angle, for a sentence: `degrees(122)` is `122°`.
public func degrees(_ angle: Double) -> String {
  "\(NumberFormat.significant(6).text(angle))°"
}

/// A factor too large or small for a plain number, from its natural logarithm: `times(naturalLog: 131)` is
/// `about 10^57 times`.
public func times(naturalLog logFactor: Double) -> String {
  let power = logFactor / log(10)
  if abs(power) < 6 { return times(pow(10, power)) }
  return "about 10^\(NumberFormat.integer.text(power)) times"
}
