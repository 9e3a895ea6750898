// The colours of the course: Okabe and Ito's eight, which colour-blind readers can tell apart
// (https://jfly.uni-koeln.de/color/), and two more, for the ten digits.

import Notebooks

/// Colours by their meaning.
public enum Palette {
  /// The colour of class or series k, as `#rrggbb`; a course with more than ten begins again.
  public static func series(_ index: Int) -> String {
    colors[(index % colors.count + colors.count) % colors.count]
  }

  /// The pale version of the colour of class k, for areas on which points must stand out.
  public static func tint(_ index: Int) -> String { mixed(series(index), whiteness: 0.65) }

  /// How many colours there are.
  public static let count = colors.count

  // Blue, orange and green first: they differ most, in light and dark, for every kind of eye.
  private static let colors = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#f0e442", "#000000",
    "#999999", "#7b3f00",
  ]

  private static func mixed(_ color: String, whiteness: Double) -> String {
    let digits = Array(color.utf8.dropFirst())
    let channels = stride(from: 0, to: 6, by: 2).map { start in
      let text = String(decoding: digits[start..<start + 2], as: UTF8.self)
      let value = Double(Int(text, radix: 16) ?? 0)
      return Int((value + (255 - value) * whiteness).rounded())
    }
    return "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Ink {
  /// The colour as an expression of the script, to stand behind `linecolor` or `textcolor`.
  var colorSpec: String {
    switch self {
    case .series(let index): "rgb '\(Palette.series(index))'"
    case .text: "rgb ink"
    case .muted: "rgb muted"
    case .paper: "rgb paper"
    case .each: "variable"
    }
  }
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
        + (0..<max(classCount, 2)).map { "\($0) '\(Palette.tint($0))'" }.joined(separator: ", ")
        + ") maxcolors \(max(classCount, 2))"
    }
  }
}
