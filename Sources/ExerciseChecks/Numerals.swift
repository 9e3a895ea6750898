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

/// The items of a list in brackets; a long one is cut in the middle.
func listed(_ items: [String]) -> String {
  let shown = items.count <= 12 ? items : items.prefix(6) + ["…"] + items.suffix(2)
  return "[" + shown.joined(separator: ", ") + "]"
}
