// A solution taken apart: every step has a name and may be done otherwise, so that answers can be
// traced to the step that was.

import Foundation

/// Does the steps of a solution, one of them perhaps otherwise than it should.
///
/// A step is named by a formula that reads the same in every language. What is used in a loop is
/// one step, done otherwise each time.
final class Steps {
  /// What may be done in the place of the steps that have been done so far, in their order; noted
  /// only where nothing is changed.
  private(set) var possibilities: [StepChange] = []
  private let changes: [StepChange]
  private let notes: Bool
  private var seen: Set<String> = []

  /// - Parameters:
  ///   - changes: What is done otherwise.
  ///   - notes: Whether to note what could be.
  init(_ changes: [StepChange] = [], notes: Bool = false) {
    self.changes = changes
    self.notes = notes
  }

  /// What is done in a step's place; `nil` when it is done as it should be.
  func change(_ step: String, _ possible: @autoclosure () -> [StepChange.Change])
    -> StepChange.Change?
  {
    if notes, seen.insert(step).inserted {
      possibilities += possible().map { StepChange(step: step, change: $0) }
    }
    for change in changes where change.step.isSame(as: step) { return change.change }
    return nil
  }
}

// MARK: - Numbers

extension Steps {
  private static let tiny = [1e-15, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]
  private static let ofLogarithm: [StepChange.Change] =
    [.missing, .base2, .base10, .negated, .absolute, .onePlus]
    + tiny.map { .epsilon($0) } + tiny.map { .atLeast($0) }

  func exp(_ step: String, _ x: Double) -> Double {
    switch change(step, [.missing, .base2, .base10, .negated, .squared]) {
    case .missing: x
    case .base2: exp2(x)
    case .base10: pow(10, x)
    case .negated: Foundation.exp(-x)
    case .squared: Foundation.exp(x) * Foundation.exp(x)
    default: Foundation.exp(x)
    }
  }

  func log(_ step: String, _ x: Double) -> Double {
    switch change(step, Self.ofLogarithm) {
    case .missing: x
    case .base2: log2(x)
    case .base10: log10(x)
    case .negated: -Foundation.log(x)
    case .absolute: abs(Foundation.log(x))
    case .onePlus: log1p(x)
    case .epsilon(let epsilon): Foundation.log(x + epsilon)
    case .atLeast(let least): Foundation.log(max(x, least))
    default: Foundation.log(x)
    }
  }

  func divide(_ step: String, _ a: Double, by b: Double) -> Double {
    switch change(
      step, [.onlyLeft, .swapped, .multiplied, .subtracted, .secondSquared, .roundedDown])
    {
    case .onlyLeft: a
    case .swapped: b / a
    case .multiplied: a * b
    case .subtracted: a - b
    case .secondSquared: a / (b * b)
    case .roundedDown: (a / b).rounded(.towardZero)
    default: a / b
    }
  }

  func times(_ step: String, _ a: Double, _ b: Double) -> Double {
    switch change(step, [.onlyLeft, .onlyRight, .added, .divided, .secondSquared]) {
    case .onlyLeft: a
    case .onlyRight: b
    case .added: a + b
    case .divided: a / b
    case .secondSquared: a * b * b
    default: a * b
    }
  }

  func plus(_ step: String, _ a: Double, _ b: Double) -> Double {
    switch change(step, [.onlyLeft, .onlyRight, .subtracted, .swapped, .multiplied, .averaged]) {
    case .onlyLeft: a
    case .onlyRight: b
    case .subtracted: a - b
    case .swapped: b - a
    case .multiplied: a * b
    case .averaged: (a + b) / 2
    default: a + b
    }
  }

  func minus(_ step: String, _ a: Double, _ b: Double) -> Double {
    switch change(
      step, [.onlyLeft, .onlyRight, .swapped, .added, .absolute, .squared, .divided, .multiplied])
    {
    case .onlyLeft: a
    case .onlyRight: b
    case .swapped: b - a
    case .added: a + b
    case .absolute: abs(a - b)
    case .squared: (a - b) * (a - b)
    case .divided: a / b
    case .multiplied: a * b
    default: a - b
    }
  }

  func negate(_ step: String, _ x: Double) -> Double {
    switch change(step, [.missing, .absolute, .reciprocal]) {
    case .missing: x
    case .absolute: abs(x)
    case .reciprocal: 1 / x
    default: -x
    }
  }

  func root(_ step: String, _ x: Double) -> Double {
    switch change(step, [.missing, .halved, .squared]) {
    case .missing: x
    case .halved: x / 2
    case .squared: x * x
    default: x.squareRoot()
    }
  }

  func rounded(_ step: String, _ x: Double) -> Double {
    switch change(step, [.roundedDown, .roundedUp, .notRounded]) {
    case .roundedDown: x.rounded(.down)
    case .roundedUp: x.rounded(.up)
    case .notRounded: x
    default: x.rounded()
    }
  }

  /// A number that is given, or made of such.
  ///
  /// - Parameters:
  ///   - step: What it is called.
  ///   - x: The number.
  ///   - others: What else could stand in its place, by name.
  /// - Returns: The number, or what is taken in its place.
  func number(_ step: String, _ x: Double, or others: KeyValuePairs<String, Double> = [:])
    -> Double
  {
    switch change(
      step,
      [
        .one, .zero, .squared, .squareRoot, .reciprocal, .doubled, .halved, .oneMore, .oneLess,
        .complement, .negated,
      ] + others.map { .instead($0.key) })
    {
    case .one: 1
    case .zero: 0
    case .squared: x * x
    case .squareRoot: x.squareRoot()
    case .reciprocal: 1 / x
    case .doubled: 2 * x
    case .halved: x / 2
    case .oneMore: x + 1
    case .oneLess: x - 1
    case .complement: 1 - x
    case .negated: -x
    case .instead(let name): others.first { $0.key == name }?.value ?? x
    default: x
    }
  }
}

// MARK: - Conditions and indices

extension Steps {
  /// What is made as small as possible; something else may be by mistake.
  func criterion(
    _ step: String, _ value: Double, _ others: KeyValuePairs<String, Double>
  ) -> Double {
    switch change(step, [.negated, .squared] + others.map { .instead($0.key) }) {
    case .negated: -value
    case .squared: value * value
    case .instead(let name): others.first { $0.key == name }?.value ?? value
    default: value
    }
  }
}

// MARK: - Truth

extension Steps {
  func holds(_ step: String, _ condition: Bool) -> Bool {
    switch change(step, [.always, .never, .opposite]) {
    case .always: true
    case .never: false
    case .opposite: !condition
    default: condition
    }
  }

  /// Whether `a` is greater than `b`.
  func greater(_ step: String, _ a: Double, _ b: Double) -> Bool {
    switch change(step, [.always, .never, .swapped, .equalToo, .opposite]) {
    case .always: true
    case .never: false
    case .opposite: !(a > b)
    case .swapped: a < b
    case .equalToo: a >= b
    default: a > b
    }
  }

  /// Whether `a` is at most `b`.
  func atMost(_ step: String, _ a: Double, _ b: Double) -> Bool {
    switch change(step, [.always, .never, .swapped, .equalNot, .opposite]) {
    case .always: true
    case .never: false
    case .opposite: !(a <= b)
    case .swapped: a >= b
    case .equalNot: a < b
    default: a <= b
    }
  }

  /// An index; one beyond either end is taken from the other one.
  func index(
    _ step: String, _ index: Int, below count: Int, or others: KeyValuePairs<String, Int> = [:]
  ) -> Int {
    let chosen =
      switch change(
        step, [.oneMore, .oneLess, .onlyFirst, .onlyLast] + others.map { .instead($0.key) })
      {
      case .oneMore: index + 1
      case .oneLess: index - 1
      case .onlyFirst: 0
      case .onlyLast: count - 1
      case .instead(let name): others.first { $0.key == name }?.value ?? index
      default: index
      }
    return count > 0 ? (chosen % count + count) % count : 0
  }
}

extension String {
  /// Whether a step's name is another one's: told by the length in most cases, for a search asks it
  /// millions of times, and to compare formulas takes long.
  fileprivate func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }
}
