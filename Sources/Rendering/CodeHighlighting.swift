// Light colours for Swift: comments, strings, numbers, keywords. Enough to read by, not a parser.

/// The lines of a piece of Swift, in coloured pieces.
func highlighted(_ lines: [String]) -> [[Span]] {
  var isInComment = false
  var isInString = false
  return lines.map { line in
    var scanner = CodeScanner(line: Array(line), isInComment: isInComment, isInString: isInString)
    let spans = scanner.spans()
    isInComment = scanner.isInComment
    isInString = scanner.isInString
    return spans
  }
}

private let keywords: Set<String> = [
  "as", "break", "case", "catch", "continue", "default", "defer", "do", "else", "enum", "extension",
  "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "is", "let", "nil",
  "private", "public", "repeat", "return", "self", "some", "static", "struct", "switch", "throw",
  "throws", "true", "try", "var", "where", "while",
]

private struct CodeScanner {
  let line: [Character]
  /// Whether the line begins, and later whether it ends, inside a comment of several lines.
  var isInComment: Bool
  /// The same for a string of several lines.
  var isInString: Bool
  private var position = 0

  init(line: [Character], isInComment: Bool, isInString: Bool) {
    self.line = line
    self.isInComment = isInComment
    self.isInString = isInString
  }

  mutating func spans() -> [Span] {
    var result: [Span] = []
    while position < line.count {
      let start = position
      let paint = next()
      result.append(Span(String(line[start..<position]), paint.map { [$0] } ?? []))
    }
    return result
  }

  /// Moves behind the next piece and says what it is.
  private mutating func next() -> Paint? {
    if isInComment {
      isInComment = !skip(behind: "*/")
      return .comment
    }
    if isInString {
      isInString = !skip(behind: "\"\"\"")
      return .string
    }
    if sees("//") {
      position = line.count
      return .comment
    }
    if sees("/*") {
      position += 2
      isInComment = !skip(behind: "*/")
      return .comment
    }
    if sees("\"\"\"") {
      position += 3
      isInString = !skip(behind: "\"\"\"")
      return .string
    }
    return word()
  }

  private mutating func word() -> Paint? {
    let first = line[position]
    if first == "\"" {
      skipString()
      return .string
    }
    if first.isWholeNumber {
      skipNumber()
      return .number
    }
    if first.isLetter || first == "_" {
      let start = position
      skip { $0.isLetter || $0.isNumber || $0 == "_" }
      let isMember = start > 0 && line[start - 1] == "."
      return !isMember && keywords.contains(String(line[start..<position])) ? .keyword : nil
    }
    position += 1
    return nil
  }

  private mutating func skipString() {
    position += 1
    while position < line.count, line[position] != "\"" {
      position += line[position] == "\\" ? 2 : 1
    }
    position = min(position + 1, line.count)
  }

  private mutating func skipNumber() {
    while position < line.count {
      // The point of a fraction has a digit behind it; those of a range have not.
      let isPoint =
        line[position] == "." && position + 1 < line.count && line[position + 1].isWholeNumber
      guard isPoint || line[position].isHexDigit || "_xobpP".contains(line[position]) else {
        return
      }
      position += 1
    }
  }

  private mutating func skip(while condition: (Character) -> Bool) {
    while position < line.count, condition(line[position]) { position += 1 }
  }

  private func sees(_ text: String) -> Bool {
    line[position...].starts(with: text)
  }

  /// Moves behind the text or, where it does not come, to the line's end; says whether it came.
  private mutating func skip(behind text: String) -> Bool {
    while position < line.count {
      if sees(text) {
        position += text.count
        return true
      }
      position += 1
    }
    return false
  }
}
