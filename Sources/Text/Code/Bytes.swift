// Code as bytes: cmark and the Swift compiler both count columns in them.

extension UInt8 {
  package static let newline = UInt8(ascii: "\n")
  package static let carriageReturn = UInt8(ascii: "\r")
  package static let backtick = UInt8(ascii: "`")

  /// Whether this is a space or a tab.
  package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  /// Whether this is `0` to `9`.
  package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// Whether this is `a` to `z`.
  package var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  /// Whether this can be part of a name; every byte outside of ASCII can.
  package var isWord: Bool {
    isDigit || isLowercase || self == UInt8(ascii: "_") || self >= 0x80
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
}

extension Collection<UInt8> {
  /// The bytes as text.
  package var text: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes begin with the text.
  package func begins(with text: String) -> Bool { starts(with: text.utf8) }

  /// Whether there is nothing but spaces and tabs.
  package var isBlank: Bool { allSatisfy { $0.isBlank } }
}

extension BidirectionalCollection<UInt8> {
  /// The bytes without spaces and tabs at either end.
  package var trimmed: SubSequence {
    var rest = self[...]
    while rest.first?.isBlank == true { rest = rest.dropFirst() }
    while rest.last?.isBlank == true { rest = rest.dropLast() }
    return rest
  }
}
