// The words that a figure draws, wherever they stand in it.

import Notebooks

extension Figure {
  /// Every word of the picture: titles, axes, ticks, labels, and the names in the legend.
  var allWords: [String] {
    [frameParameter] + frames.flatMap { frame in [frame.label] + frame.panels.flatMap(\.words) }
  }
}

extension Figure {
  /// The words that gnuplot leaves as much room for as it counts letters: those at the axes, and
  /// those in the legend.
  var measuredWords: [String] {
    let panels = frames[0].panels.indices.map { index in frames.map { $0.panels[index] } }
    return Legend(frames[0].panels).entries.map(\.name)
      + panels.flatMap { panel -> [String] in
        let ranges = PanelRanges(panel)
        let scale = panel.grid.flatMap { grid in
          grid.first.legend.isEmpty ? nil : grid.first.colorRange(grid.values).signedTicks
        }
        return (panel[0].x.marks(in: ranges.x) + panel[0].y.marks(in: ranges.y) + (scale ?? []))
          .map { Layout.shortened($0.label) }
      }
  }
}

extension Axis {
  fileprivate func marks(in range: ClosedRange<Double>) -> [Tick] {
    ticks ?? (isLogarithmic ? nil : range.signedTicks) ?? []
  }
}

extension Panel {
  fileprivate var words: [String] {
    [title] + [x, y].flatMap { axis in [axis.label] + (axis.ticks?.map(\.label) ?? []) }
      + layers.flatMap(\.words)
  }
}

extension Layer {
  fileprivate var words: [String] {
    switch self {
    case .line(let name, _, _, _), .points(let name, _, _, _), .bars(let name, _, _, _),
      .band(let name, _, _), .intervals(let name, _, _):
      [name]
    case .labels(let labels): labels.map(\.text)
    case .grid, .rule: []
    }
  }
}
