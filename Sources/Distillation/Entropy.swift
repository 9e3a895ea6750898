// How uncertain one distribution is, and how far another one is from it. Everything is in nats.
//
//   entropy        H(p)     = − Σᵢ pᵢ ln pᵢ
//   cross entropy  H(p, q)  = − Σᵢ pᵢ ln qᵢ
//   KL divergence  KL(p‖q)  =   Σᵢ pᵢ ln (pᵢ / qᵢ) = H(p, q) − H(p)
//
// p is the target: a hard label, or a teacher's soft label. q is the prediction. 0 · ln 0 is 0.

import CMathematics

/// The entropy of a distribution, in nats.
///
/// - Parameter shares: One probability for each class.
/// - Returns: 0 for a sure thing, ln K for K equal shares.
public func entropy(_ shares: [Double]) -> Double {
  -shares.reduce(0) { $0 + ($1 > 0 ? $1 * log($1) : 0) }
}

/// The cross entropy of a prediction with a target, in nats.
///
/// - Parameters:
///   - target: p, one probability for each class.
///   - prediction: q, one probability for each class.
/// - Returns: H(p, q), at least H(p). It is infinite where a probability of the prediction is 0 and
///   the target's is not; `crossEntropy(_:logPrediction:)` knows no such cliff.
public func crossEntropy(_ target: [Double], _ prediction: [Double]) -> Double {
  crossEntropy(target, logPrediction: prediction.map { log($0) })
}

/// The cross entropy of a prediction with a target, in nats, from the prediction's logarithms.
///
/// - Parameters:
///   - target: p, one probability for each class.
///   - logPrediction: ln q, one for each class, as `logSoftmax` gives them.
/// - Returns: H(p, q), at least H(p).
public func crossEntropy(_ target: [Double], logPrediction: [Double]) -> Double {
  precondition(
    target.count == logPrediction.count,
    "a target of \(target.count) classes, but a prediction of \(logPrediction.count)")
  return -zip(target, logPrediction).reduce(0) { $0 + ($1.0 > 0 ? $1.0 * $1.1 : 0) }
}

/// The mean cross entropy of a set of predictions with their targets, in nats.
///
/// - Parameters:
///   - targets: N×K, one distribution a row, N at least 1.
///   - logPredictions: N×K, ln q, as `logSoftmax` gives them.
/// - Returns: The mean of H(p, q) over the N examples.
public func crossEntropy(_ targets: Matrix, logPredictions: Matrix) -> Double {
  precondition(
    targets.rows == logPredictions.rows && targets.columns == logPredictions.columns,
    "targets of \(targets.rows)×\(targets.columns), but predictions of "
      + "\(logPredictions.rows)×\(logPredictions.columns)")
  precondition(targets.rows > 0, "no examples have no mean cross entropy")
  // A target of 0 costs nothing, even where the logarithm is −∞.
  let sum = zip(targets.values, logPredictions.values).reduce(0) {
    $0 + ($1.0 > 0 ? $1.0 * $1.1 : 0)
  }
  return -sum / Double(targets.rows)
}

/// The Kullback–Leibler divergence of a prediction from a target, in nats.
///
/// The order matters: the target comes first.
///
/// - Parameters:
///   - target: p, one probability for each class.
///   - prediction: q, one probability for each class.
/// - Returns: KL(p‖q): 0 when both are equal, never negative, infinite where q is 0 and p is not.
public func klDivergence(_ target: [Double], _ prediction: [Double]) -> Double {
  klDivergence(target, logPrediction: prediction.map { log($0) })
}

/// The Kullback–Leibler divergence of a prediction from a target, in nats, from the prediction's
/// logarithms.
///
/// - Parameters:
///   - target: p, one probability for each class.
///   - logPrediction: ln q, one for each class, as `logSoftmax` gives them.
/// - Returns: KL(p‖q): 0 when both are equal, never negative.
public func klDivergence(_ target: [Double], logPrediction: [Double]) -> Double {
  precondition(
    target.count == logPrediction.count,
    "a target of \(target.count) classes, but a prediction of \(logPrediction.count)")
  // Term by term, not H(p, q) − H(p): the difference of two large numbers would lose a small
  // divergence.
  return zip(target, logPrediction).reduce(0) { sum, pair in
    pair.0 > 0 ? sum + pair.0 * (log(pair.0) - pair.1) : sum
  }
}
