// Light colours for code: comments, strings, numbers, keywords. Enough to read by, not a parser.

/// A language whose code is coloured.
enum CodeLanguage {
  case swift
  case python

  /// The language that stands behind the fence of a piece of code, as in ```` ```python ````; `nil` for one without colours.
  init?(fence info: String) {
    switch info.prefix(while: { !$0.isWhitespace }) {
    case "swift": self = .swift
    case "python": self = .python
    default: return nil
    }
  }

  /// What a comment up to the end of the line begins with.
  var lineComment: String {
    switch self {
    case .swift: "//"
    case .python: "#"
    }
  }
}

/// The lines of a piece of code, in coloured pieces; in one piece a line without a language.
func highlighted(_ lines: [String], _ language: CodeLanguage?) -> [[Span]] {
  guard let language else { return lines.map { [Span($0)] } }
  var open: CodeScanner.Open?
  return lines.map { line in
    var scanner = CodeScanner(Array(line), Syntax(language), open)
    let spans = scanner.spans()
    open = scanner.open
    return spans
  }
}

/// What the scanner needs to know of a language.
private struct Syntax {
  var keywords: Set<String>
  let lineComment: String
  /// What begins and ends a comment of several lines, where there is such a thing.
  var blockComment: (start: String, end: String)?
  /// The quotes of strings that go over several lines; looked for before those of one line.
  var longQuotes: [String]
  var quotes: Set<Character>

  init(_ language: CodeLanguage) {
    lineComment = language.lineComment
    switch language {
    case .swift:
      keywords = swiftKeywords
      blockComment = ("/*", "*/")
      longQuotes = ["\"\"\""]
      quotes = ["\""]
    case .python:
      keywords = pythonKeywords
      blockComment = nil
      longQuotes = ["\"\"\"", "'''"]
      quotes = ["\"", "'"]
    }
  }
}

private let swiftKeywords: Set<String> = [
  "as", "break", "case", "catch", "continue", "default", "defer", "do", "else", "enum", "extension",
  "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "is", "let", "nil",
  "private", "public", "repeat", "return", "self", "some", "static", "struct", "switch", "throw",
  "throws", "true", "try", "var", "where", "while",
]

private let pythonKeywords: Set<String> = [
  "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
  "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in",
  "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
  "yield",
]

private struct CodeScanner {
  /// What a line begins, and later whether it ends, inside of.
  enum Open: Equatable {
    /// A comment of several lines.
    case comment
    /// A string of several lines, which ends at these quotes.
    case string(String)
  }

  private let line: [Character]
  private let syntax: Syntax
  /// What the end of the line leaves open.
  private(set) var open: Open?
  private var position = 0

  init(_ line: [Character], _ syntax: Syntax, _ open: Open?) {
    self.line = line
    self.syntax = syntax
    self.open = open
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
    switch open {
    case .comment:
      if skip(behind: syntax.blockComment?.end ?? "") { open = nil }
      return .comment
    case .string(let quotes):
      if skip(behind: quotes) { open = nil }
      return .string
    case nil: return begin() ?? word()
    }
  }

  /// Moves behind a comment or a string of several lines that begins here.
  private mutating func begin() -> Paint? {
    if sees(syntax.lineComment) {
      position = line.count
      return .comment
    }
    if let (start, end) = syntax.blockComment, sees(start) {
      position += start.count
      if !skip(behind: end) { open = .comment }
      return .comment
    }
    if let quotes = syntax.longQuotes.first(where: sees) {
      position += quotes.count
      if !skip(behind: quotes) { open = .string(quotes) }
      return .string
    }
    return nil
  }

  private mutating func word() -> Paint? {
    let first = line[position]
    if syntax.quotes.contains(first) {
      skipString(first)
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
      return !isMember && syntax.keywords.contains(String(line[start..<position]))
        ? .keyword : nil
    }
    position += 1
    return nil
  }

  private mutating func skipString(_ quote: Character) {
    position += 1
    while position < line.count, line[position] != quote {
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
