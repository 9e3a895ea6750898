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
    /// The call as it is shown.
    public var text: String
  }

  fileprivate init<Question, Function>(
    _ exercise: Exercise<Question, Function>, notation: Notation,
    type: @escaping @Sendable () -> NumberType,
    answer: @escaping @Sendable (Question) throws -> Answer
  ) {
    id = exercise.id
    check = {
      let exercise = exercise.judging(.float64, in: notation)
      return Sitting(exercise: exercise, type: type, answer: answer).findings(calling: $0)
    }
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
    Attempt(self, notation: .swift, type: { .float64 }, answer: answer)
  }

  /// The exercise, asked of a function that knows nothing but the arguments of a call, such as one
  /// in another process.
  ///
  /// - Parameters:
  ///   - notation: How calls and values are shown.
  ///   - type: The kind of numbers of the answers so far; asked for when all are there.
  ///   - ask: Makes a call; it throws ``Silence``, or what the function threw.
  /// - Returns: The attempt.
  public func attempt(
    in notation: Notation, of type: @escaping @Sendable () -> NumberType,
    asking ask: @escaping @Sendable ([CallArgument]) throws -> Value
  ) -> Attempt {
    Attempt(self, notation: notation, type: type) { question in
      let value = try ask(arguments(question))
      guard let answer = Answer(value, like: referenceAnswer(question)) else {
        throw ThrownError("an answer that is no number: \(notation.text(of: value, digits: 6))")
      }
      return answer
    }
  }
}

/// One function under examination.
private struct Sitting<Question: Sendable, Function: Sendable> {
  let exercise: Exercise<Question, Function>
  /// The kind of numbers of the answers, when all are there.
  let type: @Sendable () -> NumberType
  let answer: @Sendable (Question) throws -> Answer

  /// Asks all questions first, as only all answers together show what was done.
  func findings(calling: (Attempt.Call) -> Void) -> [Finding]? {
    var answers: [(check: Int, question: Question, got: Answer)] = []
    var ends: [Int: Fault?] = [:]
    asking: for (index, check) in exercise.checks.enumerated() {
      for question in check.questions {
        let call = exercise.callText(question)
        calling(Attempt.Call(check: check.name.key, text: call))
        do {
          answers.append((index, question, try answer(question)))
        } catch Silence.notAttempted where answers.isEmpty {
          return nil
        } catch Silence.ended(let goesOn) {
          ends[index] = .some(nil)
          if goesOn { break }
          for rest in index..<exercise.checks.count { ends[rest] = .some(nil) }
          break asking
        } catch Silence.notAttempted {
          ends[index] = .threw(call: call, error: "NotAttempted")
          break
        } catch  where isBeyondNumbers(question) {
          continue
        } catch {
          ends[index] = .threw(call: call, error: "\(error)")
          break
        }
      }
    }
    return findings(answers, ends)
  }

  /// Whether the numbers of the answers so far are too small for a question.
  private func isBeyondNumbers(_ question: Question) -> Bool {
    exercise.judging(type(), in: exercise.notation).tolerance(for: question).isAnything
  }

  /// The findings, where some checks did not come to their end: with an error, or without any
  /// finding.
  private func findings(
    _ answers: [(check: Int, question: Question, got: Answer)], _ ends: [Int: Fault?]
  ) -> [Finding] {
    let exercise = exercise.judging(type(), in: exercise.notation)
    let testimonies = answers.map { check, question, got in
      Testimony(
        check: check, question: question, got: got,
        expected: exercise.referenceAnswer(question),
        tolerance: exercise.tolerance(for: question))
    }
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
  /// A call with this question as it is shown.
  func callText(_ question: Question) -> String {
    let texts = arguments(question).map(notation.text)
    return "\(notation.name(of: function))(\(texts.joined(separator: ", ")))"
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
