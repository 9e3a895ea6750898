// Whatever learners' code does to its process, it is told as what it is.

import ExerciseChecks
import Foundation
import Grading
import TestSupport
import Testing

/// The learner that misbehaves, built beside the tests.
private let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "misbehaving").path(percentEncoded: false)

/// The verdict on exercise 1.1, which does what the word says.
///
/// The limit is generous where the code ends by itself, since the machine may be busy.
private func verdict(_ behaviour: String, timeLimit: Double = 60) async -> Verdict {
  await Grader(
    program: program, timeLimit: timeLimit, environment: ["MISBEHAVIOUR": behaviour]
  ).verdict(on: "1.1")
}

@Suite struct GraderTests {
  @Test func `A right answer passes every check`() async {
    let verdict = await verdict("")
    #expect(verdict.status == .passed)
    #expect(verdict.points == softmaxExercise.checkKeys.count)
    #expect(verdict.message == nil)
  }

  @Test func `A stub is not attempted`() async {
    let verdict = await verdict("stub")
    #expect(verdict.status == .notAttempted)
    #expect(verdict.points == 0)
  }

  @Test(arguments: [
    ("throw", "NSCocoaErrorDomain"), ("nan", "not a number (NaN)"),
    ("short", "The last one is missing."),
  ])
  func `A wrong answer fails, and the message says why`(behaviour: String, part: String) async {
    let verdict = await verdict(behaviour)
    #expect(verdict.status == .failed)
    #expect(verdict.message?.contains(part) == true, "\(verdict.message ?? "")")
  }

  @Test(arguments: [
    ("fatalError", "no idea"), ("index", "ndex out of range"), ("overflow", "arithmetic overflow"),
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

  /// How a learner's code can leave processes, each in a shell's command; they sleep for `NAP`
  /// seconds.
  static let waysToLeave = [
    "sleep NAP & ", "nohup sleep NAP >/dev/null 2>&1 &", "setsid sleep NAP &",
    "setsid sleep NAP </dev/null >/dev/null 2>&1 &",
    // As a daemon does: it forks twice, is nobody's child, and takes no hint.
    "(setsid sh -c 'trap \"\" TERM HUP INT QUIT; (setsid sleep NAP; true) & exit 0' >/dev/null 2>&1 &)",
    // A whole tree, each branch in a session of its own.
    "for i in 1 2 3; do setsid sh -c 'setsid sleep NAP & setsid sleep NAP & wait' & done",
    // One that is stopped hears no other signal.
    "setsid sh -c 'kill -STOP $$; sleep NAP' & setsid sleep NAP &",
  ]
  /// How the learner's function ends after that.
  static let endings: [(behaviour: String, status: Verdict.Status)] = [
    ("", .passed), ("stub", .notAttempted), ("abort", .crashed), ("exit", .leftEarly),
    ("flood", .flooded), ("loop", .timedOut),
  ]

  /// However it ends: every way meets one ending, and every ending a way.
  @Test(arguments: waysToLeave.indices)
  func `A process that it started is killed with it`(index: Int) async throws {
    let way = Self.waysToLeave[index]
    let (behaviour, status) = Self.endings[index % Self.endings.count]
    // A number of seconds that no other process sleeps.
    let nap = "3599.\(UInt32.random(in: .min ... .max))"
    let leaves =
      way.replacing("NAP", with: nap)
      // In brackets, so that this does not find itself.
      + "\nuntil grep -szqx '[3]\(nap.dropFirst())' /proc/[0-9]*/cmdline; do sleep 0.01; done"
    let grader = Grader(
      program: program, timeLimit: status == .timedOut ? 2 : 60,
      environment: ["MISBEHAVIOUR": behaviour, "LEAVES": leaves])
    #expect(await grader.verdict(on: "1.1").status == status)
    // At once, without waiting: it was gone before the verdict.
    #expect(!isRunning(nap))
  }

  @Test func `Who kills its watcher is killed with it`() async {
    #expect(await verdict("parricide").status == .crashed)
  }

  @Test func `An early exit is no pass`() async {
    let verdict = await verdict("exit")
    #expect(verdict.status == .leftEarly)
    #expect(verdict.points == 0)
  }

  /// It may answer before it is asked, but what it says is compared elsewhere.
  @Test func `A verdict cannot be forged`() async {
    let verdict = await verdict("forge")
    #expect(verdict.status != .passed)
    #expect(verdict.points == 0)
  }

  /// The solutions, the checks and the judge's words are not in the learner's process.
  @Test func `The learner's program holds neither solutions nor checks`() throws {
    let runner = URL(filePath: program).deletingLastPathComponent().appending(
      path: "ExerciseRunner")
    let bytes = try Data(contentsOf: runner)
    for name in ["Solutions", "ExerciseChecks", "Grading"] {
      // Modules are part of the names of their symbols, behind their length.
      #expect(bytes.range(of: Data("$s\(name.count)\(name)".utf8)) == nil, "it holds \(name)")
    }
    #expect(bytes.range(of: Data("$s9Answering".utf8)) != nil)
  }

  @Test func `An exit after some checks keeps their points and is no pass`() async {
    let verdict = await verdict("late exit")
    #expect(verdict.status == .leftEarly)
    #expect(verdict.points == 1)
  }

  /// To find a cause it is asked more than the checks ask, and what happens then is no finding.
  @Test func `A crash when all checks are over is none of theirs`() async {
    let calls = softmaxExercise.referenceAnswers.count
    let grader = Grader(
      program: program,
      environment: ["MISBEHAVIOUR": "crash after the checks", "CALLS": "\(calls)"])
    let verdict = await grader.verdict(on: "1.1")
    #expect(verdict.status == .failed)
    #expect(verdict.call == nil)
    #expect(verdict.findings.count == softmaxExercise.checkKeys.count)
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
    let grader = Grader(
      program: program, timeLimit: 3, environment: ["MISBEHAVIOUR": "loop"])
    let verdicts = await grader.verdicts(on: ["1.2", "1.1", "1.2"])
    #expect(verdicts.map(\.exercise) == ["1.2", "1.1", "1.2"])
    #expect(verdicts.map(\.status) == [.passed, .timedOut, .passed])
  }

  @Test func `A program that is not there is told as the course's fault`() async {
    let verdict = await Grader(program: "/nowhere/ExerciseRunner").verdict(on: "1.1")
    #expect(verdict.status == .notStarted)
  }
}
