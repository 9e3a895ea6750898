// One panel whose numbers gnuplot computes from the logits.

import Languages
import Notebooks
import Text

/// A panel of bars at one temperature, or of curves over all temperatures.
struct SoftmaxPanel {
  /// What the functions' names end with where a figure shows several rows of logits.
  var suffix = ""
  private let panel: Panel
  private let source: SoftLabelSource
  /// The temperature of what is drawn at one, as an expression of the script.
  private let at: String
  /// The datablock of the curves' temperatures.
  private let places: String
  /// The temperatures of the curves' points; empty for bars.
  private let points: [Double]

  /// `nil` where the panel holds anything but bars with their numbers, or curves over the same
  /// temperatures, a measure each.
  init?(_ panel: Panel, _ source: SoftLabelSource, at: String, places: String) {
    var lines: [[Double]] = []
    for layer in panel.layers {
      switch layer {
      case .bars(_, let bars, _, _):
        guard source.measures.isEmpty, source.temperature != nil,
          bars.map(\.x) == source.logits.indices.map(Double.init)
        else { return nil }
      case .line(_, let points, _, _): lines.append(points.map(\.x))
      case .points, .rule, .labels: break
      case .band, .intervals, .grid: return nil
      }
    }
    guard lines.count == source.measures.count, lines.allSatisfy({ $0 == lines[0] }) else {
      return nil
    }
    (self.panel, self.source, self.at, self.places) = (panel, source, at, places)
    points = lines.first ?? []
  }

  private var softmax: String { "softmax\(suffix)" }

  /// What is computed besides the softmax.
  var functions: [String] {
    if source.measures.isEmpty { return numberFunctions }
    guard source.measures.contains(.entropy) else { return [] }
    return [
      "entropy\(suffix)(t) = -(sum [k = 1:|z\(suffix)|] \(softmax)(k, t) > 0 "
        + "? \(softmax)(k, t) * log(\(softmax)(k, t)) : 0)"
    ]
  }

  /// The temperatures of the curves, as a datablock.
  func datablock(comment: String) -> Datablock? {
    points.isEmpty
      ? nil
      : Datablock(
        comment: comment, name: String(places.dropFirst()), sets: [points.map { [$0] }])
  }

  /// The rows of a layer that still come from a datablock: where bars stand, and their colours.
  func rows(_ layer: Int) -> [[Double]]? {
    guard case .bars(_, let bars, _, _) = panel.layers[layer] else { return nil }
    return bars.indices.map { [Double($0), Double($0 % Palette.count + 1)] }
  }

  // MARK: Commands

  /// The part of gnuplot's `plot` that draws the layer; `nil` for what is not part of it.
  func clause(_ layer: Int, data: String) -> String? {
    switch panel.layers[layer] {
    case .bars(_, _, let width, let ink):
      return "\(data) using 1:(\(softmax)($1 + 1, \(at))):(\(ScriptText.number(width))):2 "
        + "\(panel.layers[layer].style(in: ink)) notitle"
    case .line(_, _, let ink, _):
      return "\(places) using 1:(\(height(layer, "$1"))) \(panel.layers[layer].style(in: ink)) "
        + "notitle"
    case .points(_, _, let ink, let marker):
      // A ring marks the temperature of the picture, dots the points of the curve.
      let (x, t) = marker == .ring ? ("(\(at))", at) : ("1", "$1")
      return "\(places) \(marker == .ring ? "every ::0::0 " : "")using \(x):(\(height(layer, t))) "
        + "\(panel.layers[layer].style(in: ink)) notitle"
    case .band, .intervals, .grid, .labels, .rule: return nil
    }
  }

  /// The height of a curve, or of a point on the curve before it.
  private func height(_ layer: Int, _ t: String) -> String {
    let line = panel.layers[...layer].count { if case .line = $0 { true } else { false } } - 1
    return switch source.measures[line] {
    case .share(let index): "\(softmax)(\(index + 1), \(t))"
    case .lead(let one, let other):
      "\(softmax)(\(one + 1), \(t)) - \(softmax)(\(other + 1), \(t))"
    case .entropy: "entropy\(suffix)(\(t))"
    }
  }

  /// The commands for words and rules, which follow the temperature.
  func commands(_ layer: Int) -> [String] {
    switch panel.layers[layer] {
    case .labels where source.measures.isEmpty: return [numberCommand]
    case .rule(.up, let place, let ink) where place == source.temperature:
      return [
        "set arrow from first \(at), graph 0 "
          + "to first \(at), graph 1 nohead lw 1.2 dt (6,5) lc \(ink.colorSpec)"
      ]
    case let layer: return layer.commands(isOnGrid: false)
    }
  }

  // MARK: Numbers above bars

  private var count: Int { source.logits.count }
  private var hasRoom: Bool { count <= ShareNumber.mostWithRoom }

  private var numberFunctions: [String] {
    let text =
      count > ShareNumber.mostWithThreeDecimals
      ? "number(p) = sprintf('%.2f', p)"
      : "number(p) = p < 0.0005 ? '<0.001' : sprintf('%.3f', p)"
    if hasRoom { return [text] }
    let (p, s) = (softmax, suffix)
    let taller =
      "taller\(s)(j, k, t) = j < 1 || j > |z\(s)| ? 0 : "
      + "\(p)(j, t) > \(p)(k, t) || (\(p)(j, t) == \(p)(k, t) && j < k)"
    let crowded =
      "crowded\(s)(k, t) = sum [d = -\(ShareNumber.reach):\(ShareNumber.reach)] "
      + "(taller\(s)(k + d, k, t) && \(p)(k + d, t) - \(p)(k, t) < \(ShareNumber.height))"
    let shown =
      "shown\(s)(k, t) = \(p)(k, t) >= \(ShareNumber.least) && !crowded\(s)(k, t) "
      + "&& !(taller\(s)(k - 1, k, t) && taller\(s)(k + 1, k, t))"
    let aside =
      "aside\(s)(k, t) = \(ShareNumber.aside) "
      + "* (taller\(s)(k - 1, k, t) - taller\(s)(k + 1, k, t))"
    return [text, taller, crowded, shown, aside]
  }

  private var numberCommand: String {
    let share = "\(softmax)(k, \(at))"
    let place = "k - 1" + (hasRoom ? "" : " + aside\(suffix)(k, \(at))")
    let label =
      "set label (number(\(share))) at \(place),\(share) center offset char 0,0.6 font ',10' "
      + "front tc rgb ink"
    return "do for [k = 1:\(count)] { "
      + (hasRoom ? label : "if (shown\(suffix)(k, \(at))) { \(label) }") + " }"
  }
}
