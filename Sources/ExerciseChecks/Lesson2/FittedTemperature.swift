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
    "(logits: \(text($0.logits)), labels: \(text($0.labels)), candidates: \(text($0.candidates)))"
  },
  hints: [
    "Write a function for one temperature first: what do the network's probabilities for the true classes cost? Then "
      + "try every candidate.",
    "Look at the step “The same knob, for honest confidence” of lesson 2: what is the NLL, and on which examples is it "
      + "taken? Accuracy is no help, since no temperature changes it.",
    "NLL(T) = −(1/N) Σₙ ln softmax(zₙ / T)[label n], with ln qᵢ = (zᵢ − m)/T − ln Σⱼ exp((zⱼ − m)/T) and m the largest "
      + "logit of the row. Return the candidate with the least NLL.",
  ],
  checks: [
    Check(
      "the worked examples",
      [
        CalibrationQuestion(
          [[4, 0, 1], [3, -1, 0], [0, 5, 1], [1, 4, 0]], [0, 0, 1, 0], [1, 0.25, 0.5, 2, 3, 4, 8]),
        CalibrationQuestion([[0, 2, 3], [3, -2, -1], [0, 3, -1]], [1, 0, 1], [4, 1, 0.5, 2]),
      ]),
    Check("networks that are too sure", random: 10, seed: 231) { random in
      random.calibrationQuestion(scale: 4)
    },
    Check("networks that are not sure enough", random: 10, seed: 232) { random in
      random.calibrationQuestion(scale: 1.5)
    },
    Check(
      "large logits",
      [
        CalibrationQuestion(
          [[1000, 998, 0], [-1003, -1000, -2000], [1000, 999, 997]], [0, 1, 1], [8, 4, 2, 1, 0.5])
      ]),
    Check(
      "candidates that are equally good",
      [CalibrationQuestion([[2, 2], [0, 0]], [0, 1], [3, 1, 2])]),
  ],
  reference: Solutions.fittedTemperature(logits:labels:candidates:),
  call: { function, question in
    .number(try function(question.logits, question.labels, question.candidates))
  },
  invariants: [
    Invariant("is none of the candidates") { question, answer in
      answer.values.allSatisfy(question.candidates.contains)
    },
    Invariant(
      "changes with the order of the candidates",
      relating: { question, answer, again in
        var reversed = question
        reversed.candidates.reverse()
        return try again(reversed) == answer
      }),
    Invariant(
      "changes when the same number is added to all logits",
      relating: { question, answer, again in
        var shifted = question
        shifted.logits = question.logits.map { row in row.map { $0 + 1 } }
        return try again(shifted) == answer
      }),
  ],
  misconceptions: [
    Misconception(
      "multiplied",
      "The logits are multiplied by the temperature instead of divided, so the fit turns the knob the wrong way round.",
      step: "Divide by four"
    ) { question in question.least { question.nll(at: 1 / $0) } },
    Misconception(
      "most-likely-costs-most",
      "This is the candidate with the *greatest* mean NLL. The NLL is −ln of the true class's probability, a cost: take "
        + "the least one, or else the greatest mean logarithm without the minus."
    ) { question in question.least { -question.nll(at: $0) } },
    Misconception(
      "own-decisions",
      "The NLL is taken of the network's own decisions, its largest logits, not of the labels. Then the coldest "
        + "temperature always wins, for no network is surprised by itself."
    ) { question in
      question.least { question.nll(at: $0, labels: question.logits.map(predictedClass)) }
    },
    Misconception(
      "without-logarithm",
      "This gives the true classes the greatest mean *probability*, without the logarithm. That forgives what is both "
        + "sure and wrong; the NLL does not."
    ) { question in question.least { -mean(question.shares(at: $0)) } },
    Misconception(
      "accuracy",
      "No temperature changes a decision, so the accuracy is the same for all candidates, and the first one is returned. "
        + "Compare the NLL.",
      step: "The decision stays"
    ) { question in .number(question.candidates[0]) },
    Misconception(
      "cost-returned",
      "This is the least mean NLL itself. Asked is the temperature at which it is reached."
    ) { question in .number(question.candidates.map { question.nll(at: $0) }.min() ?? 0) },
    Misconception(
      "confidence-equals-accuracy",
      "This is the candidate that brings the mean confidence nearest to the accuracy. That is what a good fit looks like "
        + "afterwards; the fit itself makes the NLL least."
    ) { question in question.least { abs(question.confidence(at: $0) - question.accuracy) } },
    Misconception(
      "only-mistakes",
      "Only the examples on which the network errs were counted, so hotter is always better. Its right answers belong to "
        + "the mean too."
    ) { question in
      question.least { temperature in
        let wrong = zip(question.logits, question.labels).filter { predictedClass($0) != $1 }
        guard !wrong.isEmpty else { return 0 }
        return negativeLogLikelihood(
          logits: Matrix(wrong.map(\.0)), labels: wrong.map(\.1), temperature: temperature)
      }
    },
    Misconception(
      "no-max-shift",
      "For large logits exp overflows, and the NLL of a cold candidate becomes NaN, so that it is passed over. Subtract "
        + "the largest logit of each row first.",
      step: "Only differences count"
    ) { question in question.least { question.naiveNLL(at: $0) } },
    Misconception(
      "last-of-equals",
      "Of several candidates that are equally good this takes the last. Take the first: replace the best one so far only "
        + "by one that is truly better, with < and not <=."
    ) { question in
      var backwards = question
      backwards.candidates.reverse()
      return backwards.least { question.nll(at: $0) }
    },
  ])

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
