// Who wins, and may one say so? Two arms of an experiment, compared seed by seed.

/// What may be said about one arm against another: the interval decides, never the mean.
public enum Verdict: String, Sendable, CaseIterable {
  /// The whole interval lies above 0.
  case helps
  /// The whole interval lies below 0.
  case harms
  /// The interval holds 0 and reaches beyond the margin: more seeds may tell, these do not.
  case undecided
  /// The whole interval lies within the margin: whatever the difference is, it is too small to
  /// matter.
  case noDifferenceWorthHaving
}

/// Two treatments of the same seeds, compared seed by seed.
///
/// What the seeds change in both treatments alike (the start, the order of the batches) drops out
/// of the differences, so that far fewer seeds are needed than for two separate means.
public struct PairedComparison: Sendable, Equatable {
  /// The first treatment's value minus the second one's, in the order of the seeds.
  public let differences: [Double]
  /// The mean difference.
  public let mean: Double
  /// The standard deviation of the differences (n − 1); NaN for a single pair.
  public let standardDeviation: Double
  /// The 95 % confidence interval of the mean difference (Student's t); the whole line for a single
  /// pair.
  public let interval95: Interval
  /// What counts as no difference worth having, either way; nothing where no margin was stated.
  public let margin: Double?

  /// Compares two treatments by a measure of which more is better, such as accuracy.
  ///
  /// - Parameters:
  ///   - treatment: One value for each seed.
  ///   - control: What the other treatment gave with the same seeds, in the same order.
  ///   - margin: Differences up to this are not worth having, above 0; nothing if that cannot be
  ///     said.
  ///   - resolution: The step in which the values come, such as 1/597; see `confidenceInterval95`.
  public init(
    of treatment: [Double], against control: [Double], margin: Double? = nil, resolution: Double = 0
  ) {
    precondition(
      treatment.count == control.count && !treatment.isEmpty,
      "a pair needs two values: \(treatment.count) values against \(control.count)")
    precondition(margin ?? 1 > 0, "a margin is above 0, not \(margin ?? 0)")
    let differences = zip(treatment, control).map { $0 - $1 }
    self.init(
      differences: differences, mean: Distillation.mean(differences),
      standardDeviation: Distillation.standardDeviation(differences),
      interval95: confidenceInterval95(differences, resolution: resolution), margin: margin)
  }

  private init(
    differences: [Double], mean: Double, standardDeviation: Double, interval95: Interval,
    margin: Double?
  ) {
    self.differences = differences
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.interval95 = interval95
    self.margin = margin
  }

  /// The same comparison in other units, such as percentage points: `scaled(by: 100)`.
  public func scaled(by factor: Double) -> PairedComparison {
    PairedComparison(
      differences: differences.map { factor * $0 }, mean: factor * mean,
      standardDeviation: factor * standardDeviation, interval95: interval95.scaled(by: factor),
      margin: margin.map { factor * $0 })
  }

  /// How many pairs there are.
  public var count: Int { differences.count }
  /// How many pairs the first treatment wins.
  public var wins: Int { differences.count { $0 > 0 } }
  /// How many pairs the first treatment loses.
  public var losses: Int { differences.count { $0 < 0 } }
  /// How many pairs are equal.
  public var ties: Int { differences.count { $0 == 0 } }

  /// What the interval lets us say.
  ///
  /// An interval within the margin is *no difference worth having* even where it lies on one side
  /// of 0: a difference that is surely there and surely too small to matter. This is an equivalence
  /// test by the interval's inclusion (Schuirmann 1987, at 2.5 % on either side, as the interval is
  /// one of 95 %).
  public var verdict: Verdict { Verdict(of: interval95, margin: margin) }
}

extension Verdict {
  /// What an interval of a difference lets us say, for which more is better.
  ///
  /// - Parameters:
  ///   - interval: Where the difference may lie.
  ///   - margin: Differences up to this, either way, are not worth having; nothing where that
  ///     cannot be said.
  public init(of interval: Interval, margin: Double?) {
    if let margin, interval.low >= -margin, interval.high <= margin {
      self = .noDifferenceWorthHaving
    } else if interval.low > 0 {
      self = .helps
    } else if interval.high < 0 {
      self = .harms
    } else {
      self = .undecided
    }
  }
}
