// From logits to probabilities, and the one knob of this course: the temperature.
//
//   q̃ᵢ = exp(zᵢ / T) / Σⱼ exp(zⱼ / T)
//
// T = 1 is the usual softmax. A higher T brings out the probabilities of the wrong classes. The
// order of the classes never changes, and neither does T · ln(q̃ᵢ / q̃ⱼ) = zᵢ − zⱼ.

import CMathematics

/// Probabilities from one row of logits.
///
/// The greatest logit is subtracted first. It changes nothing, as softmax does not see a constant
/// added to all logits, and no exponential can overflow: logits of ±1e308 and temperatures of
/// 1e-300 are fine.
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
  result.turnLogitsIntoExponents(temperature: temperature)
  var sums = Array(repeating: 0.0, count: logits.rows)
  result.turnExponentsIntoProbabilities(sums: &sums)
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
  var result = logits
  result.turnLogitsIntoExponents(temperature: temperature)
  var probabilities = result
  var sums = Array(repeating: 0.0, count: logits.rows)
  probabilities.turnExponentsIntoProbabilities(sums: &sums)
  result.updateRows { row, entries in
    let logarithm = log(sums[row])
    for column in entries.indices { entries[column] -= logarithm }
  }
  return result
}
