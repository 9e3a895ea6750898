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
    Check(FittedTemperaturePhrase.oversureNetworks, random: 10, seed: 231) { random in
      random.calibrationQuestion(scale: 4)
    },
    Check(FittedTemperaturePhrase.unsureNetworks, random: 10, seed: 232) { random in
      random.calibrationQuestion(scale: 1.5)
    },
    Check(
      CommonPhrase.largeLogits,
      [
        CalibrationQuestion(
          [[1000, 998, 0], [-1003, -1000, -2000], [1000, 999, 997]], [0, 1, 1], [8, 4, 2, 1, 0.5])
      ]),
    Check(
      FittedTemperaturePhrase.equalCandidates,
      [CalibrationQuestion([[2, 2], [0, 0]], [0, 1], [3, 1, 2])]),
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
  misconceptions: [
    Misconception(FittedTemperaturePhrase.multiplied, step: "Divide by four") { question in
      question.least { question.nll(at: 1 / $0) }
    },
    Misconception(FittedTemperaturePhrase.mostLikelyCostsMost) { question in
      question.least { -question.nll(at: $0) }
    },
    Misconception(FittedTemperaturePhrase.ownDecisions) { question in
      question.least { question.nll(at: $0, labels: question.logits.map(predictedClass)) }
    },
    Misconception(FittedTemperaturePhrase.withoutLogarithm) { question in
      question.least { -mean(question.shares(at: $0)) }
    },
    Misconception(FittedTemperaturePhrase.accuracy, step: "The decision stays") { question in
      .number(question.candidates[0])
    },
    Misconception(FittedTemperaturePhrase.costReturned) { question in
      .number(question.candidates.map { question.nll(at: $0) }.min() ?? 0)
    },
    Misconception(FittedTemperaturePhrase.confidenceEqualsAccuracy) { question in
      question.least { abs(question.confidence(at: $0) - question.accuracy) }
    },
    Misconception(FittedTemperaturePhrase.onlyMistakes) { question in
      question.least { temperature in
        let wrong = zip(question.logits, question.labels).filter { predictedClass($0) != $1 }
        guard !wrong.isEmpty else { return 0 }
        return negativeLogLikelihood(
          logits: Matrix(wrong.map(\.0)), labels: wrong.map(\.1), temperature: temperature)
      }
    },
    Misconception(FittedTemperaturePhrase.noMaxShift, step: "Only differences count") { question in
      question.least { question.naiveNLL(at: $0) }
    },
    Misconception(FittedTemperaturePhrase.lastOfEquals) { question in
      var backwards = question
      backwards.candidates.reverse()
      return backwards.least { question.nll(at: $0) }
    },
  ],
  answers: .choice)

/// What is said of exercise 2.3.
enum FittedTemperaturePhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case oversureNetworks, unsureNetworks, equalCandidates
  // Broken invariants.
  case isNoCandidate, dependsOnCandidateOrder
  // Misconceptions.
  case multiplied, mostLikelyCostsMost, ownDecisions, withoutLogarithm, accuracy, costReturned,
    confidenceEqualsAccuracy, onlyMistakes, noMaxShift, lastOfEquals
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

  /// The first candidate with the least cost; NaN is never less.
  fileprivate func least(_ cost: (Double) -> Double) -> Answer {
    let costs = candidates.map(cost)
    return .number(candidates[costs.indices.min { costs[$0] < costs[$1] } ?? 0])
  }

  fileprivate func nll(at temperature: Double, labels: [Int]? = nil) -> Double {
    negativeLogLikelihood(
      logits: Matrix(logits), labels: labels ?? self.labels, temperature: temperature)
  }

  /// The mean NLL with exponentials that may overflow.
  fileprivate func naiveNLL(at temperature: Double) -> Double {
    mean(
      zip(logits, labels).map { row, label in
        -log(normalized(row.map { exp($0 / temperature) })[label])
      })
  }

  /// The probabilities of the true classes.
  fileprivate func shares(at temperature: Double) -> [Double] {
    zip(soft(at: temperature), labels).map { $0[$1] }
  }

  /// The mean probability of the predicted classes.
  fileprivate func confidence(at temperature: Double) -> Double {
    mean(soft(at: temperature).map { $0.max() ?? 0 })
  }

  fileprivate var accuracy: Double {
    mean(zip(logits, labels).map { predictedClass($0) == $1 ? 1 : 0 })
  }

  private func soft(at temperature: Double) -> [[Double]] {
    softmax(Matrix(logits), temperature: temperature).rowArrays
  }
}

extension SplitMix64 {
  /// Six examples, of which the network classifies two thirds correctly, and shuffled temperatures.
  ///
  /// - Parameter scale: How large the logits are; the larger, the surer the network.
  /// - Returns: The question.
  fileprivate mutating func calibrationQuestion(scale: Double) -> CalibrationQuestion {
    let logits = logits(6, by: 3).map { row in row.map { ($0 * scale * 2).rounded() / 10 } }
    let labels = logits.map { row in
      uniform() < 0.6 ? predictedClass(row) : integer(below: 3)
    }
    var candidates = [0.25, 0.4, 0.6, 0.8, 1, 1.25, 1.6, 2, 2.5, 3.2, 4, 6]
    shuffle(&candidates)
    return CalibrationQuestion(logits, labels, candidates)
  }
}
