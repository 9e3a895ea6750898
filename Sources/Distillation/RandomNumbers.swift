// Random numbers that are the same on every machine and with every version of Swift. The standard
// library's own sampling (`Double.random`, `shuffled`) may change from one version to the next;
// every draw here is spelled out.

/// A generator of random numbers with a state of 64 bits, fast and good enough for experiments; not
/// for secrets.
///
/// With `init(seed:)` it gives the numbers of Vigna's `splitmix64.c`. Streams made by `split()`
/// step by another increment, so that they share no stretch of numbers with the one they come from.
///
/// Source: Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators" (OOPSLA).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private(set) var state: UInt64
  /// What the state grows by at every step; odd, so that it passes through all 2⁶⁴ values.
  let increment: UInt64

  /// Creates a generator; the same seed gives the same numbers.
  public init(seed: UInt64) {
    // 2⁶⁴ divided by the golden ratio.
    self.init(state: seed, increment: 0x9e37_79b9_7f4a_7c15)
  }

  private init(state: UInt64, increment: UInt64) {
    self.state = state
    self.increment = increment
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    var z = advanced()
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A generator of its own, independent of what this one gives from now on.
  ///
  /// For parts of an experiment that shall not change when another part draws more or fewer
  /// numbers.
  public mutating func split() -> SplitMix64 {
    let seed = next()
    // The paper's `mixGamma`: an odd increment whose bits change often enough.
    var z = advanced()
    z = (z ^ (z >> 33)) &* 0xff51_afd7_ed55_8ccd
    z = (z ^ (z >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    z = (z ^ (z >> 33)) | 1
    let changes = (z ^ (z >> 1)).nonzeroBitCount
    return SplitMix64(state: seed, increment: changes < 24 ? z ^ 0xaaaa_aaaa_aaaa_aaaa : z)
  }

  private mutating func advanced() -> UInt64 {
    state &+= increment
    return state
  }
}

// MARK: - Sampling

extension SplitMix64 {
  /// A number from 0 up to but not including 1, each multiple of 2⁻⁵³ equally likely.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number from 0 up to but not including `n`, each equally likely.
  ///
  /// The upper half of a product with 64 random bits; the few products that would favour some
  /// numbers are drawn again. Source: Lemire 2019, "Fast random integer generation in an interval"
  /// (arXiv 1805.10941).
  ///
  /// - Parameter n: How many numbers there are to choose from, at least 1.
  /// - Returns: One of 0 … n − 1.
  public mutating func integer(below n: Int) -> Int {
    precondition(n > 0, "there is no whole number from 0 that is below \(n)")
    let bound = UInt64(n)
    var product = bound.multipliedFullWidth(by: next())
    if product.low < bound {
      let unfair = (0 &- bound) % bound
      while product.low < unfair { product = bound.multipliedFullWidth(by: next()) }
    }
    return Int(product.high)
  }

  /// A number from the standard normal distribution: mean 0, standard deviation 1.
  ///
  /// A ratio of two uniform numbers, drawn again until it lies under the bell (2.74 numbers on
  /// average). Box and Muller's method needs the C library's logarithm, sine and cosine, whose last
  /// bits differ between machines; here the result is one quotient, and an exponential decides the
  /// few cases (1 in 80) between two bounds.
  ///
  /// Source: Leva 1992, "A fast normal random number generator" (ACM TOMS 18, algorithm 712).
  public mutating func normal() -> Double {
    while true {
      let u = 1 - uniform()
      let v = 1.7156 * (uniform() - 0.5)
      let x = u - 0.449871
      let y = v.magnitude + 0.386595
      let bound = x * x + y * (0.19600 * y - 0.25472 * x)
      if bound > 0.27846 { continue }
      let ratio = v / u
      if bound < 0.27597 || u <= exponential(-ratio * ratio / 4) { return ratio }
    }
  }

  /// Puts the elements of an array into a random order, every order equally likely (Fisher and
  /// Yates).
  public mutating func shuffle<Element>(_ array: inout [Element]) {
    guard array.count > 1 else { return }
    for last in (1..<array.count).reversed() {
      array.swapAt(last, integer(below: last + 1))
    }
  }
}
