// Sentences follow their numbers, whatever the parameters: parameters are made by the dozen, and
// each computed statement is held against the values in the tables above it.

import Foundation
import Notebooks
import Testing

@Suite struct `Every computed statement` {
  /// How many parameter sets there are of each lesson; more by hand, with `STATEMENTS=5000`.
  private static let wanted = ProcessInfo.processInfo.environment["STATEMENTS"].flatMap { Int($0) }
  /// The one lesson that is tried, as in `LESSON=4`; all where none is named.
  private static let only = ProcessInfo.processInfo.environment["LESSON"].flatMap { Int($0) }
  /// The number of the first set, so that one of many can be looked at by itself.
  private static let first =
    ProcessInfo.processInfo.environment["FIRST_STATEMENT"].flatMap { Int($0) } ?? 0

  /// Steps of a lesson whose sentences depend on what is assigned, and how many sets try them.
  struct Trial: CustomTestStringConvertible {
    var lesson: Int
    var steps: Int
    var sets: Int
    var testDescription: String { "lesson \(lesson), steps 1 to \(steps)" }
  }

  // The first half of lesson 3 needs no training.
  @Test(
    arguments: [
      Trial(lesson: 1, steps: 9, sets: 1), Trial(lesson: 2, steps: 7, sets: 6),
      Trial(lesson: 3, steps: 5, sets: 6), Trial(lesson: 3, steps: 10, sets: 1),
      Trial(lesson: 4, steps: 12, sets: 1), Trial(lesson: 5, steps: 12, sets: 1),
    ])
  func `is true of the tables above it`(trial: Trial) throws {
    if let only = Self.only, only != trial.lesson { return }
    for index in Self.first..<Self.first + (Self.wanted ?? trial.sets) {
      var parameters = ParameterSets(seed: 1000 * index + trial.lesson)
      let assignments = parameters.next(lesson: trial.lesson)
      var scrutiny = Scrutiny(try LessonRun(trial.lesson, assignments, upTo: trial.steps))
      switch trial.lesson {
      case 1: scrutiny.scrutiniseDarkKnowledge()
      case 2: scrutiny.scrutiniseTemperature()
      case 3: scrutiny.scrutiniseLoss(withBugHunt: trial.steps > 5)
      case 4: scrutiny.scrutiniseTeacherAndStudent()
      default: scrutiny.scrutiniseDeployment(assignments)
      }
      scrutiny.scrutiniseTexts()
      scrutiny.scrutiniseTables()
      scrutiny.scrutinisePictures()
      #expect(scrutiny.faults == [], "set \(index) of lesson \(trial.lesson): \(assignments)")
    }
  }
}
