// What figures say of what they show, in English

extension SummaryPhrase {
  var english: String {
    switch self {
    case .itDoes(let shape): "It \(shape)."
    case .bent(let rises, let begin, let height, let place, let end):
      rises
        ? "rises from \(begin) to its greatest value, \(height) at \(place), then falls to \(end)"
        : "falls from \(begin) to its least value, \(height) at \(place), then rises to \(end)"
    case .extreme(let place, let isGreatest):
      "its \(isGreatest ? "greatest" : "least") value is \(place)"
    case .valueAt(let height, let place): "\(height) at \(place)"
    case .moreCrossings(let pairs): "\(count(pairs, "more pair")) of curves cross."
    case .onEachOther(let names): "\(list(names)) on each other"
    case .aboveEverywhere(let upper, let lower): "\(upper) lies above \(lower) everywhere."
    case .fromTopToBottom(let groups, let isNested):
      // A list of lists has other marks between its parts.
      "No two curves cross; from top to bottom: "
        + "\(isNested ? groups.joined(separator: "; ") : list(groups))."
    case .above(let upper, let lower): "\(upper) lies above \(lower)"
    case .fromOn(let place, let above): "From \(place) on, \(above)."
    case .between(let start, let end, let above): "Between \(start) and \(end), \(above)."
    case .crossing(let one, let other, let times, let last, let above):
      "\(one) and \(other) cross \(times) times; from \(last) on, \(above)."
    case .region(let name, let size, let side, let beside):
      "\(name): \(size) of the map, \(side)\(beside.isEmpty ? "" : ", beside \(beside)")."
    case .examples(let total, let wrong):
      "Drawn as points: \(count(total, "example")), \(wrong) in the region of another class."
    case .placeInRegion(let mark, let own, let nearest):
      "\(mark) lies in the region of \(own)"
        + (nearest.map { "; the nearest other one is that of \($0)" } ?? "") + "."
    case .differs(let name, let share): "\(name) on \(share)"
    case .decidedOtherwise(let first, let differences):
      "Decided otherwise than by \(first): \(list(differences)) of the map."
    case .names(let names): list(names)
    case .difference(let name, let mean, let interval, let positive, let total):
      "\(name): mean \(mean), "
        + (interval.map { "interval \($0.low) to \($0.high), \($0.side)" } ?? "no interval")
        + "; \(positive) of \(count(total, "dot")) above 0."
    case .fromSizeToSize(let name, let start, let small, let end, let large):
      "\(name): from \(start) at \(small) to \(end) at \(large)."
    case .aboveAtSizes(let upper, let lower, let above, let all):
      "\(upper) lies above \(lower) at \(above) of \(all) sizes."
    }
  }
}

extension MatrixPhrase {
  var english: String {
    switch self {
    case .extremes(let beside, let greatest, let greatestPlace, let least, let leastPlace):
      "The greatest value\(beside) is \(greatest), in \(greatestPlace); "
        + "the least is \(least), in \(leastPlace)."
    case .diagonal(let cells): "On the diagonal: \(list(cells))."
    case .meanStays(let line, let value):
      "From \(line.english) to \(line.english) the mean stays at \(value)."
    case .meanGoes(let line, let rises, let firstName, let first, let lastName, let last):
      "From \(line.english) to \(line.english) the mean \(rises ? "rises" : "falls"), "
        + "from \(first) at \(firstName) to \(last) at \(lastName)."
    case .meanExtremes(let line, let greatestName, let greatest, let leastName, let least):
      "By \(line.english) the mean is greatest at \(greatestName), \(greatest), "
        + "and least at \(leastName), \(least)."
    }
  }
}

extension SharePhrase {
  var english: String {
    switch self {
    case .reliability(let title, let sure, let right, let verdict, let low, let total, let points):
      """
      \(title): on average \(percent(sure, 1)) sure and \(percent(right, 1)) right, \(verdict); \
      \(Self.lowBars(low, of: total)) below the diagonal, and on average a bar is \(points) \
      percentage points off it.
      """
    case .othersHave(let share): ", the others \(share)"
    case .oneSoftLabel(let place, let ranking): "Bars of one soft label at \(place): \(ranking)."
    case .softLabels(
      let parameter, let count, let lowPlace, let lowRanking, let highPlace, let highRanking,
      let changes, let isSameOrder):
      """
      Bars of one soft label at \(count) values of \(parameter). At \(lowPlace): \(lowRanking). \
      At \(highPlace): \(highRanking). \(changes) The order of the classes is \
      \(isSameOrder ? "" : "not ")the same at every \(parameter).
      """
    case .changes(let lost, let gained):
      Self.sentence([(lost, "lose"), (gained, "gain")])
    case .ways(let paths): list(paths)
    }
  }

  private static func lowBars(_ low: Int, of total: Int) -> String {
    total == 1
      ? "its only bar \(low == 1 ? "ends" : "does not end")"
      : "\(low) of \(total) bars \(low == 1 ? "ends" : "end")"
  }

  private static func sentence(_ changes: [(FurthestClasses?, String)]) -> String {
    let clauses = changes.compactMap { found, verb in
      found.map { "\($0.names) \(verb)\($0.isOne ? "s" : "") most, \($0.paths)" }
    }
    return clauses.isEmpty
      ? "Every class keeps its share." : clauses.joined(separator: "; ") + "."
  }
}

extension MatrixLine {
  fileprivate var english: String {
    switch self {
    case .row: "row"
    case .column: "column"
    }
  }
}
