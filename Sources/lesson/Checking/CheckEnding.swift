import Grading

/// How a check ends for the shell, when everything has been said already.
enum CheckEnding: Int32, Error {
  /// A check failed.
  case failed = 1
  /// The exercises do not compile.
  case notCompiled = 2
  /// The course itself could not examine.
  case notExamined = 70
  /// Nothing failed, but the time limit ended one.
  case timedOut = 124

  /// What verdicts come to; `nil` when nothing is wrong.
  init?(_ verdicts: [Verdict]) {
    let wrong = verdicts.map(\.status).filter { $0 != .passed && $0 != .notAttempted }
    if wrong.isEmpty { return nil }
    if wrong.contains(.notStarted) {
      self = .notExamined
    } else if wrong.contains(.notCompiled) {
      self = .notCompiled
    } else {
      self = wrong.allSatisfy { $0 == .timedOut } ? .timedOut : .failed
    }
  }
}
