// One example at one temperature, for rows of any length: what its soft label sums to, without
// keeping it.
//
//   e = (z − greatest z) / T     S = Σ exp(e)     A = Σ exp(e) · e
//
//   share of class k   exp(e_k) / S
//   entropy            ln S − A / S          nats

import CKernels
import CMathematics

/// Room for an example's exponents and their exponentials, K each, and the sums over them.
struct SoftRow: ~Copyable {
  /// z − greatest z; a class that is ruled out has `floor`.
  private let differences: UnsafeMutableBufferPointer<Double>
  /// The exponentials of the differences divided by T.
  let powers: UnsafeMutableBufferPointer<Double>
  /// S, from 1 to K.
  private(set) var sum = 1.0
  /// A, at most 0.
  private(set) var weighted = 0.0
  /// Σ exp(e) · e².
  private var squared = 0.0
  /// 1/T.
  private var inverse = 1.0
  /// The three classes with the greatest logits, the greatest first; −1 where there are fewer.
  private(set) var leaders = (first: -1, second: -1, third: -1)
  /// Whether a class is ruled out.
  private(set) var isMasked = false

  /// What stands for −∞: its exponential is 0 at every temperature, and 0 times it is 0, not NaN.
  static let floor = -1e300

  init(classes: Int) {
    differences = .allocate(capacity: classes)
    powers = .allocate(capacity: classes)
    differences.initialize(repeating: 0)
    powers.initialize(repeating: 0)
  }

  deinit {
    differences.deallocate()
    powers.deallocate()
  }

  /// Takes the logits of an example.
  mutating func read(_ row: Int, of scores: Scores) {
    scores.readLogits(row, into: differences)
    findLeaders()
    let greatest = differences[leaders.first]
    isMasked = false
    if scores.isOrdinary {
      for column in differences.indices { differences[column] -= greatest }
      return
    }
    for column in differences.indices {
      let difference = differences[column] - greatest
      isMasked = isMasked || difference < SoftRow.floor
      differences[column] = max(difference, SoftRow.floor)
    }
  }

  /// Of equal logits the first one leads.
  private mutating func findLeaders() {
    var (first, second, third) = (-1, -1, -1)
    var (one, two, three) = (0.0, 0.0, 0.0)
    for (column, logit) in differences.enumerated() {
      if third >= 0 && logit <= three { continue }
      if first < 0 || logit > one {
        (first, second, third) = (column, first, second)
        (one, two, three) = (logit, one, two)
      } else if second < 0 || logit > two {
        (second, third) = (column, second)
        (two, three) = (logit, two)
      } else {
        (third, three) = (column, logit)
      }
    }
    leaders = (first, second, third)
  }

  /// Takes the softmax at a temperature, above 0.
  mutating func soften(temperature: Double) {
    inverse = 1 / temperature
    var sums = (0.0, 0.0, 0.0)
    withUnsafeMutableBytes(of: &sums) { bytes in
      softmax_sums(
        differences.baseAddress, inverse, powers.baseAddress, powers.count,
        bytes.assumingMemoryBound(to: Double.self).baseAddress)
    }
    (sum, weighted, squared) = sums
  }

  /// The share of a class, 0 to 1; 0 of none.
  func share(_ column: Int) -> Double { column < 0 ? 0 : powers[column] / sum }

  /// The logarithm of the share of a class; −∞ where it is ruled out.
  func logShare(_ column: Int) -> Double {
    isRuledOut(column) ? -.infinity : differences[column] * inverse - log(sum)
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
    let crossed =
      inverse * sum_of_products(powers.baseAddress, other.differences.baseAddress, powers.count)
    return max(0, (weighted - crossed) / sum - log(sum) + log(other.sum))
  }

  /// 1 − the share of a class.
  func restShare(_ column: Int) -> Double { (sum - powers[column]) / sum }

  /// The mean of z − z(label) under the soft label, and the variance of z under it: what the slope of
  /// the negative log-likelihood is made of.
  func moments(around label: Int) -> (mean: Double, variance: Double) {
    let mean = weighted / sum
    let variance = max(0, squared / sum - mean * mean)
    return (mean / inverse - differences[label], variance / (inverse * inverse))
  }
}
