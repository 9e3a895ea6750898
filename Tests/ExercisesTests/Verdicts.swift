// How the learner's exercises are run as tests.

import ExerciseChecks
import Foundation
import Grading
import Testing

/// The verdicts of this run, each graded once.
private actor Verdicts {
  static let shared = Verdicts()

  private let grader = Grader(
    program: URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "ExerciseRunner").path(percentEncoded: false))
  private var known: [ExerciseID: Task<Verdict, Never>] = [:]

  func verdict(on id: ExerciseID) async -> Verdict {
    let task = known[id] ?? Task { [grader] in await grader.verdict(on: id) }
    known[id] = task
    return await task.value
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips an exercise that has not been written yet.
  static func exercise(_ id: ExerciseID) -> Self {
    .enabled("exercise \(id) was not attempted yet") {
      await Verdicts.shared.verdict(on: id).status != .notAttempted
    }
  }
}

/// Records what is wrong with an exercise.
func expectPass(_ id: ExerciseID, sourceLocation: SourceLocation = #_sourceLocation) async {
  let verdict = await Verdicts.shared.verdict(on: id)
  guard verdict.status != .passed else { return }
  let example = verdict.firstFault?.example
    .map { "\n\($0.call): expected \($0.expected), got \($0.got)" }
  Issue.record(
    "\(id) \(verdict.status.rawValue): \(verdict.message ?? "")\(example ?? "")",
    sourceLocation: sourceLocation)
}
