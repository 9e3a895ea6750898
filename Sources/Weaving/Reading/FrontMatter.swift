import Text

/// The keys that front matter has, all of them required.
let frontMatterKeys = ["title", "summary"]

/// The lines between `---` and `---` at the top of a lesson: its title and its summary.
struct FrontMatter {
  /// The values by key; a key that is missing or empty has none.
  private(set) var values: [String: String] = [:]
  /// The first line of the lesson itself.
  private(set) var nextLine = 1
  /// What is wrong with it.
  private(set) var errors: [WeavingError] = []

  /// Reads the front matter of a file.
  init(_ source: SourceText) {
    // Empty lines above it are seen in no editor that wraps the text below them.
    let first = source.lines.firstIndex { !$0.isBlank }.map { $0 + 1 } ?? 1
    guard source[first].trimmed.text == "---" else {
      errors.append(WeavingError(line: 1, .noFrontMatter))
      return
    }
    var firstLines: [String: Int] = [:]
    var line = first + 1
    while line <= source.lines.count, source[line].trimmed.text != "---" {
      // A heading or a fence cannot be meant as front matter.
      if source[line].begins(with: "#") || source[line].begins(with: "```") { break }
      if !source[line].isBlank { read(source[line], at: line, &firstLines) }
      line += 1
    }
    let isClosed = line <= source.lines.count && source[line].trimmed.text == "---"
    if !isClosed {
      let last = min(line, source.lines.count)
      errors.append(WeavingError(line: last, .unclosedFrontMatter(opened: first)))
    }
    nextLine = isClosed ? line + 1 : line
    for key in frontMatterKeys where firstLines[key] == nil {
      errors.append(WeavingError(line: first, .missingKey(key)))
    }
  }

  private mutating func read(_ bytes: [UInt8], at line: Int, _ firstLines: inout [String: Int]) {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      errors.append(WeavingError(line: line, .notAKey(bytes.text)))
      return
    }
    let key = bytes[..<colon].trimmed.text
    guard frontMatterKeys.contains(key) else {
      errors.append(WeavingError(line: line, .unknownKey(key)))
      return
    }
    if let first = firstLines[key] {
      errors.append(WeavingError(line: line, .duplicateKey(key, first: first)))
      return
    }
    firstLines[key] = line
    let value = unquoted(bytes[(colon + 1)...].trimmed)
    if value.isBlank {
      errors.append(WeavingError(line: line, .emptyKey(key)))
    } else {
      values[key] = value.text
    }
  }
}

private func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard value.count >= 2, let first = value.first, first == value.last,
    "\"'".utf8.contains(first)
  else { return value }
  return value.dropFirst().dropLast()
}
