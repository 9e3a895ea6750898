// Just enough of Swift's lexical rules to tell code from strings and comments: which brackets match, where a comment
// begins, which words are names. The compiler does the rest.

/// What a piece of Swift code is made of.
struct SwiftScan {
  /// What a token is.
  enum Kind: Equatable {
    /// A name, a keyword or a number.
    case word
    /// An opening or closing bracket.
    case bracket
    /// A whole string literal.
    case string
    /// An operator or other sign.
    case sign
    /// A comment from `//` to the end of its line.
    case lineComment
  }

  /// A token outside of strings, and where it stands.
  struct Token {
    /// What it is.
    var kind: Kind
    /// Its bytes.
    var range: Range<Int>
    /// How many brackets are open around it.
    var depth: Int
  }

  /// Why code does not end where its text ends.
  enum Imbalance: Equatable {
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
  private(set) var tokens: [Token] = []
  /// The first thing that does not end or does not begin, and the offset of its byte.
  private(set) var imbalance: (kind: Imbalance, offset: Int)?

  private enum Frame {
    case bracket(UInt8, at: Int)
    case string(hashes: Int, isMultiline: Bool, at: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var frames: [Frame] = []

  /// Scans code.
  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    while imbalance == nil, position < self.bytes.count {
      if case .string(let hashes, let isMultiline, let start) = frames.last {
        scanString(hashes: hashes, isMultiline: isMultiline, start: start)
      } else {
        scanCode()
      }
    }
    if imbalance == nil, let frame = frames.last { imbalance = Self.unclosed(frame) }
  }

  private static func unclosed(_ frame: Frame) -> (Imbalance, Int) {
    switch frame {
    case .bracket(let byte, let start): (.unclosed(Character(Unicode.Scalar(byte))), start)
    case .string(_, _, let start): (.unclosedString, start)
    }
  }

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
    if isAhead("//") {
      add(.lineComment, length: length { $0 != .newline })
    } else if isAhead("/*") {
      skipBlockComment()
    } else if byte.isDigit {
      scanNumber()
    } else if byte.isWord || byte == .backtick {
      add(.word, length: max(1, length { $0.isWord || $0 == .backtick }))
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
      openString()
    } else if "([{".utf8.contains(byte) {
      add(.bracket, length: 1)
      frames.append(.bracket(byte, at: position - 1))
    } else if ")]}".utf8.contains(byte) {
      closeBracket(byte)
    } else if byte == UInt8(ascii: "/"), let length = regexLength() {
      add(.string, length: length)
    } else if "=<>!+-*/%&|^~?".utf8.contains(byte) {
      scanOperator()
    } else if byte.isBlank || byte == .newline {
      position += 1
    } else {
      add(.sign, length: 1)
    }
  }

  private mutating func scanOperator() {
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

  private mutating func scanNumber() {
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
    add(.word, length: length)
  }

  private mutating func skipBlockComment() {
    let start = position
    var depth = 0
    repeat {
      if isAhead("/*") {
        depth += 1
        position += 2
      } else if isAhead("*/") {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < bytes.count
    if depth > 0 { imbalance = (.unclosedComment, start) }
  }

  private mutating func closeBracket(_ byte: UInt8) {
    let partner: [UInt8: UInt8] = [
      UInt8(ascii: ")"): UInt8(ascii: "("), UInt8(ascii: "]"): UInt8(ascii: "["),
      UInt8(ascii: "}"): UInt8(ascii: "{"),
    ]
    guard case .bracket(let opening, _) = frames.last else {
      imbalance = (.unopened(Character(Unicode.Scalar(byte))), position)
      return
    }
    guard partner[byte] == opening else {
      imbalance = frames.last.map(Self.unclosed)
      return
    }
    frames.removeLast()
    // The closing bracket of an interpolation belongs to its string.
    if case .string = frames.last { position += 1 } else { add(.bracket, length: 1) }
  }

  /// The length of a `/…/` literal that begins here; `nil` where the slash is an operator.
  ///
  /// The rule is the compiler's: a slash that stands where an expression begins, with no space behind it
  /// and another slash on the same line.
  private func regexLength() -> Int? {
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
    guard byte(at: hashes) == UInt8(ascii: "\"") else {
      // A directive or a macro such as #file.
      add(.sign, length: hashes)
      return
    }
    let isMultiline = bytes[(position + hashes)...].begins(with: "\"\"\"")
    let start = position
    if frames.allSatisfy({ if case .string = $0 { false } else { true } }) {
      tokens.append(Token(kind: .string, range: start..<start, depth: frames.count))
    }
    position += hashes + (isMultiline ? 3 : 1)
    frames.append(.string(hashes: hashes, isMultiline: isMultiline, at: start))
  }

  private mutating func scanString(hashes: Int, isMultiline: Bool, start: Int) {
    let byte = bytes[position]
    let quotes = isMultiline ? 3 : 1
    let raw = String(repeating: "#", count: hashes)
    if byte == .newline, !isMultiline {
      imbalance = (.unclosedString, start)
    } else if byte == UInt8(ascii: "\\"), bytes[(position + 1)...].begins(with: raw) {
      position += 1 + hashes
      if self.byte(at: 0) == UInt8(ascii: "(") {
        frames.append(.bracket(UInt8(ascii: "("), at: position))
        position += 1
      } else if self.byte(at: 0) != .newline {
        position += 1
      }
    } else if isAhead(String(repeating: "\"", count: quotes) + raw) {
      position += quotes + hashes
      frames.removeLast()
      closeStringToken(start: start)
    } else {
      position += 1
    }
  }

  private mutating func closeStringToken(start: Int) {
    guard
      let index = tokens.lastIndex(where: { $0.kind == .string && $0.range.lowerBound == start })
    else { return }
    tokens[index].range = start..<position
  }
}
