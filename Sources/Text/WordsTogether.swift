// What no line end may part: a number and its sign, the parts of a short formula, an option and its
// value.

/// Whether the space between two texts must not end a line: `65 %`, `T = 4`, `z / T`, `H(p, q)` and
/// `--lang ko` are one thing each.
///
/// Only the words beside the space are looked at, so a long formula still has places to break:
/// behind a sign of equality, and beside `+` and `−` outside of short brackets.
package func belongTogether(_ before: Substring, _ following: Substring) -> Bool {
  if following.first == "%" { return true }
  let start = before.lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex
  let last = before[start...]
  let next = following.prefix { $0 != " " }
  if ["/", "·"].contains(last) { return next.first.map(isHangul) == false }
  if ["/", "·"].contains(next) { return last.last.map(isHangul) == false }
  if next == "=" {
    return isLetterAlone(before) || last.count <= 4 && !last.contains(where: isHangul)
  }
  if last == "=" {
    let digits = next.drop { $0 == "−" || $0 == "-" || $0 == "+" }
    return digits.first?.isNumber == true || isLetterAlone(before.dropLast(2))
  }
  return isFunction(last) || isInBrackets(last, next) || isOption(last, next)
    || isSum(before, last, next, following)
}

/// Whether the text ends in a word of one letter.
package func isLetterAlone(_ text: Substring) -> Bool {
  guard let last = text.last, last.isLetter else { return false }
  return text.dropLast().last.map { !$0.isLetter && !$0.isNumber } ?? true
}

/// Whether a word is a function that its argument follows, as in `ln 4` and `Σ pᵢ`.
private func isFunction(_ word: Substring) -> Bool {
  let name = word.drop { "(−-".contains($0) }
  return name == "ln" || name.first == "Σ" && name.count <= 2
}

/// Whether two words stand in the same short brackets: `(1 − q)`, `H(p, q)`, `exp((a − b)`.
private func isInBrackets(_ last: Substring, _ next: Substring) -> Bool {
  let isSign = { (word: Substring) in
    word.dropFirst().isEmpty && word.allSatisfy { "=+−-:<>≤≥".contains($0) }
  }
  let opened = last.lastIndex(of: "(").map { last[last.index(after: $0)...] }
  let closed = next.firstIndex(of: ")").map { next[..<$0] }
  let isShort = { (text: Substring) in text.count <= 6 && !text.contains(where: isHangul) }
  if let opened, !opened.contains(")"), isShort(opened) {
    if isSign(next) { return true }
    if opened.last == ",", let closed, isShort(closed) { return opened.count <= 4 }
  }
  if isSign(last), let closed, !closed.contains("("), isShort(closed) { return true }
  return false
}

/// Whether two words are parts of a short sum, such as `1 − α`: neither is a part of a product.
private func isSum(
  _ before: Substring, _ last: Substring, _ next: Substring, _ following: Substring
) -> Bool {
  let isSign = { (word: Substring) in word == "+" || word == "−" }
  let isShort = { (text: Substring) in !text.isEmpty && text.count <= 3 }
  if isSign(next) {
    let earlier = before.dropLast(last.count + 1).last
    return isShort(last) && !last.contains(where: isHangul) && earlier != "/" && earlier != "·"
  }
  guard isSign(last), isShort(next.prefix { !isHangul($0) }), !isFunction(next) else {
    return false
  }
  let rest = following.dropFirst(next.count)
  return !rest.hasPrefix(" /") && !rest.hasPrefix(" ·")
}

/// Whether an option of a command is followed by its value: `--lang ko`, `-p seed=2`.
private func isOption(_ last: Substring, _ next: Substring) -> Bool {
  guard last.hasPrefix("-"), last.drop(while: { $0 == "-" }).first?.isLetter == true else {
    return false
  }
  return next.first.map { $0.isLetter || $0.isNumber || $0 == "\"" } ?? false
}

private func isHangul(_ character: Character) -> Bool {
  character.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
}
