// What a sighted reader would notice in a matrix of colours: the darkest and the palest cell, and in which direction it
// gets darker.

/// A matrix in words.
struct MatrixWords {
  /// The names of the rows, from top to bottom.
  var rows: [String]
  /// The names of the columns, from left to right.
  var columns: [String]
  /// The values, `values[row][column]`.
  var values: [[Double]]
  /// How a value is written.
  var format: NumberFormat

  /// Whether rows and columns are the same classes: the diagonal then says what everybody expects.
  private var isSquare: Bool { rows == columns && rows.count > 1 }

  /// Its size, its extremes, and its trend or its diagonal.
  var sentences: [String] {
    let size =
      "A matrix with \(count(rows.count, "row")) and \(count(columns.count, "column"))."
    return [size] + extremes + (isSquare ? [diagonal] : trends) + signs
  }

  private var extremes: [String] {
    var cells: [(place: String, value: Double)] = []
    for (row, line) in values.enumerated() {
      for (column, value) in line.enumerated() where !(isSquare && row == column) {
        if value.isFinite { cells.append(("row \(rows[row]), column \(columns[column])", value)) }
      }
    }
    guard let most = cells.max(by: { $0.value < $1.value }),
      let least = cells.min(by: { $0.value < $1.value })
    else { return [] }
    let beside = isSquare ? " beside the diagonal" : ""
    return [
      "The greatest value\(beside) is \(format.text(most.value)), in \(most.place); "
        + "the least is \(format.text(least.value)), in \(least.place)."
    ]
  }

  private var diagonal: String {
    let cells = rows.indices.map { "\(rows[$0]) \(format.text(values[$0][$0]))" }
    return "On the diagonal: \(list(cells))."
  }

  /// How the means of rows and columns change from the first to the last.
  private var trends: [String] {
    let across = columns.indices.map { column in mean(values.map { $0[column] }) }
    return [
      trend(of: values.map(mean), rows, "From row to row", "row"),
      trend(of: across, columns, "From column to column", "column"),
    ].compactMap(\.self)
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private func trend(
    of means: [Double], _ names: [String], _ direction: String, _ noun: String
  ) -> String? {
    guard means.count > 1, means.allSatisfy(\.isFinite), let first = means.first,
      let last = means.last, let low = means.min(), let high = means.max()
    else { return nil }
    func text(_ value: Double) -> String { format.text(value) }
    let steps = zip(means, means.dropFirst()).map { $1 - $0 }
    let ends =
      "from \(text(first)) at \(names[0]) to \(text(last)) at \(names[names.count - 1])"
    if text(low) == text(high) { return "\(direction) the mean stays at \(text(first))." }
    if steps.allSatisfy({ $0 >= 0 }) { return "\(direction) the mean rises, \(ends)." }
    if steps.allSatisfy({ $0 <= 0 }) { return "\(direction) the mean falls, \(ends)." }
    func name(_ value: Double) -> String { names[means.firstIndex(of: value) ?? 0] }
    return "By \(noun) the mean is greatest at \(name(high)), \(text(high)), "
      + "and least at \(name(low)), \(text(low))."
  }

  /// Which sign the values have, where both signs are written.
  private var signs: [String] {
    guard case .signed = format else { return [] }
    let all = values.flatMap(\.self)
    let positive = all.count { $0 > 0 }
    switch positive {
    case all.count: return ["All values are above 0."]
    case 0: return ["No value is above 0."]
    default: return ["\(positive) of \(all.count) values are above 0."]
    }
  }
}
