// How each layer is drawn: its rows of numbers, and its clause of gnuplot's `plot`. Words and rules
// are no part of a plot for gnuplot; they are commands that come before it.

import Languages
import Notebooks

extension Layer {
  /// The numbers of the layer, one row a line; `nil` for what is not drawn from rows.
  var rows: [[Double]]? {
    switch self {
    case .line(_, let points, _, _): points.map { [$0.x, $0.y] }
    case .points(_, let points, let ink, _), .bars(_, let points, _, let ink):
      points.enumerated().map { index, point in
        ink == .each
          ? [point.x, point.y, Double(index % Palette.count + 1)] : [point.x, point.y]
      }
    case .band(_, let spreads, _), .intervals(_, let spreads, _):
      spreads.map { [$0.x, $0.low, $0.middle, $0.high] }
    case .grid(let grid): grid.rows
    case .labels, .rule: nil
    }
  }

  /// Whether the rows say which colour each of them has.
  var hasInkForEach: Bool {
    switch self {
    case .points(_, _, let ink, _), .bars(_, _, _, let ink): ink == .each
    case .line, .band, .intervals, .grid, .labels, .rule: false
    }
  }

  /// What the rows are, for whoever reads the script.
  func rowsComment(in language: Language) -> String {
    let color = language.say(.colorColumn)
    let height = language.say(.heightColumns)
    let spread = language.say(.spreadColumns)
    let (kind, columns, name): (String, String, String) =
      switch self {
      case .line(let name, _, _, _): (language.say(.line), "x, y", name)
      case .points(let name, _, let ink, _):
        (language.say(.points), "x, y" + (ink == .each ? color : ""), name)
      case .bars(let name, _, _, let ink):
        (language.say(.bars), height + (ink == .each ? color : ""), name)
      case .band(let name, _, _): (language.say(.band), spread, name)
      case .intervals(let name, _, _): (language.say(.intervals), spread, name)
      case .grid:
        (
          language.say(.grid),
          language.say(.gridRows), ""
        )
      case .labels: ("labels", "", "")
      case .rule: ("rule", "", "")
      }
    return kind + (name.isEmpty ? "" : " “\(name)”") + ": " + columns
  }

  /// The part of gnuplot's `plot` that draws the layer; `nil` for what is not drawn from rows.
  func clause(data: String) -> String? {
    switch self {
    case .line(_, _, let ink, _): "\(data) using 1:2 \(style(in: ink)) notitle"
    case .points(_, _, let ink, _):
      "\(data) using \(ink == .each ? "1:2:3" : "1:2") \(style(in: ink)) notitle"
    case .bars(_, _, let width, let ink):
      "\(data) using 1:2:(\(ScriptText.number(width)))\(ink == .each ? ":3" : "") "
        + "\(style(in: ink)) notitle"
    case .band(_, _, let ink): "\(data) using 1:2:4 \(style(in: ink)) notitle"
    case .intervals(_, _, let ink): "\(data) using 1:3:2:4 \(style(in: ink)) notitle"
    case .grid(let grid): grid.clause(data: data)
    case .labels, .rule: nil
    }
  }

  /// The part of gnuplot's `plot` that draws what lies behind rings, somewhat wider than they are;
  /// `nil` where there are none.
  func haloClause(data: String) -> String? {
    guard case .points(_, _, _, .ring) = self else { return nil }
    return "\(data) using 1:2 with points pt 6 ps 1.95 lw 2.4 lc rgb paper notitle"
  }

  /// The style of the layer, as both its clause and the legend's sample say it.
  ///
  /// - Parameters:
  ///   - ink: The colour.
  ///   - isSample: Whether it is for the legend, where small points are larger.
  /// - Returns: What follows the data in a `plot`; empty for what is not drawn from rows.
  func style(in ink: Ink, isSample: Bool = false) -> String {
    let color = "lc \(ink.colorSpec)"
    switch self {
    case .line(_, _, _, let dashed): return "with lines lw 2.2 \(dashed ? "dt (6,5) " : "")\(color)"
    case .points(_, _, _, let marker):
      return "with points \(marker.style(isLarge: isSample)) \(color)"
    case .bars: return "with boxes \(color) fill solid 1 border"
    case .band: return "with filledcurves fill transparent solid 0.2 noborder \(color)"
    case .intervals: return "with yerrorbars pt 7 ps 0.7 lw 1.6 \(color)"
    case .grid, .labels, .rule: return ""
    }
  }

  /// The commands for words and rules, to be given before the plot.
  ///
  /// Words on a grid have the paper for their ground, so that they can be read on every colour.
  func commands(isOnGrid: Bool) -> [String] {
    switch self {
    case .labels(let labels):
      labels.map {
        $0.command(color: isOnGrid ? Ink.text.colorSpec : $0.ink.colorSpec, isBoxed: isOnGrid)
      }
    case .rule(.across, let y, let ink):
      [
        "set arrow from graph 0, first \(ScriptText.number(y)) "
          + "to graph 1, first \(ScriptText.number(y)) nohead lw 1.2 dt (6,5) lc \(ink.colorSpec)"
      ]
    case .rule(.up, let x, let ink):
      [
        "set arrow from first \(ScriptText.number(x)), graph 0 "
          + "to first \(ScriptText.number(x)), graph 1 nohead lw 1.2 dt (6,5) lc \(ink.colorSpec)"
      ]
    case .grid(let grid): grid.cellCommands
    case .line, .points, .bars, .band, .intervals: []
    }
  }
}

extension Marker {
  fileprivate func style(isLarge: Bool) -> String {
    switch self {
    case .dot: "pt 7 ps \(isLarge ? 0.9 : 0.45)"
    case .shape(let index):
      "pt \(Self.shapes[index % Self.shapes.count]) ps \(isLarge ? 1 : 0.55)"
    case .ring: "pt 6 ps 1.6 lw 2.4"
    case .cross: "pt 2 ps 1 lw 2"
    }
  }

  /// gnuplot's numbers for a disc, triangle, square and diamond, the same hollow, a triangle that
  /// points down, a pentagon, and two that are hollow; as text pictures have them.
  private static let shapes = [7, 9, 5, 13, 6, 8, 4, 12, 11, 15, 10, 14]
}

extension Label {
  /// The command that writes the words.
  func command(color: String, isBoxed: Bool = false) -> String {
    let place = "\(ScriptText.number(at.x)),\(ScriptText.number(at.y))"
    let side =
      switch side {
      case .center: "center"
      case .above: "center offset char 0,0.6 font ',10'"
      case .below: "center offset char 0,-0.6 font ',10'"
      case .left: "right offset char -1.5,0"
      case .right: "left offset char 1.5,0"
      }
    return
      "set label \(ScriptText.quoted(text)) at \(place) \(side) front \(isBoxed ? "boxed " : "")tc \(color)"
  }
}
