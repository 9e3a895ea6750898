// Lessons that many tests look at, each run once.

import Distillation
import Notebooks
import Parameters
import Synchronization

/// What lessons produce, recorded once for all tests of a process.
public enum Recordings {
  /// Editions and parameter sets share most of their trainings.
  public static let memory = TrainingMemory(byteLimit: 512 << 20)
  private static let recordings = Mutex<[String: Recording]>([:])

  private final class Recording: Sendable {
    let steps = Mutex<Result<[Step], any Error>?>(nil)
  }

  /// The steps of a lesson, without what is measured.
  ///
  /// - Parameters:
  ///   - lesson: A lesson of either edition.
  ///   - assignments: What differs from its defaults, as in `["seed=7"]`.
  /// - Returns: Its steps, the first one first.
  /// - Throws: What the parameters lack.
  public static func steps(of lesson: Lesson, _ assignments: [String] = []) throws -> [Step] {
    let key = "\(lesson.language) \(lesson.slug) \(assignments)"
    let recording = recordings.withLock { recordings in
      let recording = recordings[key] ?? Recording()
      recordings[key] = recording
      return recording
    }
    return try recording.steps.withLock { steps in
      let result = steps ?? Result { try record(lesson, assignments) }
      steps = result
      return try result.get()
    }
  }

  private static func record(_ lesson: Lesson, _ assignments: [String]) throws -> [Step] {
    let parameters = try ParameterAssignment(assignments, for: lesson.parameters)
    return try TrainingMemory.$current.withValue(memory) {
      try Recorder.record(lesson, parameters: parameters, includesMeasurements: false)
    }
  }
}
