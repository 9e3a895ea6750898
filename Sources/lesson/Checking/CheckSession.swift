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
    /// The command that was to answer answered no question of several exercises; the first verdict
    /// says why.
    case silent(Verdict)
  }

  /// The course's folder.
  var root: String
  /// How long one exercise may take, in seconds.
  var timeLimit: Double
  /// The command line that answers in the place of the functions in `lessons/exercises`.
  var command: String?
  /// Where the progress is remembered.
  var store = StateStore()
  /// Says that it takes long.
  var notice: WaitingNotice

  /// Builds and grades; a command is only graded.
  func outcome(of choice: ExerciseChoice) async throws(CommandFailure) -> Outcome {
    guard let command else { return try await outcomeOfBuild(choice) }
    let verdicts = await verdicts(
      by: Grader(.command(command), timeLimit: timeLimit), on: choice)
    if let first = verdicts.first, verdicts.count > 1, verdicts.allSatisfy(\.isSilent) {
      return .silent(first)
    }
    remember(verdicts)
    return .verdicts(verdicts, leftOut: nil)
  }

  private func verdicts(by grader: Grader, on choice: ExerciseChoice) async -> [Verdict] {
    await notice.during(say(CheckingPhrase.checking)) {
      await grader.verdicts(on: choice.exercises.map(\.id))
    }
  }

  private func outcomeOfBuild(
    _ choice: ExerciseChoice
  ) async throws(CommandFailure) -> Outcome {
    try requireWritableBuild()
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
      var verdicts = await verdicts(by: Grader(product, timeLimit: timeLimit), on: choice)
      let folder = ExerciseFolder(root: root)
      for index in verdicts.indices where verdicts[index].status == .notAttempted {
        verdicts[index].isBegun = folder.isBegun(verdicts[index].exercise)
      }
      remember(verdicts)
      // Of an exercise that was not asked for, nothing need be said.
      let concerns = verdicts.contains { $0.status == .notCompiled }
      return .verdicts(verdicts, leftOut: concerns ? product.failure : nil)
    }
  }

  /// What to do now; `nil` while something is wrong, or nothing has been written.
  func next(after verdicts: [Verdict]) -> NextTask? {
    guard CheckEnding(verdicts) == nil,
      let last = verdicts.last(where: { $0.status == .passed })?.exercise
    else { return nil }
    var state = store.load()
    // Where nothing can be remembered, at least these are known.
    state.take(verdicts)
    return NextTask(after: last, in: state, lessons: Catalogue().lessons.map(\.number))
  }

  private func remember(_ verdicts: [Verdict]) {
    store.update { $0.take(verdicts) }
  }

  /// Throws where the compiler may not write.
  ///
  /// That is in somebody else's copy of the course, or in one's own in which root has built.
  private func requireWritableBuild() throws(CommandFailure) {
    let folder = root + "/.build"
    for path in [folder, folder + "/build.db", folder + "/release"]
    where FileManager.default.fileExists(atPath: path)
      && !FileManager.default.isWritableFile(atPath: path)
    {
      throw CommandFailure(
        .unwritable, say(CheckingPhrase.buildNotWritable(path: path, root: root)))
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

extension CourseState {
  /// Remembers which exercises are passed.
  ///
  /// One that was put back as it was at first no longer is; of one that was never attempted there
  /// is nothing to remember.
  fileprivate mutating func take(_ verdicts: [Verdict]) {
    for verdict in verdicts {
      let key = verdict.exercise.description
      guard verdict.status != .notAttempted || exercises[key] != nil else { continue }
      exercises[key, default: ExerciseRecord()].passed = verdict.status == .passed
    }
  }
}
