// Text from the command line as it goes into a message.

import Rendering

/// The text in quotes, on one line, without control characters, and not without end.
func inQuotes(_ text: String) -> String {
  let line = text.visibleLine
  return "“\(line.count > 60 ? line.prefix(59) + "…" : line)”"
}
