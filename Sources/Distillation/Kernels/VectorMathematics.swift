// e^x of many values, with the same bits on every processor. How, and why not with the C library's
// `exp`, is told in Sources/CKernels/exponential.c; it is in C, as its compiler can fit one
// function to several processors.

import CKernels

/// The exponentials of some values.
///
/// At most 1 unit in the last place from the C library's. Infinities and NaN are treated as IEEE
/// 754 wants it; values above 709.78 give infinity, and values below −708.396 give 0, where the C
/// library still returns subnormal numbers.
///
/// - Parameters:
///   - values: Any numbers.
///   - result: As many places as there are values; may be the same memory.
package func exponentials(
  _ values: UnsafeBufferPointer<Double>, into result: UnsafeMutableBufferPointer<Double>
) {
  requireRoom(for: values, in: result)
  exponentials_of(values.baseAddress, result.baseAddress, values.count)
}

/// The exponential of one value, with the bits that `exponentials(_:into:)` gives it.
package func exponential(_ value: Double) -> Double {
  var value = value
  withUnsafeMutablePointer(to: &value) { exponentials_of($0, $0, 1) }
  return value
}

/// The hyperbolic tangents of some values, with an absolute error below 4e-16.
///
/// That is what an activation needs; tiny values, for which 1 − e⁻²ˣ cancels, have no more digits
/// than that.
///
/// - Parameters:
///   - values: Any numbers.
///   - result: As many places as there are values; may be the same memory.
package func hyperbolicTangents(
  _ values: UnsafeBufferPointer<Double>, into result: UnsafeMutableBufferPointer<Double>
) {
  requireRoom(for: values, in: result)
  hyperbolic_tangents_of(values.baseAddress, result.baseAddress, values.count)
}

private func requireRoom(
  for values: UnsafeBufferPointer<Double>, in result: UnsafeMutableBufferPointer<Double>
) {
  precondition(
    values.count == result.count, "\(values.count) values do not go into \(result.count) places")
}
