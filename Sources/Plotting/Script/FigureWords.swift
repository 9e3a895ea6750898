// All words of a figure, to be spelt otherwise.

import Notebooks

extension Figure {
  /// Every word of the picture and its legend.
  var allWords: [String] { words { withWords($0) } }

  /// The words inside the picture: titles, axes, labels, but not the legend's names.
  var drawnWords: [String] { words { withDrawnWords($0) } }

  /// The figure with its words spelt otherwise.
  func withWords(_ spelt: (String) -> String) -> Figure {
    withDrawnWords(spelt, names: spelt)
  }

  /// The figure with the words inside the picture spelt otherwise.
  func withDrawnWords(_ spelt: (String) -> String) -> Figure {
    withDrawnWords(spelt, names: { $0 })
  }

  private func words(_ visit: ((String) -> String) -> Figure) -> [String] {
    var words: [String] = []
    _ = visit {
      words.append($0)
      return $0
    }
    return words
  }

  private func withDrawnWords(
    _ spelt: (String) -> String, names: (String) -> String
  ) -> Figure {
    var figure = self
    figure.frameParameter = spelt(frameParameter)
    figure.frames = frames.map { frame in
      var frame = frame
      frame.label = spelt(frame.label)
      frame.panels = frame.panels.map { $0.withWords(spelt, names: names) }
      return frame
    }
    return figure
  }
}

extension Panel {
  fileprivate func withWords(
    _ spelt: (String) -> String, names: (String) -> String
  ) -> Panel {
    var panel = self
    panel.title = spelt(title)
    for axis in [\Panel.x, \Panel.y] {
      panel[keyPath: axis].label = spelt(panel[keyPath: axis].label)
      panel[keyPath: axis].ticks = panel[keyPath: axis].ticks?.map {
        Axis.Tick($0.value, spelt($0.label))
      }
    }
    panel.layers = layers.map { $0.withWords(spelt, names: names) }
    return panel
  }
}

extension Layer {
  fileprivate func withWords(
    _ spelt: (String) -> String, names: (String) -> String
  ) -> Layer {
    switch self {
    case .line(let name, let points, let ink, let dashed):
      .line(name: names(name), points, ink, dashed: dashed)
    case .points(let name, let points, let ink, let marker):
      .points(name: names(name), points, ink, marker)
    case .bars(let name, let points, let width, let ink):
      .bars(name: names(name), points, width: width, ink)
    case .band(let name, let spreads, let ink): .band(name: names(name), spreads, ink)
    case .intervals(let name, let spreads, let ink): .intervals(name: names(name), spreads, ink)
    case .grid: self
    case .labels(let labels):
      .labels(labels.map { Label(spelt($0.text), at: $0.at, $0.side, ink: $0.ink) })
    case .rule: self
    }
  }
}
