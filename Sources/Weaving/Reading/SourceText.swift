// A lesson file as lines of bytes. Everything that follows counts lines from 1 and columns in bytes
// from 0, as cmark and the Swift compiler both count bytes.

import Text

/// The lines of a file, without their ends.
struct SourceText {
  /// The lines; a file has at least one.
  let lines: [[UInt8]]

  /// Reads lines that end in LF, CRLF or CR, after a byte order mark if there is one.
  init(_ contents: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = contents.starts(with: mark) ? contents.dropFirst(3) : contents[...]
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var isAfterReturn = false
    for byte in bytes {
      switch byte {
      case .newline where isAfterReturn: break
      case .newline, .carriageReturn:
        lines.append(line)
        line = []
      default: line.append(byte)
      }
      isAfterReturn = byte == .carriageReturn
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    self.lines = lines
  }

  /// The line with this number, counted from 1.
  subscript(line: Int) -> [UInt8] { lines[line - 1] }

  /// What no lesson may hold, wherever it stands.
  ///
  /// Control characters would reach the reader's terminal, and the placeholder stands for a
  /// computed value.
  var problems: [WeavingError] {
    var problems: [WeavingError] = []
    for (index, line) in lines.enumerated() {
      guard let text = String(validating: line, as: UTF8.self) else {
        problems.append(WeavingError(line: index + 1, .notUTF8))
        continue
      }
      for scalar in text.unicodeScalars {
        if scalar.properties.generalCategory == .control, scalar != "\t" {
          problems.append(WeavingError(line: index + 1, .controlCharacter(scalar)))
          break
        } else if scalar == valuePlaceholder {
          problems.append(WeavingError(line: index + 1, .placeholderCharacter))
          break
        }
      }
    }
    return problems
  }
}

/// Whether the text is words of `a` to `z` and digits, joined by hyphens, with a letter first.
func isKebabCase(_ text: String) -> Bool {
  let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowercase || $0.isDigit } }
    && words[0].first?.isLowercase == true
}
