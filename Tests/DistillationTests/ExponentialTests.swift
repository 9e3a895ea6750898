import Distillation
import Foundation
import Testing

@Suite struct `Exponentials` {
  @Test(arguments: [
    (-708.39, 709.78), (-40.0, 0.0), (-1, 1), (-0.3466, 0.3466), (-1e-8, 1e-8), (700, 709.78),
  ])
  func `a million values lie within one unit in the last place of the C library's`(
    low: Double, high: Double
  ) {
    var generator = SplitMix64(seed: 1)
    let values = (0..<1_000_000).map { _ in low + (high - low) * generator.uniform() }
    let worst = zip(values, exponentials(of: values)).map { unitsInLastPlace($1, exp($0)) }.max()
    #expect(worst == 1 || (worst == 0 && high < 1e-6))
  }

  @Test func `every bit is that of one rounding after each addition and multiplication`() {
    // So no processor's variant fuses any of them.
    var generator = SplitMix64(seed: 2)
    let values = (0..<1_000_000).map { _ in 700 * (2 * generator.uniform() - 1) }
    let differing = zip(values, exponentials(of: values)).count { $1 != stepByStep($0) }
    #expect(differing == 0)
  }

  @Test(arguments: Array(0...17))
  func `every count of values has the bits that each value has alone`(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let values = (0..<count).map { _ in 100 * generator.normal() }
    #expect(exponentials(of: values) == values.map(exponential))
  }

  @Test func `values may be replaced where they stand`() {
    var generator = SplitMix64(seed: 3)
    var values = (0..<21).map { _ in generator.normal() }
    let expected = values.map(exponential)
    values.withUnsafeMutableBufferPointer { exponentials(UnsafeBufferPointer($0), into: $0) }
    #expect(values == expected)
  }

  @Test func `known values are exact`() {
    #expect(exponential(0) == 1)
    #expect(exponential(-0.0) == 1)
    #expect(exponential(.leastNonzeroMagnitude) == 1)
    #expect(exponential(.infinity) == .infinity)
    #expect(exponential(-.infinity) == 0)
    #expect(exponential(1e308) == .infinity)
    #expect(exponential(-1e308) == 0)
  }

  @Test func `the range ends where a number would be infinite or subnormal`() {
    #expect(exponential(709.782712893384) == exp(709.782712893384))
    #expect(exponential(709.782712893384.nextUp) == .infinity)
    #expect(exponential(-708.3964185322641) == exp(-708.3964185322641))
    #expect(exponential(-708.3964185322641).isNormal)
    #expect(exponential((-708.3964185322641).nextDown) == 0)
  }

  @Test(arguments: [
    Double.nan, -Double.nan, Double(nan: 0xfff, signaling: false), Double.signalingNaN,
  ])
  func `NaN stays NaN`(value: Double) {
    #expect(exponential(value).isNaN)
  }

  @Test func `a lane out of range leaves its neighbours alone`() {
    let values = [1, .nan, -2, .infinity, 3, -.infinity, 0.5, -800]
    let result = exponentials(of: values)
    #expect(result[0] == exponential(1) && result[2] == exponential(-2))
    #expect(result[4] == exponential(3) && result[6] == exponential(0.5))
    #expect(result[1].isNaN && result[3] == .infinity && result[5] == 0 && result[7] == 0)
  }

  @Test func `hyperbolic tangents lie within 4e-16 of the C library's`() {
    var generator = SplitMix64(seed: 4)
    let values =
      (0..<200_000).map { _ in 3 * generator.normal() } + [0, -0.0, 800, -800, 1e-300]
      + [Double.infinity, -Double.infinity]
    let found = mapped(values, hyperbolicTangents)
    let worst = zip(values, found).map { abs($1 - tanh($0)) }.max() ?? .nan
    #expect(worst < 4e-16)
    #expect(mapped([Double.nan], hyperbolicTangents)[0].isNaN)
  }

  @Test func `hyperbolic tangents change sign with their argument, to the last bit`() {
    var generator = SplitMix64(seed: 5)
    let values = (0..<1000).map { _ in generator.normal() }
    let mirrored = mapped(values.map { -$0 }, hyperbolicTangents)
    #expect(mirrored == mapped(values, hyperbolicTangents).map { -$0 })
  }

  @Test func `too small a room for the results is told with both counts`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var room = [0.0, 0]
      room.withUnsafeMutableBufferPointer { room in
        [1.0, 2, 3].withUnsafeBufferPointer { exponentials($0, into: room) }
      }
    }
    #expect(message(of: result).contains("3 values do not go into 2 places"))
  }
}

/// The formula of exponential.c, one operation at a time.
private func stepByStep(_ x: Double) -> Double {
  let n = (x * 0x1.71547652b82fep0 + 0x1.8p52) - 0x1.8p52
  let high = x - n * 0x1.62e42feep-1
  let low = n * 0x1.a39ef35793c76p-33
  let r = high - low
  let r2 = r * r
  let r4 = r2 * r2
  let pairs = [
    (0.16666666666666669, 0.5000000000000001), (0.008333333333330062, 0.04166666666662413),
    (0.00019841269863053618, 0.0013888888917213717),
    (2.7557268459997064e-06, 2.4801521295954376e-05),
    (2.510038549551032e-08, 2.7620088445409746e-07),
  ].map { $0 * r + $1 }
  let q = (pairs[4] * r4 + (pairs[3] * r2 + pairs[2])) * r4 + (pairs[1] * r2 + pairs[0])
  let fraction = 1 + (high + (q * r2 - low))
  return Double(sign: .plus, exponent: Int(n), significand: fraction)
}

private func exponentials(of values: [Double]) -> [Double] {
  mapped(values, exponentials)
}

private func mapped(
  _ values: [Double],
  _ function: (UnsafeBufferPointer<Double>, UnsafeMutableBufferPointer<Double>) -> Void
) -> [Double] {
  Array(unsafeUninitializedCapacity: values.count) { room, count in
    let result = UnsafeMutableBufferPointer(rebasing: room[..<values.count])
    result.initialize(repeating: 0)
    values.withUnsafeBufferPointer { function($0, result) }
    count = values.count
  }
}
