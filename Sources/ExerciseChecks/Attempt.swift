// A learner's function meets an exercise.

/// A function that answers an exercise, ready to be checked.
public struct Attempt: Sendable {
  /// What is told while the checks run, so that a crash in the middle is known by its call.
  public enum Event: Codable, Sendable, Equatable {
    /// The function is about to be called.
    case calling(check: String, call: String)
    /// A check has ended.
    case checked(Finding)
    /// The function says that it has not been written yet.
    case notAttempted
  }

  /// The exercise.
  public let id: ExerciseID
  private let check:
    @Sendable (_ isNotAttempted: @escaping (any Error) -> Bool, (Event) -> Void) -> Void

  fileprivate init<Question, Function>(
    _ exercise: Exercise<Question, Function>,
    answer: @escaping @Sendable (Question) throws -> Answer
  ) {
    id = exercise.id
    check = { isNotAttempted, report in
      var sitting = Sitting(exercise: exercise, answer: answer, isNotAttempted: isNotAttempted)
      sitting.run(report)
    }
  }

  /// Runs every check.
  ///
  /// - Parameters:
  ///   - isNotAttempted: Tells the error that says “not written yet” from others.
  ///   - report: Is handed what happens, as it happens.
  public func run(
    isNotAttempted: @escaping (any Error) -> Bool = { _ in false }, report: (Event) -> Void
  ) {
    check(isNotAttempted, report)
  }

  /// What the checks find; `nil` for a function that has not been written.
  public func findings(isNotAttempted: @escaping (any Error) -> Bool = { _ in false }) -> [Finding]?
  {
    var findings: [Finding]? = []
    run(isNotAttempted: isNotAttempted) { event in
      switch event {
      case .calling: break
      case .checked(let finding): findings?.append(finding)
      case .notAttempted: findings = nil
      }
    }
    return findings
  }
}

extension Exercise {
  /// The exercise, answered by a function such as the learner's:
  /// `softmaxExercise.attempt(softmax(_:))`.
  public func attempt(_ function: Function) -> Attempt {
    attempt(answering: { [call] in try call(function, $0) })
  }

  /// The exercise, answered question by question.
  public func attempt(answering answer: @escaping @Sendable (Question) throws -> Answer) -> Attempt
  {
    Attempt(self, answer: answer)
  }
}

/// One function under examination.
private struct Sitting<Question: Sendable, Function: Sendable> {
  let exercise: Exercise<Question, Function>
  let answer: (Question) throws -> Answer
  let isNotAttempted: (any Error) -> Bool
  /// What has been answered so far, over all checks.
  private var answered: [(question: Question, got: Answer)] = []

  init(
    exercise: Exercise<Question, Function>, answer: @escaping (Question) throws -> Answer,
    isNotAttempted: @escaping (any Error) -> Bool
  ) {
    self.exercise = exercise
    self.answer = answer
    self.isNotAttempted = isNotAttempted
  }

  mutating func run(_ report: (Attempt.Event) -> Void) {
    for check in exercise.checks {
      var fault: Fault?
      let first = answered.count
      for question in check.questions {
        let call = exercise.callText(question)
        report(.calling(check: check.name.key, call: call))
        do {
          answered.append((question, try answer(question)))
        } catch {
          if answered.isEmpty, isNotAttempted(error) {
            report(.notAttempted)
            return
          }
          fault = .threw(call: call, error: "\(error)")
          break
        }
      }
      report(.checked(Finding(check: check.name.key, fault: fault ?? self.fault(from: first))))
    }
  }

  /// What is wrong with the answers from `first` on.
  ///
  /// A misconception fits when it gives every one of these answers. Where several do, it is the one
  /// that also gives the most of the answers before.
  private func fault(from first: Int) -> Fault? {
    let wrong = answered[first...].first { question, got in
      !got.agrees(with: exercise.referenceAnswer(question), within: exercise.tolerance)
    }
    guard let (question, got) = wrong else { return nil }
    let expected = exercise.referenceAnswer(question)
    let digits = expected.text == got.text ? 15 : 6
    let call = Fault.Call(
      call: exercise.callText(question), expected: expected.text(digits: digits),
      got: got.text(digits: digits))
    let fitting = exercise.misconceptions.filter {
      agreements(with: $0, in: answered[first...]) == answered.count - first
    }
    let best = fitting.map { ($0, agreements(with: $0, in: answered[...])) }
      .reduce(nil as (Misconception<Question>, Int)?) { best, next in
        best.map { $0.1 >= next.1 } == true ? best : next
      }
    if let (misconception, _) = best {
      return .misconception(name: misconception.diagnosis.key, call)
    }
    guard got.hasShape(of: expected) else {
      return .shape(call, expected: expected.shape, got: got.shape)
    }
    return .mismatch(call, broken: broken(question, got))
  }

  private func agreements(
    with misconception: Misconception<Question>,
    in answered: ArraySlice<(question: Question, got: Answer)>
  ) -> Int {
    answered.count { question, got in
      guard let answer = try? misconception.answer(question) else { return false }
      return answer.agrees(with: got, within: exercise.tolerance)
    }
  }

  private func broken(_ question: Question, _ got: Answer) -> [String] {
    exercise.invariants
      .filter { (try? $0.holds(question, got, answer)) == false }
      .map(\.broken.key)
  }
}

extension Exercise {
  /// A call with this question as it looks in Swift.
  func callText(_ question: Question) -> String { function + arguments(question) }

  /// The reference solution's answer; it never throws on a question of its own exercise.
  func referenceAnswer(_ question: Question) -> Answer {
    do {
      return try call(reference, question)
    } catch {
      fatalError(
        "the reference solution of exercise \(id) throws \(error) on \(callText(question))")
    }
  }
}
