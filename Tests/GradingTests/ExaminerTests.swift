// Whatever learners' code does to its process, it is told as what it is.

import Foundation
import Grading
import SelfChecks
import Testing

/// The learner that misbehaves, built beside the tests.
private let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "misbehaving").path(percentEncoded: false)

/// The verdict on exercise 1.1, which does what the word says.
///
/// The limit is generous where the code ends by itself, since the machine may be busy.
private func verdict(_ behaviour: String, timeLimit: Double = 60) async -> Verdict {
  await Examiner(
    program: program, timeLimit: timeLimit, environment: ["MISBEHAVIOUR": behaviour]
  ).verdict(on: 1.1)
}

@Suite struct ExaminerTests {
  @Test func `A right answer passes every check`() async {
    let verdict = await verdict("")
    #expect(verdict.status == .passed)
    #expect(verdict.points == softmaxExercise.checkNames.count)
    #expect(verdict.message == nil)
  }

  @Test func `A stub is not attempted`() async {
    let verdict = await verdict("stub")
    #expect(verdict.status == .notAttempted)
    #expect(verdict.points == 0)
  }

  @Test(arguments: [
    ("throw", "NSCocoaErrorDomain"), ("nan", "holds NaN or infinity"),
    ("short", "It returned 1 number where 3 numbers are expected."),
  ])
  func `A wrong answer fails, and the message says why`(behaviour: String, part: String) async {
    let verdict = await verdict(behaviour)
    #expect(verdict.status == .failed)
    #expect(verdict.message?.contains(part) == true, "\(verdict.message ?? "")")
  }

  @Test(arguments: [
    ("fatalError", "no idea"), ("index", "index out of range"), ("overflow", "arithmetic overflow"),
    ("recursion", "calls itself without end"), ("abort", "signal 6"),
  ])
  func `A crash is told with the call and the reason`(behaviour: String, part: String) async {
    let verdict = await verdict(behaviour)
    #expect(verdict.status == .crashed)
    #expect(verdict.call == "softmax([2, 1, 0])")
    #expect(verdict.message?.contains(part) == true, "\(verdict.message ?? "")")
  }

  @Test(arguments: ["loop", "sleep"])
  func `What never ends is stopped at the time limit`(behaviour: String) async {
    let verdict = await verdict(behaviour, timeLimit: 3)
    #expect(verdict.status == .timedOut)
    #expect(verdict.call == "softmax([2, 1, 0])")
    #expect(verdict.message?.contains("within 3 s") == true)
  }

  @Test func `A process that it started is killed with it`() async throws {
    // A number of seconds that no other process sleeps.
    let nap = "3599.\(UInt32.random(in: .min ... .max))"
    let examiner = Examiner(
      program: program, timeLimit: 5, environment: ["MISBEHAVIOUR": "child", "NAP": nap])
    #expect(await examiner.verdict(on: 1.1).status == .timedOut)
    for _ in 0..<600 where isRunning(nap) { try await Task.sleep(for: .milliseconds(100)) }
    #expect(!isRunning(nap))
  }

  @Test(arguments: ["exit", "forge"])
  func `An early exit is no pass`(behaviour: String) async {
    let verdict = await verdict(behaviour)
    #expect(verdict.status == .leftEarly)
    #expect(verdict.points == 0)
  }

  @Test func `An exit after some checks keeps their points and is no pass`() async {
    let verdict = await verdict("late exit")
    #expect(verdict.status == .leftEarly)
    #expect(verdict.points == 1)
  }

  @Test func `A flood of output is stopped`() async {
    let verdict = await verdict("flood")
    #expect(verdict.status == .flooded)
    #expect(verdict.printed.hasPrefix("hello\nhello\n"))
  }

  @Test(arguments: ["memory", "huge"])
  func `Hunger for memory is told as such`(behaviour: String) async {
    let verdict = await verdict(behaviour)
    #expect(verdict.status == .outOfMemory, "\(verdict)")
  }

  @Test func `What the learner prints is kept apart from the verdict`() async {
    let verdict = await verdict("print")
    #expect(verdict.status == .passed)
    #expect(verdict.printed.hasPrefix("softmax of [2.0, 1.0, 0.0]\n"))
  }

  @Test func `The others are checked, in the given order, whatever one does`() async {
    let examiner = Examiner(
      program: program, timeLimit: 3, environment: ["MISBEHAVIOUR": "loop"])
    let verdicts = await examiner.verdicts(on: [1.2, 1.1, 1.2])
    #expect(verdicts.map(\.exercise) == [1.2, 1.1, 1.2])
    #expect(verdicts.map(\.status) == [.passed, .timedOut, .passed])
  }

  @Test func `A program that is not there is told as the course's fault`() async {
    let verdict = await Examiner(program: "/nowhere/selfcheck").verdict(on: 1.1)
    #expect(verdict.status == .notStarted)
  }
}

/// Whether some process has this text in its command line.
private func isRunning(_ text: String) -> Bool {
  let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
  return processes.contains { name in
    guard Int(name) != nil, let data = FileManager.default.contents(atPath: "/proc/\(name)/cmdline")
    else { return false }
    return String(decoding: data, as: UTF8.self).contains(text)
  }
}
