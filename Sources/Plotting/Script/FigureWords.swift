// The words that a figure draws, wherever they stand in it.

import Notebooks

extension Figure {
  /// Every word of the picture: titles, axes, ticks, labels, and the names in the legend.
  var allWords: [String] {
    [frameParameter] + frames.flatMap { frame in [frame.label] + frame.panels.flatMap(\.words) }
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
