// The words of a panel, as the terminal can show them.

import Notebooks

extension Panel {
  /// The first grid of the panel.
  var grid: Grid? {
    for case .grid(let grid) in layers { return grid }
    return nil
  }

  /// The panel with every word spelt anew.
  func spelt(_ spelt: (String) -> String) -> Panel {
    Panel(
      spelt(title), x: x.spelt(spelt), y: y.spelt(spelt), layers: layers.map { $0.spelt(spelt) },
      isSquare: isSquare)
  }
}

extension Axis {
  fileprivate func spelt(_ spelt: (String) -> String) -> Axis {
    Axis(
      spelt(label), range: range, isLogarithmic: isLogarithmic,
      ticks: ticks?.map { Tick($0.value, spelt($0.label)) })
  }
}

extension Layer {
  fileprivate func spelt(_ spelt: (String) -> String) -> Layer {
    switch self {
    case .line(let name, let points, let ink, let dashed):
      return .line(name: spelt(name), points, ink, dashed: dashed)
    case .points(let name, let points, let ink, let marker):
      return .points(name: spelt(name), points, ink, marker)
    case .bars(let name, let points, let width, let ink):
      return .bars(name: spelt(name), points, width: width, ink)
    case .band(let name, let spreads, let ink): return .band(name: spelt(name), spreads, ink)
    case .intervals(let name, let spreads, let ink):
      return .intervals(name: spelt(name), spreads, ink)
    case .grid(var grid):
      grid.legend = spelt(grid.legend)
      grid.classNames = grid.classNames.map(spelt)
      return .grid(grid)
    case .labels(let labels):
      return .labels(labels.map { Label(spelt($0.text), at: $0.at, $0.side, ink: $0.ink) })
    case .rule: return self
    }
  }
}
