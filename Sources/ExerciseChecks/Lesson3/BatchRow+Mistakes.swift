// What some put in place of the parts of a loss, example by example.

import Distillation
import Foundation

// MARK: - In place of KL(q̃ᵗ‖q̃ˢ)

extension BatchRow {
  /// ln q̃ˢ.
  var logSoftStudent: [Double] { logSoftmax(student, temperature: temperature) }
  /// ln q̃ᵗ.
  var logSoftTeacher: [Double] { logSoftmax(teacher, temperature: temperature) }

  /// The row with something else in it.
  func with(_ change: (inout BatchRow) -> Void) -> BatchRow {
    var changed = self
    change(&changed)
    return changed
  }

  /// The row with probabilities in place of both networks' logits, for a softmax taken twice.
  var softmaxedBefore: BatchRow {
    with {
      $0.student = prediction
      $0.teacher = hardTeacher
    }
  }

  /// H(q̃ˢ, q̃ᵗ).
  var swappedCrossEntropy: Double { swappedDivergence + entropy(softStudent) }

  /// The mean of both divergences from the mean of both distributions.
  var jensenShannon: Double {
    let middle = zip(softStudent, softTeacher).map { ($0 + $1) / 2 }
    return (klDivergence(softStudent, middle) + klDivergence(softTeacher, middle)) / 2
  }

  /// Σ (ln q̃ᵗ − ln q̃ˢ).
  var unweightedDivergence: Double {
    zip(logSoftTeacher, logSoftStudent).map { $0 - $1 }.reduce(0, +)
  }

  /// Σ q̃ᵗ |ln q̃ᵗ − ln q̃ˢ|.
  var absoluteDivergence: Double {
    zip(logSoftTeacher, logSoftStudent).map { exp($0) * abs($0 - $1) }.reduce(0, +)
  }

  /// KL of the probabilities to the power 1/T, which do not sum to 1.
  var divergenceOfPowers: Double {
    zip(logSoftmax(teacher), logSoftmax(student)).map { teacher, student in
      exp(teacher / temperature) * (teacher - student) / temperature
    }.reduce(0, +)
  }

  /// KL of logits that were divided by T twice.
  var twiceSoftenedDivergence: Double {
    divergence(
      teacherAt: temperature * temperature, studentAt: temperature * temperature)
  }

  /// The cross entropy with the teacher's first choice.
  func hardDistillation(at temperature: Double) -> Double {
    -logSoftmax(student, temperature: temperature)[predictedClass(teacher)]
  }

  /// The sum of what each class contributes.
  static func sum(
    _ a: [Double], _ b: [Double], _ term: (_ a: Double, _ b: Double) -> Double
  ) -> Double { zip(a, b).map(term).reduce(0, +) }

  /// Measures of how far two rows are from each other, by squares.
  static let squares: [@Sendable (_ a: [Double], _ b: [Double]) -> Double] = [1, 0.5].flatMap {
    factor -> [@Sendable ([Double], [Double]) -> Double] in
    [
      { factor * sum($0, $1) { ($0 - $1) * ($0 - $1) } },
      { factor * sum($0, $1) { ($0 - $1) * ($0 - $1) } / Double($0.count) },
    ]
  }

  /// Squared differences of logits, divided by T or not; by T is the same with another factor.
  static let squaredLogits: [@Sendable (BatchRow) -> Double] = squares.map { square in
    { square($0.student, $0.teacher) }
  }

  /// Squared differences of probabilities, at T and at 1.
  static let squaredProbabilities: [@Sendable (BatchRow) -> Double] = squares.flatMap {
    square -> [@Sendable (BatchRow) -> Double] in
    [
      { square($0.softStudent, $0.softTeacher) },
      { square($0.prediction, $0.hardTeacher) },
    ]
  }

  /// Differences of probabilities without their signs: the sum, half of it, and the mean.
  static let absoluteDifferences: [@Sendable (BatchRow) -> Double] = [
    { sum($0.softStudent, $0.softTeacher) { abs($0 - $1) } },
    { sum($0.softStudent, $0.softTeacher) { abs($0 - $1) } / 2 },
    { sum($0.softStudent, $0.softTeacher) { abs($0 - $1) } / Double($0.student.count) },
  ]

  /// Hellinger's distance, and its square.
  static let hellinger: [@Sendable (BatchRow) -> Double] = [
    { (sum($0.softStudent, $0.softTeacher, gap) / 2).squareRoot() },
    { sum($0.softStudent, $0.softTeacher, gap) / 2 },
    { sum($0.softStudent, $0.softTeacher, gap) },
  ]

  private static func gap(_ a: Double, _ b: Double) -> Double {
    (a.squareRoot() - b.squareRoot()) * (a.squareRoot() - b.squareRoot())
  }
}

// MARK: - Numbers that overflow, or are cut off

extension BatchRow {
  /// ln of the softmax without its greatest logit subtracted first.
  func overflowingLog(_ logits: [Double], at temperature: Double) -> [Double] {
    let sum = logits.map { exp($0 / temperature) }.reduce(0, +)
    return logits.map { $0 / temperature - log(sum) }
  }

  /// The student loss of probabilities, and of their logarithms, that overflow.
  func overflowingStudentLoss(_ form: OverflowForm) -> Double {
    switch form {
    case .softmaxes, .softmaxesWithZeros: -log(overflowing(student, at: 1)[label])
    case .logarithms, .exponentials: -overflowingLog(student, at: 1)[label]
    }
  }

  /// KL between two rows of logits in a form that overflows.
  func overflowingDivergence(_ form: OverflowForm, of target: [Double], from other: [Double])
    -> Double
  {
    let shares = overflowing(target, at: temperature)
    let logarithms = overflowingLog(target, at: temperature)
    let logOthers = overflowingLog(other, at: temperature)
    switch form {
    case .softmaxes:
      return Self.sum(shares, overflowing(other, at: temperature)) {
        $0 == 0 ? 0 : $0 * (log($0) - log($1))
      }
    case .softmaxesWithZeros:
      return Self.sum(shares, overflowing(other, at: temperature)) { $0 * (log($0) - log($1)) }
    case .logarithms:
      return zip(shares, Self.differences(logarithms, logOthers)).map { $0 * $1 }.reduce(0, +)
    case .exponentials:
      return Self.sum(logarithms, logOthers) { exp($0) * ($0 - $1) }
    }
  }

  /// Number by number a − b.
  static func differences(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }

  /// The student loss with a logarithm that is kept from −∞.
  func studentLoss(_ logarithm: CutLogarithm) -> Double { -logarithm(prediction[label]) }

  /// KL(q̃ᵗ‖q̃ˢ) with a logarithm that is kept from −∞.
  func divergence(_ logarithm: CutLogarithm) -> Double {
    Self.sum(softTeacher, softStudent) { logarithm.term($0, $1) }
  }
}

/// Where exp meets logits that are too large for it.
enum OverflowForm: CaseIterable, Sendable {
  /// Softmaxes, and then their logarithms; no term for a share of 0.
  case softmaxes
  /// The same, where 0 · log 0 is NaN.
  case softmaxesWithZeros
  /// z − ln Σ exp z, weighed by a softmax.
  case logarithms
  /// The same, weighed by its own exponential.
  case exponentials
}

/// A logarithm that is kept from −∞ by a tiny number.
struct CutLogarithm: Sendable {
  enum Form: CaseIterable, Sendable {
    /// log(p + ε).
    case added
    /// log(max(p, ε)).
    case least
    /// log(min(max(p, ε), 1 − ε)).
    case clamped
    /// log(q + ε) of the one that stands in the denominator alone.
    case addedBelow
    /// log(max(q, ε)) of that one alone.
    case leastBelow
  }

  let form: Form
  let smallest: Double

  /// Those of both logarithms, and of the one in the denominator alone.
  static let all: [CutLogarithm] = usual(Form.allCases)

  /// Those that cut each logarithm that they meet.
  static let ofEach: [CutLogarithm] = usual([.added, .least, .clamped])

  private static func usual(_ forms: [Form]) -> [CutLogarithm] {
    pairs(forms, [1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16]).map {
      CutLogarithm(form: $0, smallest: $1)
    }
  }

  /// ln p, cut off.
  func callAsFunction(_ p: Double) -> Double {
    switch form {
    case .added, .addedBelow: log(p + smallest)
    case .least, .leastBelow: log(max(p, smallest))
    case .clamped: log(min(max(p, smallest), 1 - smallest))
    }
  }

  /// p (ln p − ln q), cut off.
  func term(_ p: Double, _ q: Double) -> Double {
    switch form {
    case .added, .least, .clamped: p * (self(p) - self(q))
    case .addedBelow, .leastBelow: p > 0 ? p * (log(p) - self(q)) : 0
    }
  }
}

// MARK: - Whole batches

/// Logits that are kept from overflowing by a limit.
struct LogitLimit: Sendable {
  let largest: Double
  /// Whether small logits are limited as well.
  let isTwoSided: Bool
  /// Whether the logits were divided by T before.
  let isAfterDivision: Bool

  /// Those that are seen.
  static let all: [LogitLimit] = [30.0, 50, 80, 88, 100, 500, 700].flatMap {
    largest in
    [(true, true), (true, false), (false, true), (false, false)].map {
      LogitLimit(largest: largest, isTwoSided: $0, isAfterDivision: $1)
    }
  }

  /// A row in which logits were limited before T divides them.
  func applied(to logits: [Double], at temperature: Double) -> [Double] {
    let limit = isAfterDivision ? largest * temperature : largest
    return logits.map { max(isTwoSided ? -limit : -.infinity, min($0, limit)) }
  }
}

extension BatchRow {
  /// The row with limited logits, for a part at some temperature.
  func limited(by limit: LogitLimit, at temperature: Double) -> BatchRow {
    with {
      $0.student = limit.applied(to: student, at: temperature)
      $0.teacher = limit.applied(to: teacher, at: temperature)
    }
  }
}

/// Each of some with each of others: variants that differ in two ways.
func pairs<First, Second>(_ first: [First], _ second: [Second]) -> [(First, Second)] {
  first.flatMap { one in second.map { other in (one, other) } }
}
