// Lessons that many tests look at, each run once.

import Distillation
import Notebooks
import Parameters
import Synchronization

/// What lessons produce, for all tests of a process.
///
/// With its defaults a lesson is run once. With other parameters it is run again, as what is kept
/// would fill the memory; but what it has trained before, in either edition, it looks up.
public enum Recordings {
  /// Editions and parameter sets share most of their trainings.
  public static let memory = WorkMemory(byteLimit: 256 << 20)

  private static let recordings = Mutex<[String: Recording]>([:])

  private final class Recording: Sendable {
    let steps = Mutex<Result<[Step], any Error>?>(nil)
  }

  /// The steps of a lesson, without what is measured.
  ///
  /// - Parameters:
  ///   - lesson: A lesson of either edition.
  ///   - assignments: What differs from its defaults, as in `["seed=7"]`.
  ///   - last: The step to end with, counted from 1; `nil` for the lesson's last.
  /// - Returns: Its steps, the first one first.
  /// - Throws: What the parameters lack.
  public static func steps(
    of lesson: Lesson, _ assignments: [String] = [], upTo last: Int? = nil
  ) throws -> [Step] {
    guard assignments.isEmpty, last == nil else { return try record(lesson, assignments, last) }
    let recording = recordings.withLock { recordings in
      let key = "\(lesson.language) \(lesson.slug)"
      let recording = recordings[key] ?? Recording()
      recordings[key] = recording
      return recording
    }
    return try recording.steps.withLock { steps in
      let result = steps ?? Result { try record(lesson, [], nil) }
      steps = result
      return try result.get()
    }
  }

  private static func record(
    _ lesson: Lesson, _ assignments: [String], _ last: Int?
  ) throws -> [Step] {
    let parameters = try ParameterAssignment(assignments, for: lesson.parameters)
    var steps: [Step] = []
    let recorder = Recorder(lesson: lesson, parameters: parameters, includesMeasurements: false) {
      steps.append($0)
      if $0.number == last { throw Enough() }
    }
    do {
      try WorkMemory.$current.withValue(memory) { try recorder.play(lesson) }
    } catch is Enough {}
    return steps
  }

  /// Ends a lesson whose other steps nobody looks at.
  private struct Enough: Error {}
}
