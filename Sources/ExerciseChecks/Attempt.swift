// A learner's function meets an exercise.

import Answering

/// A function that answers an exercise, ready to be checked.
public struct Attempt: Sendable {
  /// The exercise.
  public let id: ExerciseID
  private let check: @Sendable ((Call) -> Void) -> [Finding]?
  private let answersAreRight: @Sendable () -> Bool

  /// A call that is about to be made.
  public struct Call: Sendable, Equatable {
    /// The key of the check that makes it.
    public var check: String
    /// The call in Swift's notation.
    public var text: String
  }

  fileprivate init<Question, Function>(
    _ exercise: Exercise<Question, Function>,
    answer: @escaping @Sendable (Question) throws -> Answer
  ) {
    id = exercise.id
    check = { Sitting(exercise: exercise, answer: answer).findings(calling: $0) }
    answersAreRight = {
      exercise.checks.allSatisfy { check in
        check.questions.allSatisfy { question in
          (try? answer(question)).map { exercise.accepts($0, to: question) } == true
        }
      }
    }
  }

  /// Runs every check.
  ///
  /// - Parameter calling: Is handed every call before it is made.
  /// - Returns: What the checks found that came to their end; `nil` for a function that has not been
  ///   written.
  public func findings(calling: (Call) -> Void = { _ in }) -> [Finding]? { check(calling) }

  /// Whether every answer is right; quicker than looking for what is wrong.
  public func isRight() -> Bool { answersAreRight() }
}

/// Why a function gave no answer, where it was not an error of its own.
public enum Silence: Error, Equatable {
  /// It says that it has not been written yet.
  case notAttempted
  /// Its process came to an end; whether another one can answer further questions.
  case ended(goesOn: Bool)
}

/// An error that a function threw in another process, in the error's own words.
public struct ThrownError: Error, CustomStringConvertible {
  /// What it said.
  public let description: String

  /// Quotes an error.
  public init(_ description: String) { self.description = description }
}

extension Exercise {
  /// The exercise, answered by a function such as the reference solution:
  /// `softmaxExercise.attempt(softmax(_:))`.
  public func attempt(_ function: Function) -> Attempt {
    attempt(answering: { [call] in try call(function, $0) })
  }

  /// The exercise, answered question by question.
  public func attempt(answering answer: @escaping @Sendable (Question) throws -> Answer) -> Attempt
  {
    Attempt(self, answer: answer)
  }

  /// The exercise, asked of a function that knows nothing but the arguments of a call, such as one
  /// in another process.
  ///
  /// - Parameter ask: Makes a call; it throws ``Silence``, or what the function threw.
  /// - Returns: The attempt.
  public func attempt(asking ask: @escaping @Sendable ([CallArgument]) throws -> Value) -> Attempt {
    attempt(answering: { question in
      let value = try ask(arguments(question))
      guard let answer = Answer(value, like: referenceAnswer(question)) else {
        throw ThrownError("an answer that is no number: \(value.text(digits: 6))")
      }
      return answer
    })
  }
}

/// One function under examination.
private struct Sitting<Question: Sendable, Function: Sendable> {
  let exercise: Exercise<Question, Function>
  let answer: @Sendable (Question) throws -> Answer

  /// Asks all questions first, as only all answers together show what was done.
  func findings(calling: (Attempt.Call) -> Void) -> [Finding]? {
    var testimonies: [Testimony<Question>] = []
    var ends: [Int: Fault?] = [:]
    asking: for (index, check) in exercise.checks.enumerated() {
      for question in check.questions {
        let call = exercise.callText(question)
        calling(Attempt.Call(check: check.name.key, text: call))
        do {
          testimonies.append(
            Testimony(
              check: index, question: question, got: try answer(question),
              expected: exercise.referenceAnswer(question), tolerance: exercise.tolerance))
        } catch Silence.notAttempted where testimonies.isEmpty {
          return nil
        } catch Silence.ended(let goesOn) {
          ends[index] = .some(nil)
          if goesOn { break }
          for rest in index..<exercise.checks.count { ends[rest] = .some(nil) }
          break asking
        } catch Silence.notAttempted {
          ends[index] = .threw(call: call, error: "NotAttempted")
          break
        } catch {
          ends[index] = .threw(call: call, error: "\(error)")
          break
        }
      }
    }
    return findings(testimonies, ends)
  }

  /// The findings, where some checks did not come to their end: with an error, or without any
  /// finding.
  private func findings(_ testimonies: [Testimony<Question>], _ ends: [Int: Fault?]) -> [Finding] {
    let judge = Judge(exercise: exercise, testimonies: testimonies, answer: answer)
    let faults = judge.faults()
    return exercise.checks.enumerated().compactMap { index, check in
      let end = ends[index]
      if case .some(.none) = end { return nil }
      return Finding(check: check.name.key, fault: end.flatMap(\.self) ?? faults[index])
    }
  }
}

extension Exercise {
  /// A call with this question as it looks in Swift.
  func callText(_ question: Question) -> String {
    "\(function)(\(arguments(question).map(\.text).joined(separator: ", ")))"
  }

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
