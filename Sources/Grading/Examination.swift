// One exercise, asked of a learner's function in another process.

import Answering
import ExerciseChecks
import Synchronization

/// Asks an exercise's questions, and makes a verdict of what the checks find.
final class Examination: Sendable {
  private let exercise: any AnyExercise
  private let child: LearnersProcess
  private let notation: Notation
  private let notes = Mutex(Notes())

  private struct Notes {
    /// The call that is being made.
    var call = ""
    /// The first call that was not answered, and why.
    var interruption: (call: String, incident: LearnersProcess.Incident)?
    /// The coarsest kind of numbers in which answers were computed, and with which library.
    var type = NumberType.float64
    var framework: String?
  }

  init(of exercise: any AnyExercise, in child: LearnersProcess, _ notation: Notation) {
    self.exercise = exercise
    self.child = child
    self.notation = notation
  }

  /// Asks everything.
  func verdict() -> Verdict {
    child.begin()
    let attempt = exercise.attempt(
      in: notation, of: { self.notes.withLock(\.type) }, asking: { try self.answer(to: $0) })
    let findings = attempt.findings { call in notes.withLock { $0.call = call.text } }
    var verdict = Verdict(
      exercise: exercise.id, status: findings == nil ? .notAttempted : .passed,
      findings: findings ?? [], timeLimit: child.allowance, printed: child.printed())
    (verdict.type, verdict.framework) = notes.withLock { ($0.type, $0.framework) }
    if verdict.firstFault != nil { verdict.status = .failed }
    // Of what was asked only to find a cause, nothing is told: no check missed an answer by it.
    let isComplete = findings.map { $0.count == exercise.checkKeys.count } ?? true
    if !isComplete, let (call, incident) = notes.withLock({ $0.interruption }) {
      verdict.call = call
      verdict.note(incident)
    }
    return verdict
  }

  private func answer(to arguments: [CallArgument]) throws -> Value {
    switch child.ask(exercise, arguments) {
    case .reply(let reply):
      notes.withLock { notes in
        // A function in Swift says nothing of these: whoever writes them wants to be compared less
        // closely.
        guard notation == .python else { return }
        if let type = reply.type, type.isCoarser(than: notes.type) { notes.type = type }
        notes.framework = reply.framework ?? notes.framework
      }
      if reply.isNotAttempted == true { throw Silence.notAttempted }
      guard let answer = reply.answer else { throw ThrownError(reply.error ?? "nothing") }
      return answer
    case .ended(let incident, let goesOn):
      notes.withLock { notes in
        if notes.interruption == nil { notes.interruption = (notes.call, incident) }
      }
      throw Silence.ended(goesOn: goesOn)
    }
  }
}

extension Verdict {
  /// Notes why a process ended before it had answered.
  fileprivate mutating func note(_ incident: LearnersProcess.Incident) {
    if let said = incident.misspoken {
      status = .misspoke
      misspoken = said
      return
    }
    switch incident.ending {
    case .timedOut: status = .timedOut
    case .flooded: status = .flooded
    case .tookMemory: status = .outOfMemory
    case .multiplied: status = .multiplied
    case .notStarted(let why):
      status = .notStarted
      reason = .failure(why)
    case .exited(let code):
      // A program in another language names its error, as Swift does for a signal.
      if code != 0, let said = incident.crash.reason {
        status = .crashed
        reason = .said(said)
        return
      }
      status = .leftEarly
      reason = .exitCode(code)
    case .signaled(let signal):
      status = incident.crash.ranOutOfMemory ? .outOfMemory : .crashed
      place = incident.crash.place
      reason = incident.crash.reason.map { .said($0) } ?? .signal(signal)
    }
  }
}
