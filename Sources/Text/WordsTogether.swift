// What no line end may part: a number and its sign, a letter and what it equals.

/// Whether the space between two texts must not end a line: `65 %` and `T = 4` are one thing.
package func belongTogether(_ before: Substring, _ following: Substring) -> Bool {
  if following.first == "%" { return true }
  if following.hasPrefix("= ") { return isLetterAlone(before) }
  return before.hasSuffix(" =") && isLetterAlone(before.dropLast(2))
}

/// Whether the text ends in a word of one letter.
package func isLetterAlone(_ text: Substring) -> Bool {
  guard let last = text.last, last.isLetter else { return false }
  return text.dropLast().last.map { !$0.isLetter && !$0.isNumber } ?? true
}
