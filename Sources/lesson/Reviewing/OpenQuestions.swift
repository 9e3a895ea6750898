// Which questions a review asks again, and what they are: the state file remembers where they
// stand, and the lesson, run again, what they say. So a review speaks the reader's language and
// knows the right answer of the lesson as it is now, whatever edition the reader predicted in.

import Foundation
import Notebooks
import OperatingSystem
import Parameters

/// The questions of one lesson that were answered wrongly, or not at all.
struct OpenQuestions {
  /// One of them.
  struct Item {
    var place: Prediction.Place
    /// What the reader said last.
    var last: Prediction
    var question: Question
  }

  /// The lesson.
  let lesson: Lesson
  /// What the reader said last, by the question's place.
  let places: [Prediction.Place: Prediction]

  /// The lessons with open questions, in their order.
  ///
  /// Anybody can edit the file: what names no place in its lesson is passed over.
  static func all(in state: CourseState, of lessons: [Lesson]) -> [OpenQuestions] {
    lessons.compactMap { lesson in
      var places: [Prediction.Place: Prediction] = [:]
      for (key, prediction) in state.lessons["\(lesson.number)"]?.predictions ?? [:] {
        guard !prediction.cameTrue, let place = Prediction.Place(key: key), place.key == key,
          (1...max(lesson.steps.count, 1)).contains(place.step), place.question >= 1
        else { continue }
        places[place] = prediction
      }
      return places.isEmpty ? nil : OpenQuestions(lesson: lesson, places: places)
    }
  }

  /// The last step that has one of them.
  var lastStep: Int { places.keys.map(\.step).max() ?? 1 }

  /// Runs the lesson with its own parameters, as far as it is needed, and finds the questions.
  ///
  /// - Returns: The questions in their order; a place where the lesson asks nothing any more is
  ///   left out.
  /// - Throws: What ends the lesson before.
  func items() async throws -> [Item] {
    let questions = try await questions()
    return places.keys.sorted().compactMap { place in
      guard let question = questions[place], let last = places[place] else { return nil }
      return Item(place: place, last: last, question: question)
    }
  }

  private func questions() async throws -> [Prediction.Place: Question] {
    let (lesson, lastStep) = (lesson, lastStep)
    let assignment = try ParameterAssignment([], for: lesson.parameters)
    return try await onOwnThread {
      var questions: [Prediction.Place: Question] = [:]
      do {
        try Recorder(lesson: lesson, parameters: assignment) { step in
          for case .question(let question, let place) in StepPiece.pieces(of: step) {
            questions[place] = question
          }
          if step.number >= lastStep { throw CancellationError() }
        }.play(lesson)
      } catch is CancellationError {}
      return questions
    }
  }
}
