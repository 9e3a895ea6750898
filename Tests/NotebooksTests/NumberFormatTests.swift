import Notebooks
import Testing

@Suite struct NumberFormatTests {
  @Test(
    arguments: [
      (1200, .integer, "1200"), (-3.7, .integer, "−4"), (-0.4, .integer, "0"),
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

  @Test func `numbers in sentences are written as in tables`() {
    #expect(number(0.6488, 3) == "0.649")
    #expect(percent(0.649) == "65 %")
    #expect(percent(0.649, 1) == "64.9 %")
    #expect(signed(1.62, 1) == "+1.6")
    #expect(significant(4.1e-6, 2) == "4.1e-6")
  }

  @Test(arguments: 0..<50) func `fixed decimals read back to within half of the last one`(seed: Int)
  {
    let value = Double(seed * 7919 % 1000 - 500) / 7
    let text = number(value, 4).replacing("−", with: "-")
    #expect(abs((Double(text) ?? .nan) - value) <= 0.5e-4)
  }
}
