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

extension Grid {
  /// The argument of gnuplot's `set palette` for a grid with these values.
  func definition(_ values: [Double]) -> String {
    let stops = palette.stops(classCount: classCount(values))
    return "defined ("
      + stops.map { "\(ScriptText.number($0.place)) '\($0.color.hex)'" }.joined(separator: ", ")
      + (palette == .classes ? ") maxcolors \(stops.count)" : ")")
  }
}
