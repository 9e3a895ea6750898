// Just enough of a language's lexical rules to tell code from strings and comments: which brackets
// match, where a comment begins, which words are names. The weaver and the colours of code both
// rest on it; the compiler does the rest.

/// What a piece of code is made of.
package struct CodeScan: Sendable {
  /// What a token is.
  package enum Kind: Equatable, Sendable {
    /// A name or a keyword.
    case word
    /// A number.
    case number
    /// An opening or closing bracket.
    case bracket
    /// A whole string literal.
    case string
    /// An operator or other sign.
    case sign
    /// A comment up to the end of its line.
    case lineComment
    /// A comment with an end of its own.
    case blockComment
  }

  /// A token, and where it stands; those inside of a string's interpolation come behind the string.
  package struct Token: Sendable {
    /// What it is.
    package var kind: Kind
    /// Its bytes.
    package var range: Range<Int>
    /// How many brackets are open around it.
    package var depth: Int
  }

  /// Why code does not end where its text ends.
  package enum Imbalance: Equatable, Sendable {
    /// A bracket that nothing closes.
    case unclosed(Character)
    /// A closing bracket that nothing opened.
    case unopened(Character)
    /// A string without its end.
    case unclosedString
    /// A comment without its end.
    case unclosedComment
  }

  /// The tokens in order.
  package private(set) var tokens: [Token] = []
  /// The first thing that does not end or does not begin, and the offset of its byte.
  package private(set) var imbalance: (kind: Imbalance, offset: Int)?

  private enum Frame {
    case bracket(UInt8, at: Int)
    case string(Quotes, at: Int)
  }

  /// What a string begins and ends with: `"`, `"""`, in Swift also `#"`.
  private struct Quotes {
    var quote: UInt8
    var isMultiline: Bool
    var hashes: Int

    var closing: [UInt8] {
      Array(repeating: quote, count: isMultiline ? 3 : 1)
        + Array(repeating: UInt8(ascii: "#"), count: hashes)
    }
  }

  private let bytes: [UInt8]
  private let language: CodeLanguage
  private var position = 0
  private var frames: [Frame] = []

  /// Scans code.
  ///
  /// Behind an imbalance it goes on as well as it can.
  package init(_ bytes: some Sequence<UInt8>, in language: CodeLanguage = .swift) {
    self.bytes = Array(bytes)
    self.language = language
    while position < self.bytes.count {
      if case .string(let quotes, let start) = frames.last {
        scanString(quotes, start: start)
      } else {
        scanCode()
      }
    }
    for frame in frames.reversed() {
      report(frame)
      if case .string(_, let start) = frame { closeStringToken(start: start) }
    }
  }

  private mutating func report(_ kind: Imbalance, at offset: Int) {
    imbalance = imbalance ?? (kind, offset)
  }

  private mutating func report(_ frame: Frame) {
    switch frame {
    case .bracket(let byte, let start): report(.unclosed(Self.character(byte)), at: start)
    case .string(_, let start): report(.unclosedString, at: start)
    }
  }

  private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  private func byte(at offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private func isAhead(_ text: String) -> Bool { bytes[position...].begins(with: text) }

  private mutating func add(_ kind: Kind, length: Int) {
    tokens.append(
      Token(kind: kind, range: position..<position + length, depth: frames.count))
    position += length
  }

  private func length(where condition: (UInt8) -> Bool) -> Int {
    bytes[position...].prefix(while: condition).count
  }

  // MARK: Code

  private mutating func scanCode() {
    let byte = bytes[position]
    if isAhead(language.lineComment) {
      add(.lineComment, length: length { $0 != .newline })
    } else if language == .swift, isAhead("/*") {
      addBlockComment()
    } else if byte.isDigit {
      addNumber()
    } else if byte.isWord || byte == .backtick {
      add(.word, length: max(1, length { $0.isWord || $0 == .backtick }))
    } else if language.isQuote(byte) || byte == UInt8(ascii: "#") {
      openString()
    } else if "([{".utf8.contains(byte) {
      add(.bracket, length: 1)
      frames.append(.bracket(byte, at: position - 1))
    } else if ")]}".utf8.contains(byte) {
      closeBracket(byte)
    } else if byte == UInt8(ascii: "/"), let length = regexLength() {
      add(.string, length: length)
    } else if "=<>!+-*/%&|^~?".utf8.contains(byte) {
      addOperator()
    } else if byte.isBlank || byte == .newline {
      position += 1
    } else {
      add(.sign, length: 1)
    }
  }

  private mutating func addOperator() {
    var length = 1
    while let next = byte(at: length), "=<>!+-*/%&|^~?".utf8.contains(next) {
      let isComment =
        next == UInt8(ascii: "/")
        && (byte(at: length + 1) == next || byte(at: length + 1) == UInt8(ascii: "*"))
      if isComment { break }
      length += 1
    }
    add(.sign, length: length)
  }

  private mutating func addNumber() {
    let isHexadecimal = isAhead("0x")
    var length = 0
    while let next = byte(at: length) {
      let previous = length > 0 ? bytes[position + length - 1] : 0
      let isExponentSign =
        !isHexadecimal && (previous == UInt8(ascii: "e") || previous == UInt8(ascii: "E"))
        && (next == UInt8(ascii: "-") || next == UInt8(ascii: "+"))
      let isPoint = next == UInt8(ascii: ".") && byte(at: length + 1)?.isDigit == true
      guard next.isWord || isExponentSign || isPoint else { break }
      length += 1
    }
    add(.number, length: length)
  }

  private mutating func addBlockComment() {
    let start = position
    var end = position
    var depth = 0
    repeat {
      if bytes[end...].begins(with: "/*") {
        depth += 1
        end += 2
      } else if bytes[end...].begins(with: "*/") {
        depth -= 1
        end += 2
      } else {
        end += 1
      }
    } while depth > 0 && end < bytes.count
    if depth > 0 { report(.unclosedComment, at: start) }
    add(.blockComment, length: end - start)
  }

  private mutating func closeBracket(_ byte: UInt8) {
    let partner: UInt8 =
      switch byte {
      case UInt8(ascii: ")"): UInt8(ascii: "(")
      case UInt8(ascii: "]"): UInt8(ascii: "[")
      default: UInt8(ascii: "{")
      }
    guard let frame = frames.last, case .bracket(let opening, _) = frame else {
      report(.unopened(Self.character(byte)), at: position)
      add(.bracket, length: 1)
      return
    }
    frames.removeLast()
    // The same byte comes again, and may close what is open further out.
    if partner != opening { return report(frame) }
    // The closing bracket of an interpolation belongs to its string.
    if case .string = frames.last { position += 1 } else { add(.bracket, length: 1) }
  }

  /// The length of a `/…/` literal that begins here; `nil` where the slash is an operator.
  ///
  /// The rule is the compiler's: a slash that stands where an expression begins, with no space
  /// behind it and another slash on the same line.
  private func regexLength() -> Int? {
    guard language == .swift else { return nil }
    let before = position > 0 ? bytes[position - 1] : .newline
    guard before.isBlank || before == .newline || "([{,:".utf8.contains(before) else { return nil }
    guard let next = byte(at: 1), !next.isBlank, next != .newline, next != UInt8(ascii: "=") else {
      return nil
    }
    var length = 1
    while let next = byte(at: length), next != .newline {
      if next == UInt8(ascii: "/") { return length + 1 }
      length += next == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  // MARK: Strings

  private mutating func openString() {
    let hashes = length { $0 == UInt8(ascii: "#") }
    guard let quote = byte(at: hashes), language.isQuote(quote) else {
      // A directive or a macro such as #file.
      add(.sign, length: hashes)
      return
    }
    let isMultiline = byte(at: hashes + 1) == quote && byte(at: hashes + 2) == quote
    let start = position
    let isNested = frames.contains { if case .string = $0 { true } else { false } }
    if !isNested {
      tokens.append(Token(kind: .string, range: start..<start, depth: frames.count))
    }
    position += hashes + (isMultiline ? 3 : 1)
    frames.append(
      .string(Quotes(quote: quote, isMultiline: isMultiline, hashes: hashes), at: start))
  }

  private mutating func scanString(_ quotes: Quotes, start: Int) {
    let byte = bytes[position]
    if byte == .newline, !quotes.isMultiline {
      report(.unclosedString, at: start)
      frames.removeLast()
      closeStringToken(start: start)
    } else if byte == UInt8(ascii: "\\"), hasHashes(quotes.hashes) {
      position = min(position + 1 + quotes.hashes, bytes.count)
      if language == .swift, self.byte(at: 0) == UInt8(ascii: "(") {
        frames.append(.bracket(UInt8(ascii: "("), at: position))
        position += 1
      } else if let next = self.byte(at: 0), next != .newline {
        position += 1
      }
    } else if bytes[position...].starts(with: quotes.closing) {
      position += quotes.closing.count
      frames.removeLast()
      closeStringToken(start: start)
    } else {
      position += 1
    }
  }

  /// Whether a backslash here has as many `#` behind it as the string has.
  private func hasHashes(_ count: Int) -> Bool {
    (0..<count).allSatisfy { byte(at: 1 + $0) == UInt8(ascii: "#") }
  }

  private mutating func closeStringToken(start: Int) {
    let index = tokens.lastIndex { $0.kind == .string && $0.range.lowerBound == start }
    if let index { tokens[index].range = start..<position }
  }
}
