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
    let words = MatrixWords(rows: rows, columns: columns, values: values, format: format)
    return Figure(
      caption, panels: [panel], alternative: words.sentences.joined(separator: " "))
  }
}
