// Exercise 4.6.

import Distillation
import Solutions

/// The k largest shares of a soft label, and the rest made even.
public let keepingLargestExercise = Exercise<
  KeepingLargestQuestion, @Sendable (Int, [Double]) throws -> [Double]
>(
  "4.6", function: "keepingLargest", step: "Where is the knowledge?",
  arguments: { "(\($0.count), of: \(text($0.softLabel)))" },
  hints: [
    "Which classes keep their share? Which number do all the others get, so that the sum stays 1?",
    "Look at the step “Where is the knowledge?” of lesson 4, whose ladder is made of such labels. "
      + "Sort the *numbers of the classes*, not the shares: the result stands in the order of the "
      + "classes.",
    "Sort the classes by share, the largest first, and by number where shares are equal. The "
      + "first k keep theirs; each of the others gets (the sum of the others' shares) / (K − k).",
  ],
  checks: KeepingLargestQuestion.checks,
  reference: Solutions.keepingLargest(_:of:),
  call: { function, question in .numbers(try function(question.count, question.softLabel)) },
  invariants: [
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("holds a negative share") { _, answer in answer.values.allSatisfy { !($0 < 0) } },
    Invariant("does not sum to 1") { _, answer in
      !(abs(answer.values.reduce(0, +) - 1) > 1e-9)
    },
    Invariant("changes one of the k largest shares") { question, answer in
      answer.values.count != question.softLabel.count
        || question.kept.allSatisfy { !(abs(answer.values[$0] - question.softLabel[$0]) > 1e-12) }
    },
    Invariant("gives the other classes different shares") { question, answer in
      guard answer.values.count == question.softLabel.count else { return true }
      let rest = question.others.map { answer.values[$0] }
      return !((rest.max() ?? 0) - (rest.min() ?? 0) > 1e-12)
    },
  ],
  misconceptions: choiceMistakes + restMistakes)

/// The wrong classes kept.
private let choiceMistakes: [Misconception<KeepingLargestQuestion>] = [
  Misconception(
    "smallest-kept",
    "The k smallest shares are kept, and the large ones made even. Sort from the largest down."
  ) { question in
    question.keeping(
      question.softLabel.indices.sorted {
        (question.softLabel[$0], $0) < (question.softLabel[$1], $1)
      }.prefix(question.count))
  },
  Misconception(
    "largest-made-even",
    "The k largest shares are made even, and the others kept. It is the other way round: the k "
      + "largest stay what they are."
  ) { $0.keeping($0.others[...]) },
  Misconception(
    "first-classes",
    "The first k classes are kept, whatever their shares. The k largest *shares* stay, wherever "
      + "they stand."
  ) { $0.keeping(Array($0.softLabel.indices).prefix($0.count)) },
  Misconception(
    "one-too-many",
    "k + 1 shares are kept. The likeliest class is one of the k; with k = 1 it alone keeps its "
      + "share."
  ) { $0.keeping($0.order.prefix($0.count + 1)) },
  Misconception(
    "one-too-few",
    "k − 1 shares are kept. With k = 1 the likeliest class keeps its share; counted from 0, the "
      + "places 0 to k − 1 do."
  ) { $0.keeping($0.order.prefix($0.count - 1)) },
  Misconception(
    "place-for-class",
    "The order of the classes was read the wrong way: its entry i says which class stands in "
      + "place i, not in which place class i stands. The first k *entries* are the classes to "
      + "keep."
  ) { question in
    let order = question.order
    return question.keeping(
      question.softLabel.indices.filter { order[$0] < question.count }[...])
  },
  Misconception(
    "ties-kept",
    "Every share is kept that is as large as the kth, so with equal shares there are more than k. "
      + "Of equal ones those with the lower numbers are kept, until there are k."
  ) { question in
    let smallest = question.softLabel[question.order[question.count - 1]]
    return question.keeping(
      question.softLabel.indices.filter { question.softLabel[$0] >= smallest }[...])
  },
  Misconception(
    "ties-dropped",
    "Only shares larger than the kth are kept, or than the next one, so with equal shares there "
      + "are fewer than k. Of equal ones those with the lower numbers are kept, until there are k."
  ) { question in
    guard question.count < question.softLabel.count else { return .numbers(question.softLabel) }
    let next = question.softLabel[question.order[question.count]]
    return question.keeping(
      question.softLabel.indices.filter { question.softLabel[$0] > next }[...])
  },
  Misconception(
    "last-of-equal",
    "Of equal shares those with the higher numbers are kept. Where they compete for the last "
      + "place, the lower number is kept."
  ) { question in
    question.keeping(
      question.softLabel.indices.sorted {
        (question.softLabel[$0], $0) > (question.softLabel[$1], $1)
      }.prefix(question.count))
  },
]

/// The rest not made even, or made into something else.
private let restMistakes: [Misconception<KeepingLargestQuestion>] = [
  Misconception(
    "renormalised",
    "The other classes got 0, and the k largest shares were divided by their sum. That makes the "
      + "label surer than the teacher was. Keep the shares, and divide what is left among the "
      + "others."
  ) { question in
    let sum = question.keptSum
    return question.label {
      $0 / sum
    } others: {
      0
    }
  },
  Misconception(
    "rest-dropped",
    "The other classes got 0, and the label no longer sums to 1. Divide what is left evenly among "
      + "them."
  ) {
    $0.label {
      $0
    } others: {
      0
    }
  },
  Misconception(
    "spread-over-all",
    "What is left was divided among all K classes, the kept ones too, which are larger now. Only "
      + "the others share it: divide by K − k."
  ) { question in
    let share = question.left / Double(question.softLabel.count)
    return question.label {
      $0 + share
    } others: {
      share
    }
  },
  Misconception(
    "divided-by-all",
    "Each of the others got what is left divided by K. There are K − k of them; so the label does "
      + "not sum to 1."
  ) { question in
    question.label {
      $0
    } others: {
      question.left / Double(question.softLabel.count)
    }
  },
  Misconception(
    "divided-by-k",
    "Each of the others got what is left divided by k, the number of the kept ones. There are K − "
      + "k others."
  ) { question in
    question.label {
      $0
    } others: {
      question.left / Double(question.count)
    }
  },
  Misconception(
    "not-divided",
    "Each of the others got all of what is left. They share it: divide by K − k."
  ) { question in
    question.label {
      $0
    } others: {
      question.left
    }
  },
  Misconception(
    "equal-share-for-rest",
    "Each of the others got 1/K, its share if all classes were equally likely. They get what the "
      + "k largest leave, and that is less."
  ) { question in
    question.label {
      $0
    } others: {
      1 / Double(question.softLabel.count)
    }
  },
  Misconception(
    "rest-to-the-first",
    "What is left was added to the largest share. Then the student is told that the other classes "
      + "are impossible: divide it among them."
  ) { question in
    guard case .numbers(var shares) = question.label({ $0 }, others: { 0 }) else {
      return .numbers([])
    }
    shares[question.order[0]] += question.left
    return .numbers(shares)
  },
  Misconception(
    "only-classes-with-a-share",
    "What is left was divided only among those of the others whose share is above 0. Their number "
      + "is K − k: a class with a share of 0 gets as much as any other."
  ) { question in
    let others = question.others.filter { question.softLabel[$0] > 0 }
    let share = others.isEmpty ? 0 : question.left / Double(others.count)
    guard case .numbers(var shares) = question.label({ $0 }, others: { 0 }) else {
      return .numbers([])
    }
    for label in others { shares[label] = share }
    return .numbers(shares)
  },
  Misconception(
    "softmax-of-kept",
    "The kept shares went through a softmax, as if they were logits, which makes them nearly "
      + "equal. They are shares already: keep them as they are."
  ) { question in
    let kept = Distillation.softmax(question.kept.map { question.softLabel[$0] })
    var shares = question.softLabel.map { _ in 0.0 }
    for (label, share) in zip(question.kept, kept) { shares[label] = share }
    return .numbers(shares)
  },
  Misconception(
    "softmax-of-all",
    "The result went through a softmax, as if it were logits, which makes the shares nearly "
      + "equal. It is a label already, and sums to 1."
  ) { .numbers(Distillation.softmax($0.right)) },
  Misconception(
    "sorted",
    "The shares stand from the largest to the smallest. Return them in the order of the classes: "
      + "entry i belongs to class i."
  ) { question in .numbers(question.right.sorted(by: >)) },
  Misconception(
    "rest-kept",
    "Nothing was made even: this is the soft label as it came. Only the k largest shares stay."
  ) { .numbers($0.softLabel) },
]

/// What exercise 4.6 is asked.
public struct KeepingLargestQuestion: Sendable {
  /// k, how many shares are kept.
  public var count: Int
  /// The soft label.
  public var softLabel: [Double]

  fileprivate init(_ count: Int, of softLabel: [Double]) {
    self.count = count
    self.softLabel = softLabel
  }

  /// The classes, the likeliest first; equal ones keep their order.
  fileprivate var order: [Int] { ranking(softLabel) }
  /// The classes that keep their shares.
  fileprivate var kept: [Int] { Array(order.prefix(count)) }
  /// The classes that do not.
  fileprivate var others: [Int] { Array(order.dropFirst(count)) }

  fileprivate var keptSum: Double { kept.reduce(0) { $0 + softLabel[$1] } }
  fileprivate var left: Double { others.reduce(0) { $0 + softLabel[$1] } }

  /// A label of the kept shares, changed somehow, and one share for each of the others.
  fileprivate func label(_ kept: (Double) -> Double, others rest: () -> Double) -> Answer {
    var shares = softLabel.map(kept)
    for label in others { shares[label] = rest() }
    return .numbers(shares)
  }

  /// The label in which these classes keep their shares, and all others get even ones.
  fileprivate func keeping(_ classes: ArraySlice<Int>) -> Answer {
    let others = softLabel.indices.filter { !classes.contains($0) }
    let left = others.reduce(0) { $0 + softLabel[$1] }
    var shares = softLabel
    for label in others { shares[label] = left / Double(others.count) }
    return .numbers(shares)
  }

  /// The label that is asked for.
  fileprivate var right: [Double] {
    label {
      $0
    } others: {
      left / Double(others.count)
    }.values
  }
}

extension KeepingLargestQuestion {
  fileprivate static var checks: [Check<KeepingLargestQuestion>] {
    [
      Check(
        "the worked examples",
        [
          KeepingLargestQuestion(2, of: [0.6, 0.05, 0.25, 0.1]),
          KeepingLargestQuestion(1, of: [0.6, 0.05, 0.25, 0.1]),
          KeepingLargestQuestion(2, of: [0.1, 0.3, 0.3, 0.3]),
        ]),
      Check("other soft labels", random: 12, seed: 461) { random in
        let classes = 4 + random.integer(below: 5)
        return KeepingLargestQuestion(
          1 + random.integer(below: classes - 2), of: random.probabilities(classes))
      },
      Check(
        "equal shares",
        [
          KeepingLargestQuestion(1, of: [0.2, 0.3, 0.2, 0.3]),
          KeepingLargestQuestion(2, of: [0.2, 0.15, 0.2, 0.1, 0.15, 0.2]),
          KeepingLargestQuestion(4, of: [0.1, 0.25, 0.1, 0.25, 0.1, 0.15, 0.05]),
          KeepingLargestQuestion(2, of: [0.25, 0.25, 0.25, 0.25]),
        ]),
      Check(
        "shares of 0",
        [
          KeepingLargestQuestion(1, of: [0, 0.7, 0, 0.3]),
          KeepingLargestQuestion(3, of: [0, 0, 0.6, 0.4]),
          KeepingLargestQuestion(1, of: [0, 0, 1]),
        ]),
      Check(
        "a teacher that is very sure",
        [
          KeepingLargestQuestion(2, of: [0.00001, 0.9999, 0.00006, 0.00003]),
          KeepingLargestQuestion(1, of: [0.99999, 0.000006, 0.000004]),
        ]),
      Check(
        "all classes kept, and a single class",
        [
          KeepingLargestQuestion(4, of: [0.1, 0.2, 0.4, 0.3]),
          KeepingLargestQuestion(1, of: [1]),
        ]),
    ]
  }
}
