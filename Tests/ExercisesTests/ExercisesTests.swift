// Your exercises as tests: `scripts/test --filter ExercisesTests`, or `--filter ExercisesTests.Lesson2`. What you have
// not written yet is skipped. `./lesson check` says the same in more words, and quicker.

import ExerciseChecks
import Foundation
import Grading
import Testing

@Suite struct Lesson1 {
  @Test(.exercise(1.1)) func softmax() async { await expectPass(1.1) }
  @Test(.exercise(1.2)) func entropy() async { await expectPass(1.2) }
  @Test(.exercise(1.3)) func rankingOfWrongClasses() async { await expectPass(1.3) }
  @Test(.exercise(1.4)) func shareOfRunnerUp() async { await expectPass(1.4) }
}

@Suite struct Lesson2 {
  @Test(.exercise(2.1)) func softmax() async { await expectPass(2.1) }
  @Test(.exercise(2.2)) func temperature() async { await expectPass(2.2) }
  @Test(.exercise(2.3)) func fittedTemperature() async { await expectPass(2.3) }
}

@Suite struct Lesson3 {
  @Test(.exercise(3.1)) func crossEntropy() async { await expectPass(3.1) }
  @Test(.exercise(3.2)) func klDivergence() async { await expectPass(3.2) }
  @Test(.exercise(3.3)) func distillationLoss() async { await expectPass(3.3) }
  @Test(.exercise(3.4)) func distillationGradient() async { await expectPass(3.4) }
  @Test(.exercise(3.5)) func reverseKLDivergence() async { await expectPass(3.5) }
  @Test(.exercise(3.6)) func gradientOfParts() async { await expectPass(3.6) }
}

@Suite struct Lesson4 {
  @Test(.exercise(4.1)) func gradientStep() async { await expectPass(4.1) }
  @Test(.exercise(4.2)) func softLabels() async { await expectPass(4.2) }
  @Test(.exercise(4.3)) func accuracyAndAgreement() async { await expectPass(4.3) }
  @Test(.exercise(4.4)) func pairedInterval() async { await expectPass(4.4) }
  @Test(.exercise(4.5)) func mixedBatchLoss() async { await expectPass(4.5) }
  @Test(.exercise(4.6)) func keepingLargest() async { await expectPass(4.6) }
}

@Suite struct Lesson5 {
  @Test(.exercise(5.1)) func modelBytes() async { await expectPass(5.1) }
  @Test(.exercise(5.2)) func biasCorrection() async { await expectPass(5.2) }
  @Test(.exercise(5.3)) func smallestStudent() async { await expectPass(5.3) }
}

@Suite struct IntegrityTests {
  @Test func `Every exercise is a test above`() throws {
    let text = try String(contentsOfFile: #filePath, encoding: .utf8)
    for exercise in allExercises {
      let line =
        "@Test(.exercise(\(exercise.id))) func \(exercise.function)() async { await expectPass(\(exercise.id)) }"
      #expect(text.contains(line), "add to Lesson\(exercise.id.lesson): \(line)")
    }
  }
}

// MARK: - How they are run

/// The verdicts of this run, each examined once.
private actor Verdicts {
  static let shared = Verdicts()

  private let examiner = Examiner(
    program: URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "selfcheck").path(percentEncoded: false))
  private var known: [ExerciseID: Task<Verdict, Never>] = [:]

  func verdict(on id: ExerciseID) async -> Verdict {
    let task = known[id] ?? Task { [examiner] in await examiner.verdict(on: id) }
    known[id] = task
    return await task.value
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips an exercise that has not been written yet.
  fileprivate static func exercise(_ id: ExerciseID) -> Self {
    .enabled("exercise \(id) was not attempted yet") {
      await Verdicts.shared.verdict(on: id).status != .notAttempted
    }
  }
}

private func expectPass(_ id: ExerciseID, sourceLocation: SourceLocation = #_sourceLocation) async {
  let verdict = await Verdicts.shared.verdict(on: id)
  guard verdict.status != .passed else { return }
  let example = verdict.firstFault?.example
    .map { "\n\($0.call): expected \($0.expected), got \($0.got)" }
  Issue.record(
    "\(id) \(verdict.status.rawValue): \(verdict.message ?? "")\(example ?? "")",
    sourceLocation: sourceLocation)
}
