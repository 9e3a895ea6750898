// Light colours for code: comments, strings, numbers, keywords. Enough to read by, not a parser.

import Text

/// The lines of a piece of code, in coloured pieces; in one piece a line without a language.
func highlighted(_ lines: [String], _ language: CodeLanguage?) -> [[Span]] {
  guard let language else { return lines.map { [Span($0)] } }
  let bytes = Array(lines.joined(separator: "\n").utf8)
  var painted = PaintedLines(bytes)
  for token in CodeScan(bytes, in: language).tokens {
    if let paint = paint(of: token, in: bytes, language) { painted.add(token.range, paint) }
  }
  return painted.finished(count: lines.count)
}

/// Bytes cut into lines, and those into pieces of one colour.
private struct PaintedLines {
  private let bytes: [UInt8]
  private var lines: [[Span]] = [[]]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next coloured piece; what stands before it has no colour.
  ///
  /// What comes from inside of the piece before, such as the interpolation of a string, has that
  /// piece's colour.
  mutating func add(_ range: Range<Int>, _ paint: Paint) {
    guard range.lowerBound >= position else { return }
    append(position..<range.lowerBound, [])
    append(range, [paint])
  }

  mutating func finished(count: Int) -> [[Span]] {
    append(position..<bytes.count, [])
    return Array(lines.prefix(count))
  }

  private mutating func append(_ range: Range<Int>, _ paints: [Paint]) {
    let pieces = bytes[range].split(separator: .newline, omittingEmptySubsequences: false)
    for (number, piece) in pieces.enumerated() {
      if number > 0 { lines.append([]) }
      if !piece.isEmpty { lines[lines.count - 1].append(Span(piece.text, paints)) }
    }
    position = range.upperBound
  }
}

private func paint(
  of token: CodeScan.Token, in bytes: [UInt8], _ language: CodeLanguage
) -> Paint? {
  switch token.kind {
  case .lineComment, .blockComment: return .comment
  case .string: return .string
  case .number: return .number
  case .bracket, .sign: return nil
  case .word:
    let start = token.range.lowerBound
    let isMember = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
    let isKeyword = keywords(of: language).contains(bytes[token.range].text)
    return isKeyword && !isMember ? .keyword : nil
  }
}

private func keywords(of language: CodeLanguage) -> Set<String> {
  switch language {
  case .swift: swiftKeywords
  case .python: pythonKeywords
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
