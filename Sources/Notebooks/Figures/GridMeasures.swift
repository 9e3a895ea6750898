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

  /// How many classes the palette has to tell apart.
  package func classCount(_ values: [Double]) -> Int {
    guard palette == .classes else { return 2 }
    let greatest = values.filter { $0.isFinite }.max() ?? 0
    return max(classNames.count, Int(greatest) + 1, 2)
  }

  /// Whether the cells are so many that they are a picture rather than a table.
  package var hasManyCells: Bool {
    rows.count > 1 && rows[0].count > 1 && rows.count * rows[0].count > 400
  }
}

extension Grid.Palette {
  /// The colours of the scale, from its lower to its upper end, each with its place.
  ///
  /// Between two of them a value has a mixture; of `.classes`, value k has the colour at place k.
  /// No colour here is exactly that of the ink, the paper or a series: whoever exchanges those in a
  /// picture, for a dark ground, leaves the cells as they are.
  package func stops(classCount: Int) -> [(place: Double, color: RGB)] {
    switch self {
    case .sequential: [(0, RGB(0xf7fbff)), (0.5, RGB(0x9ecae1)), (1, RGB(0x2171b5))]
    case .diverging: [(-1, RGB(0xc85600)), (0, RGB(0xf7f7f7)), (1, RGB(0x0069a5))]
    case .gray: [(0, RGB(0xfdfdfd)), (1, RGB(0x080808))]
    case .classes: (0..<max(classCount, 2)).map { (Double($0), Palette.tint($0)) }
    }
  }

  /// Whether white words have more contrast than black ones on the cell at a share of the scale;
  /// either has at least 4.5 to 1 then.
  package func isDark(_ share: Double) -> Bool {
    switch self {
    case .sequential: share > 0.955
    case .diverging: share > 0.93
    case .gray: share > 0.55
    case .classes: false
    }
  }
}
