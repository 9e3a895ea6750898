// What a few runs with different seeds tell: their mean, and how sure we may be of it.

import CMathematics

/// The arithmetic mean of at least one value.
public func mean(_ values: [Double]) -> Double {
  precondition(!values.isEmpty, "no values have no mean")
  return values.reduce(0, +) / Double(values.count)
}

/// The standard deviation of a sample, with n − 1 in the denominator; NaN for a single value.
public func standardDeviation(_ values: [Double]) -> Double {
  let center = mean(values)
  let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
  return (squares / Double(values.count - 1)).squareRoot()
}

/// The range from one number to another.
public struct Interval: Sendable, Equatable {
  /// The lower end.
  public var low: Double
  /// The upper end.
  public var high: Double

  /// Creates a range.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether a number lies in the range, ends included.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// The range in other units, such as percentage points: `scaled(by: 100)`.
  ///
  /// - Parameter factor: At least 0, so that the lower end stays the lower one.
  /// - Returns: Both ends times the factor.
  public func scaled(by factor: Double) -> Interval {
    precondition(factor >= 0, "a range scaled by \(factor) would be upside down")
    return Interval(low: factor * low, high: factor * high)
  }
}

/// The 95 % confidence interval of the mean of independent, roughly normal values (Student's t).
///
/// A single value says nothing about how far others would lie: its interval is the whole line.
///
/// - Parameters:
///   - values: At least one.
///   - resolution: The step in which the values come, such as 1/597 for an accuracy on 597
///     examples. Few values may agree by chance; their spread is taken for at least one step, so
///     that no interval is narrower than what was measured.
/// - Returns: The mean ± t · max(s, resolution) / √n, with n − 1 degrees of freedom.
public func confidenceInterval95(_ values: [Double], resolution: Double = 0) -> Interval {
  guard values.count > 1 else {
    precondition(!values.isEmpty, "no values have no confidence interval")
    return Interval(low: -.infinity, high: .infinity)
  }
  let t = studentTQuantile(0.975, degreesOfFreedom: values.count - 1)
  let spread = max(standardDeviation(values), resolution)
  let margin = t * spread / Double(values.count).squareRoot()
  return Interval(low: mean(values) - margin, high: mean(values) + margin)
}

// MARK: - Student's t

/// The value below which Student's t distribution has a given share.
///
/// The distribution function is a finite sum for whole degrees of freedom, all terms of one sign
/// (Abramowitz & Stegun 1964, 26.7.3 and 26.7.4), so that no incomplete beta function is needed;
/// halving its argument's range finds the value.
///
/// - Parameters:
///   - share: Above 0 and below 1.
///   - degreesOfFreedom: ν, at least 1.
/// - Returns: t, to about 14 digits.
public func studentTQuantile(_ share: Double, degreesOfFreedom: Int) -> Double {
  precondition(share > 0 && share < 1, "a share lies between 0 and 1, not at \(share)")
  precondition(degreesOfFreedom > 0, "\(degreesOfFreedom) degrees of freedom are less than 1")
  if share < 0.5 { return -studentTQuantile(1 - share, degreesOfFreedom: degreesOfFreedom) }
  let wanted = 2 * share - 1
  var (low, high) = (0.0, Double.pi / 2)
  while true {
    let middle = (low + high) / 2
    guard middle > low && middle < high else { break }
    if centralShare(of: middle, degreesOfFreedom) < wanted { low = middle } else { high = middle }
  }
  return tan(low) * Double(degreesOfFreedom).squareRoot()
}

/// The share of Student's t distribution between −t and t, where t = √ν · tan θ.
///
///     ν odd:   2/π · (θ + sin θ · (cos θ + 2/3 cos³θ + 2·4/(3·5) cos⁵θ + … ))   up to cos^(ν−2) θ
///     ν even:  sin θ · (1 + 1/2 cos²θ + 1·3/(2·4) cos⁴θ + … )  up to cos^(ν−2) θ
private func centralShare(of angle: Double, _ degreesOfFreedom: Int) -> Double {
  let (sine, cosine) = (sin(angle), cos(angle))
  let isOdd = !degreesOfFreedom.isMultiple(of: 2)
  var term = isOdd ? cosine : 1
  var sum = 0.0
  for power in stride(from: isOdd ? 1 : 0, through: degreesOfFreedom - 2, by: 2) {
    sum += term
    term *= cosine * cosine * Double(power + 1) / Double(power + 2)
  }
  return isOdd ? (angle + sine * sum) * 2 / .pi : sine * sum
}
