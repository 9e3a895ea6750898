// One legend for all panels of a figure: each name once, whatever number of panels shows it.

import Text

/// The names of what is drawn, in the order in which they appear.
package struct Legend: Sendable, Equatable {
  /// A name with what stands beside it.
  package struct Entry: Sendable, Equatable {
    /// The name.
    package var name: String
    /// How it is drawn in the panels.
    package var sample: Sample
  }

  /// What the sample beside a name shows.
  package enum Sample: Sendable, Equatable {
    /// A piece of a line.
    case line(Ink, isDashed: Bool)
    /// One point.
    case points(Ink, Marker)
    /// A piece of a bar.
    case bars(Ink)
    /// A piece of a band.
    case band(Ink)
    /// An interval.
    case intervals(Ink)
    /// A cell of the class with this index.
    case cell(Int)
  }

  /// The names as the legend shows them: as many letters as they need room for.
  package private(set) var entries: [Entry] = []

  /// Collects the names in the panels.
  package init(_ panels: [Panel]) {
    for layer in panels.flatMap({ $0.layers }) {
      for entry in Legend.entries(layer) where !entry.name.isEmpty && !entries.contains(entry) {
        entries.append(entry)
      }
    }
    for index in entries.indices { entries[index].name = Legend.shown(entries[index].name) }
  }

  /// As many letters as a name has at most, so that the curves beside it keep a third of the
  /// picture.
  private static let longestName = 40.0

  /// A name that is cut where it is too long for a legend.
  ///
  /// gnuplot makes room for as many letters as it counts, and a Korean syllable takes nearly half
  /// as much again: spaces behind the name are counted for it.
  private static func shown(_ name: String) -> String {
    let name = Layout.shortened(name, to: longestName)
    let missing = (0.9 * letterWidth(of: name)).rounded(.up) - Double(name.count)
    return name + String(repeating: "\u{A0}", count: max(0, Int(missing)))
  }

  /// How wide the legend is in characters, with its names below each other.
  var width: Double {
    let widths = entries.map { entry in
      // gnuplot counts the letters of long names in full.
      let letters = Double(entry.name.count)
      return max(letterWidth(of: entry.name) * 0.85, letters > 22 ? letters - 2 : 0)
    }
    return (widths.max() ?? 0) + 5
  }

  /// How many lines the legend has, with its names beside each other.
  func lines(in pixels: Double) -> Double {
    // gnuplot leaves out what it thinks too wide, and counts whole characters.
    let entry = (entries.map { letterWidth(of: $0.name) }.max() ?? 0) + 6
    let beside = max(1, (pixels / Layout.character.width / entry).rounded(.down))
    return (Double(entries.count) / beside).rounded(.up)
  }

  private static func entries(_ layer: Layer) -> [Entry] {
    switch layer {
    case .grid(let grid):
      grid.classNames.enumerated().map { Entry(name: $1, sample: .cell($0)) }
    case .labels, .rule: []
    case .line(let name, _, let ink, let dashed):
      [Entry(name: name, sample: .line(ink, isDashed: dashed))]
    case .points(let name, _, let ink, let marker):
      [Entry(name: name, sample: .points(ink, marker))]
    case .bars(let name, _, _, let ink): [Entry(name: name, sample: .bars(ink))]
    case .band(let name, _, let ink): [Entry(name: name, sample: .band(ink))]
    case .intervals(let name, _, let ink): [Entry(name: name, sample: .intervals(ink))]
    }
  }
}
