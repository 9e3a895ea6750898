// What a text says that an earlier version of it did not.

/// Which words are not in a longest sequence that both texts have in common, word by word.
///
/// What both begin and end with is left out first, as most of a text usually stays; the table of
/// the rest has an entry for each pair of words.
///
/// - Parameters:
///   - words: The text as it is now.
///   - earlier: The text as it was.
/// - Returns: For each word of now, whether it is new.
package func changedWords(in words: [String], since earlier: [String]) -> [Bool] {
  var (now, before) = (words[...], earlier[...])
  while let word = now.first, before.first == word {
    now.removeFirst()
    before.removeFirst()
  }
  while let word = now.last, before.last == word {
    now.removeLast()
    before.removeLast()
  }
  // The length of a longest common sequence of what begins at a place of each.
  let row = before.count + 1
  var lengths = Array(repeating: 0, count: (now.count + 1) * row)
  for place in (0..<now.count).reversed() {
    for other in (0..<before.count).reversed() {
      let isCommon = now[now.startIndex + place] == before[before.startIndex + other]
      lengths[place * row + other] =
        isCommon
        ? lengths[(place + 1) * row + other + 1] + 1
        : max(lengths[(place + 1) * row + other], lengths[place * row + other + 1])
    }
  }
  var areChanged = Array(repeating: false, count: words.count)
  var other = 0
  for place in 0..<now.count {
    let word = now[now.startIndex + place]
    while other < before.count, word != before[before.startIndex + other],
      lengths[place * row + other + 1] > lengths[(place + 1) * row + other]
    {
      other += 1
    }
    if other < before.count, word == before[before.startIndex + other] {
      other += 1
    } else {
      areChanged[now.startIndex + place] = true
    }
  }
  return areChanged
}
