// Exercise 5.2.

import Distillation
import Foundation
import Solutions

/// The bias that gives a missing class its share.
public let biasCorrectionExercise = Exercise<
  BiasCorrectionQuestion, @Sendable (Int, Double, [[Double]], Double) throws -> Double
>(
  "5.2", function: "biasCorrection", step: "One number sets it free",
  arguments: {
    "(for: \($0.missing), share: \(text($0.share)), logits: \(text($0.logits)), distilledAt: \(text($0.temperature)))"
  },
  hints: [
    "Take one row. By how much must the logit of the class rise until the class is decided for? Now think of all the rows: which of "
      + "them are won over first?",
    "Look at the step “One number sets it free” of lesson 5: b is added before the softmax, and it is raised until the class has "
      + "its share. Check by counting: with your b, how many rows are decided for the class?",
    "Gap of a row = largest other logit − logit of the class. Sort the gaps; with m = share · N rounded, "
      + "b = (gaps[m − 1] + gaps[m]) / 2, counted from 0.",
  ],
  checks: [
    Check(
      "the worked example",
      [0.25, 0.5].map {
        BiasCorrectionQuestion(
          for: 1, share: $0, [[3, 0, 1], [1, 2.5, 4], [0, -3, 2], [2, 1.5, 0]], temperature: 4)
      }),
    Check("other students", random: 8, seed: 52) { random in
      BiasCorrectionQuestion(rows: random.one(of: [5, 8, 10]), using: &random)
    },
    Check("a class that already has more than its share", random: 4, seed: 53) { random in
      var question = BiasCorrectionQuestion(rows: 5, using: &random)
      question.share = 0.4
      for row in 0..<4 { question.logits[row][question.missing] = 4 + question.logits[row][0] + 3 }
      return question
    },
    Check(
      "very large and very small logits",
      [
        BiasCorrectionQuestion(
          for: 0, share: 0.25, [[-1000, 1000, 0], [0, 500, 900], [-500, 30, 20], [5, 2000, 1]],
          temperature: 2),
        BiasCorrectionQuestion(
          for: 2, share: 0.5,
          [[4000, 0, -1000], [-1000, -1005, -3000], [1, 0, -2], [900, 0, 0]],
          temperature: 8),
      ]),
  ],
  reference: Solutions.biasCorrection(for:share:logits:distilledAt:),
  call: { function, question in
    .number(try function(question.missing, question.share, question.logits, question.temperature))
  },
  invariants: [
    Invariant("is NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("gives the class another number of decisions than it should have") {
      question, answer in
      answer.values.allSatisfy { question.decisions(adding: $0) == question.wanted }
    },
    Invariant(
      "changes when the same number is added to all logits of a row, although no decision does",
      relating: { question, answer, again in
        var shifted = question
        shifted.logits[0] = question.logits[0].map { $0 + 7 }
        return try again(shifted).agrees(
          with: answer, within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
    Invariant(
      "does not fall by 1 when the logit of the class is larger by 1 in all rows",
      relating: { question, answer, again in
        guard case .number(let b) = answer else { return true }
        var raised = question
        for row in question.logits.indices { raised.logits[row][question.missing] += 1 }
        return try again(raised).agrees(
          with: .number(b - 1), within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
    Invariant(
      "depends on the temperature at which the student was distilled",
      relating: { question, answer, again in
        var hotter = question
        hotter.temperature *= 2
        return try again(hotter).agrees(with: answer, within: .nineDigits)
      }),
  ],
  misconceptions: [
    Misconception(
      "after-the-softmax",
      "This is a difference of probabilities: a number to be added after the softmax, where the probabilities would no longer "
        + "sum to 1. b is added to a logit, before the softmax. Take the gaps between logits."
    ) { question in
      let probabilities = try question.logits.map { try softmax($0) }
      return .number(question.middle(of: question.gaps(between: probabilities)))
    },
    Misconception(
      "temperature-kept",
      "The logits were divided by the temperature at which the student was distilled, so this b is T times too small. In use "
        + "T is 1: a temperature that is left on changes no decision of the student, but its confidence, and every number "
        + "set by it.",
      step: "Out of the lesson, into a file"
    ) { question in
      .number(question.middle(of: question.gaps.map { $0 / question.temperature }))
    },
    Misconception(
      "own-logit-counted",
      "The gap was taken to the largest logit of the row, the class itself included, and so it is never below 0. Take the "
        + "largest logit of the *other* classes: a class that is decided for too often needs a negative b."
    ) { question in .number(question.middle(of: question.gaps.map { max($0, 0) })) },
    Misconception(
      "not-sorted",
      "The gaps stand in the order of the rows. The rows that are won over first are those with the smallest gaps: sort them."
    ) { $0.answer(at: $0.wanted - 1, $0.wanted, of: $0.gaps) },
    Misconception(
      "share-of-the-others",
      "With this b the other classes have the share that was meant for this one. The gaps are counted from the largest; begin with "
        + "the smallest."
    ) { question in
      .number(question.middle(of: question.gaps.map { -$0 }) * -1)
    },
    Misconception(
      "other-sign",
      "The sign is turned round. The gap is the largest other logit less the logit of the class: what the class lacks."
    ) { .number(-$0.middle(of: $0.gaps)) },
    Misconception(
      "on-the-edge",
      "This b is exactly the gap of the last row that should be won over. There both logits are equal, and the smallest rounding "
        + "decides. Take the middle between this gap and the next one."
    ) { $0.answer(at: $0.wanted - 1, $0.wanted - 1, of: $0.gaps.sorted()) },
    Misconception(
      "one-too-many",
      "With this b one row too many is decided for the class. The m-th smallest gap has the index m − 1, since indices begin "
        + "with 0."
    ) { $0.answer(at: $0.wanted, $0.wanted + 1, of: $0.gaps.sorted()) },
    Misconception(
      "one-too-few",
      "With this b one row too few is decided for the class: the middle lies on the wrong side of the m-th smallest gap. Take "
        + "the m-th and the next larger one."
    ) { $0.answer(at: max($0.wanted - 2, 0), $0.wanted - 1, of: $0.gaps.sorted()) },
    Misconception(
      "mean-gap",
      "This is the mean of all gaps. It makes the class about as strong as its rivals on average, and takes no notice of the "
        + "share. Count rows instead."
    ) { .number(mean($0.gaps)) },
    Misconception(
      "top-two",
      "These are the gaps between the two largest logits of each row, whatever their classes. What matters is how much *this* "
        + "class lacks."
    ) { question in
      .number(
        question.middle(
          of: question.logits.map { row in
            let sorted = row.sorted(by: >)
            return sorted[0] - sorted[1]
          }))
    },
  ])

/// What exercise 5.2 is asked.
public struct BiasCorrectionQuestion: Sendable {
  /// The class that gets its share.
  public var missing: Int
  /// The share of the rows.
  public var share: Double
  /// The student's logits, examples × classes.
  public var logits: [[Double]]
  /// The temperature of the distillation, which is over.
  public var temperature: Double

  fileprivate init(for missing: Int, share: Double, _ logits: [[Double]], temperature: Double) {
    self.missing = missing
    self.share = share
    self.logits = logits
    self.temperature = temperature
  }

  /// A random student of 3 or 4 classes, one of which comes seldom; no two gaps are alike.
  fileprivate init(rows: Int, using random: inout SplitMix64) {
    let classes = 3 + random.integer(below: 2)
    let missing = random.integer(below: classes)
    repeat {
      self.init(
        for: missing, share: Double(2 + random.integer(below: rows - 3)) / Double(rows),
        random.logits(rows, by: classes), temperature: random.one(of: [2, 4, 8]))
      for row in logits.indices { logits[row][missing] -= 4 }
    } while Set(gaps).count < rows
  }

  /// How many rows are to be decided for the class.
  fileprivate var wanted: Int { Int((share * Double(logits.count)).rounded()) }

  /// How many rows are decided for it with a number added to its logit.
  fileprivate func decisions(adding b: Double) -> Int { gaps.count { $0 < b } }

  /// What the class lacks in each row.
  fileprivate var gaps: [Double] { gaps(between: logits) }

  /// What the class lacks in each row of other numbers.
  fileprivate func gaps(between rows: [[Double]]) -> [Double] {
    rows.map { row in
      let others = row.indices.filter { $0 != missing }.map { row[$0] }
      return (others.max() ?? 0) - row[missing]
    }
  }

  /// The middle between the last gap that is to be won over and the next one.
  fileprivate func middle(of gaps: [Double]) -> Double {
    let sorted = gaps.sorted()
    return (sorted[wanted - 1] + sorted[wanted]) / 2
  }

  /// The middle between two gaps of a list.
  fileprivate func answer(at first: Int, _ second: Int, of gaps: [Double]) -> Answer {
    .number((gaps[first] + gaps[second]) / 2)
  }
}
