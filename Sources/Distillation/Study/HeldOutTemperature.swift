// Temperature scaling, fitted on one half of the examples and reported on the other one.

import CMathematics

/// A temperature fitted on every other example, and what it does for the rest.
public struct HeldOutTemperature: Sendable {
  /// What the half that was not fitted on says, at one temperature.
  public struct Report: Sendable {
    /// T.
    public var temperature: Double
    /// The negative log-likelihood, in nats.
    public var negativeLogLikelihood: Double
    /// The mean confidence.
    public var confidence: Double
    /// The expected calibration error over ten bins, 0 to 1.
    public var calibrationError: Double
    /// Confidence against accuracy.
    public var bins: [ReliabilityBin]
  }

  /// The temperature with the least negative log-likelihood on rows 0, 2, 4 and so on.
  public let fitted: Double
  /// How many rows it was fitted on.
  public let fittedCount: Int
  /// Rows 1, 3, 5 and so on at T = 1.
  public let before: Report
  /// The same rows at the fitted temperature.
  public let after: Report
  /// The share of those rows that are classified correctly; no temperature changes it.
  public let accuracy: Double
  /// The loss of each of those rows at T = 1 less its loss at the fitted temperature, in nats: above
  /// 0, fitting helps.
  public let gain: PairedComparison

  /// Fits a temperature.
  ///
  /// Every other row: data that are sorted by class are still halved evenly.
  ///
  /// There is none where a half has fewer than two rows, or without labels.
  ///
  /// - Parameter study: A study with labels. Rows whose label the teacher rules out are left out,
  ///   as no temperature makes their loss finite.
  public init?(_ study: Study) {
    guard let labels = study.material.labels else { return nil }
    let scores = study.material.teacher
    let rows = study.likelyRows
    let (fitting, reporting) = (
      rows.filter { $0.isMultiple(of: 2) }, rows.filter { !$0.isMultiple(of: 2) }
    )
    guard fitting.count > 1, reporting.count > 1 else { return nil }
    fitted = temperatureWithoutSlope(tolerance: 1e-11) { beta in
      slope(of: scores, labels, rows: fitting, beta: beta)
    }
    fittedCount = fitting.count
    let hits = reporting.map { study.examples[$0].predicted == labels[$0] }
    accuracy = Double(hits.count { $0 }) / Double(hits.count)
    let cold = HeldOutTemperature.rows(reporting, of: scores, labels, temperature: 1)
    let warm = HeldOutTemperature.rows(reporting, of: scores, labels, temperature: fitted)
    before = Report(cold, hits: hits, temperature: 1)
    after = Report(warm, hits: hits, temperature: fitted)
    gain = PairedComparison(of: cold.map { $0.loss }, against: warm.map { $0.loss })
  }

  private static func rows(
    _ rows: [Int], of scores: Scores, _ labels: [Int], temperature: Double
  ) -> [(loss: Double, confidence: Double)] {
    parallelMap(runs(of: rows)) { run -> [(loss: Double, confidence: Double)] in
      var soft = SoftRow(classes: scores.columns)
      return run.map { row in
        soft.read(row, of: scores)
        soft.soften(temperature: temperature)
        return (-soft.logShare(labels[row]), soft.share(soft.leaders.first))
      }
    }.flatMap { $0 }
  }
}

extension HeldOutTemperature.Report {
  fileprivate init(
    _ rows: [(loss: Double, confidence: Double)], hits: [Bool], temperature: Double
  ) {
    self.temperature = temperature
    negativeLogLikelihood = mean(rows.map { $0.loss })
    confidence = mean(rows.map { $0.confidence })
    bins = reliability(confidences: rows.map { $0.confidence }, hits: hits, bins: 10)
    calibrationError =
      bins.reduce(0) { $0 + Double($1.count) * abs($1.accuracy - $1.confidence) }
      / Double(rows.count)
  }
}

/// Rows in runs, each a piece of work for one core.
private func runs(of rows: [Int]) -> [ArraySlice<Int>] {
  let length = max(1, (rows.count + 63) / 64)
  return stride(from: 0, to: rows.count, by: length).map { rows[$0..<min($0 + length, rows.count)] }
}

/// The first two derivatives of the negative log-likelihood of some rows with respect to β = 1/T.
private func slope(
  of scores: Scores, _ labels: [Int], rows: [Int], beta: Double
) -> (first: Double, second: Double) {
  let parts = parallelMap(runs(of: rows)) { run -> (first: Double, second: Double) in
    var soft = SoftRow(classes: scores.columns)
    var sums = (first: 0.0, second: 0.0)
    for row in run {
      soft.read(row, of: scores)
      soft.soften(temperature: 1 / beta)
      let (mean, variance) = soft.moments(around: labels[row])
      sums = (sums.first + mean, sums.second + variance)
    }
    return sums
  }
  let count = Double(rows.count)
  return parts.reduce((0, 0)) { ($0.0 + $1.first / count, $0.1 + $1.second / count) }
}
