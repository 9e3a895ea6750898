// All words of a figure, to be spelt otherwise.

import Notebooks

extension Figure {
  /// The words that are drawn.
  var allWords: [String] {
    var words: [String] = []
    _ = withWords {
      words.append($0)
      return $0
    }
    return words
  }

  /// The figure with its drawn words spelt otherwise.
  func withWords(_ spelt: (String) -> String) -> Figure {
    var figure = self
    figure.frameParameter = spelt(frameParameter)
    figure.frames = frames.map { frame in
      var frame = frame
      frame.label = spelt(frame.label)
      frame.panels = frame.panels.map { $0.withWords(spelt) }
      return frame
    }
    return figure
  }
}

extension Panel {
  fileprivate func withWords(_ spelt: (String) -> String) -> Panel {
    var panel = self
    panel.title = spelt(title)
    for axis in [\Panel.x, \Panel.y] {
      panel[keyPath: axis].label = spelt(panel[keyPath: axis].label)
      panel[keyPath: axis].ticks = panel[keyPath: axis].ticks?.map {
        Axis.Tick($0.value, spelt($0.label))
      }
    }
    panel.layers = layers.map { $0.withWords(spelt) }
    return panel
  }
}

extension Layer {
  fileprivate func withWords(_ spelt: (String) -> String) -> Layer {
    switch self {
    case .line(let name, let points, let ink, let dashed):
      .line(name: spelt(name), points, ink, dashed: dashed)
    case .points(let name, let points, let ink, let marker):
      .points(name: spelt(name), points, ink, marker)
    case .bars(let name, let points, let width, let ink):
      .bars(name: spelt(name), points, width: width, ink)
    case .band(let name, let spreads, let ink): .band(name: spelt(name), spreads, ink)
    case .intervals(let name, let spreads, let ink): .intervals(name: spelt(name), spreads, ink)
    case .grid: self
    case .labels(let labels):
      .labels(labels.map { Label(spelt($0.text), at: $0.at, $0.side, ink: $0.ink) })
    case .rule: self
    }
  }
}
