// In the pseudo-language every phrase stands in ⟦brackets⟧. What is said outside of them is a
// sentence that no translator would see.

/// What is left of a text without its ⟦brackets⟧ and all that stands in them, one inside another
/// too; `nil` where they do not match.
private func outsideOfPhrases(_ text: String) -> String? {
  var (depth, rest) = (0, "")
  for character in text {
    switch character {
    case "⟦": depth += 1
    case "⟧":
      depth -= 1
      if depth < 0 { return nil }
    default: if depth == 0 { rest.append(character) }
    }
  }
  return depth == 0 ? rest : nil
}

/// The words outside of phrases that are none of `known`.
///
/// A word has a letter in it; numbers, rules and bars are none.
package func escaped(_ text: String, known: Set<String> = []) -> [String] {
  guard let rest = outsideOfPhrases(text) else { return [text] }
  return rest.split(whereSeparator: \.isWhitespace).map(String.init)
    .filter { $0.contains(where: \.isLetter) && !known.contains($0) }
}
