// What `lesson class` waits for: the parts that all hand-ins share, and each hand-in.

import Distillation
import Foundation
import Grading
import HandIns
import Languages
import OperatingSystem
import Rendering

/// Builds and grades hand-ins, and says how far it is.
struct ClassSession {
  /// The course's folder.
  var root: String
  /// What strangers' code runs in; `nil` where the teacher wants it without.
  var containment: Containment?
  /// How long one exercise may take, in seconds.
  var timeLimit: Double
  var environment: TerminalEnvironment
  var style: TerminalStyle

  /// Every learner's results; what an earlier run found out is not found out again.
  func results(of handIns: [HandIn]) async throws(CommandFailure) -> [LearnerResult] {
    let board = WorkBoard()
    let notice = WaitingNotice(in: environment, style: style, board: board)
    let grading = ClassGrading(store: store, in: .ofCommand)
    let open = grading.open(handIns)
    let isSwift = open.values.contains { if case .swift = $0 { true } else { false } }
    let isPython = open.values.contains { if case .python = $0 { true } else { false } }
    let workshop = isSwift ? try await workshop(notice) : nil
    let python = isPython ? try await python() : nil
    let grader = HandInGrader(
      workshop: workshop, python: python, containment: containment, timeLimit: timeLimit)
    return await notice.during(Language.ofCommand.say(ClassPhrase.grading(open.count))) {
      await grading.results(
        of: handIns, grading: { await grader.verdicts(on: $0, named: $1) },
        progress: { board.take(WorkProgress(network: "", done: $0, count: $1)) })
    }
  }

  private func workshop(_ notice: WaitingNotice) async throws(CommandFailure) -> Workshop {
    let swift = programPath("swift")
    guard swift != nil || Containment.toolchain != nil else {
      throw CommandFailure(.unreadable, say(CheckingPhrase.noSwift))
    }
    let built = await notice.during(say(CheckingPhrase.compiling)) {
      () -> Result<Workshop, ExerciseBuild.Failure> in
      do throws(ExerciseBuild.Failure) {
        return .success(try await Workshop(root: root, swift: swift, containment: containment))
      } catch {
        return .failure(error)
      }
    }
    do throws(ExerciseBuild.Failure) { return try built.get() } catch {
      let said = error.errors.joined(separator: " ").visibleLine
      throw CommandFailure(.lesson, say(ClassCommandPhrase.noWorkshop(reason: said)))
    }
  }

  private func python() async throws(CommandFailure) -> PythonProgram {
    if let path = programPath("python3"), let python = await PythonProgram(root: root, path: path) {
      return python
    }
    throw CommandFailure(.incomplete, say(ClassCommandPhrase.noPython))
  }

  /// Where results are kept, beside the reader's own progress.
  ///
  /// They hold as long as the command is the same, which the checks are a part of.
  private var store: ResultStore {
    var status = stat()
    stat("/proc/self/exe", &status)
    let command = "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    return ResultStore(
      folder: StateStore.folder(in: environment.variables).map { $0 + "/class" },
      circumstances: [
        command, "\(timeLimit)",
        containment == nil ? "unsafe" : "contained",
      ])
  }
}
