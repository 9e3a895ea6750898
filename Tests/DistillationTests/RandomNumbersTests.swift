import Distillation
import Testing

@Suite struct `Random numbers` {
  @Test func `the reference program's first numbers come out`() {
    // splitmix64.c by S. Vigna, seed 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    let found = (0..<5).map { _ in generator.next() }
    #expect(
      found == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(
    arguments: zip(
      // The second seed's new increment has too few changes of bits and is mended.
      [7, 836] as [UInt64],
      [
        [
          18_116_339_272_940_692_846, 9_134_214_102_903_477_201, 11_246_422_688_633_781_803,
          16_616_101_746_815_609_346,
        ],
        [
          18_021_921_805_654_839_530, 2_080_715_244_138_802_953, 10_093_436_401_256_877_249,
          14_003_908_971_870_214_273,
        ],
      ] as [[UInt64]]))
  func `a split gives the numbers of java.util.SplittableRandom`(seed: UInt64, expected: [UInt64]) {
    var generator = SplitMix64(seed: seed)
    var child = generator.split()
    #expect([child.next(), child.next(), child.next(), generator.next()] == expected)
  }

  @Test func `a child's numbers do not depend on what its parent draws later`() {
    var first = SplitMix64(seed: 5)
    var second = SplitMix64(seed: 5)
    var childOfFirst = first.split()
    var childOfSecond = second.split()
    for _ in 0..<10 { _ = first.next() }
    #expect((0..<20).map { _ in childOfFirst.next() } == (0..<20).map { _ in childOfSecond.next() })
  }

  @Test func `a child is not correlated with its parent`() {
    var parent = SplitMix64(seed: 6)
    var child = parent.split()
    let products = (0..<100_000).map { _ in parent.normal() * child.normal() }
    #expect(abs(mean(products)) < 4 / 100_000.0.squareRoot())
  }

  @Test func `uniform numbers have the moments of their distribution and stay below 1`() {
    var generator = SplitMix64(seed: 11)
    let values = (0..<1_000_000).map { _ in generator.uniform() }
    #expect(values.allSatisfy { $0 >= 0 && $0 < 1 })
    // Four standard errors each: the variance of x is 1/12, that of x² is 4/45.
    let (variance, varianceOfSquares) = (1 / 12.0, 4 / 45.0)
    let (half, third) = (1 / 2.0, 1 / 3.0)
    #expect(abs(mean(values) - half) < 0.004 * variance.squareRoot())
    let squares = values.map { $0 * $0 }
    #expect(abs(mean(squares) - third) < 0.004 * varianceOfSquares.squareRoot())
  }

  @Test func `uniform numbers fill a hundred bins evenly`() {
    var generator = SplitMix64(seed: 12)
    let values = (0..<1_000_000).map { _ in Int(100 * generator.uniform()) }
    // One in 10⁴ draws exceeds 160.06 (99 degrees).
    #expect(chiSquare(values, bins: 100) < 160.06)
  }

  @Test(arguments: [1, 2, 3, 7, 10, 1797])
  func `whole numbers are below their bound and equally likely`(bound: Int) {
    var generator = SplitMix64(seed: UInt64(bound))
    let values = (0..<200_000).map { _ in generator.integer(below: bound) }
    #expect(values.allSatisfy { $0 >= 0 && $0 < bound })
    let degrees = Double(bound - 1)
    #expect(chiSquare(values, bins: bound) <= degrees + 5 * (2 * degrees).squareRoot())
  }

  @Test func `a bound just above half the range does not favour small numbers`() {
    // Without drawing again, numbers that are multiples of 2 or so would come twice as often as
    // others.
    var generator = SplitMix64(seed: 21)
    let bound = Int.max / 2 + Int.max / 4
    let values = (0..<100_000).map { _ in generator.integer(below: bound) }
    let odd = Double(values.count { !$0.isMultiple(of: 2) })
    #expect(abs(odd - 50_000) < 4 * 25_000.0.squareRoot())
    let upper = Double(values.count { $0 > bound / 2 })
    #expect(abs(upper - 50_000) < 4 * 25_000.0.squareRoot())
  }

  @Test func `normal numbers have the moments of their distribution`() {
    var generator = SplitMix64(seed: 31)
    let count = 1_000_000
    let values = (0..<count).map { _ in generator.normal() }
    // The variances of x, x², x³, x⁴ are 1, 2, 15, 96.
    for (power, moment, variance) in [(1, 0.0, 1.0), (2, 1, 2), (3, 0, 15), (4, 3, 96)] {
      let found = mean(values.map { value in (1..<power).reduce(value) { p, _ in p * value } })
      #expect(abs(found - moment) < 4 * (variance / Double(count)).squareRoot())
    }
  }

  @Test func `normal numbers fall into the intervals of their distribution`() {
    var generator = SplitMix64(seed: 32)
    let count = 1_000_000
    let values = (0..<count).map { _ in abs(generator.normal()) }
    // From tables of the normal distribution.
    for (limit, share) in [
      (0.5, 0.382924922548026), (1, 0.682689492137086), (2, 0.954499736103642),
      (3, 0.997300203936740), (4, 0.999936657516334),
    ] {
      let found = Double(values.count { $0 < limit }) / Double(count)
      #expect(abs(found - share) < 4 * (share * (1 - share) / Double(count)).squareRoot())
    }
  }

  @Test func `a shuffle keeps every element and makes every order equally likely`() {
    var generator = SplitMix64(seed: 41)
    let orders = (0..<60_000).map { _ in
      var array = [0, 1, 2, 3]
      generator.shuffle(&array)
      #expect(array.sorted() == [0, 1, 2, 3])
      return array.reduce(0) { $0 * 4 + $1 }
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(orders).sorted().enumerated().map { ($1, $0) })
    #expect(numbers.count == 24)
    // One in 10⁴ draws exceeds 57.1 (23 degrees).
    #expect(chiSquare(orders.compactMap { numbers[$0] }, bins: 24) < 58)
  }

  @Test func `shuffling nothing or one thing draws nothing`() {
    var generator = SplitMix64(seed: 42)
    var nothing: [Int] = []
    var one = [7]
    generator.shuffle(&nothing)
    generator.shuffle(&one)
    var fresh = SplitMix64(seed: 42)
    #expect(nothing.isEmpty && one == [7])
    #expect(generator.next() == fresh.next())
  }

  @Test func `a bound of 0 is refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var generator = SplitMix64(seed: 1)
      _ = generator.integer(below: 0)
    }
    #expect(message(of: result).contains("there is no whole number from 0 that is below 0"))
  }
}

/// Pearson's χ² of values that should be equally likely.
private func chiSquare(_ values: [Int], bins: Int) -> Double {
  let counts = values.reduce(into: Array(repeating: 0.0, count: bins)) { $0[$1] += 1 }
  let expected = Double(values.count) / Double(bins)
  return counts.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
}
