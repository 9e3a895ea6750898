// What the course remembers of its reader, as values. Where it is kept is the business of
// `StateStore`.

/// Everything that outlives a run: places, predictions, exercises.
package struct CourseState: Codable, Equatable, Sendable {
  /// The version of the file's format that this program writes; one above it is not read.
  package static let currentVersion = 1

  /// The version of the file's format.
  package var version = currentVersion
  /// What is known of each lesson, by its number, such as `2`.
  package var lessons: [String: LessonRecord] = [:]
  /// What is known of each exercise, by its number, such as `1.2`.
  package var exercises: [String: ExerciseRecord] = [:]

  /// A state in which nothing has happened yet.
  package init() {}

  /// Reads leniently: what is not there has not happened yet.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    version = try container.decode(Int.self, forKey: .version)
    lessons = try container.decodeIfPresent([String: LessonRecord].self, forKey: .lessons) ?? [:]
    exercises =
      try container.decodeIfPresent([String: ExerciseRecord].self, forKey: .exercises) ?? [:]
  }
}

/// What is remembered of one lesson.
package struct LessonRecord: Codable, Equatable, Sendable {
  /// The step at which the reader left, from 1; `nil` where there is nothing to go on with.
  package var place: Int?
  /// Whether the reader has come to the lesson's end at least once.
  package var isFinished = false
  /// The last prediction for each question, by the question's ``Prediction/Place``.
  package var predictions: [String: Prediction] = [:]

  /// A lesson that was not opened yet.
  package init() {}

  /// Reads leniently: what is not there has not happened yet.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    place = try container.decodeIfPresent(Int.self, forKey: .place)
    isFinished = try container.decodeIfPresent(Bool.self, forKey: .isFinished) ?? false
    predictions =
      try container.decodeIfPresent([String: Prediction].self, forKey: .predictions) ?? [:]
  }
}

/// What the reader predicted, and how it went.
package struct Prediction: Codable, Equatable, Sendable {
  /// The answer as the reader typed it: the number of a choice, or a number; empty where the
  /// question was skipped.
  package var answer: String
  /// Whether it came true.
  package var cameTrue: Bool

  /// Creates a prediction.
  package init(answer: String, cameTrue: Bool) {
    self.answer = answer
    self.cameTrue = cameTrue
  }

  /// A question that was passed without a prediction.
  package static let skipped = Prediction(answer: "", cameTrue: false)

  /// Where a question stands: the same in every language and with all parameters, unlike its words.
  package struct Place: Hashable, Comparable, Sendable {
    /// The step's number, from 1.
    package var step: Int
    /// Which of the step's questions it is, from 1.
    package var question: Int

    /// Creates a place.
    package init(step: Int, question: Int) {
      self.step = step
      self.question = question
    }

    /// The place that a key of ``LessonRecord/predictions`` names; `nil` for any other text.
    package init?(key: String) {
      let parts = key.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let step = parts[0], let question = parts[1] else { return nil }
      self.init(step: step, question: question)
    }

    /// The place as a key of ``LessonRecord/predictions``, such as `4.1`.
    package var key: String { "\(step).\(question)" }

    /// In the order in which the reader meets them.
    package static func < (one: Place, other: Place) -> Bool {
      (one.step, one.question) < (other.step, other.question)
    }
  }
}

/// What is remembered of one exercise.
package struct ExerciseRecord: Codable, Equatable, Sendable {
  /// Whether it passed when it was checked last.
  package var passed = false
  /// How many of its hints were shown.
  package var hintsSeen = 0

  /// An exercise that was not attempted yet.
  package init() {}

  /// Reads leniently: what is not there has not happened yet.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    passed = try container.decodeIfPresent(Bool.self, forKey: .passed) ?? false
    hintsSeen = try container.decodeIfPresent(Int.self, forKey: .hintsSeen) ?? 0
  }
}
