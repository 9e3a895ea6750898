// The process in which a learner's functions run. It knows nothing of questions to come, of right
// answers and of verdicts: it is asked for a call, and says what came of it.

import Answering
import ExerciseChecks
import Foundation
import OperatingSystem
import Synchronization

/// Asks for calls, one after the other, of processes that may end in the middle of one.
final class LearnersProcess: Sendable {
  /// How a process ended before it had answered, and what was printed.
  struct Incident: Sendable {
    var ending: SupervisedProcess.Ending
    var crash: Crash
  }

  /// How many processes one exercise may cost; a backtrace takes a moment.
  private static let patience = 4

  private let program: String
  private let environment: [String: String]
  /// How long all calls together may take, in seconds.
  let timeLimit: Double
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var conversation: Conversation?
    var limit: ContinuousClock.Instant
    var asked = 0
    var started = 0
    var printed: [String] = []
    /// After which no other process is started.
    var last: Incident?
  }

  /// What ends the process that is running now; apart from the rest, which is in use meanwhile.
  private let control = Mutex<(isCancelled: Bool, current: ProcessControl?)>((false, nil))

  init(program: String, environment: [String: String], timeLimit: Double) {
    self.program = program
    self.environment = environment
    self.timeLimit = timeLimit
    state = Mutex(State(conversation: nil, limit: .now + .seconds(timeLimit)))
  }

  /// Ends it, from any thread.
  func cancel() {
    control.withLock { control in
      control.isCancelled = true
      control.current?.end()
    }
  }

  /// What came of a call: a reply, or how the process ended; and whether it is of use to ask on.
  enum Outcome {
    case reply(Reply)
    case ended(Incident, goesOn: Bool)
  }

  /// Makes a call.
  func ask(_ exercise: ExerciseID, _ arguments: [CallArgument]) -> Outcome {
    state.withLock { state in
      if let last = state.last { return .ended(last, goesOn: false) }
      if state.conversation == nil { start(&state) }
      state.asked += 1
      let request = Request(
        id: state.asked, exercise: exercise.description,
        arguments: Dictionary(arguments.map { ($0.crossingName, $0.value) }) { $1 })
      // Nothing in a request can fail to encode.
      let line = (try? request.encoded()) ?? Data()
      if let answer = state.conversation?.answer(to: line), let reply = Reply(answer),
        reply.id == state.asked
      {
        return .reply(reply)
      }
      let incident = end(&state)
      let isOver = control.withLock(\.isCancelled) || state.started >= Self.patience
      let goesOn =
        switch incident.ending {
        case .exited, .signaled: !isOver
        case .timedOut, .flooded, .notStarted: false
        }
      if !goesOn { state.last = incident }
      return .ended(incident, goesOn: goesOn)
    }
  }

  /// Ends the process, and says what was printed in all.
  func printed() -> String {
    state.withLock { state in
      if state.conversation != nil { _ = end(&state) }
      return state.printed.filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  private func start(_ state: inout State) {
    let process = SupervisedProcess(
      program: program, arguments: [],
      environment: environment.merging(["SWIFT_BACKTRACE": Self.backtrace]) { $1 },
      outputLimit: Grader.outputLimit)
    state.started += 1
    let conversation = process.conversation(until: state.limit)
    control.withLock { control in
      control.current = conversation.control
      if control.isCancelled { conversation.control?.end() }
    }
    state.conversation = consume conversation
  }

  private func end(_ state: inout State) -> Incident {
    guard var conversation = state.conversation.take() else {
      return Incident(
        ending: .exited(0), crash: Crash(standardError: "", hasCrashed: false))
    }
    let result = conversation.result()
    control.withLock { $0.current = nil }
    let isSignaled = if case .signaled = result.ending { true } else { false }
    let crash = Crash(
      standardError: String(decoding: result.error, as: UTF8.self), hasCrashed: isSignaled)
    state.printed.append(crash.printed)
    return Incident(ending: result.ending, crash: crash)
  }

  /// Asks Swift to say in which line of the learner's file a crash was, and no more.
  private static let backtrace =
    "enable=yes,color=no,interactive=no,threads=crashed,limit=64,images=none,registers=none"
}
