// How a word ends when a Korean reads it aloud: Hangul by its syllables, numbers and units by their
// Korean names, Latin letters as they are spelt or, in words, roughly as they are written in
// Hangul.

/// The last sound of a word, as far as particles depend on it.
enum FinalSound: Equatable {
  case vowel
  /// The consonant ㄹ, after which 로 stands and not 으로.
  case liquid
  /// Any other consonant.
  case consonant

  /// The last sound of a text; a vowel where nothing can be read.
  init(of text: String) {
    let scalars = FinalSound.spoken(Array(text.decomposedLetters))
    guard let last = scalars.last else {
      self = .vowel
      return
    }
    switch last.value {
    case 0xAC00...0xD7A3: self.init(final: (last.value - 0xAC00) % 28)
    case 0x11A8...0x11C2: self.init(final: last.value - 0x11A7)
    case 0x30...0x39: self.init(number: scalars)
    case 0x41...0x5A, 0x61...0x7A: self.init(latin: scalars)
    default: self = FinalSound.signs[last] ?? .vowel
    }
  }

  /// From the place of a syllable's final consonant among the 28, of which the first is none.
  private init(final index: UInt32) {
    self = index == 0 ? .vowel : index == 8 ? .liquid : .consonant
  }

  // MARK: What is read

  private static let closing = Set("\"'”’»›」』）)]}>*_`~.,;:!?… \u{A0}".unicodeScalars)
  private static let openings: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "[", "）": "（"]

  /// The text up to the last letter, digit or sign that is read.
  private static func spoken(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest = scalars[...]
    while let last = rest.last {
      if let opening = openings[last], let start = rest.lastIndex(of: opening),
        rest[..<start].contains(where: { !closing.contains($0) })
      {
        rest = rest[..<start]
      } else if closing.contains(last) {
        rest.removeLast()
      } else {
        break
      }
    }
    return Array(rest)
  }

  /// Signs by their names, such as 퍼센트, 도, 제곱 and 알파.
  private static let signs: [Unicode.Scalar: FinalSound] = [
    "%": .vowel, "°": .vowel, "∞": .vowel, "²": .consonant, "³": .consonant, "′": .consonant,
    "α": .vowel, "β": .vowel, "ε": .consonant, "ρ": .vowel, "τ": .vowel, "ω": .vowel,
    "ˢ": .vowel, "ᵗ": .vowel, "ᵢ": .vowel, "ⱼ": .vowel, "ₖ": .vowel, "ᵀ": .vowel, "ⁿ": .consonant,
    "ₙ": .consonant,
  ]

  // MARK: Numbers

  /// By the last figure; where figures are 0, by the number's power of ten: 십, 백, 천, 만, 억, 조.
  private init(number scalars: [Unicode.Scalar]) {
    let digits = scalars.reversed().prefix { ("0"..."9").contains($0) || $0 == "," }
      .filter { $0 != "," }
    let zeros = digits.prefix { $0 == "0" }.count
    let before = scalars.dropLast(digits.count).last
    let isFraction = before == "." && scalars.dropLast(digits.count + 1).last?.isDigit == true
    // 0 is 영, and so is every 0 behind a decimal point.
    if zeros == 0 || zeros == digits.count || isFraction {
      self = FinalSound.digits[Int(digits[0].value) - 0x30]
    } else {
      // 조 alone ends in a vowel; a number that goes on behind it does not.
      self = zeros >= 12 && zeros < 16 ? .vowel : .consonant
    }
  }

  /// 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구.
  private static let digits: [FinalSound] = [
    .consonant, .liquid, .vowel, .consonant, .vowel, .vowel, .consonant, .liquid, .liquid, .vowel,
  ]

  // MARK: Latin letters

  private init(latin scalars: [Unicode.Scalar]) {
    let reversed = scalars.reversed().prefix { $0.isLatin }
    let word = String(String.UnicodeScalarView(reversed.reversed()))
    let isSpelt = word.count == 1 || word == word.uppercased()
    self =
      isSpelt ? FinalSound.ofLetter(word.uppercased().last) : FinalSound.ofWord(word.lowercased())
  }

  /// 엘, 엠, 엔 and 알; the other letters' names end in vowels.
  private static func ofLetter(_ letter: Character?) -> FinalSound {
    switch letter {
    case "L", "R": .liquid
    case "M", "N": .consonant
    default: .vowel
    }
  }

  /// As the word is written in Hangul: 모델, 테이블, 라인, 로짓, but 테스트, 소프트.
  private static func ofWord(_ word: String) -> FinalSound {
    if word.hasSuffix("l") || word.hasSuffix("le") { return .liquid }
    if ["m", "n", "ng", "me", "ne", "ck"].contains(where: word.hasSuffix) { return .consonant }
    // A final p, t, c or k closes the syllable behind a short vowel only.
    let letters = Array(word.suffix(3))
    guard let last = letters.last, "ptck".contains(last), letters.count == 3 else { return .vowel }
    let isShort = "aeiou".contains(letters[1]) && !"aeiou".contains(letters[0])
    return isShort ? .consonant : .vowel
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isLatin: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}

extension String {
  /// The scalars, accents apart and dropped: `q̃` is read as q, and `é` as e.
  fileprivate var decomposedLetters: [Unicode.Scalar] {
    unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: false
      default: true
      }
    }
  }
}
