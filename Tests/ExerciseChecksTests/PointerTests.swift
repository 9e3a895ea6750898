// Where exercises, diagnoses and hints send a learner: to steps that the lessons really have, in
// both editions. A step that gets another title is found here, and not by a learner whose pointer
// is gone.

import ExerciseChecks
import Foundation
import Languages
import Testing

@Suite struct PointerTests {
  @Test(arguments: allExercises.map(\.id))
  func `An exercise and its diagnoses lead to steps that there are`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    for step in Set([exercise.step] + exercise.diagnoses.map(\.step)) {
      #expect(try titles(of: step.lesson, in: .english).contains(step.title), "\(step)")
    }
  }

  @Test(arguments: allExercises.map(\.id), Language.allCases)
  func `What a hint quotes is a step of a lesson that it names`(
    id: ExerciseID, language: Language
  ) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    let hints = exercise.hints(in: language)
    #expect(hints[1].contains("“"), "the second hint says where to look")
    for hint in hints {
      let lessons = hint.matches(of: /lesson (\d)|(\d)강/).compactMap { $0.1 ?? $0.2 }
      let known = try lessons.compactMap { Int($0) }.flatMap { try titles(of: $0, in: language) }
      let quoted = Set(hint.matches(of: /“([^”]*)”/).map { String($0.1) })
      #expect(quoted.subtracting(known) == [])
    }
  }

  @Test(arguments: allExercises.map(\.id), Language.allCases)
  func `A step that a diagnosis quotes is one of its lesson`(
    id: ExerciseID, language: Language
  ) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    let texts = exercise.diagnoses.compactMap { exercise.words(of: $0.name, in: language) }
    let quoted = texts.flatMap { $0.matches(of: /step “([^”]*)”|“([^”]*)” 단계/) }
      .compactMap { $0.1 ?? $0.2 }.map { String($0) }
    let titles = try titles(of: id.lesson, in: language)
    #expect(Set(quoted).subtracting(titles) == [])
  }

  /// The titles of a lesson's steps.
  private func titles(of lesson: Int, in language: Language) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: language == .english ? "lessons" : "lessons/ko")
    let names = try FileManager.default
      .contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    let name = try #require(names.first { $0.hasPrefix("\(lesson)-") && $0.hasSuffix(".md") })
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map {
      String($0.dropFirst(3))
    }
  }
}
