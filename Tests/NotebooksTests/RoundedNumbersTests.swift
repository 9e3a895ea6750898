import Notebooks
import Testing

@Suite struct `Rounded numbers` {
  @Test(
    arguments: [
      ([1.313310, -1.245050], 0.068260, 5, "="), ([0.44, 0.44], 0.88, 1, "≈"),
      ([0.25, 0.25], 0.5, 1, "≈"), ([-2.304, 0.107], -2.197, 2, "≈"),
      ([-2.30, 0.10], -2.20, 2, "="),
      ([1e9, 1e-9], 1e9, 3, "≈"), ([], 0, 2, "="), ([.infinity], .infinity, 2, "≈"),
      ([0.4, 1e-17], 0.4, 3, "="),
    ] as [([Double], Double, Int, String)])
  func `equal is what the written digits add up to`(
    parts: [Double], total: Double, decimals: Int, sign: String
  ) {
    #expect(equalsSign(parts, total, decimals) == sign)
  }

  @Test(
    arguments: [
      (0.6153846, "0.615"), (0.3846154, "0.385"), (0.99975006, "0.999750"),
      (0.00024994, "0.000250"),
      (0.95, "0.9500"), (1 - 2e-9, "0.99999999800"), (2.5e-9, "2.50e-9"), (0, "0"), (1, "1"),
      (0.5, "0.500"), (1.6, "1.60"), (160_000, "1.60e5"), (-0.25, "−0.250"),
      (0.9999999999999999, "0.9999999999999999"),
    ] as [(Double, String)])
  func `a weight is never rounded to all or nothing`(weight: Double, text: String) {
    #expect(NumberFormat.weight(weight, digits: 3).text(weight) == text)
  }

  @Test(
    arguments: [
      (0.06826, 5, "0.06826"), (4.0e-9, 5, "4.0e-9"), (-4.0e-9, 5, "−4.0e-9"), (0, 5, "0.00000"),
      (2e-17, 5, "0.00000"), (-2e-17, 5, "0.00000"), (0.000005, 5, "0.00001"),
      (4000, 5, "4000.00000"),
    ] as [(Double, Int, String)])
  func `what is not nothing is not written as nothing`(
    value: Double, decimals: Int, text: String
  ) {
    #expect(visible(value, decimals) == text)
    let column = Column.visible("", [value, nil], decimals)
    #expect(column.cells == [.number(value, .visible(value, decimals)), .empty])
  }

  @Test func `a product has no more digits than its factors brought`() {
    #expect(shortest(1.1 * 1.1) == "1.21")
    #expect(shortest(0.1 + 0.2) == "0.3")
    #expect(shortest(1.0 / 3) == "0.333333333333")
    #expect(shortest(1e300 / 3) == "3.33333333333e+299")
    #expect(shortest(123_456_789_012) == "123456789012")
  }
}
