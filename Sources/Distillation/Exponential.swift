// e^x, eight values at a time. Softmax spends most of its time here, and the C library's `exp` takes one value at a
// time and has other last bits on other processors (with and without fused multiply-add). This one uses additions,
// multiplications and shifts of bits only, which IEEE 754 defines to the last bit: the same result everywhere.
//
//   n = x / ln 2, rounded to a whole number        e^x = 2ⁿ · e^r
//   r = x − n · ln 2, from −0.347 to 0.347         e^r = 1 + r + r² · q(r)
//
// This is Cody and Waite's reduction (Software Manual for the Elementary Functions, 1980, chapter 6). A table of powers
// in place of so long a polynomial was tried; reading it lane by lane costs what it saves.

/// The exponentials of some values.
///
/// At most 1 unit in the last place from the C library's. Infinities and NaN are treated as IEEE 754 wants it; values
/// above 709.78 give infinity, and values below −708.396 give 0, where the C library still returns subnormal numbers.
///
/// - Parameters:
///   - values: Any numbers.
///   - result: As many places as there are values; may be the same memory.
package func exponentials(
  _ values: UnsafeBufferPointer<Double>, into result: UnsafeMutableBufferPointer<Double>
) {
  mapLanes(of: values, into: result) { exponential($0) }
}

/// The exponential of one value, with the bits that `exponentials(_:into:)` gives it.
package func exponential(_ value: Double) -> Double {
  exponential(Lanes(repeating: value))[0]
}

/// The hyperbolic tangents of some values, with an absolute error below 4e-16.
///
/// That is what an activation needs; tiny values, for which 1 − e⁻²ˣ cancels, have no more digits than that.
///
/// - Parameters:
///   - values: Any numbers.
///   - result: As many places as there are values; may be the same memory.
package func hyperbolicTangents(
  _ values: UnsafeBufferPointer<Double>, into result: UnsafeMutableBufferPointer<Double>
) {
  mapLanes(of: values, into: result) { x in
    let negative = x .< 0
    let e = exponential(x.replacing(with: -x, where: negative) * -2)
    let magnitude = (1 - e) / (1 + e)
    return magnitude.replacing(with: -magnitude, where: negative)
  }
}

/// Eight numbers; on a processor with registers of two, four of those in flight at a time.
private typealias Lanes = SIMD8<Double>
private typealias LaneBits = SIMD8<UInt64>

/// Applies a function to all values, eight at a time; the last ones are filled up with zeros.
@inline(__always)
private func mapLanes(
  of values: UnsafeBufferPointer<Double>, into result: UnsafeMutableBufferPointer<Double>,
  _ transform: (Lanes) -> Lanes
) {
  precondition(
    values.count == result.count, "\(values.count) values do not go into \(result.count) places")
  let source = UnsafeRawBufferPointer(values)
  let target = UnsafeMutableRawBufferPointer(result)
  let whole = source.count - source.count % MemoryLayout<Lanes>.size
  for offset in stride(from: 0, to: whole, by: MemoryLayout<Lanes>.size) {
    let lanes = transform(source.loadUnaligned(fromByteOffset: offset, as: Lanes.self))
    target.storeBytes(of: lanes, toByteOffset: offset, as: Lanes.self)
  }
  let first = whole / MemoryLayout<Double>.size
  guard first < values.count else { return }
  var rest = Lanes.zero
  for index in first..<values.count { rest[index - first] = values[index] }
  rest = transform(rest)
  for index in first..<values.count { result[index] = rest[index - first] }
}

/// The exponentials of eight numbers.
@inline(__always)
private func exponential(_ x: Lanes) -> Lanes {
  // Adding 1.5 · 2⁵² leaves no place for a fraction: it rounds, and n stands in the lowest bits of the sum.
  let shifter = 0x1.8p52
  let shifted = x * 0x1.71547652b82fep0 + shifter
  let n = shifted - shifter

  // ln 2 in two parts; the first ends in zeros enough that n times it is exact.
  let high = x - n * 0x1.62e42feep-1
  let low = n * 0x1.a39ef35793c76p-33
  let r = high - low

  // q interpolates (e^r − 1 − r) / r² at ten Chebyshev nodes; the relative error of e^r is below 1.7e-17. The
  // Taylor polynomial needs two more terms for that.
  var q = Lanes(repeating: 2.510038549551032e-08)
  q = q * r + 2.7620088445409746e-07
  q = q * r + 2.7557268459997064e-06
  q = q * r + 2.4801521295954376e-05
  q = q * r + 0.00019841269863053618
  q = q * r + 0.0013888888917213717
  q = q * r + 0.008333333333330062
  q = q * r + 0.04166666666662413
  q = q * r + 0.16666666666666669
  q = q * r + 0.5000000000000001
  // `low` goes in after the rounding of r, which would otherwise cost another half unit in the last place.
  let fraction = 1 + (high + (q * (r * r) - low))

  // 2ⁿ · fraction: n is added to the exponent's bits.
  let bits = unsafeBitCast(fraction, to: LaneBits.self)
  let power = unsafeBitCast(shifted, to: LaneBits.self) &<< 52
  let result = unsafeBitCast(bits &+ power, to: Lanes.self)

  // Few lanes leave the range in which the exponent has room; NaN compares false, so it does as well.
  let magnitude = unsafeBitCast(
    unsafeBitCast(x, to: LaneBits.self) & 0x7fff_ffff_ffff_ffff, to: Lanes.self)
  return all(magnitude .<= 708) ? result : withLimits(result, of: x)
}

/// Corrects lanes whose exponential is no normal number.
@inline(never)
private func withLimits(_ result: Lanes, of x: Lanes) -> Lanes {
  var limited = result
  limited.replace(with: 0, where: x .< -708.3964185322641)  // ln 2⁻¹⁰²²
  limited.replace(with: .infinity, where: x .> 709.782712893384)  // ln 2¹⁰²⁴
  limited.replace(with: x, where: x .!= x)
  return limited
}
