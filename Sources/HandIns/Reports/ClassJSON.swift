// The report for programs.

import Foundation
import Grading

extension ClassReport {
  private struct Document: Codable {
    struct Learner: Codable {
      var name: String
      var passed: Int
      var exercises: [ExerciseResult]
      var progress: LearnerProgress?
    }
    struct Mistake: Codable {
      var exercise: String
      var misconception: String?
      var sentence: String?
      var status: Verdict.Status
      var lesson: Int?
      var step: Int?
      var learners: [String]
      var share: Double
    }
    struct Question: Codable {
      var lesson, step, number, right, wrong, skipped: Int
    }
    struct Unread: Codable {
      var path: String
      var reason: String
    }
    var version = 1
    var learners: [Learner]
    var mistakes: [Mistake]
    var predictions: [Question]
    var unread: [Unread]
  }

  /// One object: every learner's results, what is frequent, predictions, and what could not be read.
  ///
  /// Its keys are part of the interface, as are those of `lesson check --json`.
  public var json: String {
    let document = Document(
      learners: learners.map {
        Document.Learner(
          name: $0.handIn.name, passed: $0.passed, exercises: $0.results,
          progress: $0.handIn.progress)
      },
      mistakes: summary.mistakes.map {
        Document.Mistake(
          exercise: $0.exercise, misconception: $0.misconception, sentence: $0.sentence,
          status: $0.status, lesson: $0.lesson,
          step: map.step(of: $0.lesson, named: $0.step)?.number, learners: $0.learners,
          share: Double($0.learners.count) / Double(max(summary.count, 1)))
      },
      predictions: summary.questions.map {
        Document.Question(
          lesson: $0.lesson, step: $0.step, number: $0.number, right: $0.right, wrong: $0.wrong,
          skipped: $0.skipped)
      },
      unread: faults.map { Document.Unread(path: $0.path, reason: language.say($0)) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in here can fail to encode: strings, whole numbers, shares and truth values.
    let data = (try? encoder.encode(document)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
