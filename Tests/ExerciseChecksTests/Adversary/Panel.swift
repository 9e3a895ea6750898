// What is said of a wrong answer, held against questions that were not asked.

import ExerciseChecks
import Foundation

/// What became of a wrong answer.
struct Specimen: Sendable {
  enum Outcome: String, Sendable, CaseIterable {
    case accepted, rightly, wrongly, notAtAll
  }

  let exercise: ExerciseID
  let mutations: [Mutation]
  let outcome: Outcome
  /// What was said.
  let claims: [String]
  /// The first wrong answer.
  let example: String
}

/// The questions of an exercise that were asked, and others.
struct Panel<Question: Sendable, Function: Sendable>: Sendable {
  let exercise: Exercise<Question, Function>
  /// Those of the checks.
  let asked: [Question]
  /// The key of the check of each.
  let keys: [String]
  /// Others of the same kinds, for each salt in the same order.
  let fresh: [[Question]]
  /// All, and some that are made of them.
  let questions: [Question]
  let right: [Answer]

  init(
    exercise: Exercise<Question, Function>, probes: (Question) -> [Question], salts: [UInt64],
    right: (Question) -> Answer
  ) {
    self.exercise = exercise
    asked = exercise.questions(salt: 0)
    var keys: [String] = []
    _ = exercise.referenceAttempt.findings { keys.append($0.check) }
    self.keys = keys
    fresh = salts.map { exercise.questions(salt: $0) }
    questions = asked + fresh.joined() + fresh[0].flatMap(probes)
    self.right = questions.map(right)
  }

  /// Whether answers are wrong: by the exercise's tolerance where it was asked, and elsewhere by more
  /// than what rounding could explain.
  func differs(_ answers: [Answer]) -> Bool {
    zip(answers, questions).prefix(asked.count).contains { !exercise.accepts($0, to: $1) }
      || zip(answers, right).contains { !$0.agrees(with: $1, within: Self.material) }
  }

  private static var material: Tolerance { Tolerance(relative: 1e-6, absolute: 1e-9) }

  /// Alike for answers that agree everywhere.
  func fingerprint(_ answers: [Answer]) -> [String] {
    answers.map { answer in
      let values = answer.values.map { String(format: "%.8g", abs($0) < 1e-12 ? 0 : $0) }
      return values.isEmpty ? answer.text : "\(answer.shape) \(values.joined(separator: " "))"
    }
  }

  // MARK: - The verdict

  func specimen(_ mutant: Mutant<Question>) -> Specimen {
    let wrong = zip(asked, right).first { !exercise.accepts(mutant.answer($0.0), to: $0.0) }
    guard let wrong else {
      let place = questions.indices.first {
        !mutant.answer(questions[$0]).agrees(with: right[$0], within: Self.material)
      }
      let missed = place.map { example(questions[$0], right[$0], mutant) } ?? ""
      return Specimen(
        exercise: exercise.id, mutations: mutant.mutations, outcome: .accepted, claims: [],
        example: missed)
    }
    let (outcome, claims) = judged(mutant)
    return Specimen(
      exercise: exercise.id, mutations: mutant.mutations, outcome: outcome, claims: claims,
      example: example(wrong.0, wrong.1, mutant))
  }

  private func example(
    _ question: Question, _ right: Answer, _ mutant: Mutant<Question>
  ) -> String {
    "\(question): \(right.text), got \(mutant.answer(question).text)"
  }

  private func judged(_ mutant: Mutant<Question>) -> (Specimen.Outcome, [String]) {
    let (findings, explanations) = exercise.judgement(on: mutant.answer)
    let failing = findings.filter { $0.fault != nil }.map(\.check)
    var (outcomes, said): ([Specimen.Outcome], [String]) = ([], [])
    var lacksNumbersElsewhere = false
    for finding in findings {
      guard let fault = finding.fault else { continue }
      guard case .explained(let cause, _, let rest) = fault else {
        said.append(told(fault))
        continue
      }
      said.append("\(cause)" + (rest.isEmpty ? "" : " besides \(rest)"))
      let others = rest.filter { $0.cause == nil }.flatMap(\.checks)
      lacksNumbersElsewhere = rest.contains { $0.cause != nil }
      let own = failing.filter { !others.contains($0) }
      let claim = explanations.first { $0.cause == cause }
      outcomes.append(
        outcome(
          of: cause, claim, mutant, own: Set(own), others: Set(failing).subtracting(own),
          numbersOnly: lacksNumbersElsewhere))
    }
    let claims = said.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if outcomes.contains(.wrongly) { return (.wrongly, claims) }
    return (outcomes.contains(.rightly) ? .rightly : .notAtAll, claims)
  }

  private func told(_ fault: Fault) -> String {
    switch fault {
    case .mismatch(_, let broken, _): "mismatch \(broken)"
    case .shape(_, let expected, let got): "shape \(got) for \(expected)"
    default: "\(fault)"
    }
  }

  /// Whether a claim on some checks holds of other questions.
  private func outcome(
    of cause: Cause, _ claim: Explanation<Question>?, _ mutant: Mutant<Question>, own: Set<String>,
    others: Set<String>, numbersOnly: Bool
  ) -> Specimen.Outcome {
    switch cause {
    case .symptom(.unsteady):
      let isSteady = asked.allSatisfy { mutant.answer($0) == mutant.answer($0) }
      return isSteady ? .wrongly : .rightly
    case .symptom(.sameForAll):
      let answers = fresh.joined().map { mutant.answer($0) }
      return answers.allSatisfy { $0.agrees(with: answers[0], within: exercise.tolerance) }
        ? .rightly : .wrongly
    case .symptom(.notANumber):
      return isMissing(mutant, own: own, others: others, besides: numbersOnly)
    default: break
    }
    guard let claim else { return .wrongly }
    for questions in fresh {
      for (key, question) in zip(keys, questions) where !others.contains(key) {
        let got = mutant.answer(question)
        // Answers that lack a number are explained by another claim.
        if numbersOnly, !got.values.allSatisfy(\.isFinite) { continue }
        if !claim.holds(of: got, to: question) { return .wrongly }
      }
    }
    return .rightly
  }

  /// Whether numbers are missing, and nothing else is wrong.
  private func isMissing(
    _ mutant: Mutant<Question>, own: Set<String>, others: Set<String>, besides isPart: Bool
  ) -> Specimen.Outcome {
    var (missing, wrong) = (0, 0)
    for questions in fresh {
      for (key, question) in zip(keys, questions) where !others.contains(key) {
        let got = mutant.answer(question)
        if exercise.accepts(got, to: question) { continue }
        if got.values.allSatisfy(\.isFinite) { wrong += 1 } else { missing += 1 }
      }
    }
    // Beside another claim it need not explain everything.
    if isPart { return missing == 0 ? .wrongly : .rightly }
    return missing == 0 ? .wrongly : wrong + others.count > 0 ? .notAtAll : .rightly
  }
}
