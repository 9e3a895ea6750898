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

  /// Whether two numbers count as the same; NaN with NaN, and an infinity with itself, do.
  public func allows(_ a: Double, _ b: Double) -> Bool {
    if a == b || (a.isNaN && b.isNaN) { return true }
    guard a.isFinite, b.isFinite else { return false }
    return abs(a - b) <= max(absolute, relative * max(abs(a), abs(b)))
  }
}
