// Words of others inside of a sentence of ours.

/// Text from outside for a message: in quotes, on one line, without what steers a terminal, and not
/// without end.
package func quoted(_ text: String) -> String {
  let line = text.visibleLine
  return "“\(line.count > 60 ? line.prefix(59) + "…" : line)”"
}
