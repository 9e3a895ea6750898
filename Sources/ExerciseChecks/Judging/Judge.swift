// From a function's answers to what was done in it.

import Foundation

/// Looks for what explains a function's wrong answers.
///
/// The rule of decision: an explanation must hold for **every** answer, the right ones among them,
/// as a function does the same whatever it is asked. Only answers that lack a number (NaN or an
/// infinity where the right answer has none), and checks that fail on top of it, may be left to
/// another explanation; then it is said which. Where answers are one of few, nothing is left. What
/// nothing explains is told as that: where it is wrong, where right, and what it breaks.
struct Judge<Question: Sendable, Function: Sendable> {
  let exercise: Exercise<Question, Function>
  let testimonies: [Testimony<Question>]
  /// The function itself, for questions that are asked again, related ones and further ones.
  let answer: @Sendable (Question) throws -> Answer

  /// The faults by the places of their checks.
  func faults() -> [Int: Fault] {
    testimonies.allSatisfy(\.isRight) ? [:] : faults(explanations())
  }

  /// The faults, where it is known what explains them.
  func faults(_ explanations: [Verdict]) -> [Int: Fault] {
    let wrong = testimonies.filter { !$0.isRight }
    guard !wrong.isEmpty else { return [:] }
    let checks = Set(wrong.map(\.check)).sorted()
    let unexplained = checks.filter { check in !explanations.contains { $0.checks.contains(check) }
    }
    let extent = extent(wrong: checks)
    let broken = unexplained.isEmpty ? [] : broken(wrong.filter { unexplained.contains($0.check) })
    var faults: [Int: Fault] = [:]
    for check in checks {
      let own = wrong.filter { $0.check == check }
      if let index = explanations.firstIndex(where: { $0.checks.contains(check) }) {
        let verdict = explanations[index]
        let shown = own.first { $0.lacksNumber == verdict.lacksNumber } ?? own[0]
        var rest = explanations.indices.filter { $0 != index }.map { other in
          Fault.Remainder(
            checks: keys(explanations[other].checks.sorted()),
            cause: explanations[other].explanation.cause)
        }
        if !unexplained.isEmpty { rest.append(Fault.Remainder(checks: keys(unexplained))) }
        faults[check] = .explained(verdict.explanation.cause, call(of: shown), rest)
      } else if !own[0].got.hasShape(of: own[0].expected) {
        faults[check] = .shape(
          call(of: own[0]), expected: own[0].expected.shape, got: own[0].got.shape)
      } else {
        faults[check] = .mismatch(call(of: own[0]), broken: broken, extent)
      }
    }
    return faults
  }

  /// An explanation, and the checks whose wrong answers it explains.
  struct Verdict {
    let explanation: Explanation<Question>
    let checks: Set<Int>
    /// Whether it is about answers that lack a number, and about no others.
    var lacksNumber = false
  }

  /// What explains the wrong answers: one for all of them, or else one for most and one for those
  /// that lack a number.
  func explanations() -> [Verdict] {
    let failing = Set(testimonies.filter { !$0.isRight }.map(\.check))
    if isUnsteady { return [Verdict(explanation: claim(.symptom(.unsteady)), checks: failing)] }
    let evidence = testimonies + further
    if let same = sameAnswer(in: evidence) {
      let claim = Explanation<Question>(.symptom(.sameForAll), within: exercise.tolerance(for:)) {
        _ in
        same
      }
      let known = search(evidence).firstMisconception()
      return [Verdict(explanation: known ?? claim, checks: failing)]
    }
    // Where no answer is a number, what else is wrong cannot be seen.
    if evidence.contains(where: { !$0.lacksNumber }),
      let explanation = search(evidence).first()
    {
      return [Verdict(explanation: explanation, checks: failing)]
    }
    return partly(evidence)
  }

  /// Answers to questions that no check asked, so that an explanation which only happens to hold is
  /// not given; more of them where answers are one of few.
  private var further: [Testimony<Question>] {
    let salts: ClosedRange<UInt64> = exercise.answers == .choice ? 1...12 : 1...1
    var testimonies: [Testimony<Question>] = []
    for (index, check) in exercise.checks.enumerated() where check.isRandom {
      for question in salts.flatMap({ check.questions(salt: $0 << 32) }) {
        guard let got = try? answer(question) else { return testimonies }
        testimonies.append(
          Testimony(
            check: index, question: question, got: got,
            expected: exercise.referenceAnswer(question),
            tolerance: exercise.tolerance(for: question)))
      }
    }
    return testimonies
  }

  /// Candidates are tried on wrong answers first, where most of them fail at once.
  private func search(
    _ testimonies: [Testimony<Question>]
  ) -> ExplanationSearch<Question, Function> {
    ExplanationSearch(
      exercise: exercise,
      testimonies: testimonies.filter { !$0.isRight } + testimonies.filter(\.isRight))
  }

  /// Explanations of some checks each: of answers that are numbers, and of those that are none.
  private func partly(_ evidence: [Testimony<Question>]) -> [Verdict] {
    guard exercise.answers != .choice else { return [] }
    let lacking = testimonies.filter(\.lacksNumber)
    let numbers = evidence.filter { !$0.lacksNumber }
    let wrong = Set(testimonies.filter { !$0.isRight && !$0.lacksNumber }.map(\.check))
    var verdicts: [Verdict] = []
    if !wrong.isEmpty {
      if !lacking.isEmpty, let explanation = search(numbers).first() {
        verdicts.append(Verdict(explanation: explanation, checks: wrong))
      } else if let (explanation, checks) = search(numbers).most(of: wrong) {
        verdicts.append(Verdict(explanation: explanation, checks: checks))
      }
    }
    if !lacking.isEmpty {
      verdicts.append(
        Verdict(
          explanation: claim(.symptom(.notANumber)), checks: Set(lacking.map(\.check)),
          lacksNumber: true))
    }
    return verdicts
  }

  /// A claim that says nothing of single answers.
  private func claim(_ cause: Cause) -> Explanation<Question> {
    Explanation(cause, within: exercise.tolerance(for:)) { _ in nil }
  }

  // MARK: - How the function behaves

  /// Whether a call that had a wrong answer has another one when it is made again.
  private var isUnsteady: Bool {
    testimonies.filter { !$0.isRight }.prefix(2).contains { testimony in
      guard let again = try? answer(testimony.question) else { return false }
      return !again.agrees(with: testimony.got, within: testimony.tolerance)
    }
  }

  /// The one answer to all calls, where there should be several.
  private func sameAnswer(in evidence: [Testimony<Question>]) -> Answer? {
    guard let first = evidence.first, first.got.isFinite else { return nil }
    let others = evidence.count { !$0.expected.agrees(with: first.expected, within: .loose) }
    let isSame = evidence.allSatisfy { $0.got.agrees(with: first.got, within: exercise.tolerance) }
    return others >= 2 && isSame ? first.got : nil
  }

  // MARK: - What is said besides

  private func call(of testimony: Testimony<Question>) -> Fault.Call {
    let digits = testimony.expected.text == testimony.got.text ? 17 : 6
    return Fault.Call(
      call: exercise.callText(testimony.question),
      expected: testimony.expected.text(digits: digits, in: exercise.notation),
      got: testimony.got.text(digits: digits, in: exercise.notation))
  }

  private func keys(_ checks: [Int]) -> [String] { checks.map { exercise.checks[$0].name.key } }

  private func extent(wrong: [Int]) -> Fault.Extent {
    let asked = Set(testimonies.map(\.check)).sorted()
    return Fault.Extent(wrong: keys(wrong), right: keys(asked.filter { !wrong.contains($0) }))
  }

  /// The invariants that most wrong answers break, or else the one that is broken most often; none
  /// where a number is missing, as that breaks several and is told alone.
  private func broken(_ wrong: [Testimony<Question>]) -> [String] {
    let complete = wrong.filter { !$0.lacksNumber }.prefix(8)
    let counts = exercise.invariants.map { invariant in
      complete.count { testimony in
        (try? invariant.holds(testimony.question, testimony.got, answer)) == false
      }
    }
    guard let most = counts.max(), most > 0 else { return [] }
    let enough = min(most, (complete.count + 1) / 2)
    return zip(exercise.invariants, counts).filter { $1 >= enough }.map(\.0.broken.key)
  }
}

// MARK: - For tests of what is claimed

extension Exercise {
  /// What the checks find of a function, and what is claimed of it, judged once.
  public func judgement(
    on answer: @escaping @Sendable (Question) throws -> Answer
  ) rethrows -> (findings: [Finding], claims: [Explanation<Question>]) {
    let testimonies = try checks.enumerated().flatMap { index, check in
      try check.questions.map { question in
        Testimony(
          check: index, question: question, got: try answer(question),
          expected: referenceAnswer(question), tolerance: tolerance(for: question))
      }
    }
    let judge = Judge(exercise: self, testimonies: testimonies, answer: answer)
    let isRight = testimonies.allSatisfy(\.isRight)
    let verdicts = isRight ? [] : judge.explanations()
    let faults = judge.faults(verdicts)
    let findings = checks.enumerated().map {
      Finding(check: $0.element.name.key, fault: faults[$0.offset])
    }
    return (findings, verdicts.map(\.explanation))
  }

  /// Questions of the same kinds as those of the checks; the random ones are others.
  public func questions(salt: UInt64) -> [Question] { checks.flatMap { $0.questions(salt: salt) } }

  /// Whether an answer is right.
  public func accepts(_ answer: Answer, to question: Question) -> Bool {
    answer.agrees(with: referenceAnswer(question), within: tolerance(for: question))
  }
}
