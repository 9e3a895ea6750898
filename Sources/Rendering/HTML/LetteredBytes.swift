// Bytes as the text of a script element: denser than Base64, of which a page would be a tenth
// longer.

/// Bytes written with 91 letters, 13 bits in two of them, which are 8192 of 91 × 91 = 8281 pairs.
///
/// The letters are those of ASCII from `$` to `~`, with `!` in place of `<`, so that nothing in an
/// element of raw text ends it. This is the idea of basE91 by Joachim Henke,
/// https://base91.sourceforge.net, but each pair has as many bits; notebook.js reads it.
enum LetteredBytes {
  /// How many bits two letters hold.
  private static let bitsPerPair = 13

  /// Writes bytes; behind the last one are zeros to the end of the last pair.
  static func letters(of bytes: [UInt8]) -> [UInt8] {
    let pairs = (bytes.count * 8 + bitsPerPair - 1) / bitsPerPair
    var letters: [UInt8] = []
    letters.reserveCapacity(2 * pairs)
    var bits: UInt32 = 0
    var count = 0
    var rest = bytes[...]
    for _ in 0..<pairs {
      while count < bitsPerPair {
        bits = bits << 8 | UInt32(rest.popFirst() ?? 0)
        count += 8
      }
      count -= bitsPerPair
      let value = bits >> UInt32(count)
      bits &= 1 << UInt32(count) - 1
      letters.append(letter(value / 91))
      letters.append(letter(value % 91))
    }
    return letters
  }

  private static func letter(_ digit: UInt32) -> UInt8 {
    let letter = UInt8(ascii: "$") + UInt8(digit)
    return letter == UInt8(ascii: "<") ? UInt8(ascii: "!") : letter
  }
}
