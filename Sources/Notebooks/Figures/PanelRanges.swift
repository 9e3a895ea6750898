// Where the axes of a panel end: the same in every frame, whoever draws it.

import CMathematics

/// The ends of both axes of a panel.
package struct PanelRanges {
  /// Across.
  package var x: ClosedRange<Double>
  /// Up.
  package var y: ClosedRange<Double>

  /// The ends as the figure says, else from the data of all frames, so that nothing jumps.
  ///
  /// - Parameter panels: The panel in each frame, of which there is at least one.
  package init(_ panels: [Panel]) {
    let first = panels[0]
    // A map ends where its cells end, whatever lies beyond.
    let layers = panels.flatMap { $0.layers }
    let extents = (first.hasGrid ? layers.filter { $0.isGrid } : layers).map { $0.extent }
    x =
      first.x.range
      ?? span(
        extents.flatMap { $0.x }, padding: first.padsX && !first.hasGrid ? 0.05 : 0, of: first.x)
    y =
      first.y.range
      ?? span(extents.flatMap { $0.y }, padding: first.hasGrid ? 0 : 0.05, of: first.y)
  }
}

extension [Panel] {
  /// The grid of a panel, given in each frame, and the values that it has in all of them; `nil`
  /// where the panel has none.
  package var grid: (first: Grid, values: [Double])? {
    var grids: [Grid] = []
    for layer in flatMap({ $0.layers }) {
      if case .grid(let grid) = layer { grids.append(grid) }
    }
    return grids.first.map { ($0, grids.flatMap { $0.rows.flatMap { $0 } }) }
  }
}

private func span(_ values: [Double], padding: Double, of axis: Axis) -> ClosedRange<Double> {
  let usable = values.filter { $0.isFinite && (!axis.isLogarithmic || $0 > 0) }
  guard let least = usable.min(), let greatest = usable.max() else {
    return axis.isLogarithmic ? 0.1...10 : 0...1
  }
  if axis.isLogarithmic {
    let factor = least < greatest ? pow(greatest / least, padding) : 2
    return least / factor...greatest * factor
  }
  guard (least...greatest).isDrawable else { return (least...greatest).drawable }
  let room = (greatest - least) * padding
  // What stands on zero keeps standing on it.
  return (least == 0 ? 0 : least - room)...greatest + room
}

extension ClosedRange<Double> {
  /// Whether the ends differ as a script writes them, in six digits, with room for a few ticks
  /// between them.
  package var isDrawable: Bool {
    upperBound - lowerBound > 1e-4 * Swift.max(abs(lowerBound), abs(upperBound))
  }

  /// The range, or a wider one around it: gnuplot draws nothing between equal ends.
  package var drawable: ClosedRange<Double> {
    if isDrawable { return self }
    let room = Swift.max(0.5, 0.05 * Swift.max(abs(lowerBound), abs(upperBound)))
    return lowerBound - room...upperBound + room
  }
}

extension Panel {
  package var hasGrid: Bool { layers.contains { $0.isGrid } }

  /// Whether points at the left and right end need room beside them.
  fileprivate var padsX: Bool {
    layers.contains {
      switch $0 {
      case .points, .intervals: true
      case .line, .bars, .band, .grid, .labels, .rule: false
      }
    }
  }
}

extension Layer {
  fileprivate var isGrid: Bool { if case .grid = self { true } else { false } }

  /// The places that must lie inside the panel.
  fileprivate var extent: (x: [Double], y: [Double]) {
    switch self {
    case .line(_, let points, _, _), .points(_, let points, _, _):
      (points.map { $0.x }, points.map { $0.y })
    case .bars(_, let points, let width, _):
      (points.flatMap { [$0.x - width, $0.x + width] }, points.map { $0.y } + [0])
    case .band(_, let spreads, _), .intervals(_, let spreads, _):
      (spreads.map { $0.x }, spreads.flatMap { [$0.low, $0.middle, $0.high] })
    case .grid(let grid):
      (
        [grid.edges.x.lowerBound, grid.edges.x.upperBound],
        [grid.edges.y.lowerBound, grid.edges.y.upperBound]
      )
    case .labels(let labels): (labels.map { $0.at.x }, labels.map { $0.at.y })
    case .rule(.across, let y, _): ([], [y])
    case .rule(.up, let x, _): ([x], [])
    }
  }
}
