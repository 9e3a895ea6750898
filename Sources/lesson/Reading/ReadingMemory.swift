// What one reading of a lesson remembers: the reader's replies, here and in the state file.

import Notebooks
import Parameters

/// The reader's place and replies.
struct ReadingMemory {
  /// What the reader said to a question.
  struct Reply {
    /// The prediction; ``Prediction/skipped`` where there was none.
    var prediction: Prediction
    /// With which parameters the lesson ran.
    var parameters: ParameterAssignment
  }

  /// The parameters that the lesson runs with.
  ///
  /// With others than its own the questions have other answers, and predictions are kept for this
  /// reading only.
  var parameters: ParameterAssignment
  private let store: StateStore
  private let key: String
  private let isKept: Bool
  /// What was said to each question that the reader has passed.
  private(set) var replies: [Prediction.Place: Reply] = [:]
  /// The step at which the reader left last time.
  let place: Int?
  private let remembered: [String: Prediction]

  /// Remembers what is known of the lesson.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - store: Where it is kept.
  ///   - parameters: What it runs with.
  init(of lesson: Lesson, in store: StateStore, parameters: ParameterAssignment) {
    self.store = store
    self.parameters = parameters
    key = "\(lesson.number)"
    // A notebook over the reader's data is another one with other data.
    isKept = lesson.number > 0
    let record = isKept ? store.load().lessons[key] : nil
    place = record?.place.flatMap { (2...max(lesson.steps.count, 2)).contains($0) ? $0 : nil }
    remembered = parameters == .defaults ? record?.predictions ?? [:] : [:]
  }

  /// Goes on with the last reading: its predictions count in this one.
  mutating func resume() {
    // What was skipped is asked again on the way back.
    for (key, prediction) in remembered where prediction != .skipped {
      guard let question = Prediction.Place(key: key), question.step <= place ?? 0 else { continue }
      replies[question] = Reply(prediction: prediction, parameters: .defaults)
    }
  }

  /// Forgets which questions of a step were skipped: who comes back to it is asked again.
  mutating func askAgain(inStep step: Int) {
    replies = replies.filter { $0.key.step != step || $0.value.prediction != .skipped }
  }

  /// What is known of the reader.
  var state: CourseState { store.load() }

  /// Notes that the reader has come to a step.
  func visit(_ step: Int) {
    change { $0.place = step > 1 ? step : nil }
  }

  /// Notes that the reader has come to the end.
  func finish() {
    change {
      $0.place = nil
      $0.isFinished = true
    }
  }

  /// Notes a reply; with `nil` the reader skipped the question.
  mutating func note(_ prediction: Prediction?, at place: Prediction.Place) {
    replies[place] = Reply(prediction: prediction ?? .skipped, parameters: parameters)
    guard parameters == .defaults else { return }
    change { record in
      // Skipping a question does not undo what was predicted in an earlier reading.
      record.predictions[place.key] = prediction ?? record.predictions[place.key] ?? .skipped
    }
  }

  private func change(_ change: (inout LessonRecord) -> Void) {
    guard isKept else { return }
    store.update { change(&$0.lessons[key, default: LessonRecord()]) }
  }
}
