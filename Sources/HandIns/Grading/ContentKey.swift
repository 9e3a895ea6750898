// A name for a content that nobody can give to another one: SHA-256, after FIPS 180-4. A weaker one
// would do between friends; but whoever hands in could look for a content with a classmate's name.

/// The digest of some bytes.
public struct ContentKey: Sendable, Hashable, CustomStringConvertible {
  private let words: [UInt32]

  /// In base 16, 64 digits.
  public var description: String {
    words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The digest of some bytes.
  public init(_ bytes: some Collection<UInt8>) {
    var message = Array(bytes)
    let length = UInt64(message.count) * 8
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    var state = Self.squareRoots
    for start in stride(from: 0, to: message.count, by: 64) {
      Self.compress(message[start..<(start + 64)], into: &state)
    }
    words = state
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var schedule = stride(from: block.startIndex, to: block.endIndex, by: 4).map { at in
      block[at..<(at + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
      word >> count | word << (32 - count)
    }
    for at in 16..<64 {
      let (early, late) = (schedule[at - 15], schedule[at - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      schedule.append(schedule[at - 16] &+ first &+ schedule[at - 7] &+ second)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for at in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first =
        h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ cubeRoots[at]
        &+ schedule[at]
      let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (at, word) in [a, b, c, d, e, f, g, h].enumerated() { state[at] &+= word }
  }

  /// The first bits behind the point of the square roots and cube roots of the first primes.
  private static let squareRoots = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  private static let cubeRoots = primes.map { prime in
    // A cube root in whole numbers, as Double has too few digits for its last bit.
    var (low, high) = (UInt64(0), UInt64(8) << 32)
    while high - low > 1 {
      let middle = (low + high) / 2
      let cube = UInt128(middle) * UInt128(middle) * UInt128(middle)
      if cube <= UInt128(prime) << 96 { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  private static func fraction(_ number: Double) -> UInt32 {
    UInt32((number - number.rounded(.down)) * 4_294_967_296)
  }

  private static let primes: [UInt32] = {
    var primes: [UInt32] = []
    var candidate: UInt32 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }()
}
