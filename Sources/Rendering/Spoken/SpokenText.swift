// Formulas as they are read out. Screen readers skip or misread raised letters, tildes, minus signs
// and most signs of mathematics, so `--plain` writes the words that a lecturer would say.

import Languages
import Text

extension String {
  /// The text as it is read out in English.
  package var spokenForm: String { spokenForm(in: .english) }

  /// The text with its signs and its raised, lowered and Greek letters in words: `q̃ᵗ − 2` is `q
  /// tilde t minus 2`, in Korean `q 틸드 t 빼기 2`.
  package func spokenForm(in language: Language) -> String {
    let prepared =
      switch language {
      case .english, .pseudo: preparedInEnglish
      case .korean: preparedInKorean
      }
    return assembled(pieces(of: prepared, language), language)
  }

  private var preparedInEnglish: String {
    replacing("µs", with: "microseconds")
      .replacing(scientific) {
        "\($0.1) times 10 to the \(isNegative($0.2) ? "minus " : "")\($0.3)"
      }
      .replacing(/\[([+−][\d.]+), ([+−][\d.]+)\]/) { "(from \($0.1) to \($0.2))" }
      .replacing(/the length ‖([^‖()]+)‖/) { "the length of \($0.1)" }
      .replacing(/‖([^‖()]+)‖/) { "the length of \($0.1)" }
      .replacing("‖", with: ", ")
      .replacing(/(\d)×(\d)/) { "\($0.1) by \($0.2)" }
      .replacing(/(\d) … ([+−\d])/) { "\($0.1) to \($0.2)" }
      .replacing(" / ", with: " divided by ")
      .replacing("← ", with: "")
      .replacing(/^(\d+)\/(\d+)$/) { "\($0.1) of \($0.2)" }
  }

  /// Korean says the length, the root and the share behind what they are of.
  private var preparedInKorean: String {
    replacing("µs", with: "마이크로초")
      .replacing(scientific) {
        "\($0.1) 곱하기 10의 \(isNegative($0.2) ? "마이너스 " : "")\($0.3)제곱"
      }
      .replacing(/\[([+−][\d.]+), ([+−][\d.]+)\]/) { "(\($0.1)에서 \($0.2))" }
      .replacing(/길이 ‖([^‖()]+)‖/) { "\($0.1)의 길이" }
      .replacing(/(\d)°/) { "\($0.1)도" }
      .replacing(/‖([^‖()]+)‖/) { "\($0.1)의 길이" }
      .replacing("‖", with: ", ")
      .replacing(/(\d)×(\d)/) { "\($0.1) 곱하기 \($0.2)" }
      .replacing(/(\d) … ([+−\d])/) { "\($0.1)에서 \($0.2)" }
      .replacing(/([≤≥]) ([−\d.,]+( %)?)/) { "\($0.2) \($0.1 == "≤" ? "이하" : "이상")" }
      .replacing(" / ", with: " 나누기 ")
      .replacing("← ", with: "")
      .replacing(/^(\d+)\/(\d+)$/) { "\($0.2) 가운데 \($0.1)" }
      // A sign before a number is no subtraction.
      .replacing(/(^|[ (\[“=,])−(\S)/) { "\($0.1)마이너스 \($0.2)" }
  }
}

/// A number as computers write it, such as `8.9e-5`: the digits, the sign, the power of ten.
private var scientific: Regex<(Substring, Substring, Substring, Substring)> {
  /\b(\d+(?:\.\d+)?)e([+\-−]?)0*(\d+)\b/
}

private func isNegative(_ sign: Substring) -> Bool { sign == "-" || sign == "−" }

/// Text, or what is said instead of some signs.
private enum Piece {
  case text(String)
  case raised(String)
  case lowered(String)
  case words(String)
}

/// The text cut into runs of one kind.
private func pieces(of text: String, _ language: Language) -> [Piece] {
  let signs = language == .english ? signs : koreanSigns
  var pieces: [Piece] = []
  for scalar in text.unicodeScalars {
    switch (pieces.last, RaisedLetter(scalar), signs[scalar]) {
    case (.raised(let run)?, .raised(let letter)?, _):
      pieces[pieces.count - 1] = .raised(run + String(letter))
    case (_, .raised(let letter)?, _): pieces.append(.raised(String(letter)))
    case (.lowered(let run)?, .lowered(let letter)?, _):
      pieces[pieces.count - 1] = .lowered(run + String(letter))
    case (_, .lowered(let letter)?, _): pieces.append(.lowered(String(letter)))
    case (_, _, let words?): pieces.append(.words(words))
    case (.text(let run)?, _, _): pieces[pieces.count - 1] = .text(run + String(scalar))
    default: pieces.append(.text(String(scalar)))
    }
  }
  return pieces
}

/// The pieces as one text, with a space on either side of each word that stands for signs.
private func assembled(_ pieces: [Piece], _ language: Language) -> String {
  var result = ""
  var endsWithWords = false
  for piece in pieces {
    let (next, areWords) = spoken(piece, language)
    guard let first = next.first else { continue }
    // A Korean particle belongs to the word before it.
    let isParticle = language == .korean && first.isHangul
    let touches =
      areWords || endsWithWords && !isParticle && (first.isLetter || first.isNumber || first == "(")
    if touches, let last = result.last, !last.isWhitespace, !"([“/".contains(last) || endsWithWords
    {
      result += " "
    }
    // A sign with a space on both sides has brought its own.
    result += result.last == " " && first == " " ? String(next.dropFirst()) : next
    endsWithWords = areWords
  }
  return result
}

private func spoken(_ piece: Piece, _ language: Language) -> (text: String, areWords: Bool) {
  switch piece {
  case .text(let text): (text, false)
  case .words(let words): (words, true)
  case .lowered(let letters): (letters, true)
  case .raised("2"): (language.say(.squared), true)
  case .raised("3"): (language.say(.cubed), true)
  case .raised(let letters) where letters.contains(where: \.isNumber):
    (
      language.say(.power(exponent: letters)), true
    )
  case .raised(let letters): (letters, true)
  }
}

private let signs: [Unicode.Scalar: String] = [
  "\u{303}": "tilde", "\u{302}": "hat", "\u{304}": "bar", "·": "times", "×": "times",
  "÷": "divided by",
  "−": "minus", "±": "plus or minus", "≈": "about", "≤": "at most", "≥": "at least",
  "≠": "is not", "≡": "is identical to", "∝": "is proportional to", "∞": "infinity",
  "√": "the square root of", "∑": "the sum of", "∏": "the product of", "∂": "d",
  "∇": "the gradient of",
  "∈": "in", "→": "to", "⇒": "so", "°": "degrees", "′": "prime",
  "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
  "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho",
  "σ": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
  "Γ": "capital gamma", "Δ": "capital delta", "Θ": "capital theta", "Λ": "capital lambda",
  "Σ": "the sum over", "Φ": "capital phi", "Ψ": "capital psi", "Ω": "capital omega",
]

private let koreanSigns: [Unicode.Scalar: String] = signs.merging(
  [
    "\u{303}": "틸드", "\u{302}": "햇", "\u{304}": "바", "·": "곱하기", "×": "곱하기", "÷": "나누기",
    "−": "빼기", "±": "플러스마이너스", "≈": "약", "≤": "작거나 같음", "≥": "크거나 같음",
    "≠": "같지 않음", "≡": "항상 같음", "∝": "비례", "∞": "무한대",
    "√": "루트", "∑": "시그마", "∏": "곱", "∂": "라운드", "∇": "그레이디언트", "∈": "원소", "→": "화살표",
    "⇒": "따라서", "°": "도", "′": "프라임",
    "α": "알파", "β": "베타", "γ": "감마", "δ": "델타", "ε": "엡실론", "ζ": "제타", "η": "에타", "θ": "세타",
    "κ": "카파", "λ": "람다", "μ": "뮤", "ν": "뉴", "ξ": "크사이", "π": "파이", "ρ": "로", "σ": "시그마",
    "τ": "타우", "φ": "파이", "χ": "카이", "ψ": "프사이", "ω": "오메가", "Γ": "대문자 감마", "Δ": "대문자 델타",
    "Θ": "대문자 세타", "Λ": "대문자 람다", "Σ": "시그마", "Φ": "대문자 파이", "Ψ": "대문자 프사이",
    "Ω": "대문자 오메가",
  ]) { _, korean in korean }

extension Character {
  fileprivate var isHangul: Bool {
    unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
  }
}
