// What a teacher wants to know before the next hour, as facts.

import ExerciseChecks
import Grading

/// What a class has in common.
public struct ClassSummary: Sendable, Equatable {
  /// Something that was done instead of what was asked, and who did it.
  public struct Mistake: Sendable, Equatable {
    /// The exercise.
    public var exercise: String
    /// The name of the misconception, if it is a known one.
    public var misconception: String?
    /// What was done; where that is not known, how the exercise ended.
    public var sentence: String?
    /// How the exercises ended that show it.
    public var status: Verdict.Status
    /// The lesson and the English title of the step that explains it.
    public var lesson: Int?
    /// See `lesson`.
    public var step: String?
    /// The learners, in their order.
    public var learners: [String]
  }

  /// A question of a lesson, and what was predicted.
  public struct Question: Sendable, Equatable {
    /// The lesson, the step from 1, and which of the step's questions it is.
    public var lesson: Int
    /// See `lesson`.
    public var step: Int
    /// See `lesson`.
    public var number: Int
    /// How many predictions came true, did not, and how often it was skipped.
    public var right = 0
    /// See `right`.
    public var wrong = 0
    /// See `right`.
    public var skipped = 0

    /// How many came upon it.
    public var count: Int { right + wrong + skipped }
  }

  /// How many learners there are.
  public var count: Int
  /// What was done, most learners first; at last what has no known cause.
  public var mistakes: [Mistake]
  /// For each exercise in its order: how many have it right, how many wrong, how many left it open.
  public var exercises: [(exercise: String, right: Int, wrong: Int, open: Int)]
  /// The questions, those that most predicted wrongly or skipped first.
  public var questions: [Question]

  /// Sums up.
  public init(_ learners: [LearnerResult]) {
    count = learners.count
    mistakes = Self.mistakes(learners)
    questions = Self.questions(learners)
    exercises = allExercises.map { exercise in
      let id = exercise.id.description
      let results = learners.compactMap { $0.results.first { $0.exercise == id } }
      return (
        id, results.count { $0.status == .passed }, results.count(where: \.isWrong),
        results.count { $0.status == .notAttempted }
      )
    }
  }

  /// Whether two say the same.
  public static func == (one: Self, other: Self) -> Bool {
    one.count == other.count && one.mistakes == other.mistakes && one.questions == other.questions
      && one.exercises.elementsEqual(other.exercises) { $0 == $1 }
  }

  /// What tells one mistake from another.
  private struct Kind: Hashable {
    var exercise: String
    var cause: String?
    var status: Verdict.Status
  }

  private static func mistakes(_ learners: [LearnerResult]) -> [Mistake] {
    var found: [Kind: Mistake] = [:]
    for learner in learners {
      for result in learner.results where result.isWrong {
        // A known misconception may be told with other numbers each time.
        let kind = Kind(
          exercise: result.exercise, cause: result.misconception ?? result.cause,
          status: result.cause == nil ? result.status : .failed)
        found[
          kind,
          default: Mistake(
            exercise: result.exercise, misconception: result.misconception,
            sentence: result.cause, status: kind.status, lesson: result.lesson,
            step: result.step, learners: [])
        ].learners.append(learner.handIn.name)
      }
    }
    let order = Dictionary(
      uniqueKeysWithValues: allExercises.enumerated().map { ($1.id.description, $0) })
    return found.values.sorted { one, other in
      // What is explained tells more than what is not.
      let (first, second) = (one.sentence == nil ? 1 : 0, other.sentence == nil ? 1 : 0)
      let places = (order[one.exercise] ?? 0, order[other.exercise] ?? 0)
      return (first, -one.learners.count, places.0, one.sentence ?? one.status.rawValue)
        < (second, -other.learners.count, places.1, other.sentence ?? other.status.rawValue)
    }
  }

  private static func questions(_ learners: [LearnerResult]) -> [Question] {
    var found: [[Int]: Question] = [:]
    for learner in learners {
      for (number, lesson) in learner.handIn.progress?.lessons ?? [:] {
        for (key, prediction) in lesson.predictions {
          let place = key.split(separator: ".").compactMap { Int($0) }
          guard let number = Int(number), place.count == 2, (1...99).contains(number),
            place.allSatisfy((1...99).contains)
          else { continue }
          var question =
            found[[number] + place] ?? Question(lesson: number, step: place[0], number: place[1])
          if prediction.answer.isEmpty {
            question.skipped += 1
          } else if prediction.cameTrue {
            question.right += 1
          } else {
            question.wrong += 1
          }
          found[[number] + place] = question
        }
      }
    }
    return found.values.sorted { one, other in
      // By the share that did not see it coming; cross-multiplied, as shares would be rounded.
      let (first, second) = (
        (one.count - one.right) * other.count, (other.count - other.right) * one.count
      )
      return (-first, one.lesson, one.step, one.number)
        < (-second, other.lesson, other.step, other.number)
    }
  }
}
