// How much room words take in a picture, in the width of a Latin letter: gnuplot counts every character alike, but a Korean
// syllable is nearly twice as wide.

/// The width of a text in Latin letters.
func wordWidth(_ text: String) -> Double {
  text.reduce(0) { $0 + ($1.isWide ? 1.7 : 1) }
}

extension Character {
  /// Whether the letter is as wide as it is high: Hangul, kana and Chinese characters.
  var isWide: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
      || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF01...0xFF60).contains(value)
  }
}

extension String {
  /// Whether a font without such letters would draw boxes in their place.
  var hasWideLetters: Bool { contains(where: \.isWide) }
}
