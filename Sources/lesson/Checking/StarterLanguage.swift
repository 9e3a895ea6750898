// Languages besides Swift in which the course has its exercises ready.

import ArgumentParser
import ExerciseChecks
import Grading
import Languages

/// A language in which a learner can begin at once.
enum StarterLanguage: String, CaseIterable, ExpressibleByArgument {
  case python

  /// A file with every task, and what makes it answer.
  func text() throws(CommandFailure) -> String {
    try reading { try $0.text(in: .ofCommand) }
  }

  /// A solution.
  func solution(of exercise: ExerciseID) throws(CommandFailure) -> String {
    try reading { try $0.solution(of: exercise) }
  }

  private func reading(
    _ read: (PythonStarter) throws -> String
  ) throws(CommandFailure) -> String {
    let root = try CourseFolder.path()
    do {
      return try read(PythonStarter(root: root))
    } catch {
      throw CommandFailure(.unreadable, "\(error)")
    }
  }
}
