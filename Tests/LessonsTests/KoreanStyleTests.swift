// The style of the Korean edition, as far as a machine can see it: lessons/ko/README.md says the
// rest. Lines are read as they stand in the files; sentences as they come out of the lessons.

import Foundation
import KoreanLessons
import Languages
import Notebooks
import TestSupport
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private func hasHangul(_ text: some StringProtocol) -> Bool {
  text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
}

/// A line of a file, where something may be wrong.
private struct Line: Sendable, CustomStringConvertible {
  var path: String
  var number: Int
  var text: String
  var description: String { "\(path):\(number): \(text)" }
}

/// Every line of Korean that a reader may meet: of the edition, without the code that both editions
/// share, and of the phrases.
private let lines: [Line] = {
  let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
  return files.filter { path in
    path.hasPrefix("lessons/ko/") && path.hasSuffix(".md") && !path.hasSuffix("/README.md")
      || path == "README.ko.md"
      || path.contains("/Phrases/") && path.contains("Korean") && path.hasSuffix(".swift")
        && (path.hasPrefix("Sources/") || path.hasPrefix("lessons/Helpers/"))
  }.sorted().flatMap { path in
    let text = (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { Line(path: path, number: $0.offset + 1, text: String($0.element)) }
      .filter { hasHangul($0.text) && !$0.text.drop { $0 == " " }.hasPrefix("//") }
  }
}()

/// The sentences of a lesson as they come out.
private func sentences(of lesson: Lesson) throws -> [String] {
  try Recordings.steps(of: lesson).flatMap { step in
    [step.title]
      + step.blocks.flatMap { block -> [String] in
        switch block {
        case .prose(let prose): [prose.source.replacing(/```[\s\S]*?```/, with: "")]
        case .code, .hiddenCode: []
        case .table(let table, _): [table.caption, table.read, table.notice]
        case .figure(let figure, _): [figure.caption, figure.alternative]
        case .question(let question): [question.prompt, question.explanation]
        }
      }
  }
}

@Suite struct `The Korean style` {
  @Test func `has lines to be looked at`() {
    #expect(lines.count > 3000)
    #expect(Set(lines.map(\.path)).count > 60)
  }

  /// Words that follow the English too closely, or that another word of the course says.
  private static let calques = [
    ("비교하다, X 대비", "견[주준줍줄줘]"), ("이유", "까닭"), ("즉", ", 곧 "),
    ("n분의 1, 값이 n배", #"배 ?(작|짧|큽|크다)"#), ("모두", #"([0-9]+)[가-힣] 가운데 \1[가-힣](?![가-힣0-9])"#),
    ("하나도 없습니다", "0가지입니다"), ("보폭, 스텝, 갱신", "걸음"), ("초기 가중치", "처음 가중치"),
    ("데이터셋", "데이터 (집합|세트)"), ("기울기", "그래디언트"), ("픽셀", "화소"), ("일치도", "일치율"),
    ("학습 데이터", "훈련 데이터"), ("높다, 낮다", "차가[운우]|뜨거[운우울]"), ("두 조건을 만족하다", "두 제한|둘 다 지키"),
    ("각 행은 X 하나를 나타냅니다", "한 행이 .*하나입니다|각 행은 [^,.]* 하나입니다"),
    ("~할까요?", "(나요|가요)\\?"), ("외", "[A-Za-z] 등[,(]"), ("제한 시간", "시간제한"),
  ]

  @Test(arguments: calques.indices)
  func `has none of the words that it does not use`(index: Int) throws {
    let instead = Self.calques[index].0
    let words = try Regex(Self.calques[index].1)
    #expect(lines.filter { $0.text.contains(words) }.map(\.description) == [], "\(instead)")
  }

  @Test func `has no space before a percent sign, no dash in a range, no double particle`() throws {
    for wrong in [
      #"\d %(?! interval)"#, #"\d–\d"#, #"(을\(를\)|이\(가\)|은\(는\)|과\(와\)|\(으\)로)"#,
      "(^|[^0-9,.])[1-9][0-9]{4,}(개|장|번|마리|바이트)",
    ] {
      let pattern = try Regex(wrong)
      #expect(lines.filter { $0.text.contains(pattern) }.map(\.description) == [], "\(wrong)")
    }
  }

  @Test(arguments: KoreanLessons.allLessons.map(\.number))
  func `has the right particle behind every sign and every number`(number: Int) throws {
    let lesson = try #require(KoreanLessons.allLessons.first { $0.number == number })
    let particles: [(String, Particle)] = [
      ("은", .topic), ("는", .topic), ("이", .subject), ("가", .subject), ("을", .object),
      ("를", .object), ("과", .and), ("와", .and), ("으로", .instrument), ("로", .instrument),
    ]
    var count = 0
    for sentence in try sentences(of: lesson) {
      for match in sentence.matches(
        of: /([^\s가-힣`*“”"]*[0-9%°²∞A-ZαβεΣ])(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/)
      {
        let (word, written) = (String(match.1), String(match.2))
        let particle = try #require(particles.first { $0.0 == written }).1
        // 1/T is read T분의 1.
        let spoken = word.contains(/(^|[(−])1\/T/) ? "1" : word
        count += 1
        #expect(attach(spoken, particle) == spoken + written, "“\(word)\(written)”: \(sentence)")
      }
    }
    #expect(count > 20)
  }

  @Test func `has no English sentence among its phrases`() throws {
    let english = try Regex(#"\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b"#)
    for line in lines where line.path.hasSuffix(".swift") {
      let words = line.text.replacing(
        /\\\(.*\)|`[^`]*`|“[^”]*”|\([^)가-힣]*\)|sudo apt-get.*|lesson .*|case .*?:|func .*|if let .*/,
        with: "")
      #expect(!words.contains(english), "\(line)")
    }
  }

  /// A command that is advised answers in Korean wherever it is pasted.
  ///
  /// The door is `advised("…")` where the command speaks, and `--lang ko` elsewhere. A name in
  /// backquotes is no advice.
  @Test func `advises no command without a language`() {
    let phrases = lines.filter { $0.path.hasSuffix(".swift") }
    for line in phrases where line.text.contains(/(^|[^`])\.\/lesson [a-z0-9]/) {
      #expect(line.text.contains("--lang ko"), "\(line)")
    }
    for line in lines where line.path.hasPrefix("lessons/ko/") && line.path.contains(/ko\/[1-9s]/) {
      for match in line.text.matches(of: /`(\.\/lesson [^`]*)`/) where !line.path.contains("swift")
      {
        #expect(match.1.contains("--lang ko"), "\(line)")
      }
    }
  }
}
