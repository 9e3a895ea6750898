// A line that the reader types, while every key comes singly.

import Rendering
import Text

/// The text typed so far, and what becomes of it with the next key.
package struct LineEditor {
  /// What a key did.
  package enum Outcome: Equatable {
    /// The line is as it was.
    case unchanged
    /// The line has another end: so many columns are taken away, then this is written.
    case changed(erasing: Int, writing: String)
    /// The reader is done.
    case entered(String)
  }

  /// The line.
  package private(set) var text = ""
  private let limit: Int

  /// Creates an empty line of a limited length in columns.
  package init(limit: Int) { self.limit = limit }

  /// Takes text that was pasted, or typed before: on one line, and as much of it as has room.
  ///
  /// - Returns: What is to be written.
  package mutating func insert(_ pasted: String) -> String {
    let before = text.count
    for character in pasted.visibleLine.trimmed { _ = take(.character(character)) }
    return String(text.dropFirst(before))
  }

  /// Takes a key.
  package mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .enter: return .entered(text)
    case .backspace:
      guard let last = text.popLast() else { return .unchanged }
      return .changed(erasing: displayWidth(of: String(last)), writing: "")
    case .clearLine:
      defer { text = "" }
      return text.isEmpty ? .unchanged : .changed(erasing: displayWidth(of: text), writing: "")
    case .character(let character):
      let width = displayWidth(of: String(character))
      guard width > 0, displayWidth(of: text) + width <= limit else { return .unchanged }
      text.append(character)
      return .changed(erasing: 0, writing: String(character))
    case .left, .right, .up, .down, .pageUp, .pageDown, .escape, .end: return .unchanged
    }
  }
}
