// What a hand-in says of its learner's way through the course. The learner's machine wrote it, and
// anybody can edit it: it is shown as what they say, and decides nothing.

/// How far a learner has come, as the learner's own copy of the course remembers it.
public struct LearnerProgress: Codable, Sendable, Equatable {
  /// One lesson.
  public struct Lesson: Codable, Sendable, Equatable {
    /// The step where the learner left, from 1; left out at the beginning and at the end.
    public var place: Int?
    /// Whether the learner came to its end.
    public var isFinished: Bool
    /// The last prediction for each question, by step and number, such as `4.1`.
    public var predictions: [String: Prediction]

    /// Describes a lesson.
    public init(place: Int?, isFinished: Bool, predictions: [String: Prediction]) {
      self.place = place
      self.isFinished = isFinished
      self.predictions = predictions
    }
  }

  /// One prediction.
  public struct Prediction: Codable, Sendable, Equatable {
    /// As it was typed; empty where the question was skipped.
    public var answer: String
    /// Whether it came true.
    public var cameTrue: Bool

    /// Describes a prediction.
    public init(answer: String, cameTrue: Bool) {
      self.answer = answer
      self.cameTrue = cameTrue
    }
  }

  /// One exercise.
  public struct Exercise: Codable, Sendable, Equatable {
    /// Whether it was right when it was checked last.
    public var passed: Bool
    /// How many of its hints were read.
    public var hintsSeen: Int

    /// Describes an exercise.
    public init(passed: Bool, hintsSeen: Int) {
      self.passed = passed
      self.hintsSeen = hintsSeen
    }
  }

  /// The lessons by their numbers.
  public var lessons: [String: Lesson]
  /// The exercises by their numbers.
  public var exercises: [String: Exercise]

  /// Describes a way.
  public init(lessons: [String: Lesson] = [:], exercises: [String: Exercise] = [:]) {
    self.lessons = lessons
    self.exercises = exercises
  }
}
