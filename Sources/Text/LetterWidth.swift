// How much room words take in a picture, in the width of a Latin letter: gnuplot counts every
// character alike, but a Korean syllable is nearly twice as wide.

/// The width of a text in Latin letters of a picture's font.
package func letterWidth(of text: String) -> Double {
  text.reduce(0) { $0 + letterWidth(of: $1) }
}

/// The width of one character in Latin letters of a picture's font.
package func letterWidth(of character: Character) -> Double {
  switch character {
  // Three strokes beside each other, of which Cyrillic has many.
  case "ж", "м", "ф", "ш", "щ", "ы", "ю", "Ж", "М", "Ф", "Ш", "Щ", "Ы", "Ю": 1.45
  default: character.isWide ? 1.7 : 1
  }
}

extension Character {
  /// Whether the letter is as wide as it is high: Hangul, kana, Chinese characters, emoji.
  package var isWide: Bool { displayWidth(of: self) == 2 }
}

extension String {
  /// Whether a font without such letters would draw boxes in their place.
  package var hasWideLetters: Bool { contains { $0.isWide } }
}
