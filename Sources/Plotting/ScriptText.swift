// Words and numbers as gnuplot reads them. Words are data: whatever a caption, a label or a title holds, it comes out
// as text, and never as a command of gnuplot or of a shell.

import Foundation

enum ScriptText {
  /// The text as a literal of the script.
  ///
  /// Between single quotes gnuplot expands nothing: no backticks, no `@macro`, no escape. What is
  /// left to guard against is the quote itself and the end of the line.
  static func quoted(_ text: String) -> String {
    "'" + oneLine(text).replacing("'", with: "''") + "'"
  }

  /// The text as a literal for a tick, where gnuplot reads `%` as the beginning of a format.
  static func quotedTick(_ text: String) -> String {
    quoted(text.replacing("%", with: "%%"))
  }

  /// The text as lines of a comment.
  static func comment(_ text: String, width: Int = 100) -> [String] {
    var lines: [String] = []
    var line = "#"
    for word in oneLine(text).split(separator: " ") {
      if line.count + 1 + word.count > width, line != "#" {
        lines.append(line)
        line = "#"
      }
      line += " " + word
    }
    // A backslash at the end would make the next line part of the comment.
    return (lines + [line]).map { $0.hasSuffix("\\") ? $0 + " ." : $0 }
  }

  /// A number of the script, with at most six significant digits.
  static func number(_ value: Double) -> String {
    let text = String(format: "%.6g", value)
    return text == "-0" ? "0" : text
  }

  /// The text without control characters and line ends, each of which becomes a space.
  ///
  /// Also without the two that XML forbids, so that the SVG stays well formed.
  private static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
      default:
        result.append(scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
