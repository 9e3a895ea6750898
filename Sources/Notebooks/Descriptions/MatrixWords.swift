// What a sighted reader would notice in a matrix of colours: the darkest and the palest cell, and
// in which direction it gets darker.

import Languages

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
    let size = Spoken.say(.matrix(rows: rows.count, columns: columns.count))
    return [size] + extremes + (isSquare ? [diagonal] : trends) + signs
  }

  private var extremes: [String] {
    var cells: [(place: String, value: Double)] = []
    for (row, line) in values.enumerated() {
      for (column, value) in line.enumerated() where !(isSquare && row == column) {
        guard value.isFinite else { continue }
        let place = Spoken.say(.cell(row: rows[row], column: columns[column]))
        cells.append((place, value))
      }
    }
    guard let most = cells.max(by: { $0.value < $1.value }),
      let least = cells.min(by: { $0.value < $1.value })
    else { return [] }
    let (greatest, smallest) = (format.text(most.value), format.text(least.value))
    let beside = isSquare ? Spoken.say(.besideTheDiagonal) : ""
    if greatest == smallest {
      return [
        cells.count == 1
          ? Spoken.say(.oneValue(value: greatest))
          : Spoken.say(.everyValue(beside: beside, value: greatest))
      ]
    }
    /// Where a value stands; of several cells that are written alike, how many they are.
    func place(_ text: String) -> String {
      let alike = cells.filter { format.text($0.value) == text }
      return alike.count == 1
        ? alike[0].place : Spoken.say(.cells(count: alike.count))
    }
    return [
      Spoken.say(
        matrix: .extremes(
          beside: beside, greatest: greatest, greatestPlace: place(greatest), least: smallest,
          leastPlace: place(smallest)))
    ]
  }

  private var diagonal: String {
    let cells = rows.indices.map { "\(rows[$0]) \(format.text(values[$0][$0]))" }
    return Spoken.say(matrix: .diagonal(cells: cells))
  }

  /// How the means of rows and columns change from the first to the last.
  private var trends: [String] {
    let across = columns.indices.map { column in mean(values.map { $0[column] }) }
    return [
      trend(of: values.map(mean), rows, along: .row),
      trend(of: across, columns, along: .column),
    ].compactMap { $0 }
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private func trend(
    of means: [Double], _ names: [String], along line: MatrixLine
  ) -> String? {
    guard means.count > 1, means.allSatisfy({ $0.isFinite }), let first = means.first,
      let last = means.last, let low = means.min(), let high = means.max()
    else { return nil }
    func text(_ value: Double) -> String { format.text(value) }
    let steps = zip(means, means.dropFirst()).map { $1 - $0 }
    if text(low) == text(high) {
      return Spoken.say(matrix: .meanStays(line, value: text(first)))
    }
    let (rises, falls) = (steps.allSatisfy { $0 >= 0 }, steps.allSatisfy { $0 <= 0 })
    if rises || falls {
      return Spoken.say(
        matrix: .meanGoes(
          line, rises: rises, firstName: names[0], first: text(first),
          lastName: names[names.count - 1], last: text(last)))
    }
    /// Where the mean is this value, as far as it is written.
    func name(_ value: Double) -> String {
      let alike = names.indices.filter { text(means[$0]) == text(value) }
      return Spoken.language.list(alike.map { names[$0] })
    }
    return Spoken.say(
      matrix: .meanExtremes(
        line, greatestName: name(high), greatest: text(high), leastName: name(low),
        least: text(low)))
  }

  /// Which sign the values have, where both signs are written.
  private var signs: [String] {
    guard case .signed = format else { return [] }
    let all = values.flatMap { $0 }
    let positive = all.count { format.text($0).hasPrefix("+") }
    switch positive {
    case all.count:
      return [Spoken.say(.allAboveZero)]
    case 0: return [Spoken.say(.noneAboveZero)]
    default:
      return [
        Spoken.say(.someAboveZero(positive: positive, count: all.count))
      ]
    }
  }
}
