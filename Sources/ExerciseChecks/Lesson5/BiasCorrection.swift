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
    [
      CallArgument("for", naming: "missing", $0.missing),
      CallArgument("share", $0.share),
      CallArgument("logits", $0.logits),
      CallArgument("distilledAt", naming: "temperature", $0.temperature),
    ]
  },
  hints: [BiasCorrectionPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExample,
      [0.25, 0.5].map {
        BiasCorrectionQuestion(
          for: 1, share: $0, [[3, 0, 1], [1, 2.5, 4], [0, -3, 2], [2, 1.5, 0]], temperature: 4)
      }),
    Check(CommonPhrase.otherStudents, random: 12, seed: 52) { random in
      BiasCorrectionQuestion(rows: random.one(of: [4, 5, 8, 10]), using: &random)
    },
    Check(
      BiasCorrectionPhrase.roundedShares, [.shareBelowAWholeNumber, .shareAboveAWholeNumber]),
    Check(BiasCorrectionPhrase.frequentEnough, random: 4, seed: 53) { random in
      var question = BiasCorrectionQuestion(rows: 5, using: &random)
      question.share = 0.4
      for row in 0..<4 { question.logits[row][question.missing] = 4 + question.logits[row][0] + 3 }
      return question
    },
    Check(
      CommonPhrase.extremeLogits,
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
  steps: biasCorrectionSteps,
  invariants: [
    .isFinite,
    Invariant(BiasCorrectionPhrase.missesDecisions) {
      question, answer in
      answer.values.allSatisfy { question.decisions(adding: $0) == question.wanted }
    },
    Invariant(
      CommonPhrase.changesWithRowShift,
      relating: { question, answer, again in
        var shifted = question
        shifted.logits[0] = question.logits[0].map { $0 + 7 }
        return try again(shifted).agrees(
          with: answer, within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
    Invariant(
      BiasCorrectionPhrase.doesNotFallWithLogit,
      relating: { question, answer, again in
        guard case .number(let b) = answer else { return true }
        var raised = question
        for row in question.logits.indices { raised.logits[row][question.missing] += 1 }
        return try again(raised).agrees(
          with: .number(b - 1), within: Tolerance(relative: 1e-9, absolute: 1e-9))
      }),
    Invariant(
      BiasCorrectionPhrase.dependsOnTemperature,
      relating: { question, answer, again in
        var hotter = question
        hotter.temperature *= 2
        return try again(hotter).agrees(with: answer, within: .nineDigits)
      }),
  ],
  misconceptions: [
    Misconception(BiasCorrectionPhrase.afterTheSoftmax) { question in
      let probabilities = try question.logits.map { try softmax($0) }
      return .number(question.middle(of: question.gaps(between: probabilities)))
    },
    Misconception(BiasCorrectionPhrase.temperatureKept, step: "Out of the lesson, into a file") {
      question in
      .number(question.middle(of: question.gaps.map { $0 / question.temperature }))
    },
    Misconception(BiasCorrectionPhrase.ownLogitCounted) { question in
      .number(question.middle(of: question.gaps.map { max($0, 0) }))
    },
    Misconception(BiasCorrectionPhrase.notSorted) {
      $0.answer(at: $0.wanted - 1, $0.wanted, of: $0.gaps)
    },
    Misconception(BiasCorrectionPhrase.shareOfTheOthers) { question in
      .number(question.middle(of: question.gaps.map { -$0 }) * -1)
    },
    Misconception(BiasCorrectionPhrase.otherSign) { .number(-$0.middle(of: $0.gaps)) },
    Misconception(BiasCorrectionPhrase.onTheEdge) {
      $0.answer(at: $0.wanted - 1, $0.wanted - 1, of: $0.gaps.sorted())
    },
    Misconception(BiasCorrectionPhrase.oneTooMany) {
      $0.answer(at: $0.wanted, min($0.wanted + 1, $0.gaps.count - 1), of: $0.gaps.sorted())
    },
    Misconception(BiasCorrectionPhrase.oneTooFew) {
      $0.answer(at: max($0.wanted - 2, 0), $0.wanted - 1, of: $0.gaps.sorted())
    },
    Misconception(BiasCorrectionPhrase.meanGap) { .number(mean($0.gaps)) },
    Misconception(BiasCorrectionPhrase.topTwo) { question in
      .number(
        question.middle(
          of: question.logits.map { row in
            let sorted = row.sorted(by: >)
            return sorted[0] - sorted[1]
          }))
    },
  ] + BiasCorrectionQuestion.countMistakes + BiasCorrectionQuestion.gapMistakes)

/// What is said of exercise 5.2.
enum BiasCorrectionPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case frequentEnough, roundedShares
  // Broken invariants.
  case missesDecisions, doesNotFallWithLogit, dependsOnTemperature
  // Misconceptions.
  case afterTheSoftmax, temperatureKept, ownLogitCounted, notSorted, shareOfTheOthers, otherSign,
    onTheEdge, oneTooMany, oneTooFew, meanGap, topTwo
  // How many rows, and other gaps.
  case truncated, roundedUp, shareOfOneLess, nextGap, pastTheEdge, interpolated, medianGap,
    addedOnTop,
    neverNegative, meanOfOthers, smallestOther, logSumOfOthers, sumOfOthers, onlyOtherLogits,
    onlyOwnLogit, largestInAllRows, oddsOfShare, ratioOfShares
}

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

  init(for missing: Int, share: Double, _ logits: [[Double]], temperature: Double) {
    self.missing = missing
    self.share = share
    self.logits = logits
    self.temperature = temperature
  }

  /// A random student of 3 or 4 classes, one of which comes seldom; no two gaps are alike.
  init(rows: Int, using random: inout SplitMix64) {
    let classes = 3 + random.integer(below: 2)
    let missing = random.integer(below: classes)
    repeat {
      self.init(
        for: missing, share: Double(2 + random.integer(below: rows - 3)) / Double(rows),
        random.logits(rows, by: classes), temperature: random.one(of: [2, 4, 8]))
      for row in logits.indices { logits[row][missing] -= 4 }
    } while Set(gaps).count < rows
  }

  /// Logits whose gaps are different in every row.
  private static func ladder(rows: Int) -> [[Double]] {
    (0..<rows).map { row in [Double(row * 7 % rows) / 2 + 1, Double(row % 2) / 4 - 1] }
  }

  /// 15/22 of 22 is 14.999… in floating point.
  static let shareBelowAWholeNumber = BiasCorrectionQuestion(
    for: 1, share: 15.0 / 22, ladder(rows: 22), temperature: 4)

  /// 0.28 of 25 is 7.000…1 in floating point.
  static let shareAboveAWholeNumber = BiasCorrectionQuestion(
    for: 0, share: 0.28, ladder(rows: 25), temperature: 2)

  /// How many rows are to be decided for the class.
  var wanted: Int { Int((share * Double(logits.count)).rounded()) }

  /// How many rows are decided for it with a number added to its logit.
  func decisions(adding b: Double) -> Int { gaps.count { $0 < b } }

  /// What the class lacks in each row.
  var gaps: [Double] { gaps(between: logits) }

  /// What the class lacks in each row of other numbers.
  func gaps(between rows: [[Double]]) -> [Double] {
    rows.map { row in
      let others = row.indices.filter { $0 != missing }.map { row[$0] }
      return (others.max() ?? 0) - row[missing]
    }
  }

  /// The middle between the last gap that is to be won over and the next one.
  func middle(of gaps: [Double]) -> Double {
    let sorted = gaps.sorted()
    return (sorted[wanted - 1] + sorted[wanted]) / 2
  }

  /// The middle between two gaps of a list.
  func answer(at first: Int, _ second: Int, of gaps: [Double]) -> Answer {
    .number((gaps[first] + gaps[second]) / 2)
  }
}
