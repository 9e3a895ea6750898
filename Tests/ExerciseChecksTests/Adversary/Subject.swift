// An exercise under the adversary's eye: its wrong answers, and what is said of them.

import Distillation
import ExerciseChecks

/// An exercise whatever it asks.
protocol AnySubject: Sendable {
  var id: ExerciseID { get }
  /// The calls on which the copy of the reference solution differs from it.
  var differences: Int { get }
  /// What becomes of wrong answers.
  ///
  /// - Parameters:
  ///   - seed: Chooses the questions that nobody saw, the constants, the pairs and the sample.
  ///   - limit: At most so many wrong answers; `nil` for all.
  /// - Returns: A wrong answer each, without those that agree everywhere.
  func examined(seed: UInt64, limit: Int?) -> [Specimen]
}

/// An exercise, a copy of its reference solution that can be changed, and further questions.
struct Subject<Question: Sendable, Function: Sendable>: AnySubject {
  let exercise: Exercise<Question, Function>
  let probes: @Sendable (Question) -> [Question]
  let copy: @Sendable (Question, Mutator) -> Answer

  var id: ExerciseID { exercise.id }

  init(
    _ exercise: Exercise<Question, Function>, probes: @escaping @Sendable (Question) -> [Question],
    copy: @escaping @Sendable (Question, Mutator) -> Answer
  ) {
    self.exercise = exercise
    self.probes = probes
    self.copy = copy
  }

  var differences: Int {
    let questions = (0..<4).flatMap { exercise.questions(salt: $0) }
    return (questions + questions.flatMap(probes)).count {
      !exercise.accepts(copy($0, Mutator()), to: $0)
    }
  }

  // MARK: - Wrong answers

  func examined(seed: UInt64, limit: Int?) -> [Specimen] {
    var random = SplitMix64(seed: seed ^ UInt64(10 * id.lesson + id.number))
    let salts = (0..<3).map { _ in random.next() | 1 }
    let panel = Panel(
      exercise: exercise, probes: probes, salts: salts, right: { copy($0, Mutator()) })
    let constant = [3.0, 0.3, 7, 1.7, 0.05][random.integer(below: 5)]
    var known: Set<[String]> = [panel.fingerprint(panel.right)]
    func wrong(_ mutations: [Mutation]) -> Mutant<Question>? {
      let mutator = Mutator(mutations: mutations, constant: constant)
      let answer: @Sendable (Question) -> Answer = { [copy] in copy($0, mutator) }
      let answers = panel.questions.map(answer)
      guard panel.differs(answers), known.insert(panel.fingerprint(answers)).inserted else {
        return nil
      }
      return Mutant(mutations: mutations, answer: answer)
    }
    let all = mutations(on: panel.asked)
    let singles = sample(all, count: limit.map { $0 - $0 / 8 }, using: &random, wrong)
    let pairCount = limit.map { $0 / 8 } ?? singles.count / 8
    let pairs = (0..<8 * pairCount).map { _ in
      [singles, singles].map { $0[random.integer(below: $0.count)].mutations[0] }
    }.filter { $0[0].isCompatible(with: $0[1]) }
    return (singles + first(pairCount, of: pairs, wrong)).map(panel.specimen)
  }

  /// The first ones that are wrong.
  private func first(
    _ count: Int, of mutations: [[Mutation]], _ wrong: ([Mutation]) -> Mutant<Question>?
  ) -> [Mutant<Question>] {
    var mutants: [Mutant<Question>] = []
    for mutation in mutations where mutants.count < count {
      if let mutant = wrong(mutation) { mutants.append(mutant) }
    }
    return mutants
  }

  private func mutations(on questions: [Question]) -> [Mutation] {
    let record = SiteRecord()
    for question in questions { _ = copy(question, Mutator(record: record)) }
    return record.mutations
  }

  /// So many mutants, of as many kinds as there are.
  private func sample(
    _ mutations: [Mutation], count: Int?, using random: inout SplitMix64,
    _ wrong: ([Mutation]) -> Mutant<Question>?
  ) -> [Mutant<Question>] {
    guard let count else { return mutations.compactMap { wrong([$0]) } }
    var shuffled = mutations
    random.shuffle(&shuffled)
    var places: [String: Int] = [:]
    let inTurn = shuffled.map { mutation in
      let kind = "\(mutation.operation) \(mutation.change)"
      places[kind, default: 0] += 1
      return (places[kind] ?? 0, mutation)
    }
    // Sorting keeps neither order nor luck unless told so.
    let order = inTurn.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    return first(count, of: order.map { [$0.element.1] }, wrong)
  }
}

/// A wrong answer.
struct Mutant<Question: Sendable>: Sendable {
  let mutations: [Mutation]
  let answer: @Sendable (Question) -> Answer
}
