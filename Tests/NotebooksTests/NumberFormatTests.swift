import Foundation
import Languages
import Notebooks
import Testing

@Suite struct NumberFormatTests {
  @Test(
    arguments: [
      (1200, .integer, "1200"), (26122, .integer, "26,122"), (-1_234_567, .integer, "−1,234,567"),
      (9999.6, .integer, "10,000"), (-3.7, .integer, "−4"), (-0.4, .integer, "0"),
      (0.6488, .fixed(3), "0.649"), (-0.0004, .fixed(3), "0.000"), (-0.0, .fixed(0), "0"),
      (-2.5, .fixed(1), "−2.5"), (3.7, .fixed(-1), "4"),
      (1.62, .signed(1), "+1.6"), (-0.4, .signed(1), "−0.4"), (0.04, .signed(1), "0.0"),
      (-0.04, .signed(1), "0.0"),
      (0.649, .percent(1), "64.9 %"), (0.649, .percent(0), "65 %"), (-0.0001, .percent(1), "0.0 %"),
      (1e308, .percent(0), "∞"), (-1e308, .percent(0), "−∞"),
      (0.0034, .significant(2), "0.0034"), (4.1e-6, .significant(2), "4.1e-6"),
      (0.5, .significant(3), "0.500"), (1_234_567, .significant(2), "1.2e6"),
      (-0.0, .significant(3), "0"), (-0.25, .significant(1), "−0.2"),
      (12, .significant(0), "1e1"),
      (0.4, .significant(2), "0.40"), (120, .significant(3), "120"),
      (1e-300, .significant(1), "1e-300"),
      (4, .shortest, "4"), (0.5, .shortest, "0.5"), (-0.0, .shortest, "0"), (-2, .shortest, "−2"),
      (.nan, .fixed(2), "NaN"), (.infinity, .integer, "∞"), (-.infinity, .percent(1), "−∞"),
      (.infinity, .signed(1), "+∞"), (-.infinity, .signed(1), "−∞"), (.nan, .signed(1), "NaN"),
    ] as [(Double, NumberFormat, String)])
  func `a number is written as its format says`(value: Double, format: NumberFormat, text: String) {
    #expect(format.text(value) == text)
  }

  @Test(
    arguments: [
      (0.125, 2, "0.12"), (0.375, 2, "0.38"), (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"),
      // The doubles nearest to 1.005, 1.015 and 9.995 lie below them.
      (1.005, 2, "1.00"), (1.015, 2, "1.01"), (9.995, 2, "9.99"), (99.996, 2, "100.00"),
      (0.1, 20, "0.10000000000000000555"), (5e-300, 3, "0.000"),
      (1e22, 1, "10000000000000000000000.0"),
    ])
  func `half is rounded to the even neighbour, of the number as it is stored`(
    value: Double, decimals: Int, text: String
  ) {
    #expect(number(value, decimals) == text)
  }

  @Test func `a number that rounds up to a power of ten keeps its digits`() {
    #expect(significant(999.55, 3) == "1.00e3" && significant(99.95, 3) == "100")
    #expect(significant(0.000099996, 3) == "0.000100")
  }

  @Test(arguments: 0..<8)
  func `digits are those of the C library`(exponent: Int) {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let scale = pow(10, Double(4 * exponent - 16))
      let value = Double.random(in: -scale...scale, using: &generator)
      for digits in [0, 1, 3, 8, 17] {
        // What rounds to nothing has no sign, which the C library leaves there.
        let expected = String(format: "%.\(digits)f", value)
        let isZero = expected.allSatisfy { "-0.".contains($0) }
        let text = isZero ? expected.replacing("-", with: "") : expected
        #expect(number(value, digits) == text.replacing("-", with: "−"), "\(value)")
        let written = significant(value, digits + 1).replacing("−", with: "-")
        #expect(Double(written) == Double(String(format: "%.\(digits + 1)g", value)), "\(value)")
      }
    }
  }

  @Test func `numbers in sentences are written as in tables`() {
    #expect(number(0.6488, 3) == "0.649")
    #expect(percent(0.649) == "65 %")
    #expect(percent(0.649, 1) == "64.9 %")
    #expect(signed(1.62, 1) == "+1.6")
    #expect(significant(4.1e-6, 2) == "4.1e-6")
  }

  @Test func `numbers that are written alike are no different to a reader`() {
    #expect(NumberFormat.fixed(3).writesAlike([0.4101, 0.4099]))
    #expect(!NumberFormat.fixed(3).writesAlike([0.410, 0.411]))
    #expect(NumberFormat.signed(1).writesAlike([0.04, -0.04, 0]))
    #expect(NumberFormat.integer.writesAlike([]))
  }

  @Test(
    arguments: [
      (log(4.1e-6), "4.1e-6"), (log(0.5), "0.50"), (-1000, "5.1e-435"), (-2000, "2.6e-869"),
      (-1e9, "1.2e-434294482"), (0, "1.0"), (-.infinity, "0"),
      // The mantissa rounds up to 10.
      (-1000 * log(10) - 0.001, "1.0e-1000"),
    ] as [(Double, String)])
  func `a probability that is too small for a number is written from its logarithm`(
    logarithm: Double, text: String
  ) {
    #expect(significant(naturalLog: logarithm, 2) == text)
  }

  @Test(
    arguments: [
      (0.649, "64.9 %", "64.9%"), (0.00051, "0.1 %", "0.1%"), (0.0004, "below 0.1 %", "0.1% 미만"),
      (0, "below 0.1 %", "0.1% 미만"), (0.9994, "99.9 %", "99.9%"),
      (0.9996, "over 99.9 %", "99.9% 초과"), (1, "over 99.9 %", "99.9% 초과"),
    ] as [(Double, String, String)])
  func `a softmax gives neither nothing nor all`(share: Double, english: String, korean: String) {
    #expect(softPercent(share, 1) == english)
    #expect(Language.korean.softPercent(share, 1) == korean)
  }

  @Test func `a percent sign stands close to a Korean number`() {
    #expect(Language.korean.percent(0.649) == "65%")
    #expect(Language.english.percent(0.649, 1) == "64.9 %")
  }

  @Test(arguments: 0..<50) func `fixed decimals read back to within half of the last one`(seed: Int)
  {
    let value = Double(seed * 7919 % 1000 - 500) / 7
    let text = number(value, 4).replacing("−", with: "-")
    #expect(abs((Double(text) ?? .nan) - value) <= 0.5e-4)
  }
}
