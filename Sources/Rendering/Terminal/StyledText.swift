// Lines of text of which each piece knows what it is; only the last step, `painted`, knows about
// escape codes.

import MarkdownTree
import Text

/// What a piece of text is, for its colour.
enum Paint: Sendable, Equatable {
  case strong
  case emphasis
  case link
  case muted
  case label
  case good
  case bad
  case code
  case keyword
  case string
  case number
  case comment
  /// The colour of class or series k.
  case series(Int)

  /// Where the piece leads, for terminals that can follow it.
  case address(String)

  /// The parameters of the escape sequence, if there is one for it.
  func code(_ colors: TerminalColors) -> String? {
    switch self {
    case .strong: "1"
    case .emphasis: "3"
    case .link: "4"
    case .muted, .comment: colors.code(of: .quiet)
    case .bad: colors.code(of: .bad)
    case .good, .string: colors.code(of: .good)
    case .keyword: colors.code(of: .keyword)
    case .label, .code, .number: colors.code(of: .name)
    case .series: pictureColor?.code(colors, isBack: false)
    case .address: nil
    }
  }

  /// A class has the colour of the figures, as near to it as the terminal comes.
  private var pictureColor: PictureColor? {
    if case .series(let index) = self { .series(index) } else { nil }
  }

  fileprivate var address: String? {
    if case .address(let address) = self { address } else { nil }
  }
}

/// A piece of a line.
struct Span: Sendable, Equatable {
  var text: String
  var paints: [Paint] = []

  init(_ text: String, _ paints: Paint...) { self.init(text, paints) }

  init(_ text: String, _ paints: [Paint]) {
    self.text = text
    self.paints = paints
  }

  fileprivate func painted(_ colors: TerminalColors) -> String {
    guard colors.depth != .none, !paints.isEmpty else { return text }
    let codes = paints.compactMap { $0.code(colors) }.joined(separator: ";")
    let painted = codes.isEmpty ? text : "\u{1B}[\(codes)m\(text)\u{1B}[0m"
    guard colors.showsLinks, let address = paints.lazy.compactMap(\.address).first else {
      return painted
    }
    return "\u{1B}]8;;\(address)\u{1B}\\\(painted)\u{1B}]8;;\u{1B}\\"
  }
}

/// A line, without its end.
struct StyledLine: Sendable, Equatable {
  private(set) var spans: [Span] = []
  private(set) var width = 0

  init(_ spans: [Span] = []) {
    for span in spans { append(span) }
  }

  init(_ text: String, _ paints: Paint...) {
    append(Span(text, paints))
  }

  var isEmpty: Bool { width == 0 }

  mutating func append(_ span: Span) {
    guard !span.text.isEmpty else { return }
    width += displayWidth(of: span.text)
    if let last = spans.last, last.paints == span.paints {
      spans[spans.count - 1].text += span.text
    } else {
      spans.append(span)
    }
  }

  mutating func append(_ line: StyledLine) {
    for span in line.spans { append(span) }
  }

  mutating func append(spaces count: Int) {
    append(Span(String(repeating: " ", count: max(0, count))))
  }

  /// The line behind something that stands to its left.
  func prefixed(_ prefix: StyledLine) -> StyledLine {
    var line = prefix
    line.append(self)
    return line
  }

  /// The line with space behind or before it, or both, up to a width.
  func padded(to wanted: Int, _ alignment: Alignment) -> StyledLine {
    let space = max(0, wanted - width)
    let left =
      switch alignment {
      case .left: 0
      case .center: space / 2
      case .right: space
      }
    var line = StyledLine()
    line.append(spaces: left)
    line.append(self)
    line.append(spaces: space - left)
    return line
  }

  /// The line as the terminal gets it: no space at its end, and no escape codes where it shows no
  /// colours.
  func painted(_ colors: TerminalColors) -> String {
    var spans = spans
    while let last = spans.last {
      var text = last.text[...]
      while text.last == " " { text.removeLast() }
      if !text.isEmpty {
        spans[spans.count - 1].text = String(text)
        break
      }
      spans.removeLast()
    }
    return spans.map { $0.painted(colors) }.joined()
  }

  typealias Alignment = MarkdownTable.Alignment
}

extension [StyledLine] {
  /// The lines behind a first prefix, then behind another.
  func prefixed(first: StyledLine, rest: StyledLine) -> [StyledLine] {
    enumerated().map { $1.prefixed($0 == 0 ? first : rest) }
  }
}
