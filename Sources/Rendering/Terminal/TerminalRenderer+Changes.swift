// What changed in a text that is shown again: painted where there are colours, between signs where
// there are none. It works on finished lines, so no block knows of it, and no line gets wider: a
// sign takes the place of a space.

import Text

/// A text in which what changed is marked.
public struct MarkedText: Sendable, Equatable {
  /// Whole lines.
  public var text: String
  /// How many of the words that changed have a digit in them.
  public var numberCount = 0
  /// How many have none.
  public var wordCount = 0
}

extension TerminalRenderer {
  /// Marks what a text says that an earlier one did not.
  ///
  /// Only words count, which is what has letters or digits; a rule or a bar that is drawn has its
  /// number beside it. For a screen reader they are counted, not marked.
  ///
  /// - Parameters:
  ///   - text: Whole lines, as this renderer writes them.
  ///   - earlier: The same of what was there before, in the same style.
  /// - Returns: The lines, as wide as they were.
  public func marking(_ text: String, since earlier: String) -> MarkedText {
    var lines = PaintedLine.lines(of: text)
    let words = lines.flatMap(\.wordTexts)
    let areChanged = changedWords(
      in: words, since: PaintedLine.lines(of: earlier).flatMap(\.wordTexts))
    let changed = zip(words, areChanged).filter { $0.1 }.map { $0.0 }
    let numberCount = changed.count { $0.contains(where: \.isNumber) }
    var result = MarkedText(
      text: text, numberCount: numberCount, wordCount: changed.count - numberCount)
    guard !changed.isEmpty, !style.isPlain else { return result }
    var rest = areChanged[...]
    for index in lines.indices {
      let runs = lines[index].runs(ofWords: rest.prefix(lines[index].words.count))
      rest = rest.dropFirst(lines[index].words.count)
      if let paint = style.depth.markOfChange {
        lines[index].paint(runs, paint)
      } else {
        lines[index].putSigns(around: runs, style.signs)
      }
    }
    result.text = lines.map { $0.text + "\n" }.joined()
    return result
  }
}

extension ColorDepth {
  /// Dark on a pale yellow, whatever the terminal's own colours are; not bold, which some show as a
  /// brighter colour.
  fileprivate var markOfChange: String? {
    switch self {
    case .none: nil
    case .sixteen: "\u{1B}[22;30;43m"
    case .indexed: "\u{1B}[22;38;5;16;48;5;222m"
    case .full: "\u{1B}[22;38;2;0;0;0;48;2;255;215;135m"
    }
  }
}

/// A line as the terminal gets it, taken apart again.
private struct PaintedLine {
  enum Piece {
    case character(Character)
    /// An escape sequence that changes colours or attributes.
    case paint(String)
    /// An escape sequence that says where text leads.
    case address(String)

    var isSpace: Bool { if case .character(" ") = self { true } else { false } }
    var isDrawn: Bool { if case .character(let sign) = self { sign != " " } else { false } }

    var text: String {
      switch self {
      case .character(let character): String(character)
      case .paint(let sequence), .address(let sequence): sequence
      }
    }
  }

  private var pieces: [Piece] = []
  /// Where words stand.
  private(set) var words: [Range<Int>] = []

  /// The lines of a text of whole lines.
  static func lines(of text: String) -> [PaintedLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      PaintedLine($0)
    }
  }

  private init(_ text: Substring) {
    var rest = text
    while let first = rest.first {
      if rest.hasPrefix("\u{1B}]"), let end = rest.firstIndex(of: "\\") {
        pieces.append(.address(String(rest[...end])))
        rest = rest[rest.index(after: end)...]
      } else if first == "\u{1B}", let end = rest.firstIndex(of: "m") {
        pieces.append(.paint(String(rest[...end])))
        rest = rest[rest.index(after: end)...]
      } else {
        pieces.append(.character(first))
        rest.removeFirst()
      }
    }
    var start: Int?
    var end = 0
    for (place, piece) in pieces.enumerated() {
      if piece.isDrawn {
        start = start ?? place
        end = place + 1
      } else if piece.isSpace, let begin = start {
        addWord(begin..<end)
        start = nil
      }
    }
    if let start { addWord(start..<end) }
  }

  private mutating func addWord(_ range: Range<Int>) {
    if characters(range).contains(where: { $0.isLetter || $0.isNumber }) { words.append(range) }
  }

  private func characters(_ range: Range<Int>) -> [Character] {
    pieces[range].compactMap { if case .character(let sign) = $0 { sign } else { nil } }
  }

  /// The words, as a reader sees them.
  var wordTexts: [String] { words.map { String(characters($0)) } }

  /// The line with its escape sequences.
  var text: String { pieces.map(\.text).joined() }

  /// Where changed words stand, one after the other taken together; what stands in columns is not.
  func runs(ofWords areChanged: ArraySlice<Bool>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var follows = false
    for (word, isChanged) in zip(words, areChanged) {
      if isChanged, follows, let last = runs.last, !hasGap(last.upperBound..<word.lowerBound) {
        runs[runs.count - 1] = last.lowerBound..<word.upperBound
      } else if isChanged {
        runs.append(word)
      }
      follows = isChanged
    }
    return runs
  }

  private func hasGap(_ range: Range<Int>) -> Bool {
    String(characters(range)).contains("  ")
  }

  /// Paints runs over whatever paint there is, which goes on behind them.
  mutating func paint(_ runs: [Range<Int>], _ paint: String) {
    var result: [Piece] = []
    var own = ""
    for (place, piece) in pieces.enumerated() {
      if runs.contains(where: { $0.lowerBound == place }) { result.append(.paint(paint)) }
      result.append(piece)
      if case .paint(let sequence) = piece {
        own = sequence == "\u{1B}[0m" ? "" : sequence
        if runs.contains(where: { $0.contains(place) }) { result.append(.paint(paint)) }
      }
      if runs.contains(where: { $0.upperBound == place + 1 }) {
        result.append(.paint("\u{1B}[0m" + own))
      }
    }
    pieces = result
  }

  /// Puts signs in place of the spaces beside runs; none behind one that ends the line.
  mutating func putSigns(around runs: [Range<Int>], _ signs: Signs) {
    for run in runs {
      if run.lowerBound > 0 { pieces[run.lowerBound - 1] = .character(signs.changeBegin) }
      if run.upperBound < pieces.count { pieces[run.upperBound] = .character(signs.changeEnd) }
    }
  }
}
