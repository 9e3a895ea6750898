// Lists of texts: how they are read, and how they are written so that they read back.

import Text

/// Reads a list of texts: commas separate them, or else semicolons, or else the ends of lines.
///
/// A text that holds such a sign, or space at its ends, stands in quotes, `"tench, Tinca tinca"`; a
/// backslash in quotes takes the next quote or backslash as it is. The end of a line inside of
/// quotes is written `\n`, as the list will be shown on one line.
///
/// - Returns: The texts; an entry without any sign is `nil`.
func namesAsPasted(_ text: String) -> [String?] {
  var rest = text.withoutSpace
  if rest.first == "[", rest.last == "]" { rest = rest.dropFirst().dropLast().withoutSpace }
  if rest.isEmpty { return [] }
  for separator: Character in [",", ";"] {
    let names = split(rest) { $0 == separator }
    if names.count > 1 { return names }
  }
  return split(rest) { $0.isNewline }
}

/// Writes a list of texts so that it reads back.
func writtenNames(_ names: [String]) -> String {
  let plain = names.joined(separator: ",")
  if reads(plain, as: names) { return plain }
  let some = names.map { reads($0, as: [$0]) ? $0 : inQuotes($0) }.joined(separator: ",")
  if reads(some, as: names) { return some }
  return names.map { inQuotes($0) }.joined(separator: ",")
}

private func reads(_ text: String, as names: [String]) -> Bool {
  let read = namesAsPasted(text)
  return read.count == names.count && zip(read, names).allSatisfy { $0 == $1 }
}

private func inQuotes(_ name: String) -> String {
  var text = "\""
  for sign in name {
    if sign == "\"" || sign == "\\" { text.append("\\") }
    text.append(sign)
  }
  return text + "\""
}

private func split(
  _ text: Substring, where isSeparator: (Character) -> Bool
) -> [String?] {
  var names: [String?] = []
  var rest = text
  while true {
    if let quoted = Quoted(rest, isSeparator) {
      names.append(quoted.name)
      guard let next = quoted.rest else { return names }
      rest = next
    } else {
      let end = rest.firstIndex(where: isSeparator) ?? rest.endIndex
      let name = oneLine(rest[..<end].withoutSpace)
      names.append(name.isEmpty ? nil : name)
      if end == rest.endIndex { return names }
      rest = rest[rest.index(after: end)...]
    }
  }
}

/// A text in quotes at the beginning of others.
private struct Quoted {
  /// What the quotes hold.
  var name: String = ""
  /// What stands behind the separator; `nil` at the end.
  var rest: Substring?

  /// Reads it; `nil` where no quote begins, or none ends in front of a separator or the end.
  init?(_ text: Substring, _ isSeparator: (Character) -> Bool) {
    let text = text.withoutSpace
    let last: Character
    switch text.first {
    case "\"": last = "\""
    case "'": last = "'"
    case "“": last = "”"
    case "‘": last = "’"
    default: return nil
    }
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == last {
        let tail = text[next...]
        let end = tail.firstIndex { !$0.isWhitespace || isSeparator($0) }
        guard let end else { return }
        if isSeparator(tail[end]) {
          rest = tail[tail.index(after: end)...]
          return
        }
      }
      if text[index] == "\\", next < text.endIndex, text[next] == last || text[next] == "\\" {
        name.append(text[next])
        index = text.index(after: next)
      } else {
        name += oneLine(text[index..<next])
        index = next
      }
    }
    return nil
  }
}

/// The text with `\n` in place of the ends of lines.
private func oneLine(_ text: Substring) -> String {
  var line = ""
  for sign in text {
    if sign.isNewline { line += "\\n" } else { line.append(sign) }
  }
  return line
}

extension String {
  fileprivate var withoutSpace: Substring { self[...].withoutSpace }
}
