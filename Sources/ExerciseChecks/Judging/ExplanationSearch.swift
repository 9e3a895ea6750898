// Candidates for an explanation, the most telling ones first.

import Foundation

/// Looks for something that explains every one of some answers.
struct ExplanationSearch<Question: Sendable, Function: Sendable> {
  let exercise: Exercise<Question, Function>
  let testimonies: [Testimony<Question>]
  private let calls: [[CallArgument]]
  private let multiples: RelationFit.Multiples

  fileprivate typealias Claim = Explanation<Question>

  init(exercise: Exercise<Question, Function>, testimonies: [Testimony<Question>]) {
    self.exercise = exercise
    self.testimonies = testimonies
    calls = testimonies.map { exercise.arguments($0.question) }
    multiples = RelationFit.Multiples(in: calls)
  }

  /// The first explanation that holds of all answers: a misconception, a relation to the right
  /// answers, a step that is done otherwise, or two of these.
  func first() -> Explanation<Question>? {
    if let known = firstMisconception() { return known }
    if let relation = relation(to: rightAnswers, cause: { .symptom($0) }) { return relation }
    let steps = oneStep
    if let step = steps.first(where: holdsOfAll) { return step }
    // Two things at once explain too much where there is hardly a number to explain.
    let wrongNumbers = testimonies.count { !$0.isRight && !$0.lacksNumber }
    guard wrongNumbers >= 3 else { return nil }
    guard exercise.answers != .choice else { return twoSteps }
    return pair() ?? relation(toOneOf: misconceptions) ?? relation(toOneOf: steps) ?? twoSteps
  }

  /// The first misconception that holds of all answers.
  func firstMisconception() -> Explanation<Question>? {
    misconceptions.first(where: holdsOfAll)
  }

  /// The misconception that explains most of some checks entirely, no right answer against it; at
  /// least half of all wrong answers, and two of them.
  func most(of checks: Set<Int>) -> (Explanation<Question>, Set<Int>)? {
    let wrong = testimonies.filter { !$0.isRight }
    let candidates = misconceptions.compactMap { claim -> (Explanation<Question>, Set<Int>, Int)? in
      guard testimonies.allSatisfy({ !$0.isRight || claim.holds(of: $0) }) else { return nil }
      let explained = checks.filter { check in
        wrong.allSatisfy { $0.check != check || claim.holds(of: $0) }
      }
      let own = wrong.filter { explained.contains($0.check) }
      let count = Set(own.map { $0.got.text(digits: 12) }).count
      return count >= 2 && 2 * own.count >= wrong.count ? (claim, explained, count) : nil
    }
    return candidates.max { $0.2 < $1.2 }.map { ($0.0, $0.1) }
  }

  // MARK: - Misconceptions

  private var misconceptions: [Claim] {
    exercise.misconceptions.flatMap { misconception in
      let cause = Cause.misconception(misconception.diagnosis.key)
      return misconception.answers.map { answer in
        Claim(cause, within: exercise.tolerance(for:)) { try? answer($0) }
      }
        + (misconception.oneOf.map {
          [Claim(cause, within: exercise.tolerance(for:), oneOf: $0)]
        } ?? [])
    }
  }

  fileprivate func holdsOfAll(_ claim: Claim) -> Bool { testimonies.allSatisfy(claim.holds) }

  /// Two misconceptions whose differences from the right answer add up, as those of two parts of a
  /// sum do, or multiply, as a wrong factor and a wrong logarithm do.
  private func pair() -> Claim? {
    let halves = misconceptions.compactMap { Half($0, of: testimonies) }
    for (index, first) in halves.enumerated() {
      for second in halves[(index + 1)...] where first.claim.cause != second.claim.cause {
        for join in [Self.added, Self.multiplied] where fits(first, second, join) {
          return joined(first.claim, second.claim, join)
        }
      }
    }
    return nil
  }

  /// A misconception with its answers to all questions, each computed once.
  private struct Half {
    let claim: Claim
    let values: [[Double]]

    /// - Returns: `nil` for one of other shapes, one that makes no difference here, and one that
    ///   alone explains everything but for rounding.
    init?(_ claim: Claim, of testimonies: [Testimony<Question>]) {
      self.claim = claim
      var values: [[Double]] = []
      var (differs, explains) = (false, true)
      for testimony in testimonies {
        guard let answer = claim.answer(testimony.question),
          answer.hasShape(of: testimony.expected), !answer.values.isEmpty
        else { return nil }
        differs = differs || !answer.agrees(with: testimony.expected, within: .loose)
        explains = explains && answer.agrees(with: testimony.got, within: .loose)
        values.append(answer.values)
      }
      guard differs, !explains else { return nil }
      self.values = values
    }
  }

  private func fits(
    _ first: Half, _ second: Half, _ join: @Sendable (Double, Double, Double) -> Double
  ) -> Bool {
    testimonies.indices.allSatisfy { index in
      let testimony = testimonies[index]
      guard testimony.got.hasShape(of: testimony.expected) else { return false }
      let (a, b) = (first.values[index], second.values[index])
      let (right, got) = (testimony.expected.values, testimony.got.values)
      return right.indices.allSatisfy {
        testimony.tolerance.allows(join(a[$0], b[$0], right[$0]), got[$0])
      }
    }
  }

  private func joined(
    _ first: Claim, _ second: Claim, _ join: @escaping @Sendable (Double, Double, Double) -> Double
  ) -> Claim {
    Claim(.both(first.cause, second.cause), within: exercise.tolerance(for:)) {
      [exercise] question in
      let right = exercise.referenceAnswer(question)
      guard let a = first.answer(question), let b = second.answer(question), a.hasShape(of: right),
        b.hasShape(of: right)
      else { return nil }
      let values = zip(zip(a.values, b.values), right.values).map { join($0.0, $0.1, $1) }
      return right.with(values)
    }
  }

  private static var added: @Sendable (Double, Double, Double) -> Double { { $0 + $1 - $2 } }
  private static var multiplied: @Sendable (Double, Double, Double) -> Double {
    { $2 == 0 ? ($0 == 0 || $1 == 0 ? 0 : .nan) : $0 * $1 / $2 }
  }

  // MARK: - Relations

  private var rightAnswers: @Sendable (Question) -> Answer? {
    { [exercise] in exercise.referenceAnswer($0) }
  }

  private func relation(toOneOf claims: [Claim]) -> Claim? {
    for claim in claims {
      if let joined = relation(
        to: claim.answer, cause: { .both(claim.cause, .symptom($0)) })
      {
        return joined
      }
    }
    return nil
  }

  /// The first relation between some answers and those that were given.
  private func relation(
    to base: @escaping @Sendable (Question) -> Answer?,
    cause: @escaping (Symptom) -> Cause
  ) -> Claim? {
    let pairs = testimonies.indices.map { index in
      RelationFit.Pair(
        base: base(testimonies[index].question)?.asNumbers,
        got: testimonies[index].got.asNumbers, arguments: calls[index])
    }
    let fit = RelationFit(
      pairs: pairs, multiples: multiples, kind: exercise.answers, tolerance: exercise.tolerance)
    return fit.first.map { relation, tolerance in
      Claim(
        cause(relation.symptom),
        within: exercise.tolerance(for:),
        adjusted: { [exercise] in exercise.tolerance($0, atLeast: tolerance) }
      ) { [exercise] question in
        let answer = base(question)
        // Where there is no answer, there is none to relate to.
        if answer == .index(nil) { return answer }
        return answer?.asNumbers.flatMap { relation.apply($0, exercise.arguments(question)) }
      }
    }
  }
}

// MARK: - Steps

extension ExplanationSearch {
  /// Everything that may be done in a step's place.
  private var stepChanges: [StepChange] {
    guard let run = exercise.steps else { return [] }
    let notes = Steps(notes: true)
    // Several questions, as one alone need not come by every step.
    for testimony in testimonies.prefix(12) { _ = run(testimony.question, notes) }
    return notes.possibilities
  }

  private func claim(_ changes: [StepChange], _ cause: Cause) -> Claim {
    Claim(cause, within: exercise.tolerance(for:)) { [exercise] question in
      exercise.steps?(question, Steps(changes))
    }
  }

  /// One step that is done otherwise.
  fileprivate var oneStep: [Claim] { stepChanges.map { claim([$0], .step($0)) } }

  /// Two of them that explain everything.
  fileprivate var twoSteps: Claim? {
    let changes = stepChanges
    for (index, first) in changes.enumerated() {
      for second in changes[(index + 1)...] where first.step != second.step {
        let both = claim([first, second], .both(.step(first), .step(second)))
        if holdsOfAll(both) { return both }
      }
    }
    return nil
  }
}

extension Answer {
  /// An answer of this shape with other numbers, row by row.
  func with(_ values: [Double]) -> Answer? {
    switch self {
    case .number: return values.first.map(Answer.number)
    case .numbers: return .numbers(values)
    case .rows(let rows):
      var rest = values[...]
      return .rows(
        rows.map { row in
          defer { rest = rest.dropFirst(row.count) }
          return Array(rest.prefix(row.count))
        })
    case .index, .indices: return nil
    }
  }
}
