// How many columns a text takes on a terminal. No library of the platform says it: glibc's
// `wcwidth` depends on the locale, and Swift's Unicode properties leave out East Asian Width. So
// the wide ranges stand here, from Unicode's EastAsianWidth.txt 17.0 (classes W and F, with the
// unassigned places that it reserves as wide); emoji and combining marks are asked of Swift. A
// test compares every scalar with Python's wcwidth.

/// The number of columns that a text takes on a terminal: 2 for Korean letters and emoji, 0 for
/// combining marks.
///
/// The text is one line; control characters count nothing, since `visibleLine`
/// never lets one through.
public func displayWidth(of text: String) -> Int {
  text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The number of columns that one character, as a reader sees it, takes on a terminal.
package func displayWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.count == 1 { return width(of: first) }
  if isEmojiSequence(scalars) { return 2 }
  return scalars.reduce(0) { $0 + width(of: $1) }
}

/// Whether several scalars are drawn as one emoji: joined, with a skin tone, a flag, or asked for
/// as a picture.
private func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
  guard let first = scalars.first, first.properties.isEmoji else { return false }
  return scalars.dropFirst().contains {
    $0.value == 0xFE0F || $0.properties.isEmojiModifier || $0.properties.isEmojiPresentation
  }
}

private func width(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  // Most text is Latin, box drawing or Korean; the answers are those of the long way.
  case 0x20..<0x7F, 0xA0..<0x300, 0x2500..<0x25A0: return 1
  case 0xAC00...0xD7A3: return 2
  default: break
  }
  if isZeroWidth(scalar) { return 0 }
  return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  // The vowels and final consonants of a Korean syllable that is spelt out letter by letter.
  case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
  // The soft hyphen and the Arabic and other signs that stand before a number.
  case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return false
  // A leading consonant that is not there still takes its place.
  case 0x115F: return false
  default: break
  }
  if scalar.properties.isDefaultIgnorableCodePoint { return true }
  switch scalar.properties.generalCategory {
  case .control, .format, .nonspacingMark, .enclosingMark, .spacingMark: return true
  case .lineSeparator, .paragraphSeparator: return true
  default: return false
  }
}

private func isWide(_ value: UInt32) -> Bool {
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(value)
}

/// The wide scalars that are no emoji, in rising order.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x2E99,
  0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x2FF0...0x3029, 0x3030...0x303E, 0x3041...0x3096,
  0x309B...0x30FF, 0x3105...0x312F, 0x3131...0x3163, 0x3165...0x318E, 0x3190...0x31E5,
  0x31EF...0x321E, 0x3220...0x3247, 0x3250...0xA48C, 0xA490...0xA4C6, 0xA960...0xA97C,
  0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE52, 0xFE54...0xFE66,
  0xFE68...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF2...0x16FF6,
  0x17000...0x18CD5, 0x18CFF...0x18D1E, 0x18D80...0x18DF2, 0x1AFF0...0x1AFF3, 0x1AFF5...0x1AFFB,
  0x1AFFD...0x1AFFE, 0x1B000...0x1B122, 0x1B132...0x1B132, 0x1B150...0x1B152, 0x1B155...0x1B155,
  0x1B164...0x1B167, 0x1B170...0x1B2FB, 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F202,
  0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F260...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
