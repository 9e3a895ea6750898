// The beginning of what a learner's code says, which may be of any length.

import Rendering
import Text

/// The first lines of a text, and how much of it they leave out.
package struct Excerpt {
  /// The lines, each without anything that steers a terminal; empty ones are left out.
  package let lines: [String]

  /// Takes the beginning.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - count: How many of its lines are kept.
  ///   - length: How many characters of each line are kept.
  package init(_ text: String, lines count: Int = 6, length: Int) {
    let all = text.split(separator: "\n")
    let kept = all.prefix(count).map { line in
      let beginning = Self.beginning(of: line, length: length)
      let rest = line[beginning.endIndex...].count
      return String(beginning).visibleLine
        + (rest > 0 ? say(CheckingPhrase.moreCharacters(count: rest)) : "")
    }
    let rest = all.count - count
    lines = kept + (rest > 0 ? [say(CheckingPhrase.moreLines(count: rest))] : [])
  }

  /// So many characters at most, and no half of a number or word where a space is near.
  private static func beginning(of line: Substring, length: Int) -> Substring {
    let beginning = line.prefix(length)
    guard beginning.endIndex < line.endIndex,
      let space = beginning.suffix(length / 3).lastIndex(of: " ")
    else { return beginning }
    return beginning[...space]
  }
}
