// One legend for all panels of a figure: each name once, whatever number of panels shows it.

import Notebooks
import Text

/// The names of what is drawn, in the order in which they appear.
struct Legend: Equatable {
  struct Entry: Equatable {
    var name: String
    /// How its sample is drawn, as gnuplot's `keyentry` wants it.
    var sample: String
  }

  private(set) var entries: [Entry] = []

  init(_ panels: [Panel]) {
    for layer in panels.flatMap(\.layers) {
      for entry in Legend.entries(layer) where !entry.name.isEmpty && !entries.contains(entry) {
        entries.append(entry)
      }
    }
  }

  /// How wide the legend is in characters, with its names below each other.
  var width: Double { (entries.map { letterWidth(of: $0.name) }.max() ?? 0) * 0.85 + 5 }

  /// How many lines the legend has, with its names beside each other.
  func lines(in pixels: Double) -> Double {
    // gnuplot leaves out what it thinks too wide, and counts whole characters.
    let entry = (entries.map { letterWidth(of: $0.name) }.max() ?? 0) + 6
    let beside = max(1, (pixels / Layout.character.width / entry).rounded(.down))
    return (Double(entries.count) / beside).rounded(.up)
  }

  /// What the last panel's `plot` says to fill the legend.
  var clauses: [String] {
    entries.map { "keyentry \($0.sample) title \(ScriptText.quoted($0.name))" }
  }

  private static func entries(_ layer: Layer) -> [Entry] {
    switch layer {
    case .grid(let grid):
      grid.classNames.enumerated().map { index, name in
        Entry(name: name, sample: "with boxes fill solid 1 lc rgb '\(Palette.tint(index).hex)'")
      }
    case .labels, .rule: []
    case .line(let name, _, let ink, _), .points(let name, _, let ink, _),
      .bars(let name, _, _, let ink), .band(let name, _, let ink), .intervals(let name, _, let ink):
      [Entry(name: name, sample: layer.style(in: ink, isSample: true))]
    }
  }
}
