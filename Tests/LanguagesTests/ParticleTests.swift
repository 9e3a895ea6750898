import Languages
import Testing

/// Every form of a word: topic, subject, object, and, instrument, copula.
private func forms(_ word: String) -> [String] {
  Particle.allCases.map { String(attach(word, $0).dropFirst(word.count)) }
}

private let afterVowel = ["는", "가", "를", "와", "로", ""]
private let afterConsonant = ["은", "이", "을", "과", "으로", "이"]
private let afterLiquid = ["은", "이", "을", "과", "로", "이"]

@Suite struct `Particles` {
  @Test(arguments: ["개", "고양이", "사자", "소", "교사", "온도", "엔트로피", "ㅏ"])
  func `after a vowel`(word: String) { #expect(forms(word) == afterVowel) }

  @Test(arguments: ["학생", "라벨링", "로짓", "값", "닭", "평균", "확률은"])
  func `after a consonant`(word: String) { #expect(forms(word) == afterConsonant) }

  @Test(arguments: ["라벨", "모델", "확률", "발산 값의 비율", "물"])
  func `after ㄹ`(word: String) { #expect(forms(word) == afterLiquid) }

  @Test(arguments: [
    "2", "4", "5", "9", "12", "1.5", "−2", "+0.4", "64-30-52", "T = 4", "1,234,567,892",
    "2000000000000",
  ])
  func `after a digit that ends in a vowel`(word: String) { #expect(forms(word) == afterVowel) }

  @Test(arguments: [
    "0", "3", "6", "10", "20", "100", "1000", "10000", "400000", "100000000", "0.0", "1.30",
    "0.650",
    "1,000", "T = 20", "10^6", "16 × 10",
  ])
  func `after a digit that ends in a consonant`(word: String) {
    #expect(forms(word) == afterConsonant)
  }

  @Test(arguments: ["1", "7", "8", "0.5001", "T = 0.18", "3.7"])
  func `after 일, 칠 and 팔`(word: String) { #expect(forms(word) == afterLiquid) }

  @Test(arguments: [
    "T", "K", "KS", "alpha", "NLL 2", "cat food", "soft", "test", "kl_div_b", "q̃ᵗ", "qˢ",
  ])
  func `after Latin letters that are read with a vowel`(word: String) {
    #expect(forms(word) == afterVowel)
  }

  @Test(arguments: [
    "M", "N", "MCN", "logit", "cat", "map", "python", "softmax logic", "training", "name",
  ])
  func `after Latin letters that are read with a consonant`(word: String) {
    #expect(forms(word) == afterConsonant)
  }

  @Test(arguments: ["L", "R", "KL", "NLL", "URL", "model", "table", "soft label"])
  func `after Latin letters that are read with ㄹ`(word: String) {
    #expect(forms(word) == afterLiquid)
  }

  @Test(arguments: ["65 %", "0.1 %", "122°", "18°", "∞", "α"])
  func `units and signs are read by their names`(word: String) {
    #expect(forms(word) == afterVowel)
  }

  @Test func `a square is 제곱`() { #expect(forms("T²") == afterConsonant) }

  @Test(arguments: [
    ("“개”", "는"), ("“학생”", "은"), ("'T = 10'", "은"), ("`softmax`", "는"), ("온도(temperature)", "는"),
    ("라벨(label)", "은"), ("소프트 라벨 (soft label)", "은"), ("(학생)", "은"), ("**라벨**", "은"),
    ("“65 %”", "는"),
    ("정확도.", "는"), ("", "는"), ("「값」", "은"),
  ])
  func `quotes and brackets are not read`(word: String, topic: String) {
    #expect(attach(word, .topic) == word + topic)
  }
}

@Suite struct `Languages` {
  @Test func `are said by themselves`() {
    let said = [Language.english, .korean, .pseudo].map { $0.say(Agreement.yes) }
    #expect(said == ["yes", "예", "⟦yes⟧"])
    // Nobody is offered the pseudo-language.
    #expect(Language.allCases.map(\.rawValue) == ["en", "ko"])
    #expect(Language.allCases.map(\.folder) == ["", "ko"])
  }
}

private enum Agreement: Phrase {
  case yes

  var english: String { "yes" }
  var korean: String { "예" }
}
