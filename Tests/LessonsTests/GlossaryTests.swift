// The glossary against the lessons: its pointers lead somewhere, its editions have the same terms,
// and the terms that the lessons introduce are in it.

import Foundation
import KoreanLessons
import Languages
import Lessons
import Notebooks
import Rendering
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private func glossary(_ language: Language) throws -> CourseGlossary {
  let isKorean = language == .korean
  return try #require(
    CourseGlossary(
      markdown: isKorean ? KoreanLessons.glossarySource : Lessons.glossarySource,
      lessons: isKorean ? KoreanLessons.allLessons : Lessons.allLessons),
    "glossary.md has a title, a paragraph, and three headings with a table each")
}

/// The text of the lessons of a folder, without their code.
private func prose(_ folder: String) throws -> String {
  let folder = root.appending(path: folder)
  let names = try FileManager.default.contentsOfDirectory(
    atPath: folder.path(percentEncoded: false))
  return try names.filter { $0.first?.isNumber == true && $0.hasSuffix(".md") }.sorted()
    .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    .joined(separator: "\n").replacing(/```[\s\S]*?```/, with: "")
}

/// Whether a word is a term's name, its plural, or the beginning of its name: “forward” of “forward
/// KL”.
private func isKnown(_ word: String, _ names: [String]) -> Bool {
  let word = word.lowercased()
  let forms = word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]
  return names.contains { name in
    forms.contains { name.lowercased() == $0 || name.lowercased().hasPrefix($0 + " ") }
  }
}

@Suite struct GlossaryTests {
  /// Words that the English lessons set in bold though they are no terms, and why.
  private static let noTerms = [
    "angle": "where an animal of the toy world stands",
    "how sure": "stress: one of two things that a soft label says",
    "which other": "stress: the other one",
    "lesson 2": "a pointer",
    "further reading": "a heading",
    "match the teacher's logits": "stress, on what is the term “matching logits”",
    "pytorch": "a name", "keras": "a name",
    "language models": "stress: where a choice matters; the course has none",
    "helps": "a verdict, told there", "harms": "a verdict, told there",
    "no difference worth having": "a verdict, told there",
    "undecided": "a verdict, told there",
    "same picture": "stress, on what is the term “consistency”",
    "seed by seed": "stress", "distilled": "a name in tables",
  ]

  /// Words that the Korean lessons set in bold, with their English, though they are no terms.
  private static let noKoreanTerms = [
    "전달": "stress: what the name of the subject comes from",
    "언어 모델": "stress: where a choice matters; the course has none",
  ]

  /// Words of a text in bold that are neither names of terms nor words that are none.
  ///
  /// A formula, a number and a sentence of more than four words are no terms.
  private func unknown(in text: String, names: [String]) -> [String] {
    text.matches(of: /\*\*([^*]+)\*\*/).map { String($0.1).replacing("\n", with: " ") }
      .filter { word in
        !word.contains { "=/`".contains($0) } && word.count { $0 == " " } < 4
          && Self.noTerms[word.lowercased()] == nil && !isKnown(word, names)
      }
  }

  @Test(arguments: Language.allCases)
  func `every pointer leads to a step`(language: Language) throws {
    let glossary = try glossary(language)
    for entry in glossary.parts.flatMap(\.entries) {
      #expect(entry.step != nil, "\(entry.names): lesson \(entry.lesson), “\(entry.title)”")
    }
    #expect(glossary.terms.entries.count > 50)
  }

  @Test func `both editions have the same terms, and send to the same steps`() throws {
    let (english, korean) = (try glossary(.english), try glossary(.korean))
    func places(_ part: CourseGlossary.Part) -> [String] {
      part.entries.map { "\($0.lesson).\($0.step ?? 0)" }
    }
    func terms(_ glossary: CourseGlossary) -> [String] {
      glossary.terms.entries.map { "\($0.key): \($0.lesson).\($0.step ?? 0)" }.sorted()
    }
    #expect(terms(english) == terms(korean))
    #expect(places(english.formulas) == places(korean.formulas))
    #expect(places(english.bugs) == places(korean.bugs))
  }

  @Test(arguments: Language.allCases)
  func `a name is that of one term`(language: Language) throws {
    let names = try glossary(language).terms.entries.flatMap(\.names).map { $0.lowercased() }
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func `every term in bold in a lesson is in the glossary`() throws {
    let names = try glossary(.english).terms.entries.flatMap(\.names)
    #expect(unknown(in: try prose("lessons"), names: names) == [])
  }

  @Test func `a term that is missing would be found`() {
    let text = "A **frobnication** is no **soft\nlabel**, **A = B** or **hot**."
    #expect(unknown(in: text, names: ["soft label", "hot dog"]) == ["frobnication"])
  }

  @Test func `every term in bold with its English name in a Korean lesson is in the glossary`()
    throws
  {
    let entries = try glossary(.korean).terms.entries
    let introduced = try prose("lessons/ko").matches(of: /\*\*([^*]+)\*\*\(([A-Za-z][^),]*)/)
      .map { (String($0.1), String($0.2)) }.map { korean, english in
        (korean.replacing("\n", with: " "), english.replacing("\n", with: " "))
      }
    #expect(introduced.count > 40)
    let missing = introduced.filter { korean, english in
      Self.noKoreanTerms[korean] == nil && !isKnown(korean, entries.flatMap(\.names))
        && !isKnown(english, entries.map(\.key))
    }
    #expect(missing.map { "\($0.0) (\($0.1))" } == [])
  }

  @Test func `the four faults of PyTorch's line are among the bugs`() throws {
    let bugs = try glossary(.english).bugs.entries.map { $0.names[0] }
    for words in ["no logarithm", "reduction=\"mean\"", "softened with T", "T² missing"] {
      #expect(bugs.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test func `another file is no glossary`() {
    let lessons = Lessons.allLessons
    let source = Lessons.glossarySource
    #expect(CourseGlossary(markdown: "", lessons: lessons) == nil)
    #expect(CourseGlossary(markdown: source + "\n## More\n", lessons: lessons) == nil)
    let withoutPlace = source.replacing("| 1 · Two twos |", with: "| Two twos |")
    #expect(CourseGlossary(markdown: withoutPlace, lessons: lessons) == nil)
    let elsewhere = source.replacing("| 1 · Two twos |", with: "| 1 · Three twos |")
    let entries = CourseGlossary(markdown: elsewhere, lessons: lessons)?.terms.entries ?? []
    #expect(entries.first { $0.key == "accuracy" }?.step == nil && !entries.isEmpty)
  }
}
