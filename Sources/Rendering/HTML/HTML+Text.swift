// Words as HTML: as they stand, or set as a sentence is.

import Text

extension HTML {
  /// Lines of code, as they may stand between tags.
  static func escapedLines(_ text: String) -> [HTML] { text.visibleLines.map(escaped) }

  /// The text as a sentence is set: with raised and lowered signs, and no line end inside `65 %` or
  /// `T = 4`.
  ///
  /// Raised letters of Unicode, such as those in `q̃ᵗ` and `zᵢ`, are missing from many fonts and
  /// too small to read in others. `10^57` and `L_TS` are what a terminal has to make do with.
  static func typeset(_ text: String) -> HTML {
    let line = text.visibleLine
    var pieces = Pieces()
    var index = line.startIndex
    while index < line.endIndex {
      let character = line[index]
      let before = line[..<index]
      var next = line.index(after: index)
      if let (base, height) = atHeight(character) {
        pieces.add(escaped(String(base)), height)
      } else if let run = exponent(of: before, sign: character, line[next...]) {
        pieces.add(escaped(String(run)), .raised)
        next = run.endIndex
      } else if let run = lossName(of: before, sign: character, line[next...]) {
        pieces.add(escaped(String(run)), .lowered)
        next = run.endIndex
      } else if character == " ", belongTogether(before, line[next...]) {
        pieces.add("\u{A0}", .normal)
      } else {
        pieces.add(escaped(String(character)), .normal)
      }
      index = next
    }
    return pieces.html
  }

  /// The digits behind `10^`.
  private static func exponent(
    of before: Substring, sign: Character, _ following: Substring
  ) -> Substring? {
    guard sign == "^", before.hasSuffix("10") else { return nil }
    let digits = following.prefix { ("0"..."9").contains($0) }
    return digits.isEmpty ? nil : digits
  }

  /// The letters behind `L_`, which is what the course calls a loss.
  private static func lossName(
    of before: Substring, sign: Character, _ following: Substring
  ) -> Substring? {
    guard sign == "_", before.last == "L", isLetterAlone(before) else { return nil }
    let letters = following.prefix { ("A"..."Z").contains($0) }
    let isWhole = following[letters.endIndex...].first.map { !$0.isLetter && !$0.isNumber } ?? true
    return letters.isEmpty || !isWhole ? nil : letters
  }

  /// The plain letter of a raised or a lowered one, with the minus sign that print has.
  private static func atHeight(_ character: Character) -> (Character, Pieces.Height)? {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return nil
    }
    return switch RaisedLetter(scalar) {
    case .raised(let letter): (letter == "-" ? "−" : letter, .raised)
    case .lowered(let letter): (letter == "-" ? "−" : letter, .lowered)
    case nil: nil
    }
  }
}

/// Pieces of a line at three heights.
private struct Pieces {
  enum Height { case normal, raised, lowered }

  private var height = Height.normal
  private var pieces: [HTML] = []

  mutating func add(_ piece: HTML, _ height: Height) {
    if height != self.height {
      pieces.append(Self.closing(self.height))
      pieces.append(Self.opening(height))
      self.height = height
    }
    pieces.append(piece)
  }

  var html: HTML { (pieces + [Self.closing(height)]).joined() }

  private static func opening(_ height: Height) -> HTML {
    switch height {
    case .normal: ""
    case .raised: "<sup>"
    case .lowered: "<sub>"
    }
  }

  private static func closing(_ height: Height) -> HTML {
    switch height {
    case .normal: ""
    case .raised: "</sup>"
    case .lowered: "</sub>"
    }
  }
}
