// What learners read about an attempt: which phrase it is, and where a lesson says more.

import ExerciseChecks
import Languages

extension Verdict {
  /// What is wrong, in English.
  public var message: String? { message(in: .english) }

  /// What is wrong, in a sentence or some; `nil` where nothing is.
  ///
  /// Of a function that was stopped it is why, and then what the other checks found.
  public func message(in language: Language) -> String? {
    let advice = FrameworkAdvice.phrase(on: self).map { language.say($0) }
    let found = (firstFault?.message(in: exercise, language)).map { message in
      ([message] + [advice].compactMap(\.self)).joined(separator: " ")
    }
    let phrase: GradingPhrase
    switch status {
    case .notAttempted where isBegun: phrase = .stillThrows
    case .passed, .notAttempted: return nil
    case .notCompiled: phrase = .notCompiled
    case .failed: return found
    case .crashed: phrase = .crashed(during: call, at: place, reason)
    case .timedOut: phrase = .timedOut(seconds: timeLimit, during: call)
    case .flooded: phrase = .flooded(kilobytes: Grader.outputLimit / 1024, during: call)
    case .outOfMemory: phrase = .outOfMemory(during: call, at: place)
    case .multiplied: phrase = .multiplied(during: call)
    case .leftEarly: phrase = .leftEarly(reason, during: call)
    case .misspoke:
      guard let misspoken else { return found }
      phrase = .misspoken(misspoken, during: call)
    case .notStarted: phrase = .notStarted(reason)
    }
    return ([language.say(phrase)] + [found].compactMap(\.self)).joined(separator: " ")
  }

  /// What was done, without what is besides; `nil` where that is not known.
  public func cause(in language: Language) -> String? {
    guard case .explained(let cause, _, _) = firstFault else { return nil }
    return cause.message(
      { ExerciseChecks.exercise(exercise)?.words(of: $0, in: language) ?? $0 }, language)
  }

  /// What a right answer does not show, in a sentence; `nil` where there is nothing to say.
  public func note(in language: Language) -> String? {
    FrameworkAdvice.unseen(in: self).map { language.say($0) }
  }

  /// The first fault that the checks found.
  public var firstFault: Fault? { findings.lazy.compactMap(\.fault).first }

  /// Which step of a lesson explains what went wrong.
  public var explanation: LessonStep? {
    guard let known = ExerciseChecks.exercise(exercise), let fault = firstFault else { return nil }
    var step = known.step
    if case .explained(let cause, _, _) = fault, let name = cause.misconceptions.first,
      let diagnosis = known.diagnoses.first(where: { $0.name == name })
    {
      step = diagnosis.step
    }
    return step
  }
}

extension Fault {
  /// The fault in words.
  func message(in exercise: ExerciseID, _ language: Language) -> String {
    func words(_ key: String) -> String {
      ExerciseChecks.exercise(exercise)?.words(of: key, in: language) ?? key
    }
    switch self {
    case .explained(let cause, _, let rest):
      let besides = rest.map { remainder in
        GradingPhrase.besides(
          checks: remainder.checks.map(words), remainder.cause?.message(words, language))
      }
      return ([cause.message(words, language)] + besides.map { language.say($0) })
        .joined(separator: " ")
    case .shape(_, let expected, let got):
      return language.say(GradingPhrase.shape(expected: expected, got: got))
    case .mismatch(_, let broken, let extent):
      return language.say(
        GradingPhrase.mismatch(
          ends: broken.map(words), wrong: extent.wrong.map(words), right: extent.right.map(words)))
    case .threw(let call, let error):
      return language.say(GradingPhrase.threw(error: error, during: call))
    }
  }

  /// The call that shows it, with what it should have returned and what it did.
  public var example: Fault.Call? {
    switch self {
    case .explained(_, let call, _), .shape(let call, _, _), .mismatch(let call, _, _): call
    case .threw: nil
    }
  }
}

extension Cause {
  /// What was done, in words.
  fileprivate func message(_ words: (String) -> String, _ language: Language) -> String {
    switch self {
    case .misconception(let key): words(key)
    case .symptom(let symptom): language.say(symptom)
    case .step(let change): language.say(change)
    case .both(.step(let first), .step(let second)):
      language.say(GradingPhrase.twoSteps(first, second))
    case .both(let first, .symptom(let symptom)):
      language.say(
        GradingPhrase.both(
          first.message(words, language), language.say(GradingPhrase.onTopOfIt(symptom))))
    case .both(let first, let second):
      language.say(
        GradingPhrase.both(first.message(words, language), second.message(words, language)))
    }
  }
}
