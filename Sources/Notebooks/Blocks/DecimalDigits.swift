// A number's decimal digits, rounded as C's `printf` does it, on every machine and without it.
//
//   value = m · 2ᵉ                e ≥ 0: a whole number
//         = m · 5⁻ᵉ / 10⁻ᵉ        e < 0: a whole number, −e digits behind the point
//
// So every double has finitely many decimal digits. They are computed all, and what is cut off is
// known exactly: half is rounded to the even neighbour only where it is exactly half.

/// All decimal digits of a finite number, or the first ones of them.
struct DecimalDigits {
  /// Whether a minus sign stands before them; of −0, too.
  private let isNegative: Bool
  /// The digits, from 0 to 9, without noughts in front; none for 0.
  private var digits: [UInt8]
  /// How many digits stand before the decimal point; below 0 where noughts stand behind it first.
  private var pointIndex: Int

  /// All digits of a number, which is finite.
  init(_ value: Double) {
    isNegative = value.sign == .minus
    (digits, pointIndex) = ([], 0)
    guard value != 0 else { return }
    let hasHiddenBit = value.exponentBitPattern > 0
    let mantissa = value.significandBitPattern | (hasHiddenBit ? 1 << 52 : 0)
    let exponent = Int(max(value.exponentBitPattern, 1)) - 1075
    var whole = WholeNumber(mantissa)
    whole.multiply(by: exponent < 0 ? 5 : 2, times: abs(exponent))
    digits = whole.digits
    pointIndex = digits.count + min(exponent, 0)
  }

  /// The power of ten of the first digit; 0 for 0.
  private var exponent: Int { digits.isEmpty ? 0 : pointIndex - 1 }

  /// Rounds to so many digits from the first one on, half to even; fewer than none are none.
  private mutating func round(to count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      return
    }
    let rest = digits[count...]
    let isHalf = rest[count] == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
    let isOdd = count > 0 && !digits[count - 1].isMultiple(of: 2)
    let roundsUp = isHalf ? isOdd : rest[count] >= 5
    digits.removeLast(rest.count)
    guard roundsUp else { return }
    while digits.last == 9 { digits.removeLast() }
    if digits.isEmpty {
      // 9.99 became 10.
      (digits, pointIndex) = ([1], pointIndex + 1)
    } else {
      digits[digits.count - 1] += 1
    }
  }

  /// The digits at places of a range, the first digit's place being 0; noughts where none are.
  private func text(_ places: Range<Int>) -> String {
    var text = ""
    for place in places {
      let digit = digits.indices.contains(place) ? digits[place] : 0
      text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
    }
    return text
  }

  private func plain(decimals: Int) -> String {
    let whole = pointIndex > 0 ? text(0..<pointIndex) : "0"
    let fraction = decimals > 0 ? "." + text(pointIndex..<pointIndex + decimals) : ""
    return (isNegative ? "-" : "") + whole + fraction
  }
}

extension DecimalDigits {
  /// A finite number with so many decimals, at least 0: `%.nf` of C.
  static func fixed(_ value: Double, decimals: Int) -> String {
    var number = DecimalDigits(value)
    number.round(to: number.pointIndex + decimals)
    return number.plain(decimals: decimals)
  }

  /// A finite number with so many significant digits, at least 1, and a power of ten where it is
  /// below 10⁻⁴ or has more digits before the point than that: `%#.ng` of C, but for a point at the
  /// end and for how a power is written, `1.2e6`.
  static func significant(_ value: Double, digits: Int) -> String {
    var number = DecimalDigits(value)
    number.round(to: digits)
    let exponent = number.exponent
    if exponent >= -4 && exponent < digits {
      return number.plain(decimals: digits - 1 - exponent)
    }
    number.pointIndex = 1
    return number.plain(decimals: digits - 1) + "e\(exponent)"
  }

  /// The number that so many significant digits say, at least 1.
  static func rounded(_ value: Double, digits: Int) -> Double {
    guard value.isFinite else { return value }
    return Double(significant(value, digits: digits)) ?? value
  }
}

/// A whole number of any size, which can grow.
private struct WholeNumber {
  /// Nine decimal digits each, the last ones first.
  private var limbs: [UInt64]

  init(_ value: UInt64) {
    limbs = [value % 1_000_000_000, value / 1_000_000_000]
  }

  /// Multiplies by a power of a small factor.
  mutating func multiply(by factor: UInt64, times count: Int) {
    var left = count
    while left > 0 {
      var product = factor
      left -= 1
      while left > 0 && product * factor < 1 << 32 {
        product *= factor
        left -= 1
      }
      multiply(by: product)
    }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index] * factor + carry
      limbs[index] = product % 1_000_000_000
      carry = product / 1_000_000_000
    }
    while carry > 0 {
      limbs.append(carry % 1_000_000_000)
      carry /= 1_000_000_000
    }
  }

  /// The decimal digits, the first one not 0.
  var digits: [UInt8] {
    var reversed: [UInt8] = []
    for limb in limbs {
      var rest = limb
      for _ in 0..<9 {
        reversed.append(UInt8(rest % 10))
        rest /= 10
      }
    }
    while reversed.last == 0 { reversed.removeLast() }
    return reversed.reversed()
  }
}
