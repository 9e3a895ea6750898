// One check: build, grade, remember.

import ExerciseChecks
import Foundation
import Grading
import OperatingSystem

/// What `lesson check` and `lesson watch` do each time.
struct CheckSession {
  /// What a check came to.
  enum Outcome {
    /// The verdicts; some functions may not compile, and then it is said why.
    case verdicts([Verdict], leftOut: ExerciseBuild.Failure?)
    case notBuilt(ExerciseBuild.Failure)
  }

  /// The course's folder.
  var root: String
  /// How long one exercise may take, in seconds.
  var timeLimit: Double
  /// Where the progress is remembered.
  var store = StateStore()
  /// Says that it takes long.
  var notice: WaitingNotice

  /// Builds and grades.
  func outcome(of choice: ExerciseChoice) async throws(CommandFailure) -> Outcome {
    let build = ExerciseBuild(root: root, swift: try swift())
    let built = await notice.during(say(CheckingPhrase.compiling)) {
      () -> Result<ExerciseBuild.Product, ExerciseBuild.Failure> in
      do throws(ExerciseBuild.Failure) {
        return .success(try await build.run())
      } catch {
        return .failure(error)
      }
    }
    switch built {
    case .failure(let failure): return .notBuilt(failure)
    case .success(let product):
      let grader = Grader(product, timeLimit: timeLimit)
      let verdicts = await notice.during(say(CheckingPhrase.checking)) {
        await grader.verdicts(on: choice.exercises.map(\.id))
      }
      remember(verdicts)
      // Of an exercise that was not asked for, nothing need be said.
      let concerns = verdicts.contains { $0.status == .notCompiled }
      return .verdicts(verdicts, leftOut: concerns ? product.failure : nil)
    }
  }

  private func remember(_ verdicts: [Verdict]) {
    store.update { state in
      for verdict in verdicts where verdict.status != .notAttempted {
        state.exercises[verdict.exercise.description, default: ExerciseRecord()].passed =
          verdict.status == .passed
      }
    }
  }

  /// The compiler in PATH.
  private func swift() throws(CommandFailure) -> String {
    if let path = programPath("swift") { return path }
    throw CommandFailure(
      .unreadable,
      say(CheckingPhrase.noSwift))
  }
}
