// In which language the command speaks, without a process.

import Distillation
import Languages
import Rendering
import Testing
import Text
import lesson

private typealias Failure = CommandLanguage.Failure

@Suite struct `The choice of a language` {
  @Test(
    arguments: [
      ([:], .english),
      (["LANG": "ko_KR.UTF-8"], .korean),
      (["LANG": "ko"], .korean),
      (["LANG": "KO_kr"], .korean),
      (["LANG": "en_GB.UTF-8"], .english),
      (["LANG": "de_DE.UTF-8"], .english),
      // Konkani is another language.
      (["LANG": "kok_IN"], .english),
      (["LANG": "C.UTF-8"], .english),
      (["LANG": "en_US.UTF-8", "LC_MESSAGES": "ko_KR.UTF-8"], .korean),
      (["LANG": "ko_KR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], .english),
      (["LC_MESSAGES": "ko_KR.UTF-8", "LC_ALL": "C.UTF-8"], .english),
      (["LC_MESSAGES": "C.UTF-8", "LC_ALL": "ko_KR.UTF-8"], .korean),
      // An empty variable is as good as none.
      (["LANG": "ko_KR.UTF-8", "LC_ALL": ""], .korean),
    ] as [([String: String], Language)])
  func `is the locale's, in the order of POSIX`(variables: [String: String], language: Language)
    throws
  {
    #expect(try CommandLanguage(["2"], variables: variables, canShow: true).language == language)
    #expect(try CommandLanguage(["2"], variables: variables, canShow: false).language == .english)
  }

  @Test(
    arguments: [
      (["2", "--lang", "ko"], .korean, ["2"]),
      (["--lang", "ko", "2"], .korean, ["2"]),
      (["--lang=ko", "check", "1.2"], .korean, ["check", "1.2"]),
      (["check", "--lang=en"], .english, ["check"]),
      (["--lang", "en", "2", "--lang", "ko"], .korean, ["2"]),
      (["2", "--", "--lang", "ko"], .english, ["2", "--", "--lang", "ko"]),
      (["2", "--language", "ko"], .english, ["2", "--language", "ko"]),
      (["---completion", "--", "--lang"], .english, ["---completion", "--", "--lang"]),
    ] as [([String], Language, [String])])
  func `is an option anywhere before the arguments' end`(
    arguments: [String], language: Language, rest: [String]
  ) throws {
    for canShow in [false, true] {
      let chosen = try CommandLanguage(
        arguments, variables: ["LANG": "en_US.UTF-8"], canShow: canShow)
      #expect(chosen.language == language && chosen.arguments == rest)
    }
  }

  @Test func `is never guessed`() {
    #expect(throws: Failure.missing) {
      try CommandLanguage(["2", "--lang"], variables: [:], canShow: true)
    }
    for code in ["", "KO", "kr", "korean", "2"] {
      #expect(throws: Failure.unknown(code)) {
        try CommandLanguage(["--lang", code], variables: [:], canShow: true)
      }
      #expect(throws: Failure.unknown(code)) {
        try CommandLanguage(["--lang=" + code], variables: [:], canShow: true)
      }
    }
  }
}

@Suite struct `A Korean keyboard` {
  @Test(
    arguments: [
      ("ㅂ", "q"), ("ㅠ", "b"), ("ㅎ", "g"), ("ㅔ", "p"), ("ㅊ", "c"), ("q", "q"), ("?", "?"),
      ("가", "가"),
    ] as [(Character, Character)])
  func `has the commands on the same keys`(typed: Character, command: Character) {
    #expect(Key.character(typed).asCommand == .character(command))
  }

  @Test func `types Hangul into an answer, letter by letter`() {
    var parser = KeyParser()
    let events = "개4".utf8.compactMap { parser.take($0) }
    #expect(events == [.key(.character("개")), .key(.character("4"))])
  }
}

@Suite struct `The line of a Korean reader who waits` {
  private let half = ProgressLine(
    progress: WorkProgress(network: "64-30-10", done: 5, count: 20), elapsed: .seconds(4))

  @Test func `says the same`() {
    #expect(
      half.text(step: 3, width: 100, isASCII: false, language: .korean)
        == "  3단계 계산 중 · 64-30-10 학습 · 20개 중 5개 · █████░░░░░░░░░░░░░░░ · 약 12초 남음")
    #expect(
      ProgressLine().text(step: 2, width: 80, isASCII: false, language: .korean) == "  2단계 계산 중 …")
  }

  @Test func `fits at any width`() {
    for width in 0...120 {
      let line = half.text(step: 12, width: width, isASCII: false, language: .korean)
      #expect(displayWidth(of: line) <= width)
    }
  }
}
