// Exercise 1.3.

import Foundation
import Solutions

/// The wrong classes, the likeliest first.
public let rankingOfWrongClassesExercise = Exercise<
  RankingQuestion, @Sendable ([Double], Int) throws -> [Int]
>(
  "1.3", function: "rankingOfWrongClasses", step: "Soft is not enough",
  arguments: { "(\(text($0.probabilities)), label: \($0.label))" },
  hints: [
    "The answer holds classes, not probabilities: 0, 1, 2 and so on, without the one that the label names. What decides "
      + "which of two classes comes first?",
    "Look at the step “What the label threw away” of lesson 1, at the question which other classes come near. There "
      + "the likeliest class is dropped; here it is the class of the label, which may be another one.",
    "Take the class numbers 0 to K − 1, filter out the label, and sort what is left with `sorted { … }`: a comes "
      + "before b if its probability is larger, or if both are equal and a < b.",
  ],
  checks: [
    Check(
      "the worked example",
      [
        RankingQuestion([0.55, 0.05, 0.3, 0.1], label: 0),
        RankingQuestion([0.2, 0.6, 0.2], label: 1),
      ]),
    Check("other soft labels", random: 12, seed: 131) { random in
      let probabilities = random.probabilities(4 + random.integer(below: 4))
      return RankingQuestion(probabilities, label: random.integer(below: probabilities.count))
    },
    Check(
      "a teacher that errs",
      [
        RankingQuestion([0.25, 0.1, 0.6, 0.05], label: 0),
        RankingQuestion([0.1, 0.5, 0.15, 0.25], label: 2),
      ]),
    Check(
      "equal probabilities",
      [
        RankingQuestion([0.1, 0.7, 0.1, 0.1], label: 1),
        RankingQuestion([0.25, 0.25, 0.25, 0.25], label: 2),
      ]),
    Check(
      "two classes",
      [RankingQuestion([0.9, 0.1], label: 0), RankingQuestion([0.8, 0.2], label: 1)]),
  ],
  reference: Solutions.rankingOfWrongClasses(_:label:),
  call: { function, question in .indices(try function(question.probabilities, question.label)) },
  invariants: [
    Invariant("holds the label") { !classes($1).contains($0.label) },
    Invariant("holds a class more than once") { Set(classes($1)).count == classes($1).count },
    Invariant("holds a number that is no class") { question, answer in
      classes(answer).allSatisfy(question.probabilities.indices.contains)
    },
    Invariant("puts a class before a likelier one") { question, answer in
      let shares = classes(answer).filter(question.probabilities.indices.contains)
        .map { question.probabilities[$0] }
      return zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 }
    },
  ],
  misconceptions: [
    Misconception(
      "top-left-out",
      "The likeliest class is left out, not the class of the label. Where the teacher errs, its favourite is one of the "
        + "wrong classes, and the most interesting one: leave out the label instead.",
      step: "What the label threw away"
    ) { .indices(Array($0.ranking.dropFirst())) },
    Misconception(
      "label-kept",
      "The label is still in the list. It is the right class; only the wrong ones are asked for."
    ) { .indices($0.ranking) },
    Misconception(
      "least-likely-first",
      "The order is turned round: the least likely class comes first. The likeliest of the wrong classes, the "
        + "runner-up, belongs at the beginning."
    ) { question in
      .indices(question.wrong.sorted { (question.share($0), $0) < (question.share($1), $1) })
    },
    Misconception(
      "higher-number-first",
      "Equally likely classes stand in the wrong order: the lower number comes first. That happens when an ascending "
        + "list is reversed, for that turns the equal ones round too."
    ) { question in
      .indices(question.wrong.sorted { (question.share($0), $0) > (question.share($1), $1) })
    },
    Misconception(
      "renumbered",
      "The label's probability was taken out of the list before the sorting, so all classes behind it moved up and are "
        + "one too low. Sort class numbers, not a shortened list of probabilities."
    ) { question in
      .indices(
        question.ranking.filter { $0 != question.label }.map { $0 - ($0 > question.label ? 1 : 0) })
    },
    Misconception(
      "places-not-classes",
      "These are the places of the classes: for each wrong class, how many are likelier. Asked is the other way round: "
        + "for each place, which class stands there."
    ) { question in
      let order = question.ranking.filter { $0 != question.label }
      return .indices(question.wrong.map { order.firstIndex(of: $0) ?? 0 })
    },
    Misconception(
      "counted-from-one",
      "The classes are counted from 1 here. In this course, as in Swift's arrays, the first class is 0."
    ) { question in
      .indices(question.ranking.filter { $0 != question.label }.map { $0 + 1 })
    },
    Misconception(
      "not-sorted",
      "The label is left out, but the other classes stand in the order of their numbers. Sort them by their "
        + "probabilities."
    ) { .indices($0.wrong) },
  ])

/// What exercise 1.3 is asked.
public struct RankingQuestion: Sendable {
  /// The teacher's soft label.
  public var probabilities: [Double]
  /// The hard label, a class.
  public var label: Int

  init(_ probabilities: [Double], label: Int) {
    self.probabilities = probabilities
    self.label = label
  }

  /// All classes but the label, in the order of their numbers.
  fileprivate var wrong: [Int] { probabilities.indices.filter { $0 != label } }

  /// All classes, the likeliest first.
  fileprivate var ranking: [Int] {
    probabilities.indices.sorted { (share($0), $1) > (share($1), $0) }
  }

  fileprivate func share(_ index: Int) -> Double { probabilities[index] }
}

private func classes(_ answer: Answer) -> [Int] {
  guard case .indices(let classes) = answer else { return [] }
  return classes
}
