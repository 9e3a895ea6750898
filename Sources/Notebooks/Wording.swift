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

/// A factor, for a sentence: `times(56.9)` is `57 times`, `times(1.24)` is `1.2 times`, `times(5.6e7)` is
/// `56 million times`.
///
/// Of factors above a trillion only the power of ten is told: `about 10^14 times`.
public func times(_ factor: Double) -> String {
  let words =
    switch factor {
    case ..<9.95: number(factor, 1)
    case ..<1e6: number(factor, 0)
    case ..<1e9: number(factor / 1e6, factor < 9.95e6 ? 1 : 0) + " million"
    case ..<1e12: number(factor / 1e9, factor < 9.95e9 ? 1 : 0) + " billion"
    default: "about 10^" + number(log10(factor), 0)
    }
  return words + " times"
}

/// An angle, for a sentence: `degrees(122)` is `122°`.
public func degrees(_ angle: Double) -> String {
  "\(shortest(angle))°"
}

/// A factor too large or small for a plain number, from its natural logarithm: `times(naturalLog: 131)` is
/// `about 10^57 times`.
public func times(naturalLog logFactor: Double) -> String {
  let power = logFactor / log(10)
  return power < 12 ? times(pow(10, power)) : "about 10^\(number(power, 0)) times"
}
