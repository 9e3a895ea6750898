// One panel of the picture: its axes, its words, and the plot itself.

import Foundation
import Languages
import Notebooks

/// A panel in all frames of a figure: the axes are the same in each, the data differ.
struct PanelScript {
  /// The place among the panels of a frame, from 0.
  var index: Int
  /// The panel in each frame.
  var panels: [Panel]
  /// The title in each frame, which names the frame where there are several.
  var titles: [String]
  /// Whether the panel stands at the left edge and at the lower edge, as expressions of the script.
  var isLeft: String
  var isLow: String

  /// What computes the numbers, where the script does.
  var softmax: SoftmaxPanel?

  /// The language of the comments.
  var language: Language

  private var first: Panel { panels[0] }

  /// What the frames call their place; `nil` where there is one.
  private let parameter: String?

  init(
    index: Int, of figure: Figure, isLeft: String, isLow: String, softmax: SoftmaxPanel? = nil
  ) {
    self.index = index
    self.softmax = softmax
    parameter = figure.frames.count > 1 ? figure.frameParameter : nil
    self.isLeft = isLeft
    self.isLow = isLow
    language = figure.language
    panels = figure.frames.map { $0.panels[index] }
    titles = figure.frames.indices.map { figure.title(ofPanel: index, inFrame: $0) }
  }

  // MARK: Data

  /// The rows of every layer that is drawn from rows.
  var datablocks: [Datablock] {
    let panel = language.say(.panel)
    let place = first.title.isEmpty ? "\(panel) \(index + 1)" : "\(panel) “\(first.title)”"
    if let softmax {
      let color = "x" + language.say(.colorColumn)
      return [softmax.datablock(comment: "\(place), \(language.say(.temperatures))")]
        .compactMap(\.self)
        + first.layers.indices.compactMap { layer in
          softmax.rows(layer).map {
            Datablock(
              comment: "\(place), \(language.say(.bars)): \(color)", name: name(layer), sets: [$0])
          }
        }
    }
    return first.layers.indices.compactMap { layer in
      guard first.layers[layer].rows != nil else { return nil }
      return Datablock(
        comment: "\(place), \(first.layers[layer].rowsComment(in: language))", name: name(layer),
        sets: sets(layer))
    }
  }

  /// A set of rows without any would not be a set for gnuplot; a row that draws nothing is.
  private static func padded(_ rows: [[Double]]) -> [[Double]] {
    rows.isEmpty ? [[.nan, .nan, .nan, .nan]] : rows
  }

  /// The rows of the layer in each frame; once, where they are the same in all.
  private func sets(_ layer: Int) -> [[[Double]]] {
    let sets = panels.map { Self.padded($0.layers[layer].rows ?? []) }
    return sets.allSatisfy { $0 == sets[0] } ? [sets[0]] : sets
  }

  private func name(_ layer: Int) -> String { "panel\(index + 1)_layer\(layer + 1)" }

  // MARK: Commands

  /// Adds what draws the panel; `legend` are the clauses that fill the legend.
  func write(to script: inout Script, legend: [String]) {
    script.add(
      "", "# \(language.say(.panel)) \(index + 1)", "unset label; unset arrow")
    writeAxes(to: &script)
    writeWords(to: &script)
    let plotted = first.layers.indices.flatMap(clauses)
    let clauses = (plotted.isEmpty ? ["NaN notitle"] : plotted) + legend
    for (number, clause) in clauses.enumerated() {
      script.add(
        (number == 0 ? "plot " : "  ") + clause + (number == clauses.count - 1 ? "" : ", \\"))
    }
  }

  private func clauses(_ layer: Int) -> [String] {
    let data = "$\(name(layer))"
    if let softmax { return [softmax.clause(layer, data: data)].compactMap(\.self) }
    let rows = data + (sets(layer).count > 1 ? " index state - 1" : "")
    // A ring on coloured cells has the ground's colour around it, so that it shows on all of them.
    return [first.hasGrid ? first.layers[layer].haloClause(data: rows) : nil].compactMap(\.self)
      + [first.layers[layer].clause(data: rows)].compactMap(\.self)
  }

  private func writeAxes(to script: inout Script) {
    let ranges = ranges
    let isMap = first.hasGrid
    script.add(
      isMap
        ? "set border 15 lc rgb muted"
        : "set border \(first.y.ticks?.isEmpty == true ? 1 : 3) lc rgb muted",
      isMap || first.y.ticks?.isEmpty == true
        ? "unset grid" : "set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint",
      "set size \(first.isSquare ? "ratio -1" : "noratio")")
    script.add(axis("x", first.x, range: ranges.x, shared: panels[0].x.label, shown: isLow))
    script.add(axis("y", first.y, range: ranges.y, shared: panels[0].y.label, shown: isLeft))
    if let grid = panels.grid {
      script.add(grid.first.colorCommands(grid.values))
    }
  }

  private func axis(
    _ name: String, _ axis: Axis, range: ClosedRange<Double>, shared: String, shown: String
  ) -> [String] {
    // Logarithms are rounded: a tick on the very end of the axis would come and go.
    let slack = axis.isLogarithmic ? 1.0001 : 1
    let ends =
      ScriptText.number(range.lowerBound / slack) + ":"
      + ScriptText.number(range.upperBound * slack)
    var lines = [
      "\(axis.isLogarithmic ? "set" : "unset") logscale \(name)",
      "set \(name)range [\(ends)]",
      "set \(name)label \(when(shown, ScriptText.quoted(axis.label)))",
      "set format \(name) '%g'",
    ]
    switch axis.ticks ?? (axis.isLogarithmic ? nil : range.signedTicks) {
    case nil: lines.append("set \(name)tics scale 0.5 autofreq")
    // Not `unset`, which would forget how ticks look.
    case []?: lines.append("set \(name)tics scale 0 ('' \(ScriptText.number(range.lowerBound)))")
    case let ticks?:
      lines.append("set \(name)tics scale 0.5 (\(ticks.places))")
    }
    return lines
  }

  /// The literal where the condition is known to hold or not, else a choice that gnuplot makes.
  private func when(_ condition: String, _ literal: String) -> String {
    switch condition {
    case "1": literal
    case "0": "''"
    default: literal == "''" ? literal : "(\(condition) ? \(literal) : '')"
    }
  }

  /// Titles, words and rules: what is the same in all frames once, the rest frame by frame.
  private func writeWords(to script: inout Script) {
    if let softmax {
      script.add([titleCommand(runningTitle)] + first.layers.indices.flatMap(softmax.commands))
      return
    }
    let words = zip(titles, panels).map { title, panel in
      [titleCommand(title.isEmpty ? nil : ScriptText.quoted(title))]
        + panel.layers.flatMap { $0.commands(isOnGrid: panel.hasGrid) }
    }
    if words.allSatisfy({ $0 == words[0] }) {
      script.add(words[0])
    } else {
      for (number, lines) in words.enumerated() {
        script.block("if (state == \(number + 1))") { $0.add(lines) }
      }
    }
  }

  /// Sets the title, an expression of the script, or takes the last one away.
  ///
  /// The colour is said each time, as `unset title` forgets it.
  private func titleCommand(_ title: String?) -> String {
    title.map { "set title \($0) offset 0,-0.4 tc rgb ink" } ?? "unset title"
  }

  /// The title with the temperature as the script has it, where there are frames.
  private var runningTitle: String? {
    guard let parameter else {
      return first.title.isEmpty ? nil : ScriptText.quoted(first.title)
    }
    let head = (first.title.isEmpty ? "" : first.title + ", ") + parameter + " = "
    return ScriptText.quoted(head) + " . sprintf(at < 1e4 ? '%.4g' : '%.0f', at)"
  }

  // MARK: Ranges

  /// The ends of both axes.
  var ranges: PanelRanges { PanelRanges(panels) }
}
