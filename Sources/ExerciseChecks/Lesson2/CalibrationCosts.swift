// What a temperature can cost, for the mistakes of exercise 2.3.

import Distillation
import Foundation

extension CalibrationQuestion {
  /// The first candidate with the least cost; NaN is never less.
  ///
  /// - Parameters:
  ///   - isPassedOver: Whether a NaN is passed over that stands first; it is kept otherwise.
  ///   - cost: What a temperature costs.
  /// - Returns: The candidate as an answer.
  func least(passingOverNaN isPassedOver: Bool = false, _ cost: (Double) -> Double) -> Answer {
    let costs = candidates.map(cost)
    let places = costs.indices.filter { !isPassedOver || !costs[$0].isNaN }
    return .number(candidates[places.min { costs[$0] < costs[$1] } ?? 0])
  }

  /// The candidate with the least mean NLL.
  var bestByNLL: Answer { least { nll(at: $0) } }

  /// The same with other candidates.
  func with(_ candidates: [Double]) -> CalibrationQuestion {
    CalibrationQuestion(logits, labels, candidates)
  }

  /// The same with other logits.
  func with(logits: [[Double]]) -> CalibrationQuestion {
    CalibrationQuestion(logits, labels, candidates)
  }

  /// Something of each example.
  func examples<Result>(_ result: ([Double], Int) -> Result) -> [Result] {
    zip(logits, labels).map(result)
  }

  // MARK: - NLL

  func nll(at temperature: Double, labels: [Int]? = nil) -> Double {
    negativeLogLikelihood(
      logits: Matrix(logits), labels: labels ?? self.labels, temperature: temperature)
  }

  /// The mean NLL of the examples that the network classifies correctly, or of the others; 0 where
  /// there is none.
  func nll(at temperature: Double, onlyRight isRight: Bool) -> Double {
    let chosen = zip(logits, labels).filter { (predictedClass($0) == $1) == isRight }
    guard !chosen.isEmpty else { return 0 }
    return negativeLogLikelihood(
      logits: Matrix(chosen.map(\.0)), labels: chosen.map(\.1), temperature: temperature)
  }

  /// The NLL of each example.
  func costs(at temperature: Double) -> [Double] {
    examples { row, label in
      Self.logSum(row.map { $0 / temperature }) - row[label] / temperature
    }
  }

  /// The mean NLL as a logarithm of quotients, with something subtracted from each row that need not
  /// keep exp from overflowing.
  func nll(at temperature: Double, shiftedBy shift: ([Double]) -> Double) -> Double {
    mean(
      examples { row, label in
        let scaled = row.map { $0 / temperature }
        let offset = shift(scaled)
        return -log(normalized(scaled.map { exp($0 - offset) })[label])
      })
  }

  /// The same as a difference of logarithms.
  func nllOfLogSum(at temperature: Double, shiftedBy shift: ([Double]) -> Double) -> Double {
    mean(
      examples { row, label in
        let scaled = row.map { $0 / temperature }
        let offset = shift(scaled)
        return log(scaled.map { exp($0 - offset) }.reduce(0, +)) - (scaled[label] - offset)
      })
  }

  /// ln Σ exp.
  static func logSum(_ row: [Double]) -> Double {
    (row.max() ?? 0) + log(weights(row).reduce(0, +))
  }

  /// The largest logit of all rows.
  var largest: Double { logits.joined().max() ?? 0 }

  // MARK: - Probabilities

  func soft(at temperature: Double) -> [[Double]] {
    softmax(Matrix(logits), temperature: temperature).rowArrays
  }

  /// The probabilities of the true classes.
  func shares(at temperature: Double) -> [Double] {
    zip(soft(at: temperature), labels).map { $0[$1] }
  }

  /// The mean probability of the predicted classes.
  func confidence(at temperature: Double) -> Double {
    mean(soft(at: temperature).map { $0.max() ?? 0 })
  }

  var accuracy: Double { mean(examples { predictedClass($0) == $1 ? 1 : 0 }) }

  /// The ECE: how far confidence and accuracy are apart, bin by bin.
  func calibrationError(at temperature: Double, bins: Int) -> Double {
    var gaps = [Double](repeating: 0, count: bins)
    for (row, label) in zip(soft(at: temperature), labels) {
      let confidence = row.max() ?? 0
      let bin = min(Int(confidence * Double(bins)), bins - 1)
      gaps[bin] += confidence - (predictedClass(row) == label ? 1 : 0)
    }
    return gaps.reduce(0) { $0 + abs($1) } / Double(labels.count)
  }

  /// The squared distance of each row from its one-hot label.
  func squaredErrors(of rows: [[Double]]) -> [Double] {
    zip(rows, labels).map { row, label in
      row.enumerated().reduce(0) { sum, share in
        let error = share.element - (share.offset == label ? 1 : 0)
        return sum + error * error
      }
    }
  }
}
