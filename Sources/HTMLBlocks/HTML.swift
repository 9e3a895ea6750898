// A page is put together from pieces of this type. Text becomes one only by being escaped or
// typeset, so that a lesson's words are read as words and never as markup: whoever forgets it is
// told by the compiler.

import Text

/// A piece of a page: markup, and text that can no longer be taken for markup.
///
/// A literal is markup, `"<p>\(.typeset(title))</p>"`; what is interpolated must be a piece itself,
/// a whole number, or a length in a picture.
package struct HTML: Sendable, Equatable {
  /// The piece as it is written to a file.
  package private(set) var source: String

  fileprivate init(trusted source: String) { self.source = source }

  /// Whether there is nothing to see.
  package var isEmpty: Bool { source.isEmpty }

  /// The pieces one behind the other.
  package static func + (a: HTML, b: HTML) -> HTML { HTML(trusted: a.source + b.source) }

  /// Adds a piece behind the first.
  package static func += (a: inout HTML, b: HTML) { a.source += b.source }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Markup written in the source code.
  package init(stringLiteral markup: StaticString) { self.init(trusted: markup.description) }

  /// Markup with pieces in it.
  package init(stringInterpolation pieces: Interpolation) {
    self.init(trusted: pieces.source)
  }

  /// Collects what stands in a literal.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ markup: StaticString) { source += markup.description }
    package mutating func appendInterpolation(_ piece: HTML) { source += piece.source }
    package mutating func appendInterpolation(_ number: Int) { source += "\(number)" }

    /// A length in pixels, to a hundredth.
    ///
    /// Nobody sees more of it, and pictures that differ in their numbers' last bits only are the
    /// same text. What is no number is 0, and nothing is further than a million pixels away.
    package mutating func appendInterpolation(_ length: Double) {
      let hundredths = length.isNaN ? 0 : Int((min(max(length, -1e6), 1e6) * 100).rounded())
      if hundredths < 0 { source += "-" }
      let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
      source += "\(whole)"
      if rest == 0 { return }
      source += rest < 10 ? ".0" : "."
      source += "\(rest.isMultiple(of: 10) ? rest / 10 : rest)"
    }
  }
}

extension HTML {
  /// The text as it may stand in an attribute or between tags: the one door for it.
  package static func escaped(_ text: String) -> HTML {
    let line = text.visibleLine
    // Byte by byte: none of these signs is a part of another one. Most text has none.
    guard line.utf8.contains(where: isMarkup) else { return HTML(trusted: line) }
    var source: [UInt8] = []
    for byte in line.utf8 {
      switch byte {
      // HTML has no name for the straight quotation mark in every version.
      case UInt8(ascii: "'"): source += "&#39;".utf8
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
        source += (Unicode.Scalar(byte).markupEscape ?? "").utf8
      default: source.append(byte)
      }
    }
    return HTML(trusted: String(decoding: source, as: UTF8.self))
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""):
      true
    default: false
    }
  }

  /// A style sheet or a script of ours, as it was embedded in the binary, without what only its
  /// authors read: comments that have lines of their own, and indentation.
  package static func resource(_ bytes: [UInt8]) -> HTML {
    var lines: [String] = []
    var isComment = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let text = String(line).trimmed
      if text.hasPrefix("/*") { isComment = true }
      if !isComment, !text.isEmpty, !text.hasPrefix("//") { lines.append(text) }
      if isComment, text.hasSuffix("*/") { isComment = false }
    }
    return HTML(trusted: lines.joined(separator: "\n"))
  }

  /// Letters of ours that go into a page as they are.
  package static func letters(_ bytes: [UInt8]) -> HTML {
    HTML(trusted: String(decoding: bytes, as: UTF8.self))
  }
}

extension Sequence<HTML> {
  /// The pieces one behind the other, with this between each two.
  package func joined(separator: HTML = "") -> HTML {
    var source = ""
    var isFirst = true
    for piece in self {
      if !isFirst { source += separator.source }
      isFirst = false
      source += piece.source
    }
    return HTML(trusted: source)
  }
}
