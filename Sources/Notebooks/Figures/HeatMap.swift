extension Figure {
  /// A matrix as coloured cells with their numbers in them; the first row is at the top.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - rows: The names of the rows.
  ///   - columns: The names of the columns.
  ///   - values: The matrix, `values[row][column]`.
  ///   - format: How the numbers are written.
  ///   - axes: What the columns and the rows are; nothing where empty.
  ///   - aroundZero: Whether white is 0 and the two signs have a colour each.
  /// - Returns: The figure, with its alternative text.
  public static func heatMap(
    _ caption: String, rows: [String], columns: [String], values: [[Double]],
    format: NumberFormat = .fixed(2), axes: (columns: String, rows: String) = ("", ""),
    aroundZero: Bool = false
  ) -> Figure {
    demand(
      values.count == rows.count && values.allSatisfy { $0.count == columns.count },
      "figure “\(caption)” has no \(rows.count)×\(columns.count) values")
    let (right, top) = (Double(columns.count - 1), Double(rows.count - 1))
    let grid = Grid(
      values.reversed(), x: 0...right, y: 0...top,
      palette: aroundZero ? .diverging : .sequential, format: format)
    let panel = Panel(
      x: Axis(
        axes.columns, range: -0.5...right + 0.5,
        ticks: columns.enumerated().map { Axis.Tick(Double($0), $1) }),
      y: Axis(
        axes.rows, range: -0.5...top + 0.5,
        ticks: rows.enumerated().map { Axis.Tick(top - Double($0), $1) }),
      layers: [.grid(grid)], isSquare: true)
    return Figure(
      caption, panels: [panel], alternative: describe(rows, columns, values, format))
  }

  private static func describe(
    _ rows: [String], _ columns: [String], _ values: [[Double]], _ format: NumberFormat
  ) -> String {
    var cells: [(text: String, value: Double)] = []
    for (row, line) in values.enumerated() {
      // Of a square matrix the diagonal says what everybody expects.
      for (column, value) in line.enumerated() where rows != columns || row != column {
        cells.append(("\(rows[row]) and \(columns[column])", value))
      }
    }
    let size = "A matrix with \(rows.count) rows and \(columns.count) columns."
    guard let most = cells.max(by: { $0.value < $1.value }),
      let least = cells.min(by: { $0.value < $1.value })
    else { return size }
    let beside = rows == columns ? " beside the diagonal" : ""
    return size
      + " The greatest value\(beside) is \(format.text(most.value)), at \(most.text);"
      + " the least is \(format.text(least.value)), at \(least.text)."
  }
}
