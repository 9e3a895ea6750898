// One example at one temperature, for rows of any length: what its soft label sums to, without
// keeping it.
//
//   e = (z − greatest z) / T     S = Σ exp(e)     A = Σ exp(e) · e
//
//   share of class k   exp(e_k) / S
//   entropy            ln S − A / S          nats

import CMathematics

/// Room for an example's exponents and their exponentials, K each, and the sums over them.
struct SoftRow: ~Copyable {
  /// z − greatest z; a class that is ruled out has `floor`.
  private let differences: UnsafeMutableBufferPointer<Double>
  /// The differences divided by T.
  let exponents: UnsafeMutableBufferPointer<Double>
  /// Their exponentials.
  let powers: UnsafeMutableBufferPointer<Double>
  /// S, from 1 to K.
  private(set) var sum = 1.0
  /// A, at most 0.
  private(set) var weighted = 0.0
  /// The three classes with the greatest logits, the greatest first; −1 where there are fewer.
  private(set) var leaders = (first: -1, second: -1, third: -1)
  /// Whether a class is ruled out.
  private(set) var isMasked = false

  /// What stands for −∞: its exponential is 0 at every temperature, and 0 times it is 0, not NaN.
  static let floor = -1e300

  init(classes: Int) {
    differences = .allocate(capacity: classes)
    exponents = .allocate(capacity: classes)
    powers = .allocate(capacity: classes)
    differences.initialize(repeating: 0)
    exponents.initialize(repeating: 0)
    powers.initialize(repeating: 0)
  }

  deinit {
    differences.deallocate()
    exponents.deallocate()
    powers.deallocate()
  }

  /// Takes the logits of an example.
  mutating func read(_ row: Int, of scores: Scores) {
    scores.readLogits(row, into: differences)
    findLeaders()
    let greatest = differences[leaders.first]
    isMasked = false
    for column in differences.indices {
      let difference = differences[column] - greatest
      isMasked = isMasked || difference < SoftRow.floor
      differences[column] = max(difference, SoftRow.floor)
    }
  }

  /// Of equal logits the first one leads.
  private mutating func findLeaders() {
    var (first, second, third) = (-1, -1, -1)
    for column in differences.indices {
      let logit = differences[column]
      if third >= 0 && logit <= differences[third] { continue }
      if first < 0 || logit > differences[first] {
        (first, second, third) = (column, first, second)
      } else if second < 0 || logit > differences[second] {
        (second, third) = (column, second)
      } else {
        third = column
      }
    }
    leaders = (first, second, third)
  }

  /// Takes the softmax at a temperature, above 0.
  mutating func soften(temperature: Double) {
    let inverse = 1 / temperature
    for column in differences.indices { exponents[column] = differences[column] * inverse }
    exponentials(UnsafeBufferPointer(exponents), into: powers)
    (sum, weighted) = sums(of: powers, times: exponents)
  }

  /// The share of a class, 0 to 1; 0 of none.
  func share(_ column: Int) -> Double { column < 0 ? 0 : powers[column] / sum }

  /// The logarithm of the share of a class; −∞ where it is ruled out.
  func logShare(_ column: Int) -> Double {
    isRuledOut(column) ? -.infinity : exponents[column] - log(sum)
  }

  /// Whether a class is ruled out.
  func isRuledOut(_ column: Int) -> Bool { differences[column] <= SoftRow.floor }

  /// The entropy, in nats.
  var entropy: Double { max(0, log(sum) - weighted / sum) }

  /// KL(this‖other), in nats; ∞ where the other one rules out what this one does not.
  func divergence(of other: borrowing SoftRow) -> Double {
    if other.isMasked {
      for column in powers.indices where powers[column] > 0 && other.isRuledOut(column) {
        return .infinity
      }
    }
    let (_, crossed) = sums(of: powers, times: other.exponents)
    return max(0, (weighted - crossed) / sum - log(sum) + log(other.sum))
  }

  /// The mean of z − z(label) under the soft label, and the variance of z under it: what the slope of
  /// the negative log-likelihood is made of.
  func moments(around label: Int) -> (mean: Double, variance: Double) {
    var (mean, square) = (0.0, 0.0)
    let origin = differences[label]
    for column in powers.indices where powers[column] > 0 {
      mean += powers[column] * (differences[column] - origin)
    }
    mean /= sum
    for column in powers.indices where powers[column] > 0 {
      let distance = differences[column] - origin - mean
      square += powers[column] * distance * distance
    }
    return (mean, square / sum)
  }
}

/// Σ p and Σ p · f, in four lanes each: one addition need not wait for the one before.
private func sums(
  of p: UnsafeMutableBufferPointer<Double>, times f: UnsafeMutableBufferPointer<Double>
) -> (Double, Double) {
  var (s0, s1, s2, s3) = (0.0, 0.0, 0.0, 0.0)
  var (t0, t1, t2, t3) = (0.0, 0.0, 0.0, 0.0)
  let count = p.count
  var index = 0
  while index + 4 <= count {
    let (a, b, c, d) = (p[index], p[index + 1], p[index + 2], p[index + 3])
    s0 += a
    s1 += b
    s2 += c
    s3 += d
    t0 += a * f[index]
    t1 += b * f[index + 1]
    t2 += c * f[index + 2]
    t3 += d * f[index + 3]
    index += 4
  }
  while index < count {
    s0 += p[index]
    t0 += p[index] * f[index]
    index += 1
  }
  return (s0 + s1 + (s2 + s3), t0 + t1 + (t2 + t3))
}
