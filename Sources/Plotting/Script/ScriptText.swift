// Words and numbers as gnuplot reads them. Words are data: whatever a caption, a label or a title
// holds, it comes out as text, and never as a command of gnuplot or of a shell.

import Foundation
import Text

enum ScriptText {
  /// The text as an expression of the script.
  ///
  /// Between single quotes gnuplot expands nothing: no backticks, no `@macro`, no escape. What is
  /// left to guard against is the end of the line and the quote itself. Its documented form within
  /// a literal, two quotes, is not safe: gnuplot 5.4 ends a literal at the second of two such
  /// pairs, and at one in front, and reads what follows as commands. So quotes stand between double
  /// quotes, with nothing else, and the pieces are joined.
  static func quoted(_ text: String) -> String {
    var pieces: [String] = []
    var rest = Array(oneLine(text).unicodeScalars)[...]
    while let first = rest.first {
      let isQuote = first == "'"
      let run = rest.prefix { ($0 == "'") == isQuote }
      let words = String(String.UnicodeScalarView(run))
      pieces.append(isQuote ? "\"\(words)\"" : "'\(words)'")
      rest = rest[run.endIndex...]
    }
    return pieces.isEmpty ? "''" : pieces.joined(separator: " . ")
  }

  /// The text as a literal for a tick, where gnuplot reads `%` as the beginning of a format.
  static func quotedTick(_ text: String) -> String {
    quoted(text.replacing("%", with: "%%"))
  }

  /// The text as lines of a comment.
  static func comment(_ text: String, width: Int = 100) -> [String] {
    let lines = filled(oneLine(text), to: width - 2, counting: .letters)
    // A backslash at the end would make the next line part of the comment.
    return (lines.isEmpty ? ["#"] : lines.map { "# " + $0 }).map {
      $0.hasSuffix("\\") ? $0 + " ." : $0
    }
  }

  /// A number of the script, with at most six significant digits.
  static func number(_ value: Double) -> String {
    let text = String(format: "%.6g", value)
    return text == "-0" ? "0" : text
  }

  /// The text without control characters and line ends, each of which becomes a space.
  ///
  /// Also without the two that XML forbids, so that the SVG stays well formed, and without those
  /// that turn the direction of letters, so that a script shows in an editor what it does.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
      case .format where scalar.steersDirection: result.append("\u{FFFD}")
      default:
        result.append(scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
