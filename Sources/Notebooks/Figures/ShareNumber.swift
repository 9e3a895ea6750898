// Which bars of a soft label have their number above them, and where it stands.

/// The rule for numbers above bars, which depends on the shares alone, so that a script can follow
/// it at every temperature.
///
/// Up to five classes each bar has its number. Where there are more, a number is wider than its
/// bar: then the greater of two neighbours is told, unless they are far apart in height, and a
/// number moves away from a taller bar beside it.
package enum ShareNumber {
  /// Up to so many classes there is room for three decimals, then for two.
  package static let mostWithThreeDecimals = 4
  /// Up to so many classes every number has room.
  package static let mostWithRoom = 5
  /// How many bars away a number reaches where there is no room.
  package static let reach = 2
  /// How far above each other two numbers do not touch.
  package static let height = 0.07
  /// The least share whose number is shown where there is no room.
  package static let least = 0.015
  /// How far a number moves away from a taller bar beside it.
  package static let aside = 0.4

  /// What stands above a bar.
  static func text(_ share: Double, classes: Int) -> String {
    classes > mostWithThreeDecimals
      ? NumberFormat.fixed(2).text(share)
      : share < 0.0005 ? "<0.001" : NumberFormat.fixed(3).text(share)
  }

  /// The numbers of a soft label.
  static func labels(_ shares: [Double]) -> [Label] {
    let hasRoom = shares.count <= mostWithRoom
    return shares.indices.filter { hasRoom || isShown($0, of: shares) }.map { index in
      let place = Double(index) + (hasRoom ? 0 : shift(index, of: shares))
      return Label(
        text(shares[index], classes: shares.count), at: Point(place, shares[index]), .above)
    }
  }

  private static func isShown(_ index: Int, of shares: [Double]) -> Bool {
    let isCrowded = (-reach...reach).contains { step in
      isTaller(index + step, than: index, of: shares)
        && shares[index + step] - shares[index] < height
    }
    let isBetween =
      isTaller(index - 1, than: index, of: shares) && isTaller(index + 1, than: index, of: shares)
    return shares[index] >= least && !isCrowded && !isBetween
  }

  private static func shift(_ index: Int, of shares: [Double]) -> Double {
    (isTaller(index - 1, than: index, of: shares) ? aside : 0)
      - (isTaller(index + 1, than: index, of: shares) ? aside : 0)
  }

  /// Whether a bar is taller than another one; of equals the left one counts as taller.
  private static func isTaller(_ other: Int, than index: Int, of shares: [Double]) -> Bool {
    guard shares.indices.contains(other) else { return false }
    return shares[other] > shares[index] || shares[other] == shares[index] && other < index
  }
}
