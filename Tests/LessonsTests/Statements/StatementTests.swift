// Sentences follow their numbers, whatever the parameters: parameters are made by the dozen, and
// each computed statement is held against the values in the tables above it.

import Foundation
import Notebooks
import Testing

@Suite struct `Every computed statement` {
  /// How many parameter sets there are of each lesson; more by hand, with `STATEMENTS=5000`.
  private static let wanted = ProcessInfo.processInfo.environment["STATEMENTS"].flatMap { Int($0) }
  /// The number of the first set, so that one of many can be looked at by itself.
  private static let first =
    ProcessInfo.processInfo.environment["FIRST_STATEMENT"].flatMap { Int($0) } ?? 0

  @Test(
    arguments: [
      // The steps whose sentences depend on what is assigned.
      (lesson: 1, sets: 2, steps: 9), (lesson: 2, sets: 25, steps: 7),
      (lesson: 3, sets: 4, steps: 10),
    ])
  func `is true of the tables above it`(lesson: Int, sets: Int, steps: Int) throws {
    for index in Self.first..<Self.first + (Self.wanted ?? sets) {
      var parameters = ParameterSets(seed: 1000 * index + lesson)
      let assignments = parameters.next(lesson: lesson)
      var scrutiny = Scrutiny(try LessonRun(lesson, assignments, upTo: steps))
      switch lesson {
      case 1: scrutiny.scrutiniseDarkKnowledge()
      case 2: scrutiny.scrutiniseTemperature()
      default: scrutiny.scrutiniseLoss()
      }
      scrutiny.scrutiniseTexts()
      scrutiny.scrutiniseTables()
      scrutiny.scrutinisePictures()
      #expect(scrutiny.faults == [], "set \(index) of lesson \(lesson): \(assignments)")
    }
  }
}
