// Examines learners' functions, in Swift each in a process of its own.

import ExerciseChecks
import Foundation
import OperatingSystem

/// Grades exercises with the program that holds the learner's functions.
public struct Grader: Sendable {
  /// Who is asked.
  public var answerer: Answerer
  /// The exercises that are not in it, as they do not compile.
  public var leftOut: Set<ExerciseID> = []
  /// How long one exercise may take, in seconds.
  public var timeLimit: Double
  /// How long a command may take to start besides, in seconds.
  public var startLimit = 30.0

  /// How much a learner's function may print, in bytes.
  public static let outputLimit = 256 * 1024

  /// Names the program that is built of the learner's functions.
  public init(program: String, timeLimit: Double = 10, environment: [String: String] = [:]) {
    self.init(.functions(program: program, environment: environment), timeLimit: timeLimit)
  }

  /// Names who is asked.
  public init(_ answerer: Answerer, timeLimit: Double = 10) {
    self.answerer = answerer
    self.timeLimit = timeLimit
  }

  /// Takes what was built of the reader's own code, which is contained where that can be.
  public init(_ product: ExerciseBuild.Product, timeLimit: Double = 10) {
    self.init(.containedIfPossible(program: product.program), timeLimit: timeLimit)
    leftOut = product.leftOut
  }

  /// Grades exercises, and returns their verdicts in the given order.
  ///
  /// Learners' functions are examined two at a time, and the program behind a command line one
  /// exercise after the other.
  public func verdicts(on exercises: [ExerciseID]) async -> [Verdict] {
    if answerer.isShared {
      let child = child
      return await examining(in: child) { exercises.map { verdict(on: $0, in: child) } }
    }
    return await withTaskGroup(of: (Int, Verdict).self) { group in
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
    let child = child
    return await examining(in: child) { verdict(on: id, in: child) }
  }

  private var child: LearnersProcess {
    LearnersProcess(
      answerer, timeLimit: timeLimit, startLimit: answerer.isShared ? startLimit : 0)
  }

  private func examining<Result: Sendable>(
    in child: LearnersProcess, _ work: @escaping @Sendable () -> Result
  ) async -> Result {
    await withTaskCancellationHandler {
      await onOwnThread {
        defer { child.finish() }
        return work()
      }
    } onCancel: {
      child.cancel()
    }
  }

  private func verdict(on id: ExerciseID, in child: LearnersProcess) -> Verdict {
    guard let exercise = ExerciseChecks.exercise(id) else {
      return Verdict(
        exercise: id, status: .notStarted, findings: [], reason: .failure("\(id)"),
        timeLimit: timeLimit, printed: "")
    }
    guard !leftOut.contains(id) else {
      return Verdict(
        exercise: id, status: .notCompiled, findings: [], timeLimit: timeLimit, printed: "")
    }
    return Examination(of: exercise, in: child, answerer.notation).verdict()
  }
}
