// Exercise 2.3.

import Distillation
import Foundation
import Solutions

/// The temperature at which held-out examples cost the least.
public let fittedTemperatureExercise = Exercise<
  CalibrationQuestion, @Sendable ([[Double]], [Int], [Double]) throws -> Double
>(
  "2.3", function: "fittedTemperature", step: "The same knob, for honest confidence",
  arguments: {
    [
      CallArgument("logits", $0.logits),
      CallArgument("labels", $0.labels),
      CallArgument("candidates", $0.candidates),
    ]
  },
  hints: [FittedTemperaturePhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExamples,
      [
        CalibrationQuestion(
          [[4, 0, 1], [3, -1, 0], [0, 5, 1], [1, 4, 0]], [0, 0, 1, 0], [1, 0.25, 0.5, 2, 3, 4, 8]),
        CalibrationQuestion([[0, 2, 3], [3, -2, -1], [0, 3, -1]], [1, 0, 1], [4, 1, 0.5, 2]),
      ]),
    Check(FittedTemperaturePhrase.oversureNetworks, random: 16, seed: 231) { random in
      random.calibrationQuestion(scale: 4)
    },
    Check(FittedTemperaturePhrase.unsureNetworks, random: 16, seed: 232) { random in
      random.calibrationQuestion(scale: 1.5)
    },
    Check(
      CommonPhrase.largeLogits,
      [
        CalibrationQuestion(
          [[1000, 998, 0], [-1003, -1000, -2000], [1000, 999, 997]], [0, 1, 1], [8, 4, 0.5, 2, 1]),
        CalibrationQuestion(
          [[-4, 3000, 2997, -6], [2996, 1, 3000, 2]], [1, 2], [4, 2, 0.25, 0.5, 1]),
        CalibrationQuestion([[2000, 1999, 1998]], [0], [4, 2, 1]),
      ]),
    Check(
      FittedTemperaturePhrase.sureMistakes,
      [
        CalibrationQuestion(
          [[1000, 0], [2, 0], [2, 0], [2, 0], [2, 0]], [1, 0, 0, 0, 0], [1, 20]),
        CalibrationQuestion([[0, 4000]], [0], [1, 4]),
        CalibrationQuestion([[0, 500], [0, 500]], [0, 0], [0.5, 1]),
      ]),
    Check(
      FittedTemperaturePhrase.equalCandidates,
      [
        CalibrationQuestion([[0, 0], [0, 0]], [0, 1], [3, 1, 2]),
        CalibrationQuestion([[0, 0, 0]], [2], [1, 3, 2]),
      ]),
  ],
  reference: Solutions.fittedTemperature(logits:labels:candidates:),
  call: { function, question in
    .number(try function(question.logits, question.labels, question.candidates))
  },
  steps: fittedTemperatureSteps,
  invariants: [
    Invariant(FittedTemperaturePhrase.isNoCandidate) { question, answer in
      answer.values.allSatisfy(question.candidates.contains)
    },
    Invariant(
      FittedTemperaturePhrase.dependsOnCandidateOrder,
      relating: { question, answer, again in
        var reversed = question
        reversed.candidates.reverse()
        return try again(reversed) == answer
      }),
    Invariant(
      CommonPhrase.changesWithShift,
      relating: { question, answer, again in
        var shifted = question
        shifted.logits = question.logits.map { row in row.map { $0 + 1 } }
        return try again(shifted) == answer
      }),
  ],
  misconceptions: CalibrationQuestion.onSearch + CalibrationQuestion.onCost
    + CalibrationQuestion.onLogarithm + CalibrationQuestion.onExamples,
  answers: .choice)

/// What is said of exercise 2.3.
enum FittedTemperaturePhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case oversureNetworks, unsureNetworks, sureMistakes, equalCandidates
  // Broken invariants.
  case isNoCandidate, dependsOnCandidateOrder
  // Misconceptions.
  case multiplied, mostLikelyCostsMost, ownDecisions, withoutLogarithm, accuracy, costReturned,
    confidenceEqualsAccuracy, onlyMistakes, noMaxShift, lastOfEquals, indexReturned,
    inverseReturned, coldest, hottest, stopsEarly, candidateMissing, sortedFirst, otherPower,
    costDividedByT,
    oneSideDivided, softmaxTwice, calibrationError, squaredError, squaredErrorOfLogits,
    logarithmOfSoftmax, probabilityFloor, productOfProbabilities, shiftedByAnother,
    oneMaximumForAll, onlyRight, oneExample, exampleMissing, extremeExample
}

/// What exercise 2.3 is asked.
public struct CalibrationQuestion: Sendable {
  /// Logits of held-out examples: examples × classes.
  public var logits: [[Double]]
  /// The true class of each example.
  public var labels: [Int]
  /// The temperatures to choose from.
  public var candidates: [Double]

  init(_ logits: [[Double]], _ labels: [Int], _ candidates: [Double]) {
    self.logits = logits
    self.labels = labels
    self.candidates = candidates
  }
}

extension SplitMix64 {
  /// One to seven examples, of which the network classifies about two thirds correctly, and shuffled
  /// temperatures.
  ///
  /// - Parameter scale: How large the logits are; the larger, the surer the network.
  /// - Returns: The question.
  fileprivate mutating func calibrationQuestion(scale: Double) -> CalibrationQuestion {
    let classes = 2 + integer(below: 4)
    let logits = logits(1 + integer(below: 7), by: classes).map { row in
      row.map { ($0 * scale * 2).rounded() / 10 }
    }
    let labels = logits.map { row in
      uniform() < 0.6 ? predictedClass(row) : integer(below: classes)
    }
    var candidates = [0.25, 0.4, 0.6, 0.8, 1, 1.25, 1.6, 2, 2.5, 3.2, 4, 6]
    shuffle(&candidates)
    return CalibrationQuestion(logits, labels, candidates)
  }
}
