// Exercise 4.6.

import Distillation
import Solutions

/// The k largest shares of a soft label, and the rest made even.
public let keepingLargestExercise = Exercise<
  KeepingLargestQuestion, @Sendable (Int, [Double]) throws -> [Double]
>(
  "4.6", function: "keepingLargest", step: "Where is the knowledge?",
  arguments: {
    [
      CallArgument(unlabelled: "k", $0.count),
      CallArgument("of", naming: "softLabel", $0.softLabel),
    ]
  },
  hints: [KeepingLargestPhrase.nudge, .whereToLook, .formula],
  checks: KeepingLargestQuestion.checks,
  reference: Solutions.keepingLargest(_:of:),
  call: { function, question in .numbers(try function(question.count, question.softLabel)) },
  steps: keepingLargestSteps,
  invariants: [
    .holdsFinite,
    Invariant(KeepingLargestPhrase.holdsNegativeShare) { _, answer in
      answer.values.allSatisfy { !($0 < 0) }
    },
    Invariant(CommonPhrase.doesNotSumToOne) { _, answer in
      !(abs(answer.values.reduce(0, +) - 1) > 1e-9)
    },
    Invariant(KeepingLargestPhrase.changesLargestShare) { question, answer in
      answer.values.count != question.softLabel.count
        || question.kept.allSatisfy { !(abs(answer.values[$0] - question.softLabel[$0]) > 1e-12) }
    },
    Invariant(KeepingLargestPhrase.differsAmongOthers) { question, answer in
      guard answer.values.count == question.softLabel.count else { return true }
      let rest = question.others.map { answer.values[$0] }
      return !((rest.max() ?? 0) - (rest.min() ?? 0) > 1e-12)
    },
  ],
  misconceptions: choiceMistakes + restMistakes + KeepingLargestQuestion.shareMistakes)

/// What is said of exercise 4.6.
enum KeepingLargestPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case equalShares, zeroShares, allKeptAndSingleClass
  // Broken invariants.
  case holdsNegativeShare, changesLargestShare, differsAmongOthers
  // Misconceptions.
  case smallestKept, largestMadeEven, firstClasses, oneTooMany, oneTooFew, placeForClass,
    tiesKept, tiesDropped, lastOfEqual, renormalised, restDropped, spreadOverAll, dividedByAll,
    dividedByK, notDivided, equalShareForRest, restToTheFirst, onlyClassesWithAShare,
    softmaxOfKept, softmaxOfAll, sorted, restKept
  // Shares.
  case keptMadeEven, oneForKept, evenKept, oneOfTheRest, restSpreadOverKept,
    restToTheLast, dividedByOneOff, meanOfAll, leftAfterTheLargest, nothingLeftIsNaN, smoothed,
    threshold, dividedByAllButOne, onlyKeptReturned, alwaysOneKept
}

/// The wrong classes kept.
private let choiceMistakes: [Misconception<KeepingLargestQuestion>] = [
  Misconception(KeepingLargestPhrase.smallestKept) { question in
    question.keeping(
      question.softLabel.indices.sorted {
        (question.softLabel[$0], $0) < (question.softLabel[$1], $1)
      }.prefix(question.count))
  },
  Misconception(KeepingLargestPhrase.largestMadeEven) { $0.keeping($0.others[...]) },
  Misconception(KeepingLargestPhrase.firstClasses) {
    $0.keeping(Array($0.softLabel.indices).prefix($0.count))
  },
  Misconception(KeepingLargestPhrase.oneTooMany) { $0.keeping($0.order.prefix($0.count + 1)) },
  Misconception(KeepingLargestPhrase.oneTooFew) { $0.keeping($0.order.prefix($0.count - 1)) },
  Misconception(KeepingLargestPhrase.placeForClass) { question in
    let order = question.order
    return question.keeping(
      question.softLabel.indices.filter { order[$0] < question.count }[...])
  },
  Misconception(KeepingLargestPhrase.tiesKept) { question in
    let smallest = question.softLabel[question.order[question.count - 1]]
    return question.keeping(
      question.softLabel.indices.filter { question.softLabel[$0] >= smallest }[...])
  },
  Misconception(KeepingLargestPhrase.tiesDropped) { question in
    guard question.count < question.softLabel.count else { return .numbers(question.softLabel) }
    let next = question.softLabel[question.order[question.count]]
    return question.keeping(
      question.softLabel.indices.filter { question.softLabel[$0] > next }[...])
  },
  Misconception(KeepingLargestPhrase.lastOfEqual) { question in
    question.keeping(
      question.softLabel.indices.sorted {
        (question.softLabel[$0], $0) > (question.softLabel[$1], $1)
      }.prefix(question.count))
  },
]

/// The rest not made even, or made into something else.
private let restMistakes: [Misconception<KeepingLargestQuestion>] = [
  Misconception(KeepingLargestPhrase.renormalised) { question in
    let sum = question.keptSum
    return question.label {
      $0 / sum
    } others: {
      0
    }
  },
  Misconception(KeepingLargestPhrase.restDropped) {
    $0.label {
      $0
    } others: {
      0
    }
  },
  Misconception(KeepingLargestPhrase.spreadOverAll) { question in
    let share = question.left / Double(question.softLabel.count)
    return question.label {
      $0 + share
    } others: {
      share
    }
  },
  Misconception(KeepingLargestPhrase.dividedByAll) { question in
    question.label {
      $0
    } others: {
      question.left / Double(question.softLabel.count)
    }
  },
  Misconception(KeepingLargestPhrase.dividedByK) { question in
    question.label {
      $0
    } others: {
      question.left / Double(question.count)
    }
  },
  Misconception(KeepingLargestPhrase.notDivided) { question in
    question.label {
      $0
    } others: {
      question.left
    }
  },
  Misconception(KeepingLargestPhrase.equalShareForRest) { question in
    question.label {
      $0
    } others: {
      1 / Double(question.softLabel.count)
    }
  },
  Misconception(KeepingLargestPhrase.restToTheFirst) { question in
    guard case .numbers(var shares) = question.label({ $0 }, others: { 0 }) else {
      return .numbers([])
    }
    shares[question.order[0]] += question.left
    return .numbers(shares)
  },
  Misconception(KeepingLargestPhrase.onlyClassesWithAShare) { question in
    let others = question.others.filter { question.softLabel[$0] > 0 }
    let share = others.isEmpty ? 0 : question.left / Double(others.count)
    guard case .numbers(var shares) = question.label({ $0 }, others: { 0 }) else {
      return .numbers([])
    }
    for label in others { shares[label] = share }
    return .numbers(shares)
  },
  Misconception(KeepingLargestPhrase.softmaxOfKept) { question in
    let kept = Distillation.softmax(question.kept.map { question.softLabel[$0] })
    var shares = question.softLabel.map { _ in 0.0 }
    for (label, share) in zip(question.kept, kept) { shares[label] = share }
    return .numbers(shares)
  },
  Misconception(KeepingLargestPhrase.softmaxOfAll) { .numbers(Distillation.softmax($0.right)) },
  Misconception(KeepingLargestPhrase.sorted) { question in .numbers(question.right.sorted(by: >)) },
  Misconception(KeepingLargestPhrase.restKept) { .numbers($0.softLabel) },
]

/// What exercise 4.6 is asked.
public struct KeepingLargestQuestion: Sendable {
  /// k, how many shares are kept.
  public var count: Int
  /// The soft label.
  public var softLabel: [Double]

  init(_ count: Int, of softLabel: [Double]) {
    self.count = count
    self.softLabel = softLabel
  }

  /// The classes, the likeliest first; equal ones keep their order.
  var order: [Int] { ranking(softLabel) }
  /// The classes that keep their shares.
  var kept: [Int] { Array(order.prefix(count)) }
  /// The classes that do not.
  var others: [Int] { Array(order.dropFirst(count)) }

  var keptSum: Double { kept.reduce(0) { $0 + softLabel[$1] } }
  var left: Double { others.reduce(0) { $0 + softLabel[$1] } }

  /// A label of the kept shares, changed somehow, and one share for each of the others.
  func label(_ kept: (Double) -> Double, others rest: () -> Double) -> Answer {
    var shares = softLabel.map(kept)
    for label in others { shares[label] = rest() }
    return .numbers(shares)
  }

  /// The label in which these classes keep their shares, and all others get even ones.
  func keeping(_ classes: ArraySlice<Int>) -> Answer {
    let others = softLabel.indices.filter { !classes.contains($0) }
    let left = others.reduce(0) { $0 + softLabel[$1] }
    var shares = softLabel
    for label in others { shares[label] = left / Double(others.count) }
    return .numbers(shares)
  }

  /// The label that is asked for.
  var right: [Double] {
    label {
      $0
    } others: {
      left / Double(others.count)
    }.values
  }
}

extension KeepingLargestQuestion {
  static var checks: [Check<KeepingLargestQuestion>] {
    [
      Check(
        CommonPhrase.workedExamples,
        [
          KeepingLargestQuestion(2, of: [0.6, 0.05, 0.25, 0.1]),
          KeepingLargestQuestion(1, of: [0.6, 0.05, 0.25, 0.1]),
          KeepingLargestQuestion(2, of: [0.1, 0.3, 0.3, 0.3]),
        ]),
      Check(CommonPhrase.otherSoftLabels, random: 12, seed: 461) { random in
        let classes = 4 + random.integer(below: 5)
        return KeepingLargestQuestion(
          1 + random.integer(below: classes - 2), of: random.probabilities(classes))
      },
      Check(
        KeepingLargestPhrase.equalShares,
        [
          KeepingLargestQuestion(1, of: [0.2, 0.3, 0.2, 0.3]),
          KeepingLargestQuestion(2, of: [0.2, 0.15, 0.2, 0.1, 0.15, 0.2]),
          KeepingLargestQuestion(4, of: [0.1, 0.25, 0.1, 0.25, 0.1, 0.15, 0.05]),
          KeepingLargestQuestion(2, of: [0.25, 0.25, 0.25, 0.25]),
          KeepingLargestQuestion(1, of: [0.5, 0.5]),
        ]),
      Check(
        KeepingLargestPhrase.zeroShares,
        [
          KeepingLargestQuestion(1, of: [0, 0.7, 0, 0.3]),
          KeepingLargestQuestion(3, of: [0, 0, 0.6, 0.4]),
          KeepingLargestQuestion(1, of: [0, 0, 1]),
        ]),
      Check(
        CommonPhrase.verySureTeacher,
        [
          KeepingLargestQuestion(2, of: [0.00001, 0.9999, 0.00006, 0.00003]),
          KeepingLargestQuestion(1, of: [0.99999, 0.000006, 0.000004]),
        ]),
      Check(
        KeepingLargestPhrase.allKeptAndSingleClass,
        [
          KeepingLargestQuestion(4, of: [0.1, 0.2, 0.4, 0.3]),
          KeepingLargestQuestion(1, of: [1]),
          KeepingLargestQuestion(5, of: [0.2, 0.3, 0.2, 0.2, 0.1]),
        ]),
    ]
  }
}
