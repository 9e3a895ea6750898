/// A language whose code is told from its strings and comments.
package enum CodeLanguage: Sendable {
  /// Swift.
  case swift
  /// Python.
  case python

  /// The language that stands behind the fence of a piece of code, as in ```` ```python ````; `nil`
  /// for any other.
  package init?(fence info: String) {
    switch info.prefix(while: { !$0.isWhitespace }) {
    case "swift": self = .swift
    case "python": self = .python
    default: return nil
    }
  }

  /// What a comment up to the end of the line begins with.
  package var lineComment: String {
    switch self {
    case .swift: "//"
    case .python: "#"
    }
  }

  /// Whether a string may begin with this byte.
  func isQuote(_ byte: UInt8) -> Bool {
    switch self {
    case .swift: byte == UInt8(ascii: "\"")
    case .python: byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
  }
}
