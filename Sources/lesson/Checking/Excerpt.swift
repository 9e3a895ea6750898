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
      let beginning = String(line.prefix(length)).visibleLine
      let rest = line.count - length
      return rest > 0 ? beginning + say(CheckingPhrase.moreCharacters(count: rest)) : beginning
    }
    let rest = all.count - count
    lines = kept + (rest > 0 ? [say(CheckingPhrase.moreLines(count: rest))] : [])
  }
}
