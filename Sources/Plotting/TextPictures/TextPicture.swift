// A figure as characters. The script for the SVG would do, but poorly: colours become unreadable, bars empty, words overlap.
// So this one has its own, for gnuplot's `dumb` terminal: every series has a sign of its own, and words that find no room are
// shortened or left out.

import Foundation
import Notebooks

/// How a figure is drawn with characters, in a room of columns and lines.
struct TextPicture {
  /// The signs with which `dumb` draws line types 1 to 7.
  static let signs = ["*", "#", "$", "%", "@", "&", "="]

  private let figure: Figure
  /// The panels that are shown, each in its frame, with the title that says which.
  private let panels: [(title: String, panel: Panel)]
  private let columns: Int
  private let rows: Int
  private let across: Int

  private let width: (String) -> Int

  /// `nil` where the figure could not be read as characters, or not in so little room.
  init?(
    _ figure: Figure, frame: Int?, columns: Int, rows: Int, fills: Bool,
    width: @escaping (String) -> Int
  ) {
    guard figure.isReadableAsText,
      figure.drawnWords.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } })
    else { return nil }
    self.figure = figure
    self.width = width
    let shown: [Figure.Frame] =
      switch (frame, figure.still) {
      case (let frame?, _): [figure.frames[frame - 1]]
      case (nil, .all): figure.frames
      case (nil, .frame(let index)): [figure.frames[index]]
      }
    panels = shown.flatMap { frame in
      frame.panels.map { panel in
        let state = frame.label.isEmpty ? "" : "\(figure.frameParameter) = \(frame.label)"
        return ([panel.title, state].filter { !$0.isEmpty }.joined(separator: ", "), panel)
      }
    }
    let most = max(1, columns / 28)
    let count = min(panels.count, most)
    // Rows as evenly filled as may be.
    let down = (panels.count + count - 1) / count
    across = (panels.count + down - 1) / down
    // Panels of equal width, in whole characters: bars and their numbers look alike in all of them.
    self.columns = columns / across * across
    let legendLines = TextPicture.legendLines(figure, columns: columns, width).count
    self.rows = min(rows - legendLines, fills ? rows : max(down * 12, 16))
    guard self.rows / down >= 7, hasRoomForCells else { return nil }
  }

  // MARK: Legend

  /// The names of the series with their signs, in the lines above the picture.
  func legend(isColored: Bool) -> [String] {
    TextPicture.legendLines(figure, columns: columns, width).map { line in
      line.map { entry in
        let sign = isColored ? "\u{1B}[\(entry.color)m\(entry.sign)\u{1B}[0m" : entry.sign
        return "\(sign) \(entry.name)"
      }.joined(separator: "   ")
    }
  }

  private static func legendLines(
    _ figure: Figure, columns: Int, _ width: (String) -> Int
  ) -> [[(sign: String, color: Int, name: String)]] {
    var lines: [[(sign: String, color: Int, name: String)]] = []
    var used = 0
    var names: Set<String> = []
    for layer in figure.frames[0].panels.flatMap(\.layers) {
      guard let (name, ink) = layer.nameAndInk, !name.isEmpty, names.insert(name).inserted else {
        continue
      }
      let room = width(name) + 5
      if lines.isEmpty || used + room > columns {
        lines.append([])
        used = 0
      }
      used += room
      lines[lines.count - 1].append((layer.sign, TerminalColor.code(of: ink), name))
    }
    return lines
  }

  // MARK: Script

  /// The script, which draws to the file `out`.
  func script(isColored: Bool) -> String {
    let down = (panels.count + across - 1) / across
    var lines = [
      "set terminal dumb \(columns) \(rows) nofeed \(isColored ? "ansirgb" : "mono")",
      "set output out", "unset key", "set tics nomirror out scale 0.5",
      "ink = '\(TerminalColor.ink)'", "muted = '\(TerminalColor.muted)'",
      "paper = '\(TerminalColor.ink)'",
      "set termoption noenhanced",
      "set multiplot",
    ]
    for (index, entry) in panels.enumerated() {
      let (row, column) = (index / across, index % across)
      lines += [
        "set origin \(share(column, across, of: columns)),\(share(down - 1 - row, down, of: rows))",
        "set size \(share(1, across, of: columns)),\(share(1, down, of: rows))",
      ]
      lines += panelLines(index, title: entry.title, entry.panel)
    }
    return (lines + ["unset multiplot", "unset output"]).joined(separator: "\n") + "\n"
  }

  /// Where so many parts of the room end, as a share of its characters.
  ///
  /// A little more than that: gnuplot rounds down, and a third would lose a character.
  private func share(_ part: Int, _ parts: Int, of room: Int) -> String {
    ScriptText.number((Double(part * room / parts) + 0.01) / Double(room))
  }

  private func panelLines(_ index: Int, title: String, _ panel: Panel) -> [String] {
    let perFrame = figure.frames[0].panels.count
    let ranges = PanelScript(index: index % perFrame, of: figure, isLeft: "1", isLow: "1").ranges
    let box = TextPanel(
      panel: panel, ranges: ranges, columns: columns / across,
      rows: rows / ((panels.count + across - 1) / across), index: index)
    return box.lines(title: title)
  }

  private var hasRoomForCells: Bool {
    figure.frames[0].panels.allSatisfy { panel in
      panel.layers.allSatisfy { layer in
        guard case .grid(let grid) = layer, let format = grid.format else { return true }
        let longest = grid.rows.flatMap(\.self).map { format.text($0).count }.max() ?? 0
        return grid.rows[0].count * (longest + 2) + 12 <= columns / across
          && grid.rows.count + 4 <= rows
      }
    }
  }
}

extension Figure {
  /// Whether the figure says as characters what it says as a picture: maps and images do not, tables of values do.
  public var isReadableAsText: Bool {
    frames[0].panels.flatMap(\.layers).allSatisfy { layer in
      if case .grid(let grid) = layer { grid.format != nil } else { true }
    }
  }
}
