// Words of others inside of a sentence of ours.

/// One argument of a command as a shell reads it: in quotes where it holds what a shell would take
/// for something of its own.
package func shellWord(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    byte.isWord || "-+=.,:/%@".utf8.contains(byte)
  }
  if isPlain, !text.isEmpty { return text }
  var word = "'"
  for sign in text {
    if sign == "'" { word += "'\\''" } else { word.append(sign) }
  }
  return word + "'"
}

/// Text from outside for a message: in quotes, on one line, without what steers a terminal, and not
/// without end.
package func quoted(_ text: String) -> String {
  let line = text.visibleLine
  return "“\(line.count > 60 ? line.prefix(59) + "…" : line)”"
}
