// What of a script can be played with: where all panels show softmaxes of rows of logits, the
// script holds the logits, the temperature and the softmax as a function, and gnuplot makes the
// numbers of them.

import Foundation
import Languages
import Notebooks
import Text

/// The logits and temperatures of a figure, and the functions that its script computes with.
struct SoftmaxScript {
  /// Which temperatures the script names.
  private enum Temperatures {
    /// None: the curves go over all of them.
    case none
    /// One, `T`.
    case one(Double)
    /// Those of the frames, all beside each other in the still picture.
    case several([Double])
    /// That of the still picture, and those of the frames.
    case still(Double, frames: [Double])
  }

  private let rows: [SoftLabelSource]
  private let temperatures: Temperatures
  private let language: Language
  private let stem: String
  let panels: [SoftmaxPanel]

  /// `nil` where something of the figure is no softmax of one row of logits.
  init?(_ figure: Figure, stem: String) {
    var rows: [SoftLabelSource] = []
    var panels: [SoftmaxPanel] = []
    let isSingle = figure.frames.count == 1
    for index in figure.frames[0].panels.indices {
      let states = figure.frames.map { $0.panels[index] }
      guard let source = states[0].source, source.logits.allSatisfy(\.isFinite),
        states.allSatisfy({ $0.source?.row == source.row }),
        let panel = SoftmaxPanel(
          states[0], source, at: isSingle ? "T" : "at", places: "$panel\(index + 1)_temperatures")
      else { return nil }
      if !rows.contains(source.row) { rows.append(source.row) }
      panels.append(panel)
    }
    for index in panels.indices where rows.count > 1 {
      let row = rows.firstIndex { $0 == figure.frames[0].panels[index].source?.row } ?? 0
      panels[index].suffix = "\(row + 1)"
    }
    guard let temperatures = Self.temperatures(of: figure) else { return nil }
    (self.rows, self.panels, self.temperatures) = (rows, panels, temperatures)
    (language, self.stem) = (figure.language, stem)
  }

  /// The temperatures; `nil` where panels beside each other have different ones.
  private static func temperatures(of figure: Figure) -> Temperatures? {
    let found = figure.frames.map { frame in Set(frame.panels.map { $0.source?.temperature }) }
    guard found.allSatisfy({ $0.count == 1 }) else { return nil }
    let values = found.compactMap { $0.first ?? nil }
    if values.isEmpty, figure.frames.count == 1 { return Temperatures.none }
    guard values.count == found.count else { return nil }
    return switch figure.still {
    case .frame(let index) where values.count > 1: .still(values[index], frames: values)
    case .frame: .one(values[0])
    case .all: values.count > 1 ? .several(values) : .one(values[0])
    }
  }

  /// A comment of the script, in the figure's language.
  private func say(_ phrase: ScriptPhrase) -> String { language.say(phrase) }

  // MARK: Frames

  /// How many frames there are, as an expression of the script.
  var frameCount: String {
    switch temperatures {
    case .none, .one: "1"
    case .several: "words(T)"
    case .still: "words(stops)"
    }
  }

  /// Sets the temperature of a picture's state, which has the number `state`; with 0 it is the
  /// still picture's.
  var stateCommand: String {
    switch temperatures {
    case .none, .one: ""
    case .several: "at = real(word(T, state))"
    case .still: "at = state == 0 ? T : real(word(stops, state))"
    }
  }

  // MARK: Commands

  /// The part of the script that a reader plays with.
  var commands: [String] {
    temperatureLines
      + rows.enumerated().flatMap { number, row in
        functions(row, suffix: rows.count > 1 ? "\(number + 1)" : "")
      }
  }

  private var temperatureLines: [String] {
    let example = "#   gnuplot -e \"temperature=2.5\" \(stem).gp"
    func list(_ values: [Double]) -> String { values.map(Self.number).joined(separator: " ") }
    switch temperatures {
    case .none: return ["# " + say(.playWithLogits)]
    case .one(let value):
      return [
        "# " + say(.playWithTemperature), example, "T = " + Self.number(value),
        "if (exists('temperature')) T = temperature",
      ]
    case .several(let values):
      return [
        "# " + say(.playWithTemperatures), example, "T = '\(list(values))'",
        "if (exists('temperature')) T = sprintf('%g', temperature)",
      ]
    case .still(let value, let frames):
      return [
        "# " + say(.playWithTemperature), example, "T = " + Self.number(value),
        "if (exists('temperature')) T = temperature", "# " + say(.stops),
        "stops = '\(list(frames))'",
      ]
    }
  }

  private func functions(_ row: SoftLabelSource, suffix: String) -> [String] {
    let names = row.classes.joined(separator: ", ")
    let (z, top) = ("z\(suffix)", "top\(suffix)")
    let values = row.logits.map(Self.number).joined(separator: ", ")
    // Whole numbers would be divided as such: 3 / 4 is 0.
    return ScriptText.comment(
      say(row.areLogarithms ? .logarithms(classes: names) : .logits(classes: names)))
      + [
        "array \(z)[\(row.logits.count)] = [\(values)]",
        "# " + say(.softmax),
        "\(top) = \(z)[1]",
        "do for [k = 2:|\(z)|] { if (\(z)[k] > \(top)) { \(top) = \(z)[k] } }",
        "softmax\(suffix)(k, t) = exp((\(z)[k] - \(top)) / real(t)) "
          + "/ (sum [j = 1:|\(z)|] exp((\(z)[j] - \(top)) / real(t)))",
      ]
      + panels.filter { $0.suffix == suffix }.flatMap(\.functions).inOrderOnce
  }

  /// The number with twelve digits: enough to compute with, and the same on every processor.
  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15
      ? "\(Int(value))" : String(format: "%.12g", value)
  }
}

extension SoftLabelSource {
  /// The row alone, whatever is shown of it.
  fileprivate var row: SoftLabelSource {
    var row = self
    (row.temperature, row.measures) = (nil, [])
    return row
  }
}

extension [String] {
  /// Each line where it stands first.
  fileprivate var inOrderOnce: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
