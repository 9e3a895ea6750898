// Words as HTML: as they stand, or set as a sentence is.

import Text

extension HTML {
  /// Lines of code, as they may stand between tags.
  package static func escapedLines(_ text: String) -> [HTML] {
    text.visibleLines.map { escaped($0) }
  }

  /// The text as a sentence is set: with raised and lowered signs, and no line end inside `65 %`,
  /// `T = 4` or another short formula.
  ///
  /// Raised letters of Unicode, such as those in `q̃ᵗ` and `zᵢ`, are missing from many fonts and
  /// too small to read in others. `10^57` and `L_TS` are what a terminal has to make do with.
  package static func typeset(_ text: String) -> HTML {
    // What holds none of the signs that are set in another way is set as it stands.
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "^"), UInt8(ascii: "_"): false
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "("): false
      default: byte < 0x80
      }
    }
    return isPlain ? escaped(text) : typeset([TextPiece(text)])
  }

  /// Pieces of a sentence, set as one; what was computed is marked as such.
  package static func typeset(_ pieces: [TextPiece]) -> HTML {
    var line = ""
    var marks: [(place: Int, isStart: Bool)] = []
    for piece in pieces {
      // Unicode scalars: a letter's accent may stand in the next piece.
      if piece.isValue { marks.append((line.unicodeScalars.count, true)) }
      line += piece.text.visibleLine
      if piece.isValue { marks.append((line.unicodeScalars.count, false)) }
    }
    return typeset(line, marks: marks)
  }

  private static func typeset(_ line: String, marks: [(place: Int, isStart: Bool)]) -> HTML {
    var pieces = Pieces()
    var marks = marks[...]
    let bytes = Array(line.utf8)
    var index = line.startIndex
    var place = 0
    // Characters that are set as they stand, which are most of them.
    var plain = ""
    func endPlain() {
      if !plain.isEmpty { pieces.add(escaped(plain), .normal) }
      plain = ""
    }
    while index < line.endIndex {
      while let mark = marks.first, mark.place <= place {
        endPlain()
        pieces.mark(isStart: mark.isStart)
        marks.removeFirst()
      }
      let limit = marks.first.map { $0.place - place }
      let run = plainRun(of: line, bytes, from: index, atMost: limit)
      if !run.isEmpty {
        plain += run
        (place, index) = (place + run.utf8.count, run.endIndex)
        continue
      }
      var next = line.index(after: index)
      if let set = special(at: index, of: line) {
        endPlain()
        pieces.add(set.html, set.height)
        next = set.end
      } else {
        plain += line[index..<next]
      }
      place += line.unicodeScalars.distance(from: index, to: next)
      index = next
    }
    endPlain()
    for mark in marks { pieces.mark(isStart: mark.isStart) }
    return pieces.html
  }

  /// The characters from a place on that are certainly set as they stand: letters of ASCII, without
  /// the last where an accent may follow it, and spaces beside them.
  private static func plainRun(
    of line: String, _ bytes: [UInt8], from index: String.Index, atMost limit: Int?
  ) -> Substring {
    let first = line.utf8.distance(from: line.startIndex, to: index)
    let end = min(bytes.count, first + (limit ?? bytes.count))
    var place = first
    run: while place < end {
      switch bytes[place] {
      case UInt8(ascii: "^"), UInt8(ascii: "_"): break run
      case UInt8(ascii: " "):
        if !isBetweenWords(place, of: bytes) { break run }
      case UInt8(ascii: "("), UInt8(ascii: "-"):
        if place > 0, bytes[place - 1] >= 0x80 || bytes[place] == UInt8(ascii: "-") { break run }
      case 0x80...: break run
      default: break
      }
      place += 1
    }
    if place > first, place < bytes.count, bytes[place] >= 0x80 { place -= 1 }
    return line[index..<line.utf8.index(index, offsetBy: place - first)]
  }

  /// Whether a space stands between two words of letters, so that a line may certainly end there.
  private static func isBetweenWords(_ place: Int, of bytes: [UInt8]) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "."), UInt8(ascii: ";"): true
      default: false
      }
    }
    guard place > 0, place + 1 < bytes.count else { return false }
    let endsInLogarithm = place > 1 && bytes[place - 2] == UInt8(ascii: "l")
    return isWord(bytes[place - 1]) && isWord(bytes[place + 1]) && !endsInLogarithm
  }

  /// What begins at a place and is set in another way than it is written; `nil` for other
  /// characters.
  private static func special(
    at index: String.Index, of line: String
  ) -> (html: HTML, height: Pieces.Height, end: String.Index)? {
    let character = line[index]
    let before = line[..<index]
    let next = line.index(after: index)
    if let (base, height) = atHeight(character) { return (escaped(String(base)), height, next) }
    if let run = exponent(of: before, sign: character, line[next...]) {
      return (escaped(String(run)), .raised, run.endIndex)
    }
    if let run = lossName(of: before, sign: character, line[next...]) {
      return (escaped(String(run)), .lowered, run.endIndex)
    }
    // `온도(temperature)` is one word, and so are 64-30-10 and 8.9e-5.
    if character == "(", before.last.map(isHangul) == true { return ("\u{2060}(", .normal, next) }
    let mantissa = before.last == "e" ? before.dropLast() : before
    if character == "-", mantissa.last?.isNumber == true, line[next...].first?.isNumber == true {
      return ("-\u{2060}", .normal, next)
    }
    if character == "/", before.last == "∞" { return ("/\u{2060}", .normal, next) }
    if isParticle(character, behind: before.last) {
      return ("\u{2060}\(escaped(String(character)))", .normal, next)
    }
    if character == " ", belongTogether(before, line[next...]) { return ("\u{A0}", .normal, next) }
    return nil
  }

  /// Whether a Korean word goes on behind a sign, as in `65 %는`: a line may not end there, which
  /// U+2060 says.
  package static func isParticle(_ character: Character, behind before: Character?) -> Bool {
    guard let before else { return false }
    return isHangul(character) && ")]%°”’?!…∞".contains(before)
  }

  private static func isHangul(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
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

/// A piece of a sentence: words, or a value that was computed.
package struct TextPiece: Sendable, Equatable {
  /// What it says.
  package var text: String
  /// Whether it was computed.
  package var isValue: Bool

  /// Creates a piece.
  package init(_ text: String, isValue: Bool = false) {
    self.text = text
    self.isValue = isValue
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

  /// Begins or ends what was computed.
  mutating func mark(isStart: Bool) {
    add("", .normal)
    pieces.append(isStart ? "<span class=\"value\">" : "</span>")
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
