// The Korean words of the exercises are complete, are Korean, and lose nothing that the English ones say in signs.

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
    #expect(hints.count == exercise.hints.count)
    for hint in hints { #expect(hasHangul(hint) && hint.hasSuffix(".") || hint.hasSuffix("?")) }
    for name in exercise.checkNames {
      #expect(hasHangul(exercise.checkName(name, in: .korean)), "the check “\(name)”")
    }
    for diagnosis in exercise.diagnoses {
      let text = try #require(exercise.diagnosis(named: diagnosis.name, in: .korean))
      #expect(hasHangul(text) && text.hasSuffix("."), "\(id) \(diagnosis.name)")
    }
    #expect(exercise.diagnosis(named: "no such thing", in: .korean) == nil)
  }

  @Test(arguments: allExercises.map(\.id))
  func `every broken invariant is said in Korean`(id: ExerciseID) throws {
    let exercise = try found(id)
    #expect(!exercise.invariantNames.isEmpty)
    for broken in exercise.invariantNames {
      let text = exercise.broken(broken, in: .korean)
      #expect(hasHangul(text) && text.hasSuffix("니다"), "“\(broken)”")
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `no Korean words are left of a check or a misconception that is gone`(id: ExerciseID) throws
  {
    let exercise = try found(id)
    let words = try #require(exercise.koreanNames)
    #expect(words.checks == Set(exercise.checkNames))
    #expect(words.invariants == Set(exercise.invariantNames))
    #expect(words.diagnoses == Set(exercise.diagnoses.map(\.name)))
  }

  @Test(arguments: allExercises.map(\.id))
  func `numbers and code are the same in both languages`(id: ExerciseID) throws {
    let exercise = try found(id)
    for diagnosis in exercise.diagnoses {
      let korean = try #require(exercise.diagnosis(named: diagnosis.name, in: .korean))
      #expect(facts(korean) == facts(diagnosis.text), "\(id) \(diagnosis.name)")
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
      shapes.map { $0.text(in: .english) } == [
        "a number", "1 number", "3 numbers", "a whole number", "2 whole numbers", "no row",
        "2 rows of 2", "rows of 1, 2",
      ])
    #expect(
      shapes.map { $0.text(in: .korean) } == [
        "수 하나", "수 1개", "수 3개", "정수 하나", "정수 2개", "빈 목록", "2개짜리 행 2개", "길이가 1, 2인 행들",
      ])
  }
}
