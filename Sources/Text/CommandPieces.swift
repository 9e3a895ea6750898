// Commands in running text: what of them no line end may part, so that each line can be read, and
// copied, as it is meant.

/// The pieces of a command, between which a line may end: an option stays with its value, and what
/// is quoted in one piece.
///
/// - Parameter code: Code in running text.
/// - Returns: The pieces, which one space each joins to the command; `nil` for code that is none.
package func commandPieces(_ code: String) -> [String]? {
  let starts = ["./", "scripts/", "lesson ", "python3 ", "swift ", "curl ", "git ", "-"]
  guard starts.contains(where: { code.hasPrefix($0) }), code.contains(where: { $0 == " " })
  else { return nil }
  var pieces: [String] = []
  var piece = ""
  var isQuoted = false
  // The last word, where it is an option that waits for its value.
  var waits = false
  var word = ""
  for character in code {
    if character == "\"" { isQuoted.toggle() }
    guard character == " ", !isQuoted else {
      word.append(character)
      continue
    }
    waits = take(word, waits, &piece, &pieces)
    word = ""
  }
  _ = take(word, waits, &piece, &pieces)
  return pieces + [piece]
}

/// Takes a word into the piece that waits for it, or begins another one.
///
/// - Returns: Whether the next word belongs to this one: a value to its option, and to a program
///   what it is to do.
private func take(
  _ word: String, _ waits: Bool, _ piece: inout String, _ pieces: inout [String]
) -> Bool {
  let isOption = word.first == "-"
  if piece.isEmpty {
    piece = word
    return true
  }
  if waits, !isOption {
    piece += " " + word
  } else {
    pieces.append(piece)
    piece = word
  }
  return isOption
}
