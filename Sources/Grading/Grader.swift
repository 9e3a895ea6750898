// Examines learners' functions, each in a process of its own.

import ExerciseChecks
import Foundation
import OperatingSystem

/// Grades exercises with the program that holds the learner's functions.
public struct Grader: Sendable {
  /// The path of the `ExerciseRunner`, built.
  public var program: String
  /// The exercises that are not in it, as they do not compile.
  public var leftOut: Set<ExerciseID> = []
  /// How long one exercise may take, in seconds.
  public var timeLimit: Double
  /// Variables that its environment has besides those of this process.
  public var environment: [String: String]

  /// How much a learner's function may print, in bytes.
  public static let outputLimit = 256 * 1024

  /// Names the program.
  public init(program: String, timeLimit: Double = 10, environment: [String: String] = [:]) {
    self.program = program
    self.timeLimit = timeLimit
    self.environment = environment
  }

  /// Takes what was built.
  public init(_ product: ExerciseBuild.Product, timeLimit: Double = 10) {
    self.init(program: product.program, timeLimit: timeLimit)
    leftOut = product.leftOut
  }

  /// Grades exercises, two at a time, and returns their verdicts in the given order.
  public func verdicts(on exercises: [ExerciseID]) async -> [Verdict] {
    await withTaskGroup(of: (Int, Verdict).self) { group in
      var verdicts: [Int: Verdict] = [:]
      for (index, exercise) in exercises.enumerated() {
        if index >= 2, let (done, verdict) = await group.next() { verdicts[done] = verdict }
        group.addTask { (index, await verdict(on: exercise)) }
      }
      for await (done, verdict) in group { verdicts[done] = verdict }
      return exercises.indices.compactMap { verdicts[$0] }
    }
  }

  /// Grades one exercise.
  public func verdict(on id: ExerciseID) async -> Verdict {
    guard let exercise = ExerciseChecks.exercise(id) else {
      return Verdict(
        exercise: id, status: .notStarted, findings: [], reason: .failure("\(id)"),
        timeLimit: timeLimit, printed: "")
    }
    guard !leftOut.contains(id) else {
      return Verdict(
        exercise: id, status: .notCompiled, findings: [], timeLimit: timeLimit, printed: "")
    }
    let child = LearnersProcess(program: program, environment: environment, timeLimit: timeLimit)
    return await withTaskCancellationHandler {
      await onOwnThread { Examination(of: exercise, in: child).verdict() }
    } onCancel: {
      child.cancel()
    }
  }
}
