// Running text between two fences or headings. Its Markdown stays as the author wrote it; only the
// code spans that begin with `{swift}` are taken out, each with its place in the file.

import MarkdownTree
import Text

/// Reads one piece of running text.
struct ProseReader {
  /// What is wrong with the text.
  private(set) var errors: [WeavingError] = []
  /// The text, ready to be emitted.
  private(set) var piece: ProsePiece
  /// The lines of its links, in the file's count.
  private(set) var links: [Int] = []

  private let source: [UInt8]
  private let lineStarts: [Int]
  private let document: MarkdownDocument

  /// Reads text.
  ///
  /// - Parameters:
  ///   - lines: The lines of the text.
  ///   - firstLine: The number of the first one in the file.
  init(_ lines: some Collection<[UInt8]>, firstLine: Int) {
    source = Array(lines.joined(separator: [.newline]))
    lineStarts = lines.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count + 1) }
    document = MarkdownDocument(source)
    piece = ProsePiece(line: firstLine, source: "", expressions: [])
    readNodes()
  }

  private mutating func readNodes() {
    var spans: [Range<Int>] = []
    var position = 0
    for (index, node) in document.nodes.enumerated() {
      switch node.kind {
      case .html:
        let text = node.literal.utf8.split(separator: .newline).first?.text ?? ""
        add(.html(text), at: node.firstLine)
      case .image: add(.image, at: node.firstLine)
      case .link: links.append(fileLine(node.firstLine))
      case .code:
        let span = codeSpan(index, from: &position)
        if node.literal.utf8.starts(with: "{swift}".utf8), let range = read(node, span, index) {
          spans.append(range)
        }
      default: break
      }
    }
    replace(spans)
  }

  private func fileLine(_ line: Int) -> Int {
    piece.line + min(max(line, 1), lineStarts.count - 1) - 1
  }

  private mutating func add(_ problem: WeavingProblem, at line: Int) {
    errors.append(WeavingError(line: fileLine(line), problem))
  }

  // MARK: Finding a code span

  /// Finds the place of a code span in the source, as cmark's columns are not to be relied on: not
  /// in tables, not behind indented lines.
  ///
  /// Spans come in order, so the next pair of backtick runs around the same text is the one.
  private func codeSpan(_ index: Int, from position: inout Int) -> CodeSpan? {
    let ancestors = document.ancestors(of: index)
    guard let block = ancestors.first(where: \.isTextBlock) else { return nil }
    let wanted = Array(document.nodes[index].literal.utf8).filter { !$0.isBlank }
    let isInTable = block.kind == .tableCell
    let depth = ancestors.count { $0.kind == .quote }
    let end = lineStarts[min(max(block.lastLine, block.firstLine), lineStarts.count - 1)]
    var start = max(position, lineStarts[max(0, min(block.firstLine, lineStarts.count - 1) - 1)])
    while let opening = backticks(from: start, to: end) {
      var next = opening.upperBound
      while let closing = backticks(from: next, to: end) {
        next = closing.upperBound
        guard closing.count == opening.count else { continue }
        let span = CodeSpan(
          range: opening.lowerBound..<closing.upperBound,
          parts: parts(opening.upperBound..<closing.lowerBound, quoteDepth: depth, isInTable))
        if span.parts.flatMap(\.code).filter({ !$0.isBlank }) == wanted {
          position = closing.upperBound
          return span
        }
        break
      }
      start = opening.upperBound
    }
    return nil
  }

  /// The next run of backticks; it ends before `end`.
  private func backticks(from start: Int, to end: Int) -> Range<Int>? {
    let end = min(end, source.count)
    guard start < end, let first = source[start..<end].firstIndex(of: .backtick) else {
      return nil
    }
    return first..<(source[first..<end].firstIndex { $0 != .backtick } ?? end)
  }

  /// Takes a code span's inside apart into lines, without what only the Markdown around it needs.
  private func parts(_ range: Range<Int>, quoteDepth: Int, _ isInTable: Bool) -> [CodeSpan.Part] {
    var parts: [CodeSpan.Part] = []
    var start = range.lowerBound
    for line in source[range].split(separator: .newline, omittingEmptySubsequences: false) {
      var code = line
      if !parts.isEmpty {
        for _ in 0..<quoteDepth {
          let rest = code.drop(while: \.isBlank)
          if rest.first == UInt8(ascii: ">") { code = rest.dropFirst() }
        }
      }
      let text = isInTable ? unescapedPipes(code) : Array(code)
      parts.append(CodeSpan.Part(start: start + line.count - code.count, code: text))
      start += line.count + 1
    }
    return parts
  }

  // MARK: Reading an expression

  private mutating func read(_ node: MarkdownNode, _ span: CodeSpan?, _ index: Int) -> Range<Int>? {
    let literal = node.literal.utf8.dropFirst("{swift}".utf8.count)
    let line = span.map { self.line(at: $0.range.lowerBound) } ?? blockLine(of: index)
    if literal.isBlank {
      add(.emptyExpression, at: line)
    } else if literal.first?.isBlank == false {
      add(.noSpaceAfterMarker(node.literal), at: line)
    } else if let span {
      let pieces = pieces(of: span)
      let code = pieces.map(\.code).joined(separator: "\n")
      if let (imbalance, _) = CodeScan(code.utf8).imbalance {
        add(.unbalancedExpression(code, imbalance), at: line)
      }
      guard !pieces.isEmpty else { return nil }
      piece.expressions.append(InlineExpression(pieces: pieces))
      return span.range
    } else {
      add(.lostExpression(literal.text), at: line)
    }
    return nil
  }

  private func blockLine(of index: Int) -> Int {
    document.ancestors(of: index).first(where: \.isTextBlock)?.firstLine ?? 1
  }

  /// The line, in the text's own count, that holds a byte.
  private func line(at offset: Int) -> Int {
    max(1, lineStarts.firstIndex { $0 > offset } ?? lineStarts.count)
  }

  /// The expression behind the marker, line by line.
  private func pieces(of span: CodeSpan) -> [InlineExpression.Piece] {
    var pieces: [InlineExpression.Piece] = []
    var isBehindMarker = false
    for part in span.parts {
      var code = part.code[...].drop(while: \.isBlank)
      if !isBehindMarker, code.begins(with: "{swift}") {
        isBehindMarker = true
        code = code.dropFirst("{swift}".utf8.count).drop(while: \.isBlank)
      }
      let line = line(at: part.start)
      let column = part.start + code.startIndex - lineStarts[line - 1]
      if isBehindMarker, !code.isEmpty {
        pieces.append(.init(line: fileLine(line), column: column, code: code.trimmed.text))
      }
    }
    return pieces
  }

  // MARK: Replacing

  private mutating func replace(_ spans: [Range<Int>]) {
    var result: [UInt8] = []
    var position = 0
    for span in spans {
      result += source[position..<span.lowerBound]
      result += String(valuePlaceholder).utf8
      position = span.upperBound
    }
    result += source[position...]
    piece.source = result.text
    // The author's own placeholders are reported for the whole file.
    let hasOwn = source.text.unicodeScalars.contains(valuePlaceholder)
    if errors.isEmpty, !hasOwn { checkPlaceholders(spans) }
  }

  /// Makes sure that a renderer finds each value in running text, and its placeholder as a
  /// character of its own.
  private mutating func checkPlaceholders(_ spans: [Range<Int>]) {
    let texts = MarkdownDocument(prose: piece.source).nodes.filter { $0.kind == .text }
    let scalars = texts.flatMap { Array($0.literal.unicodeScalars) }
    let found = scalars.compactMap { ValueMarks.number($0) }
    let numbers = Set(found)
    let isForged = found.count > numbers.count || numbers.contains { $0 >= spans.count }
    if isForged || scalars.contains(valuePlaceholder) {
      // An entity such as &#xFFFC; stands for the character, too.
      add(.placeholderCharacter, at: 1)
    } else if let lost = spans.indices.first(where: { !numbers.contains($0) }) {
      let code = piece.expressions[lost].pieces.map(\.code).joined(separator: " ")
      add(.lostExpression(code), at: line(at: spans[lost].lowerBound))
    } else if piece.source.count(where: { $0 == Character(valuePlaceholder) }) != spans.count {
      add(.joinedExpression, at: line(at: spans[0].lowerBound))
    }
  }
}

/// A code span as it stands in the source.
private struct CodeSpan {
  /// A part of its inside that stands on one line.
  struct Part {
    /// The offset of its first byte.
    var start: Int
    /// Its bytes.
    var code: [UInt8]
  }

  /// The bytes, with the backticks.
  var range: Range<Int>
  /// What stands between the backticks, line by line.
  var parts: [Part]
}

extension MarkdownNode {
  /// Whether this block holds running text itself.
  fileprivate var isTextBlock: Bool {
    switch kind {
    case .heading, .paragraph, .tableCell: true
    default: false
    }
  }
}

/// In a table `\|` is a vertical bar, even in a code span.
private func unescapedPipes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  for byte in bytes {
    if byte == UInt8(ascii: "|"), result.last == UInt8(ascii: "\\") { result.removeLast() }
    result.append(byte)
  }
  return result
}
