// Where the cells of a grid end, and which values its colours go from and to: the same for whoever
// draws it.

extension Grid {
  /// The size of one cell.
  package var cell: (width: Double, height: Double) {
    func size(_ ends: ClosedRange<Double>, _ count: Int) -> Double {
      let span = ends.upperBound - ends.lowerBound
      return count > 1 && span > 0 ? span / Double(count - 1) : 1
    }
    return (size(x, rows[0].count), size(y, rows.count))
  }

  /// The outer edges of the cells.
  package var edges: (x: ClosedRange<Double>, y: ClosedRange<Double>) {
    (
      x.lowerBound - cell.width / 2...x.upperBound + cell.width / 2,
      y.lowerBound - cell.height / 2...y.upperBound + cell.height / 2
    )
  }

  /// The values at the palette's ends.
  package func colorRange(_ values: [Double]) -> ClosedRange<Double> {
    if palette == .classes { return -0.5...Double(classCount(values)) - 0.5 }
    if let range { return range.drawable }
    let finite = values.filter { $0.isFinite }
    guard let least = finite.min(), let greatest = finite.max() else { return 0...1 }
    switch palette {
    case .diverging:
      let reach = max(abs(least), abs(greatest))
      return (-reach...reach).drawable
    case .gray: return (min(0, least)...greatest).drawable
    case .sequential, .classes: return (least...greatest).drawable
    }
  }

  package func classCount(_ values: [Double]) -> Int {
    guard palette == .classes else { return 2 }
    let greatest = values.filter { $0.isFinite }.max() ?? 0
    return max(classNames.count, Int(greatest) + 1, 2)
  }
}
