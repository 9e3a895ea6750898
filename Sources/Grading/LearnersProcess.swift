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
    /// What it said in place of an answer.
    var misspoken: Misspoken?
  }

  /// How many processes one exercise may cost; a backtrace takes a moment.
  private static let patience = 4
  /// After how many exercises without any answer a program is asked no more.
  private static let silence = 2

  private let answerer: Answerer
  /// How long all calls of an exercise together may take, in seconds.
  private let timeLimit: Double
  /// How long the program may take to start besides, in seconds.
  private let startLimit: Double
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var conversation: Conversation?
    var limit = ContinuousClock.now
    /// How long this exercise's calls may take in all, with the starts, in seconds.
    var allowance = 0.0
    var asked = 0
    var printed: [String] = []
    /// How many processes this exercise has cost.
    var started = 0
    /// After which no other process is started for this exercise.
    var last: Incident?
    /// How many exercises have had no answer, as long as there was none at all.
    var silent = 0
    var hasAnswered = false
  }

  /// What ends the process that is running now; apart from the rest, which is in use meanwhile.
  private let control = Mutex<(isCancelled: Bool, current: ProcessControl?)>((false, nil))

  init(_ answerer: Answerer, timeLimit: Double, startLimit: Double) {
    self.answerer = answerer
    self.timeLimit = timeLimit
    self.startLimit = startLimit
    state = Mutex(State())
  }

  /// Ends it, from any thread.
  func cancel() {
    control.withLock { control in
      control.isCancelled = true
      control.current?.end()
    }
  }

  /// Gets ready for an exercise's questions.
  func begin() {
    state.withLock { state in
      state.started = 0
      state.printed = []
      state.allowance = timeLimit
      state.limit = .now + .seconds(timeLimit)
      state.conversation?.extend(until: state.limit)
      // Who has said nothing so often will not, and the reader should not wait for it.
      if state.silent < Self.silence { state.last = nil }
    }
  }

  /// What came of a call: a reply, or how the process ended; and whether it is of use to ask on.
  enum Outcome {
    case reply(Reply)
    case ended(Incident, goesOn: Bool)
  }

  /// Makes a call.
  func ask(_ exercise: any AnyExercise, _ arguments: [CallArgument]) -> Outcome {
    state.withLock { state in
      if let last = state.last { return .ended(last, goesOn: false) }
      if state.conversation == nil { start(&state) }
      state.asked += 1
      let request = Request(
        id: state.asked, exercise: exercise.id.description,
        function: crossingName(of: exercise.function),
        arguments: Dictionary(arguments.map { ($0.crossingName, $0.value) }) { $1 })
      // Nothing in a request can fail to encode.
      let line = (try? request.encoded()) ?? Data()
      let answer = state.conversation?.answer(to: line)
      let reply = answer.flatMap { Reply($0) }.flatMap { $0.saysSomething ? $0 : nil }
      if let reply, reply.id == state.asked {
        state.hasAnswered = true
        return .reply(reply)
      }
      let misspoken = answer.map { Misspoken($0, reply: reply, asked: state.asked) }
      return ended(end(&state, misspoken), &state)
    }
  }

  /// Ends the process unless it answers further exercises, and says what was printed in all.
  func printed() -> String {
    state.withLock { state in
      if !state.hasAnswered, state.last != nil { state.silent += 1 }
      if answerer.isShared, let errors = state.conversation?.takeErrors() {
        let text = String(decoding: errors, as: UTF8.self)
        state.printed.append(text.trimmingCharacters(in: .newlines))
      } else if state.conversation != nil {
        _ = end(&state, nil)
      }
      return state.printed.filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  /// How long the calls of this exercise might take, with the starts of the program, in seconds.
  var allowance: Double { state.withLock { $0.allowance } }

  /// Says that there is nothing more to ask.
  func finish() { state.withLock { if $0.conversation != nil { _ = end(&$0, nil) } } }

  private func start(_ state: inout State) {
    state.started += 1
    state.limit += .seconds(startLimit)
    state.allowance += startLimit
    let conversation = answerer.process.conversation(until: state.limit)
    control.withLock { control in
      control.current = conversation.control
      if control.isCancelled { conversation.control?.end() }
    }
    state.conversation = consume conversation
  }

  private func ended(_ incident: Incident, _ state: inout State) -> Outcome {
    let isOver = control.withLock(\.isCancelled) || state.started >= Self.patience
    let goesOn =
      switch incident.ending {
      case .exited, .signaled: !isOver && (state.hasAnswered || !answerer.isShared)
      case .timedOut, .flooded, .tookMemory, .multiplied, .notStarted: false
      }
    if !goesOn { state.last = incident }
    return .ended(incident, goesOn: goesOn)
  }

  private func end(_ state: inout State, _ misspoken: Misspoken?) -> Incident {
    guard var conversation = state.conversation.take() else {
      return Incident(
        ending: .exited(0), crash: Crash(standardError: "", hasCrashed: false))
    }
    if misspoken != nil { conversation.control?.end() }
    let result = conversation.result()
    control.withLock { $0.current = nil }
    let said = String(decoding: result.error, as: UTF8.self)
    let crash: Crash
    if answerer.isShared {
      crash = Crash(lastWords: said, failed: misspoken == nil && result.ending != .exited(0))
    } else {
      let isSignaled = if case .signaled = result.ending { true } else { false }
      crash = Crash(standardError: said, hasCrashed: isSignaled)
    }
    state.printed.append(crash.printed)
    return Incident(ending: result.ending, crash: crash, misspoken: misspoken)
  }
}

/// What a program wrote where an answer was expected.
public enum Misspoken: Sendable, Equatable {
  /// A line that is no answer.
  case line(String)
  /// The answer to another question than the one that was asked.
  case number(Int, asked: Int)

  init(_ line: Data, reply: Reply?, asked: Int) {
    if let reply {
      self = .number(reply.id, asked: asked)
    } else {
      self = .line(String(decoding: line, as: UTF8.self))
    }
  }
}
