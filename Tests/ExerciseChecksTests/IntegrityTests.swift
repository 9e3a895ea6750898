// The course checks itself: what must hold for every exercise, whatever it asks.

import ExerciseChecks
import Foundation
import Testing

@Suite struct IntegrityTests {
  @Test func `The tenth exercise of a lesson is not its first`() throws {
    let tenth: ExerciseID = "1.10"
    #expect(tenth == ExerciseID(lesson: 1, number: 10) && tenth != "1.1")
    #expect(tenth.description == "1.10" && tenth > "1.9")
    #expect(try JSONDecoder().decode([ExerciseID].self, from: Data(#"["1.10"]"#.utf8)) == [tenth])
    for text in ["1", "1.", "1.01", "01.1", "1.1.1", "a.b", ""] {
      #expect(ExerciseID(text) == nil, "“\(text)”")
    }
  }

  @Test func `There are 18 to 24 exercises, in order and without gaps`() {
    let ids = allExercises.map(\.id)
    #expect((18...24).contains(ids.count))
    #expect(ids == ids.sorted())
    for (lesson, own) in Dictionary(grouping: ids, by: \.lesson) {
      #expect(own.map(\.number) == Array(1...own.count), "lesson \(lesson)")
      #expect((3...6).contains(own.count), "lesson \(lesson)")
    }
    #expect(Set(ids.map(\.lesson)) == Set(1...5))
  }

  @Test func `At least sixty misconceptions are known, at least four in every exercise`() {
    for exercise in allExercises {
      #expect(exercise.diagnoses.count >= 4, "exercise \(exercise.id)")
      let keys = exercise.checkKeys + exercise.invariantKeys + exercise.diagnoses.map(\.name)
      #expect(Set(keys).count == keys.count, "exercise \(exercise.id) has two of one key")
    }
    #expect(allExercises.map(\.diagnoses.count).reduce(0, +) >= 60)
  }

  @Test(arguments: allExercises.map(\.id))
  func `The reference solution passes every check`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    let findings = try #require(exercise.referenceAttempt.findings())
    #expect(findings.map(\.check) == exercise.checkKeys)
    for finding in findings { #expect(finding.fault == nil, "\(finding)") }
  }

  @Test(arguments: allExercises.map(\.id))
  func `The solution in steps is right`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    let findings = try #require(exercise.attemptInSteps?.findings())
    for finding in findings { #expect(finding.fault == nil, "\(finding)") }
  }

  @Test(
    arguments: allExercises.flatMap { exercise in
      exercise.diagnoses.map { Case(exercise.id, $0.name) }
    })
  func `Every misconception gets its own diagnosis and no other's`(wrong: Case) throws {
    let exercise = try #require(allExercises.first { $0.id == wrong.exercise })
    for attempt in exercise.attempts(withMisconception: wrong.misconception) {
      let findings = try #require(attempt.findings())
      let faults = findings.compactMap(\.fault)
      #expect(!faults.isEmpty, "it passes")
      for fault in faults {
        guard case .explained(.misconception(wrong.misconception), _, []) = fault else {
          Issue.record("\(wrong) was told as \(fault)")
          continue
        }
      }
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `A constant passes no exercise`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    for answer in exercise.referenceAnswers {
      #expect(!exercise.attempt(with: [answer]).isRight(), "\(answer.text) always passes")
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `An echo of the question passes no exercise`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    for attempt in exercise.echoAttempts {
      #expect(!attempt.isRight())
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `The answers to one exercise pass no other`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    for other in allExercises where other.id != id {
      #expect(!exercise.attempt(with: other.referenceAnswers).isRight(), "those of \(other.id) do")
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `Three hints, each a sentence, lead to the solution`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    let hints = exercise.hints(in: .english)
    #expect(hints.count == 3)
    for hint in hints {
      #expect(hint.count > 30 && ".?!".contains(hint.last ?? " "), "“\(hint)”")
    }
  }

  @Test(arguments: allExercises.map(\.id))
  func `Every diagnosis is said in whole sentences`(id: ExerciseID) throws {
    let exercise = try #require(allExercises.first { $0.id == id })
    for diagnosis in exercise.diagnoses {
      let text = try #require(exercise.words(of: diagnosis.name, in: .english))
      #expect(text.count > 40 && ".?!".contains(text.last ?? " "), "“\(text)”")
    }
  }
}

/// A misconception of an exercise.
struct Case: Sendable, CustomTestStringConvertible {
  var exercise: ExerciseID
  var misconception: String

  init(_ exercise: ExerciseID, _ misconception: String) {
    self.exercise = exercise
    self.misconception = misconception
  }

  var testDescription: String { "\(exercise) \(misconception)" }
}
