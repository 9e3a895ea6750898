// Runs learners' functions, each in a process of its own, and reads what became of them.

import ExerciseChecks
import Foundation
import OperatingSystem

/// Grades exercises with the program that holds the learner's functions.
public struct Grader: Sendable {
  /// The path of the `ExerciseRunner`, built.
  public var program: String
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
  public func verdict(on exercise: ExerciseID) async -> Verdict {
    let nonce = String(UInt64.random(in: .min ... .max), radix: 36)
    let process = SupervisedProcess(
      program: program, arguments: [exercise.description],
      environment: environment.merging(["SWIFT_BACKTRACE": Self.backtrace]) { $1 },
      input: nonce + "\n",
      outputLimit: Self.outputLimit)
    return verdict(on: exercise, from: await process.run(timeLimit: timeLimit), nonce: nonce)
  }

  /// Asks Swift to say in which line of the learner's file a crash was, and no more.
  private static let backtrace =
    "enable=yes,color=no,interactive=no,threads=crashed,limit=64,images=none,registers=none"

  private func verdict(
    on exercise: ExerciseID, from result: SupervisedProcess.Result, nonce: String
  ) -> Verdict {
    let lines = result.output.split(separator: UInt8(ascii: "\n"))
      .compactMap { RunnerLine($0) }
    let isSignaled = if case .signaled = result.ending { true } else { false }
    let crash = Crash(
      standardError: String(decoding: result.error, as: UTF8.self), hasCrashed: isSignaled)
    var verdict = Verdict(
      exercise: exercise, status: .passed, findings: [], timeLimit: timeLimit,
      printed: crash.printed)
    for case .event(let event) in lines {
      switch event {
      case .calling(_, let call): verdict.call = call
      case .checked(let finding):
        verdict.call = nil
        verdict.findings.append(finding)
      case .notAttempted: verdict.status = .notAttempted
      }
    }
    if lines.last == .ended(nonce: nonce) {
      verdict.call = nil
      if verdict.findings.contains(where: { $0.fault != nil }) { verdict.status = .failed }
    } else {
      Self.note(result.ending, crash, in: &verdict)
    }
    return verdict
  }

  /// Why a process ended before it had asked everything.
  private static func note(
    _ ending: SupervisedProcess.Ending, _ crash: Crash, in verdict: inout Verdict
  ) {
    switch ending {
    case .timedOut: verdict.status = .timedOut
    case .flooded: verdict.status = .flooded
    case .notStarted(let reason):
      verdict.status = .notStarted
      verdict.reason = .failure(reason)
    case .exited(let code):
      verdict.status = .leftEarly
      verdict.reason = .exitCode(code)
    case .signaled(let signal):
      verdict.status = crash.ranOutOfMemory ? .outOfMemory : .crashed
      verdict.place = crash.place
      verdict.reason = crash.reason.map { .said($0) } ?? .signal(signal)
    }
  }
}
