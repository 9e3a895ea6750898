// What learners read about their attempts, in one place for the day when it comes in a second language.

import Foundation
import SelfChecks

/// Where a lesson explains something.
public struct LessonStep: Sendable, Equatable {
  /// The lesson's number.
  public var lesson: Int
  /// The step's title.
  public var title: String
}

extension Verdict {
  /// What is wrong, in a sentence or some; `nil` where nothing is.
  public var message: String? {
    let during = call.map { " during \($0)" } ?? ""
    switch status {
    case .passed, .notAttempted: return nil
    case .failed: return firstFault?.message(in: exercise)
    case .crashed:
      let at = place.map { " at \($0)" } ?? ""
      return "It crashed\(during)\(at): \(reason ?? "for no known reason")."
    case .timedOut:
      return
        "It did not come back within \(text(timeLimit)) s\(during). Is there a loop that never ends?"
    case .flooded:
      return
        "It printed more than \(Examiner.outputLimit / 1024) kB\(during), and was stopped. Is there a print in a loop?"
    case .outOfMemory:
      let at = place.map { " at \($0)" } ?? ""
      return
        "It asked for more memory than an exercise may have\(during)\(at). Does something grow without end?"
    case .leftEarly:
      return
        "It ended the whole program (exit code \(reason ?? "?"))\(during). A function returns its answer; take the call of exit out."
    case .notStarted:
      return
        "It could not be examined: \(reason ?? "unknown"). That is a fault of the course or of this machine."
    }
  }

  /// The first fault that the checks found.
  public var firstFault: Fault? { findings.lazy.compactMap(\.fault).first }

  /// Which step of a lesson explains what went wrong.
  public var explanation: LessonStep? {
    guard let known = SelfChecks.exercise(exercise), status == .failed else { return nil }
    var step = known.step
    if case .misconception(let name, _) = firstFault,
      let diagnosis = known.diagnoses.first(where: { $0.name == name })
    {
      step = diagnosis.step
    }
    return LessonStep(lesson: exercise.lesson, title: step)
  }
}

extension Fault {
  /// The fault in words.
  func message(in exercise: ExerciseID) -> String {
    switch self {
    case .misconception(let name, _):
      let known = SelfChecks.exercise(exercise)?.diagnoses.first { $0.name == name }
      return known?.text ?? name
    case .shape(_, let expected, let got):
      return
        "It returned \(got) where \(expected) \(expected.hasPrefix("1 ") || expected.hasPrefix("a ") ? "is" : "are") expected."
    case .mismatch(_, let broken):
      if broken.isEmpty { return "The answer is wrong, and not in a way that is known here." }
      return "The answer \(list(broken))."
    case .threw(let call, let error):
      return "It threw \(error) during \(call). It should return an answer."
    }
  }

  /// The call that shows it, with what it should have returned and what it did.
  public var example: Fault.Call? {
    switch self {
    case .misconception(_, let call), .shape(let call, _, _), .mismatch(let call, _): call
    case .threw: nil
    }
  }
}

private func list(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}
