// Whether a network is as sure as it may be: of all answers given with 80 % confidence, 80 % should
// be right. One number, a temperature fitted after training, mends most of what is wrong without
// changing a single decision.
//
//   NLL   the mean of −ln q(label), in nats
//   ECE   Σ over bins of (share of the examples in the bin) · |accuracy − confidence|
//
// Source: Guo, Pleiss, Sun & Weinberger 2017, "On calibration of modern neural networks" (arXiv
// 1706.04599), equations 2, 3 and 9.

import CMathematics

/// The negative log-likelihood: what a network's probabilities for the true classes cost.
///
/// The same as cross entropy with hard labels.
///
/// - Parameters:
///   - logits: N×K, at least one row.
///   - labels: The true class of each row.
///   - temperature: T, above 0; the logits are divided by it.
/// - Returns: The mean over the examples, in nats.
public func negativeLogLikelihood(
  logits: Matrix, labels: [Int], temperature: Double = 1
) -> Double {
  requireLabels(labels, for: logits)
  let logProbabilities = logSoftmax(logits, temperature: temperature)
  let sum = labels.enumerated().reduce(0) { $0 - logProbabilities[$1.offset, $1.element] }
  return sum / Double(labels.count)
}

/// Examples on which a network is about equally confident.
public struct ReliabilityBin: Sendable, Equatable {
  /// The confidences that belong here: above the lower bound, up to and including the upper one.
  public var range: ClosedRange<Double>
  /// The mean probability of the predicted class, 0 to 1.
  public var confidence: Double
  /// The share of right predictions, 0 to 1.
  public var accuracy: Double
  /// How many examples there are, at least 1.
  public var count: Int
}

/// Confidence against accuracy, for a reliability diagram.
///
/// - Parameters:
///   - logits: N×K, at least one row.
///   - labels: The true class of each row.
///   - temperature: T, above 0; the logits are divided by it.
///   - bins: How many bins of equal width lie between 0 and 1.
/// - Returns: The bins from low to high confidence. Those without an example, which have neither
///   confidence nor accuracy, are left out.
public func reliability(
  logits: Matrix, labels: [Int], temperature: Double = 1, bins: Int = 10
) -> [ReliabilityBin] {
  requireLabels(labels, for: logits)
  let probabilities = softmax(logits, temperature: temperature)
  // From the logits: sharpened or softened beyond the numbers' precision, probabilities tie where
  // logits do not.
  let predicted = predictedClasses(logits)
  return reliability(
    confidences: predicted.enumerated().map { probabilities[$0.offset, $0.element] },
    hits: zip(predicted, labels).map { $0 == $1 }, bins: bins)
}

/// Confidence against accuracy, from each example's confidence and whether it was classified
/// correctly.
func reliability(confidences: [Double], hits: [Bool], bins: Int) -> [ReliabilityBin] {
  precondition(bins > 0, "\(bins) bins are less than 1")
  var sums = Array(repeating: (confidence: 0.0, hits: 0, count: 0), count: bins)
  for (confidence, isHit) in zip(confidences, hits) {
    let upper = (confidence * Double(bins)).rounded(.up)
    let bin = min(max(Int(upper) - 1, 0), bins - 1)
    sums[bin].confidence += confidence
    sums[bin].hits += isHit ? 1 : 0
    sums[bin].count += 1
  }
  return sums.enumerated().compactMap { bin, sum in
    guard sum.count > 0 else { return nil }
    return ReliabilityBin(
      range: Double(bin) / Double(bins)...Double(bin + 1) / Double(bins),
      confidence: sum.confidence / Double(sum.count),
      accuracy: Double(sum.hits) / Double(sum.count), count: sum.count)
  }
}

/// The expected calibration error: how far confidence and accuracy lie apart.
///
/// - Parameters:
///   - logits: N×K, at least one row.
///   - labels: The true class of each row.
///   - temperature: T, above 0; the logits are divided by it.
///   - bins: How many bins of equal width lie between 0 and 1.
/// - Returns: The mean gap over the examples, from 0 to 1.
public func expectedCalibrationError(
  logits: Matrix, labels: [Int], temperature: Double = 1, bins: Int = 10
) -> Double {
  reliability(logits: logits, labels: labels, temperature: temperature, bins: bins)
    .reduce(0) { $0 + Double($1.count) * abs($1.accuracy - $1.confidence) } / Double(labels.count)
}

private func requireLabels(_ labels: [Int], for logits: Matrix) {
  precondition(
    labels.count == logits.rows && !labels.isEmpty,
    "\(labels.count) labels for \(logits.rows)×\(logits.columns) logits")
}

// MARK: - Temperature scaling

/// The temperatures among which `fittedTemperature` chooses.
public let fittedTemperatureRange = 0.001...1000.0

/// The temperature at which the negative log-likelihood is least.
///
/// In β = 1/T it is convex: its second derivative is the mean variance of the logits under
/// softmax(β z). So its first derivative, the mean of Σ q z − z(label), has one zero, which
/// Newton's method finds; a step that leaves the interval known to hold the zero is replaced by
/// halving it.
///
/// Where every label already has the greatest logit, colder is always better, and the result is the
/// least temperature of `fittedTemperatureRange`; where the logits are no better than chance, it is
/// the greatest. Logits that are all equal say nothing about a temperature: 1.
///
/// - Parameters:
///   - logits: N×K, at least one row, finite.
///   - labels: The true class of each row; not those that the network was trained on.
/// - Returns: T, within `fittedTemperatureRange`.
public func fittedTemperature(logits: Matrix, labels: [Int]) -> Double {
  requireLabels(labels, for: logits)
  return temperatureWithoutSlope { slope(logits, labels, $0) }
}

/// The temperature at which a slope of the negative log-likelihood vanishes, see
/// `fittedTemperature(logits:labels:)`.
///
/// - Parameters:
///   - tolerance: The step of β, relative to β, with which the search ends. Newton's method squares
///     the error; with many examples the rounding of the slope keeps the last steps from shrinking.
///   - slope: The first two derivatives with respect to β = 1/T, at a β.
/// - Returns: T, within `fittedTemperatureRange`.
func temperatureWithoutSlope(
  tolerance: Double = 1e-15, _ slope: (Double) -> (first: Double, second: Double)
) -> Double {
  var low = 1 / fittedTemperatureRange.upperBound
  var high = 1 / fittedTemperatureRange.lowerBound
  let (atLow, atHigh) = (slope(low), slope(high))
  if atLow.first == 0 && atLow.second == 0 { return 1 }
  if atHigh.first <= 0 { return fittedTemperatureRange.lowerBound }
  if atLow.first >= 0 { return fittedTemperatureRange.upperBound }
  var beta = min(max(1, low), high)
  for _ in 0..<200 {
    let (first, second) = slope(beta)
    if first == 0 { break }
    if first < 0 { low = beta } else { high = beta }
    let newton = beta - first / second
    // Before the interval is asked: a step this small may lead out of it by rounding alone.
    if abs(newton - beta) <= tolerance * beta {
      beta = newton
      break
    }
    let next = newton > low && newton < high ? newton : (low + high) / 2
    let step = abs(next - beta)
    beta = next
    if step <= tolerance * beta { break }
  }
  return 1 / beta
}

/// The first two derivatives of the negative log-likelihood with respect to β = 1/T.
private func slope(
  _ logits: Matrix, _ labels: [Int], _ beta: Double
) -> (first: Double, second: Double) {
  let probabilities = softmax(logits, temperature: 1 / beta)
  var (first, second) = (0.0, 0.0)
  for (row, label) in labels.enumerated() {
    let scores = logits[row: row]
    let shares = probabilities[row: row]
    // Differences from the label's logit: large logits lose no digits.
    let expected = zip(shares, scores).reduce(0) { $0 + $1.0 * ($1.1 - scores[label]) }
    let variance = zip(shares, scores).reduce(0) { sum, pair in
      let deviation = pair.1 - scores[label] - expected
      return sum + pair.0 * deviation * deviation
    }
    first += expected
    second += variance
  }
  return (first / Double(labels.count), second / Double(labels.count))
}
