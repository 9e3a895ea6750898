// Rounded numbers that stay true: what a reader works out from the digits on the page is what the
// page says, and what is not nothing is not written as nothing.

import CMathematics

/// The sign between a sum and its total, when all of them are written with so many decimals: `=`
/// where the written numbers add up, `≈` where their rounding shows, as in 0.4 + 0.4 ≈ 0.9.
///
/// - Parameters:
///   - parts: The numbers that are added; one that is taken off has a minus sign.
///   - total: What they sum to.
///   - decimals: How many decimals all of them are written with.
/// - Returns: `=` or `≈`.
public func equalsSign(_ parts: [Double], _ total: Double, _ decimals: Int) -> String {
  let sum = parts.map { asWritten($0, decimals) }.reduce(0, +)
  let addsUp = abs(sum - asWritten(total, decimals)) < 0.5 * pow(10, -Double(decimals))
  return addsUp && !(parts + [total]).contains { vanishes($0, decimals) } ? "=" : "≈"
}

/// The number that so many decimals say: `asWritten(0.0587126, 5)` is 0.05871.
public func asWritten(_ value: Double, _ decimals: Int) -> Double {
  Double(number(value, decimals).exchanging("−", for: "-")) ?? .nan
}

/// The number with so many decimals, or in significant digits where these would show nothing but
/// noughts: `visible(0.0683, 3)` is `0.068`, `visible(0.00004, 3)` is `4.0e-5`.
public func visible(_ value: Double, _ decimals: Int) -> String {
  NumberFormat.visible(value, decimals).text(value)
}

extension NumberFormat {
  /// So many decimals, or two significant digits where these would show nothing of a number that is
  /// not 0.
  ///
  /// Below 1e-12 a number counts as 0: it is what rounding errors leave of one.
  public static func visible(_ value: Double, _ decimals: Int) -> NumberFormat {
    vanishes(value, decimals) ? .significant(2) : .fixed(decimals)
  }

  /// As many digits as a weight from 0 to 1 needs so that neither it nor the rest of 1 is rounded
  /// away: with three of them `0.615`, but `0.999750` where `1.00` would say that nothing is left.
  ///
  /// - Parameters:
  ///   - weight: The weight; one outside of 0 to 1 has no rest and is written with significant
  ///     digits.
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

extension Column {
  /// A column of numbers with so many decimals, in which no number looks like 0 that is not.
  public static func visible(
    _ head: String, unit: String? = nil, _ values: [Double], _ decimals: Int
  ) -> Column {
    Column(head, unit: unit, cells: values.map { .number($0, .visible($0, decimals)) })
  }

  /// A column of numbers with so many decimals, in which no number looks like 0 that is not; a
  /// value that is `nil` leaves its cell empty.
  public static func visible(
    _ head: String, unit: String? = nil, _ values: [Double?], _ decimals: Int
  ) -> Column {
    Column(
      head, unit: unit,
      cells: values.map { value in
        value.map { .number($0, .visible($0, decimals)) } ?? .empty
      })
  }
}

/// Whether a number that is more than a rounding error is written as 0.
private func vanishes(_ value: Double, _ decimals: Int) -> Bool {
  abs(value) >= 1e-12 && asWritten(value, decimals) == 0
}
