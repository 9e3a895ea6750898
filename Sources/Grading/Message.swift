// What learners read about an attempt: which phrase it is, and where a lesson says more.

import ExerciseChecks
import Languages

/// Where a lesson explains something.
public struct LessonStep: Sendable, Equatable {
  /// The lesson's number.
  public var lesson: Int
  /// The step's title in the English edition.
  public var title: String
}

extension Verdict {
  /// What is wrong, in English.
  public var message: String? { message(in: .english) }

  /// What is wrong, in a sentence or some; `nil` where nothing is.
  public func message(in language: Language) -> String? {
    let phrase: GradingPhrase
    switch status {
    case .passed, .notAttempted: return nil
    case .failed: return firstFault?.message(in: exercise, language)
    case .crashed: phrase = .crashed(during: call, at: place, reason)
    case .timedOut: phrase = .timedOut(seconds: timeLimit, during: call)
    case .flooded: phrase = .flooded(kilobytes: Grader.outputLimit / 1024, during: call)
    case .outOfMemory: phrase = .outOfMemory(during: call, at: place)
    case .leftEarly: phrase = .leftEarly(reason, during: call)
    case .notStarted: phrase = .notStarted(reason)
    }
    return language.say(phrase)
  }

  /// The first fault that the checks found.
  public var firstFault: Fault? { findings.lazy.compactMap(\.fault).first }

  /// Which step of a lesson explains what went wrong.
  public var explanation: LessonStep? {
    guard let known = ExerciseChecks.exercise(exercise), status == .failed else { return nil }
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
  func message(in exercise: ExerciseID, _ language: Language) -> String {
    let known = ExerciseChecks.exercise(exercise)
    switch self {
    case .misconception(let name, _): return known?.words(of: name, in: language) ?? name
    case .shape(_, let expected, let got):
      return language.say(GradingPhrase.shape(expected: expected, got: got))
    case .mismatch(_, let broken):
      let ends = broken.map { known?.words(of: $0, in: language) ?? $0 }
      return language.say(GradingPhrase.mismatch(ends: ends))
    case .threw(let call, let error):
      return language.say(GradingPhrase.threw(error: error, during: call))
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
