// Pictures between the lines: in sixels by gnuplot where the terminal can show them, else as text.

import ArgumentParser
import Foundation
import Notebooks
import Plotting
import Rendering
import Text

/// What `--show` can be.
enum ShowChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case sixel
  case text
  case none
}

/// Draws figures into the text.
struct Illustrator: Sendable {
  /// Draws the sixels; `nil` where pictures are text.
  private let gnuplot: Gnuplot?

  /// Creates an illustrator; `nil` for a reader without pictures.
  ///
  /// - Parameters:
  ///   - choice: What the reader asked for.
  ///   - attributes: What the terminal said it can do; 4 is sixel.
  ///   - style: How the text looks; for a screen reader there are no pictures unless asked for.
  init?(_ choice: ShowChoice, attributes: [Int], style: TerminalStyle) {
    guard choice != .none, !(choice == .auto && style.isPlain) else { return nil }
    let isSixel = choice == .sixel || choice == .auto && attributes.dropFirst().contains(4)
    gnuplot = isSixel ? Gnuplot.find() : nil
  }

  /// A picture for the text, no higher than so many lines; `nil` where it could not be read.
  func inlinePicture(of figure: Figure, style: TerminalStyle, rows: Int) async -> InlinePicture? {
    let columns = min(style.width, 100) - 3
    return await picture(
      of: figure, state: nil, style: style, columns: columns,
      rows: gnuplot == nil ? min(rows - 1, 30) : min(rows - 1, columns / 4 + 4), fills: false)
  }

  /// A picture as large as the window.
  ///
  /// The state is the number of a frame, from 1, or 0 for the picture as it is.
  func largePicture(
    of figure: Figure, state: Int, style: TerminalStyle, rows: Int
  ) async -> InlinePicture? {
    await picture(
      of: figure, state: state == 0 ? nil : state, style: style,
      columns: style.isPlain ? 97 : style.width - 3,
      rows: rows, fills: true)
  }

  private func picture(
    of figure: Figure, state: Int?, style: TerminalStyle, columns: Int, rows: Int,
    fills: Bool
  ) async -> InlinePicture? {
    guard rows >= 6 else { return nil }
    if let gnuplot {
      return try? await gnuplot.sixels(
        figure, frame: state, cell: cell, columns: columns, rows: rows, margin: 2)
    }
    let lines = TerminalRenderer(style: style).picture(
      of: figure, frame: state, columns: columns, rows: rows, fills: fills)
    return lines.map { lines in
      InlinePicture(
        text: lines.map { ($0.isEmpty ? "" : "  " + $0) + "\n" }.joined(), rows: lines.count)
    }
  }

  /// The size of a character in pixels; a usual one where the terminal does not tell.
  private var cell: (width: Int, height: Int) {
    let now = TerminalEnvironment.current()
    guard let pixels = now.pixels, let columns = now.columns, let rows = now.rows else {
      return (8, 16)
    }
    return (max(pixels.width / columns, 4), max(pixels.height / rows, 8))
  }
}
