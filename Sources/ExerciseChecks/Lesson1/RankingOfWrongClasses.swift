// Exercise 1.3.

import Foundation
import Solutions

/// The wrong classes, the likeliest first.
public let rankingOfWrongClassesExercise = Exercise<
  RankingQuestion, @Sendable ([Double], Int) throws -> [Int]
>(
  "1.3", function: "rankingOfWrongClasses", step: "Soft is not enough",
  arguments: {
    [
      CallArgument(unlabelled: "probabilities", $0.probabilities),
      CallArgument("label", $0.label),
    ]
  },
  hints: [RankingOfWrongClassesPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExample,
      [
        RankingQuestion([0.55, 0.05, 0.3, 0.1], label: 0),
        RankingQuestion([0.2, 0.6, 0.2], label: 1),
      ]),
    Check(CommonPhrase.otherSoftLabels, random: 16, seed: 131) { random in
      let probabilities = random.probabilities(3 + random.integer(below: 5))
      return RankingQuestion(probabilities, label: random.integer(below: probabilities.count))
    },
    Check(
      CommonPhrase.erringTeacher,
      [
        RankingQuestion([0.25, 0.1, 0.6, 0.05], label: 0),
        RankingQuestion([0.1, 0.5, 0.15, 0.25], label: 2),
        RankingQuestion([0.2, 0.05, 0.3, 0.41, 0.04], label: 4),
        RankingQuestion([0.3, 0.7], label: 0),
      ]),
    Check(
      RankingOfWrongClassesPhrase.equalProbabilities,
      [
        RankingQuestion([0.1, 0.7, 0.1, 0.1], label: 1),
        RankingQuestion([0.25, 0.25, 0.25, 0.25], label: 2),
        RankingQuestion([0.1, 0.3, 0.1, 0.3, 0.2], label: 4),
        RankingQuestion([0.05, 0.4, 0.4, 0.1, 0.05], label: 1),
        RankingQuestion([0.25, 0.2500000001, 0.2499999999, 0.25], label: 3),
      ]),
    Check(
      CommonPhrase.hardLabel,
      [
        RankingQuestion([0.7, 0.3, 0, 0], label: 0), RankingQuestion([0, 0, 1], label: 2),
        RankingQuestion([0, 1, 0], label: 0),
      ]),
    Check(
      RankingOfWrongClassesPhrase.twoClasses,
      [RankingQuestion([0.9, 0.1], label: 0), RankingQuestion([0.8, 0.2], label: 1)]),
  ],
  reference: Solutions.rankingOfWrongClasses(_:label:),
  call: { function, question in .indices(try function(question.probabilities, question.label)) },
  steps: rankingSteps,
  invariants: [
    Invariant(RankingOfWrongClassesPhrase.holdsLabel) { !classes($1).contains($0.label) },
    Invariant(RankingOfWrongClassesPhrase.holdsClassTwice) {
      Set(classes($1)).count == classes($1).count
    },
    Invariant(RankingOfWrongClassesPhrase.holdsNoClass) { question, answer in
      classes(answer).allSatisfy(question.probabilities.indices.contains)
    },
    Invariant(RankingOfWrongClassesPhrase.putsClassBeforeLikelier) { question, answer in
      let shares = classes(answer).filter(question.probabilities.indices.contains)
        .map { question.probabilities[$0] }
      return zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 }
    },
  ],
  misconceptions: RankingQuestion.onClasses + RankingQuestion.onOrder
    + RankingQuestion.onLength + RankingQuestion.twoAtOnce,
  answers: .choice)

/// What is said of exercise 1.3.
enum RankingOfWrongClassesPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case equalProbabilities, twoClasses
  // Broken invariants.
  case holdsLabel, holdsClassTwice, holdsNoClass, putsClassBeforeLikelier
  // Misconceptions.
  case topLeftOut, labelKept, placeRemoved, labelSetToZero, leastLikelyFirst, higherNumberFirst,
    renumbered, placesNotClasses,
    countedFromOne, notSorted, labelMoved, labelCountedFromOne, renumberedBackwards,
    labelAndTopLeftOut, firstOfEquals, equalsOfLabelLeftOut, equalsOnce, impossibleLeftOut,
    onlyOneSideOfLabel, onlyFirst, lastMissing, classForgotten, onlyRunnerUpInPlace, onePass,
    nearnessToLabel, roundedFirst
  // Two mistakes at once.
  case labelKeptLeastLikelyFirst, topLeftOutLeastLikelyFirst, labelKeptCountedFromOne,
    topLeftOutCountedFromOne, leastLikelyFirstCountedFromOne, topLeftOutFirstOfEquals,
    labelKeptNotSorted
}

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
}

private func classes(_ answer: Answer) -> [Int] {
  guard case .indices(let classes) = answer else { return [] }
  return classes
}
