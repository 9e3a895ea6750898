// From logits to probabilities, and the one knob of this course: the temperature.
//
//   q̃ᵢ = exp(zᵢ / T) / Σⱼ exp(zⱼ / T)
//
// T = 1 is the usual softmax. A higher T brings out the probabilities of the wrong classes. The order of the
// classes never changes, and neither does T · ln(q̃ᵢ / q̃ⱼ) = zᵢ − zⱼ.

import Foundation

/// Probabilities from one row of logits.
///
/// The greatest logit is subtracted first. It changes nothing, as softmax does not see a constant added to all
/// logits, and no exponential can overflow: logits of ±1e308 and temperatures of 1e-300 are fine.
///
/// Source: Hinton, Vinyals & Dean 2015 (arXiv 1503.02531), equation 1.
///
/// - Parameters:
///   - logits: One number for each class, finite.
///   - temperature: T, above 0.
/// - Returns: One probability for each class; they sum to 1. Without logits there are none.
public func softmax(_ logits: [Double], temperature: Double = 1) -> [Double] {
  softmax(Matrix(rows: 1, columns: logits.count, logits), temperature: temperature).values
}

/// Probabilities from logits, row by row.
///
/// - Parameters:
///   - logits: N×K, examples by classes, finite.
///   - temperature: T, above 0.
/// - Returns: N×K; every row sums to 1.
public func softmax(_ logits: Matrix, temperature: Double = 1) -> Matrix {
  var result = logits
  var normalizers = Array(repeating: Normalizer(), count: logits.rows)
  result.softenRows(temperature: temperature, normalizers: &normalizers)
  return result
}

/// The logarithms of the probabilities of one row of logits, in nats.
///
/// Not `log(softmax(…))`: a probability may be too small for a number, its logarithm is not.
///
/// - Parameters:
///   - logits: One number for each class, finite.
///   - temperature: T, above 0.
/// - Returns: One logarithm for each class, at most 0.
public func logSoftmax(_ logits: [Double], temperature: Double = 1) -> [Double] {
  logSoftmax(Matrix(rows: 1, columns: logits.count, logits), temperature: temperature).values
}

/// The logarithms of the probabilities, row by row, in nats.
///
/// - Parameters:
///   - logits: N×K, examples by classes, finite.
///   - temperature: T, above 0.
/// - Returns: N×K, every entry at most 0.
public func logSoftmax(_ logits: Matrix, temperature: Double = 1) -> Matrix {
  var probabilities = logits
  var normalizers = Array(repeating: Normalizer(), count: logits.rows)
  probabilities.softenRows(temperature: temperature, normalizers: &normalizers)
  var result = logits
  for row in 0..<logits.rows {
    for column in 0..<logits.columns {
      result[row, column] = normalizers[row].logProbability(
        logit: logits[row, column], temperature: temperature)
    }
  }
  return result
}

/// What the exponentials of a row were divided by.
struct Normalizer: Sendable {
  /// The greatest logit of the row.
  var greatest = 0.0
  /// `ln Σⱼ exp((zⱼ − greatest) / T)`, from 0 to ln K.
  var logSum = 0.0

  /// The logarithm of the probability that belongs to a logit of the row.
  func logProbability(logit: Double, temperature: Double) -> Double {
    (logit - greatest) / temperature - logSum
  }
}

extension Matrix {
  /// Replaces every row of logits by its probabilities and notes what each was divided by.
  ///
  /// - Parameters:
  ///   - temperature: T, above 0.
  ///   - normalizers: One for each row.
  mutating func softenRows(temperature: Double, normalizers: inout [Normalizer]) {
    precondition(temperature > 0, "a temperature is above 0, not \(temperature)")
    precondition(normalizers.count == rows, "\(normalizers.count) normalizers for \(rows) rows")
    guard columns > 0 else { return }
    updateRows { row, entries in
      var greatest = entries[0]
      for logit in entries where logit > greatest { greatest = logit }
      for column in entries.indices {
        entries[column] = (entries[column] - greatest) / temperature
      }
      normalizers[row].greatest = greatest
    }
    values.withUnsafeMutableBufferPointer { exponentials(UnsafeBufferPointer($0), into: $0) }
    updateRows { row, entries in
      var sum = 0.0
      for power in entries { sum += power }
      for column in entries.indices { entries[column] /= sum }
      normalizers[row].logSum = log(sum)
    }
  }
}
