// What learners read about their attempts, in every language.

import ExerciseChecks
import Foundation
import Languages

/// Where a lesson explains something.
public struct LessonStep: Sendable, Equatable {
  /// The lesson's number.
  public var lesson: Int
  /// The step's title in the English edition.
  public var title: String
}

extension Verdict.Status {
  /// The word that a learner reads; for programs it is the raw value in every language.
  public func word(in language: Language) -> String {
    switch self {
    case .notAttempted: language.say(en: rawValue, ko: "아직 쓰지 않음")
    case .passed: language.say(en: rawValue, ko: "맞음")
    case .failed: language.say(en: rawValue, ko: "틀림")
    case .crashed: language.say(en: rawValue, ko: "비정상 종료")
    case .timedOut: language.say(en: rawValue, ko: "시간 초과")
    case .flooded: language.say(en: rawValue, ko: "출력 초과")
    case .outOfMemory: language.say(en: rawValue, ko: "메모리 초과")
    case .leftEarly: language.say(en: rawValue, ko: "도중에 끝남")
    case .notStarted: language.say(en: rawValue, ko: "시작하지 못함")
    }
  }
}

extension Verdict {
  /// What is wrong, in English.
  public var message: String? { message(in: .english) }

  /// What is wrong, in a sentence or some; `nil` where nothing is.
  public func message(in language: Language) -> String? {
    let during = call.map { language.say(en: " during \($0)", ko: "\($0) 호출에서 ") } ?? ""
    let at = place.map { language.say(en: " at \($0)", ko: "(\($0))") } ?? ""
    switch status {
    case .passed, .notAttempted: return nil
    case .failed: return firstFault?.message(in: exercise, language)
    case .crashed:
      return language.say(
        en: "It crashed\(during)\(at): \(reason ?? "for no known reason").",
        ko: "\(during)비정상 종료했습니다\(at): \(koreanReason ?? "까닭을 알 수 없습니다").")
    case .timedOut:
      return language.say(
        en:
          "It did not come back within \(text(timeLimit)) s\(during). Is there a loop that never ends?",
        ko: "\(during)\(text(timeLimit))초 안에 돌아오지 않았습니다. 끝나지 않는 반복이 있습니까?")
    case .flooded:
      let limit = "\(Grader.outputLimit / 1024) kB"
      return language.say(
        en: "It printed more than \(limit)\(during), and was stopped. Is there a print in a loop?",
        ko: "\(during)\(limit)보다 많이 출력해서 멈추었습니다. 반복 안에 print가 있습니까?")
    case .outOfMemory:
      return language.say(
        en:
          "It asked for more memory than an exercise may have\(during)\(at). Does something grow without end?",
        ko: "\(during)연습 문제가 쓸 수 있는 것보다 많은 메모리를 달라고 했습니다\(at). 끝없이 커지는 것이 있습니까?")
    case .leftEarly:
      let code = reason ?? "?"
      return language.say(
        en:
          "It ended the whole program (exit code \(code))\(during). A function returns its answer; take the call of exit out.",
        ko: "\(during)프로그램 전체를 끝냈습니다(종료 코드 \(code)). 함수는 답을 돌려주어야 합니다. exit를 부르는 곳을 지우십시오.")
    case .notStarted:
      return language.say(
        en:
          "It could not be examined: \(reason ?? "unknown"). That is a fault of the course or of this machine.",
        ko: "채점하지 못했습니다: \(reason ?? "까닭을 모름"). 강좌나 이 컴퓨터의 잘못입니다.")
    }
  }

  /// Why it crashed; what Swift itself said stays in Swift's words.
  private var koreanReason: String? {
    guard let reason else { return nil }
    if reason.lowercased().hasPrefix("index out of range") {
      return "배열의 범위를 벗어난 번호입니다(\(reason))"
    }
    if let signal = reason.firstMatch(of: /^signal (\d+)/)?.1 {
      let isRecursion = reason.contains("calls itself without end")
      return "신호 \(signal)" + (isRecursion ? ", 대개 함수가 자기 자신을 끝없이 부를 때 나옵니다" : "")
    }
    switch reason {
    case "something killed it": return "무언가가 강제로 끝냈습니다"
    case "it wrote too large a file": return "너무 큰 파일을 썼습니다"
    default: return reason
    }
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
      let (wanted, returned) = (expected.text(in: language), got.text(in: language))
      return language.say(
        en: "It returned \(returned) where \(wanted) \(expected.isOne ? "is" : "are") expected.",
        ko: "\(attach(wanted, .object)) 돌려주어야 하는데 \(attach(returned, .object)) 돌려주었습니다.")
    case .mismatch(_, let broken):
      if broken.isEmpty {
        return language.say(
          en: "The answer is wrong, and not in a way that is known here.",
          ko: "답이 틀렸지만, 여기에 알려진 까닭은 아닙니다.")
      }
      let ends = broken.map { known?.words(of: $0, in: language) ?? $0 }
      return language.say(
        en: "The answer \(list(ends)).", ko: "답이 이렇습니다. \(ends.joined(separator: ". ")).")
    case .threw(let call, let error):
      return language.say(
        en: "It threw \(error) during \(call). It should return an answer.",
        ko: "\(call) 호출에서 \(attach(error, .object)) 던졌습니다. 답을 돌려주어야 합니다.")
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
