// The palette as gnuplot is told it.

import Notebooks

extension Ink {
  /// The colour as an expression of the script, to stand behind `linecolor` or `textcolor`.
  var colorSpec: String {
    switch self {
    case .series(let index): Palette.series(index).colorSpec
    case .text: "rgb ink"
    case .muted: "rgb muted"
    case .paper: "rgb paper"
    case .each: "variable"
    }
  }
}

extension RGB {
  /// The colour as an expression of the script; black has a name there, for a dark ground.
  var colorSpec: String { self == .black ? "rgb black" : "rgb '\(hex)'" }
}

extension Grid.Palette {
  /// The argument of gnuplot's `set palette`.
  ///
  /// No colour here is exactly that of the ink, the paper or a series: whoever exchanges those in a
  /// picture, for a dark ground, leaves the cells as they are.
  func definition(classCount: Int) -> String {
    switch self {
    case .sequential: "defined (0 '#f7fbff', 0.5 '#9ecae1', 1 '#2171b5')"
    case .diverging: "defined (-1 '#c85600', 0 '#f7f7f7', 1 '#0069a5')"
    case .gray: "defined (0 '#fdfdfd', 1 '#080808')"
    case .classes:
      "defined ("
        + (0..<max(classCount, 2)).map { "\($0) '\(Palette.tint($0).hex)'" }.joined(separator: ", ")
        + ") maxcolors \(max(classCount, 2))"
    }
  }
}
