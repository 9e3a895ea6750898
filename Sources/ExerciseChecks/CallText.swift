// Numbers as a learner would type them, so that a failed call can be pasted into a program of one's
// own.

import Foundation

/// A number in Swift's notation: as few digits as bring it back, at most six significant ones
/// unless told otherwise.
public func text(_ value: Double, digits: Int = 6) -> String {
  guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-inf" : "inf" }
  let short = String(format: "%.\(digits)g", value)
  return short == "-0" ? "0" : short
}

/// A row of numbers, `[1, 2.5]`; a long one is cut in the middle.
public func text(_ values: [Double], digits: Int = 6) -> String {
  listed(values.map { text($0, digits: digits) })
}

/// A matrix by rows, `[[1, 2], [3, 4]]`; a long one is cut in the middle.
public func text(_ rows: [[Double]], digits: Int = 6) -> String {
  listed(rows.map { text($0, digits: digits) })
}

/// Whole numbers, `[0, 2]`; a long row is cut in the middle.
public func text(_ values: [Int]) -> String {
  listed(values.map(String.init))
}

/// Whole numbers of which some are missing, `[0, nil]`; a long row is cut in the middle.
public func text(_ values: [Int?]) -> String {
  listed(values.map { $0.map(String.init) ?? "nil" })
}

private func listed(_ items: [String]) -> String {
  let shown = items.count <= 12 ? items : items.prefix(6) + ["…"] + items.suffix(2)
  return "[" + shown.joined(separator: ", ") + "]"
}
