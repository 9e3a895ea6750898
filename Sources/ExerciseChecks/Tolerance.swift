// How near an answer must come to the right one.

import Answering
import Foundation

/// How far an answer may be from the reference solution's: by a share of it, or by a tiny amount
/// near 0.
///
/// Wide enough for any order of operations in `Double`, far too narrow for any misconception.
public struct Tolerance: Sendable, Equatable {
  /// The share of the larger magnitude.
  public var relative: Double
  /// The amount below which a difference never counts.
  public var absolute: Double

  /// Creates a tolerance.
  public init(relative: Double, absolute: Double) {
    self.relative = relative
    self.absolute = absolute
  }

  /// Nine digits: what exercises use unless they say otherwise.
  public static let nineDigits = Tolerance(relative: 1e-9, absolute: 1e-12)

  /// Six digits: for answers to related questions, in which roundings add up.
  static let loose = Tolerance(relative: 1e-6, absolute: 1e-9)

  /// For a question to which there is no telling a right answer from a wrong one.
  static let anything = Tolerance(relative: .infinity, absolute: .infinity)

  /// Whether any answer will do.
  var isAnything: Bool { relative == .infinity }

  /// Wide enough for answers that were computed in this kind of numbers, too.
  ///
  /// A number of fewer bits is no mistake: float32 is compared to five digits, the shorter ones to
  /// two.
  func widened(for type: NumberType) -> Tolerance {
    guard let digits = type.digits else { return self }
    let unit = 5 * pow(10, -Double(digits))
    return Tolerance(relative: max(relative, unit), absolute: max(absolute, unit))
  }

  /// Whether two numbers count as the same; NaN with NaN, and an infinity with itself, do.
  public func allows(_ a: Double, _ b: Double) -> Bool {
    if isAnything { return true }
    if a == b || (a.isNaN && b.isNaN) { return true }
    guard a.isFinite, b.isFinite else { return false }
    return abs(a - b) <= max(absolute, relative * max(abs(a), abs(b)))
  }
}
