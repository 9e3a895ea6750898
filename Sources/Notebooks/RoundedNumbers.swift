// Rounded numbers that stay true: what a reader works out from the digits on the page is what the page says.

import Foundation

/// The sign between a sum and its total, when all of them are written with so many decimals: `=` where the written numbers
/// add up, `≈` where their rounding shows, as in 0.4 + 0.4 ≈ 0.9.
///
/// - Parameters:
///   - parts: The numbers that are added; one that is taken off has a minus sign.
///   - total: What they sum to.
///   - decimals: How many decimals all of them are written with.
/// - Returns: `=` or `≈`.
public func equalsSign(_ parts: [Double], _ total: Double, _ decimals: Int) -> String {
  func written(_ value: Double) -> Double {
    Double(number(value, decimals).replacing("−", with: "-")) ?? .nan
  }
  let sum = parts.map(written).reduce(0, +)
  return abs(sum - written(total)) < 0.5 * pow(10, -Double(decimals)) ? "=" : "≈"
}

extension NumberFormat {
  /// As many digits as a weight from 0 to 1 needs so that neither it nor the rest of 1 is rounded away: with three of them
  /// `0.615`, but `0.999750` where `1.00` would say that nothing is left.
  ///
  /// - Parameters:
  ///   - weight: The weight; one outside of 0 to 1 has no rest and is written with significant digits.
  ///   - digits: How many digits the smaller one of both keeps.
  /// - Returns: The format to write the weight with.
  public static func weight(_ weight: Double, digits: Int) -> NumberFormat {
    guard weight > 0.5, weight < 1 else {
      return weight == 0 || weight == 1 ? .shortest : .significant(digits)
    }
    let firstDigit = Int(log10(1 - weight).rounded(.down))
    return .fixed(min(digits - 1 - firstDigit, 16))
  }
}
