// The operations in which the copies of the reference solutions are written.
//
// Each use is a site by its line and column, so that something wrong can be done there and nowhere
// else.

import Foundation

/// Computes rightly, but for its mutations.
struct Mutator: Sendable {
  var mutations: [Mutation] = []
  var record: SiteRecord?
  /// The factor or the difference where any would do.
  var constant = 3.0

  /// What is to be done at a site in place of its operation.
  func change(_ operation: Operation, _ line: Int, _ column: Int) -> Change? {
    record?.insert(Site(operation: operation, line: line, column: column))
    return mutations.first {
      guard $0.operation == operation else { return false }
      return $0.site.map { $0.line == line && $0.column == column } ?? true
    }?.change
  }

  // MARK: - Functions of one number

  func exponential(_ x: Double, _ line: Int = #line, _ column: Int = #column) -> Double {
    switch change(.exponential, line, column) {
    case .missing: x
    case .base2: exp2(x)
    case .base10: pow(10, x)
    case .negated: exp(-x)
    case .float: Double(exp(Float(x)))
    case .clamped: exp(Swift.min(Swift.max(x, -20), 20))
    case .minusOne: exp(x) - 1
    default: exp(x)
    }
  }

  func logarithm(_ x: Double, _ line: Int = #line, _ column: Int = #column) -> Double {
    switch change(.logarithm, line, column) {
    case .missing: x
    case .base2: log2(x)
    case .base10: log10(x)
    case .negated: -log(x)
    case .float: Double(log(Float(x)))
    case .epsilon: log(x + 1e-7)
    case .tinyEpsilon: log(x + 1e-12)
    case .floored: log(Swift.max(x, 1e-7))
    case .logarithmPlusOne: log(1 + x)
    case .absolute: abs(log(x))
    default: log(x)
    }
  }

  func negate(_ x: Double, _ line: Int = #line, _ column: Int = #column) -> Double {
    switch change(.negate, line, column) {
    case .missing: x
    case .absolute: abs(x)
    default: -x
    }
  }

  func root(_ x: Double, _ line: Int = #line, _ column: Int = #column) -> Double {
    switch change(.root, line, column) {
    case .missing: x
    case .halved: x / 2
    default: x.squareRoot()
    }
  }

  // MARK: - Of two

  func divide(
    _ a: Double, _ b: Double, _ line: Int = #line, _ column: Int = #column
  ) -> Double {
    switch change(.divide, line, column) {
    case .first: a
    case .swapped: b / a
    case .multiplied: a * b
    case .doubled: 2 * a / b
    case .halved: a / b / 2
    case .float: Double(Float(a) / Float(b))
    case .integer: (a / b).rounded(.towardZero)
    default: a / b
    }
  }

  func times(_ a: Double, _ b: Double, _ line: Int = #line, _ column: Int = #column) -> Double {
    switch change(.times, line, column) {
    case .first: a
    case .second: b
    case .added: a + b
    case .divided: a / b
    case .squared: a * b * b
    case .doubled: 2 * a * b
    case .float: Double(Float(a) * Float(b))
    default: a * b
    }
  }

  func plus(_ a: Double, _ b: Double, _ line: Int = #line, _ column: Int = #column) -> Double {
    switch change(.plus, line, column) {
    case .first: a
    case .second: b
    case .subtracted: a - b
    case .multiplied: a * b
    case .average: (a + b) / 2
    default: a + b
    }
  }

  func minus(_ a: Double, _ b: Double, _ line: Int = #line, _ column: Int = #column) -> Double {
    switch change(.minus, line, column) {
    case .first: a
    case .second: b
    case .swapped: b - a
    case .added: a + b
    case .absolute: abs(a - b)
    default: a - b
    }
  }

  // MARK: - Decisions

  /// Whether a is the larger one.
  func greater(_ a: Double, _ b: Double, _ line: Int = #line, _ column: Int = #column) -> Bool {
    switch change(.compare, line, column) {
    case .equalToo: a >= b
    case .swapped: a < b
    case .negated: a <= b
    default: a > b
    }
  }

  func holds(_ condition: Bool, _ line: Int = #line, _ column: Int = #column) -> Bool {
    switch change(.condition, line, column) {
    case .always: true
    case .never: false
    case .negated: !condition
    default: condition
    }
  }

  /// An index below a count; others that could be meant.
  func index(
    _ index: Int, below count: Int, or others: Int..., line: Int = #line, column: Int = #column
  ) -> Int {
    let other =
      switch change(.index, line, column) {
      case .next: index + 1
      case .previous: index - 1
      case .firstIndex: 0
      case .lastIndex: count - 1
      case .other: others.first ?? index
      case .another: others.last ?? index
      default: index
      }
    return (other + count) % count
  }

  // MARK: - Arguments

  /// A number by what it is; others that could be meant.
  func number(
    _ x: Double, _ role: Operation, or others: Double..., line: Int = #line, column: Int = #column
  ) -> Double {
    switch change(role, line, column) {
    case .one: 1
    case .zero: 0
    case .squared: x * x
    case .squareRoot: x.squareRoot()
    case .reciprocal: 1 / x
    case .complement: 1 - x
    case .doubled: 2 * x
    case .scaled: constant * x
    case .plusOne: x + 1
    case .minusOne: x - 1
    case .other: others.first ?? x
    case .another: others.last ?? x
    default: x
    }
  }
}
