// What figures say of what they show: whole sentences, and the clauses that they are made of. A
// fact that is a text has been said already, as a name, a number or a clause.

import Languages

/// A line of a matrix.
enum MatrixLine: Sendable {
  case row
  case column
}

/// The classes that go furthest in one direction, and their ways.
struct FurthestClasses: Sendable {
  /// Their names in a row.
  var names: String
  /// From where to where.
  var paths: String
  /// Whether there is one only.
  var isOne: Bool
}

/// What is said of curves, maps, differences and sizes.
enum SummaryPhrase: Phrase {
  // Curves.
  case itDoes(shape: String)
  case bent(rises: Bool, begin: String, height: String, place: String, end: String)
  case extreme(at: String, isGreatest: Bool)
  case valueAt(height: String, place: String)
  case moreCrossings(pairs: Int)
  case onEachOther(names: [String])
  case aboveEverywhere(upper: String, lower: String)
  case fromTopToBottom(groups: [String], isNested: Bool)
  case above(upper: String, lower: String)
  case fromOn(place: String, above: String)
  case between(start: String, end: String, above: String)
  case crossing(one: String, other: String, times: Int, last: String, above: String)
  // Maps.
  case region(name: String, size: String, side: String, beside: String)
  case examples(count: Int, wrong: Int)
  case placeInRegion(mark: String, own: String, nearest: String?)
  case differs(name: String, share: String)
  case decidedOtherwise(than: String, differences: [String])
  // Differences and sizes.
  case names([String])
  case difference(
    name: String, mean: String, interval: (low: String, high: String, side: String)?,
    positive: Int, count: Int)
  case fromSizeToSize(name: String, start: String, small: String, end: String, large: String)
  case aboveAtSizes(upper: String, lower: String, above: Int, all: Int)
}

/// What is said of a matrix of colours.
enum MatrixPhrase: Phrase {
  case extremes(
    beside: String, greatest: String, greatestPlace: String, least: String, leastPlace: String)
  case diagonal(cells: [String])
  case meanStays(MatrixLine, value: String)
  case meanGoes(
    MatrixLine, rises: Bool, firstName: String, first: String, lastName: String, last: String)
  case meanExtremes(
    MatrixLine, greatestName: String, greatest: String, leastName: String, least: String)
}

/// What is said of bars and soft labels.
enum SharePhrase: Phrase {
  case reliability(
    title: String, sure: Double, right: Double, verdict: String, low: Int, count: Int,
    points: String)
  case othersHave(share: String)
  case oneSoftLabel(place: String, ranking: String)
  case softLabels(
    parameter: String, count: Int, lowPlace: String, lowRanking: String, highPlace: String,
    highRanking: String, changes: String, isSameOrder: Bool)
  case changes(lost: FurthestClasses?, gained: FurthestClasses?)
  case ways(paths: [String])
}
