// The Korean words of the exercises are complete, are Korean, and lose nothing that the English
// ones say in signs.

import ExerciseChecks
import Languages
import Testing

@Suite struct KoreanTests {
  private func hasHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }

  private func found(_ id: ExerciseID) throws -> any AnyExercise {
    try #require(allExercises.first { $0.id == id })
  }

  @Test(arguments: allExercises.map(\.id))
  func `every hint, check and diagnosis is said in Korean`(id: ExerciseID) throws {
    let exercise = try found(id)
    let hints = exercise.hints(in: .korean)
    #expect(hints.count == exercise.hints(in: .english).count)
    for hint in hints { #expect(hasHangul(hint) && hint.hasSuffix(".") || hint.hasSuffix("?")) }
    for key in exercise.checkKeys {
      #expect(hasHangul(try #require(exercise.words(of: key, in: .korean))), "the check \(key)")
    }
    for diagnosis in exercise.diagnoses {
      let text = try #require(exercise.words(of: diagnosis.name, in: .korean))
      #expect(hasHangul(text) && text.hasSuffix("."), "\(id) \(diagnosis.name)")
    }
    #expect(exercise.words(of: "no such thing", in: .korean) == nil)
  }

  @Test(arguments: allExercises.map(\.id))
  func `every broken invariant is said in Korean`(id: ExerciseID) throws {
    let exercise = try found(id)
    #expect(!exercise.invariantKeys.isEmpty)
    for key in exercise.invariantKeys {
      let text = try #require(exercise.words(of: key, in: .korean))
      #expect(hasHangul(text) && text.hasSuffix("니다"), "\(key)")
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `all that is said of an exercise goes through the phrases`(id: ExerciseID) throws {
    let exercise = try found(id)
    let keys = exercise.checkKeys + exercise.invariantKeys + exercise.diagnoses.map(\.name)
    let words = try keys.map { try #require(exercise.words(of: $0, in: .pseudo)) }
    for text in exercise.hints(in: .pseudo) + words {
      #expect(text.hasPrefix("⟦") && text.hasSuffix("⟧"))
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `numbers and code are the same in both languages`(id: ExerciseID) throws {
    let exercise = try found(id)
    for diagnosis in exercise.diagnoses {
      let korean = try #require(exercise.words(of: diagnosis.name, in: .korean))
      let english = try #require(exercise.words(of: diagnosis.name, in: .english))
      #expect(facts(korean) == facts(english), "\(id) \(diagnosis.name)")
    }
  }

  /// The names of code, and the numbers with a decimal point.
  private func facts(_ text: String) -> Set<String> {
    Set(
      text.matches(of: /`[^`]+`/).map { String($0.0) }
        + text.matches(of: /\d+\.\d+/).map { String($0.0) })
  }

  @Test func `a shape is said in both languages`() {
    let shapes: [Shape] = [
      .number, .numbers(1), .numbers(3), .whole, .wholes(2), .rows([]), .rows([2, 2]),
      .rows([1, 2]),
    ]
    #expect(
      shapes.map { Language.english.say($0) } == [
        "a number", "a list of 1 number", "3 numbers", "a whole number", "2 whole numbers",
        "no row",
        "2 rows of 2", "rows of 1, 2",
      ])
    #expect(
      shapes.map { Language.korean.say($0) } == [
        "수 하나", "수 1개짜리 리스트", "수 3개", "정수 하나", "정수 2개", "빈 목록", "2개짜리 행 2개", "길이가 1, 2인 행들",
      ])
  }
}
