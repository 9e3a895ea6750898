// Pictures between the lines: which kind the terminal can show, how large they are, and gnuplot's help to draw them.

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
  private let gnuplot: Gnuplot
  private let isSixel: Bool

  /// Creates an illustrator; `nil` for a reader without pictures.
  ///
  /// - Parameters:
  ///   - choice: What the reader asked for.
  ///   - attributes: What the terminal said it can do; 4 is sixel.
  ///   - style: How the text looks; for a screen reader there are no pictures unless asked for.
  init?(_ choice: ShowChoice, attributes: [Int], style: TerminalStyle) {
    guard choice != .none, !(choice == .auto && style.isPlain), let gnuplot = Gnuplot.find() else {
      return nil
    }
    self.gnuplot = gnuplot
    isSixel = choice == .sixel || choice == .auto && attributes.dropFirst().contains(4)
  }

  /// Whether a figure can be shown as large as the window.
  func canEnlarge(_ figure: Figure) -> Bool { isSixel || figure.isReadableAsText }

  /// Whether a step has a figure that can be.
  func canEnlarge(_ prepared: PreparedStep) -> Bool {
    prepared.figures.contains { canEnlarge($0) }
  }

  /// A picture for the text, no higher than so many lines; `nil` where it could not be read.
  func inlinePicture(of figure: Figure, style: TerminalStyle, rows: Int) async -> InlinePicture? {
    let columns = min(style.width, 100) - 3
    return await picture(
      of: figure, state: nil, style: style, columns: columns, rows: min(rows - 1, columns / 4 + 4),
      fills: false)
  }

  /// A picture as large as the window.
  ///
  /// The state is the number of a frame, from 1, or 0 for the picture as it is.
  func largePicture(
    of figure: Figure, state: Int, style: TerminalStyle, rows: Int
  ) async -> InlinePicture? {
    await picture(
      of: figure, state: state == 0 ? nil : state, style: style, columns: style.width - 3,
      rows: rows, fills: true)
  }

  private func picture(
    of figure: Figure, state: Int?, style: TerminalStyle, columns: Int, rows: Int,
    fills: Bool
  ) async -> InlinePicture? {
    guard rows >= 6 else { return nil }
    let medium: InlinePicture.Medium =
      isSixel
      ? .sixel(cell: cell)
      : .text(
        isColored: style.usesColor, ascii: { $0.asciiForm }, width: { displayWidth(of: $0) })
    return try? await gnuplot.draw(
      figure, frame: state, as: medium, columns: columns, rows: rows, margin: 2, fills: fills)
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
