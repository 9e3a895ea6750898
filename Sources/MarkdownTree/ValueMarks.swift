// A computed value must never be read as Markdown, so each placeholder goes through the parser as
// one private scalar that also carries the value's number: wherever the parser puts it, in a cell,
// in a link's address, in code, it is known which value belongs there.

import Text

/// The scalars that stand for values while Markdown is parsed.
package enum ValueMarks {
  /// Supplementary private use area A, which no lesson writes.
  private static let scalars: ClosedRange<UInt32> = 0xF0000...0xFFFFD

  /// The source with a mark of its own in the place of each placeholder, in their order.
  package static func marked(_ source: String) -> String {
    var next = scalars.lowerBound
    var result = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      if scalars.contains(scalar.value) {
        result.append("\u{FFFD}")
      } else if scalar == valuePlaceholder, scalars.contains(next),
        let mark = Unicode.Scalar(next)
      {
        result.append(mark)
        next += 1
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The number of the value that a scalar stands for, from 0; `nil` where it is no mark.
  package static func number(_ scalar: Unicode.Scalar) -> Int? {
    scalars.contains(scalar.value) ? Int(scalar.value - scalars.lowerBound) : nil
  }

  /// The text with the values in the places of their marks.
  static func filled(_ text: String, with values: [String]) -> String {
    pieces(of: text, with: values).reduce(into: "") { result, piece in
      if case .text(let text) = piece { result += text }
      if case .value(let value) = piece { result += value }
    }
  }

  /// The text, cut at the marks, with the values in their places.
  static func pieces(of text: String, with values: [String]) -> [MarkdownInline] {
    var pieces: [MarkdownInline] = []
    var words = String.UnicodeScalarView()
    func endWords() {
      if !words.isEmpty { pieces.append(.text(String(words))) }
      words = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if let number = number(scalar) {
        endWords()
        pieces.append(.value(number < values.count ? values[number] : "\u{FFFD}"))
      } else {
        words.append(scalar)
      }
    }
    endWords()
    return pieces
  }
}

extension MarkdownDocument {
  /// Parses running text in which placeholders stand for values; in the nodes their marks do.
  package init(prose source: String) { self.init(Array(ValueMarks.marked(source).utf8)) }
}
