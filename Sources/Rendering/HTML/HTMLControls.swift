// The lesson's parameters as controls, made from its `parameters` cell. Without a script, or
// without a kernel to hear them, nobody sees them.

import HTMLBlocks
import Languages
import Notebooks
import Parameters

/// The panel with all parameters, and the line that says how the lesson runs.
struct HTMLControls {
  let lesson: Lesson
  /// What this page was recorded with, where that is not the default.
  let assigned: [ParameterAssignment.Entry]

  private var language: Language { lesson.language }

  /// The panel: a control for each parameter.
  var panel: HTML {
    HTML.block(
      "section", [("id", "parameters"), ("aria-labelledby", "parameters-title")],
      [
        "<h2 id=\"parameters-title\">\(.typeset(language.say(.parameters)))</h2>",
        "<p>\(.typeset(language.say(.aboutParameters)))</p>",
        HTML.block("div", [("class", "panel")], lesson.parameters.map { control($0) }),
      ])
  }

  /// Controls beside the step that uses them.
  func beside(_ names: [String]) -> HTML {
    names.isEmpty
      ? ""
      : HTML.block(
        "div", [("class", "beside")],
        lesson.parameters.filter { names.contains($0.name) }.map { control($0) })
  }

  /// What is said while the lesson runs again, and once it did.
  var state: HTML {
    func button(_ name: String, _ words: String) -> HTML {
      HTML.element("button", [("type", "button"), ("id", name), ("hidden", "")], .escaped(words))
    }
    return HTML.block(
      "div",
      [
        ("id", "state"), ("hidden", ""), ("data-running", language.say(.runningAgain)),
        ("data-changed", language.say(.changedSinceRecorded)),
        ("data-failed", language.say(.stopped)),
        ("data-unable", language.say(.cannotCompute)), ("data-slow", language.say(.takesSeconds)),
      ],
      [
        "<p id=\"state-words\" role=\"status\"></p>",
        HTML.element(
          "progress",
          [("id", "state-progress"), ("hidden", ""), ("aria-labelledby", "state-words")],
          ""),
        button("stop", language.say(.stop)),
        button("as-it-was", language.say(.asItWas)),
      ])
  }

  // MARK: One parameter

  private func control(_ parameter: Parameter) -> HTML {
    let given = assigned.first { $0.name == parameter.name }?.value
    let recorded = given ?? parameter.defaultValue
    let name = HTML.element("code", [], .escaped(parameter.name))
    let label: HTML =
      "<span class=\"name\">\(name) <span class=\"meaning\">\(.typeset(parameter.meaning))</span></span>"
    return HTML.block(
      "div",
      [
        ("class", "control"), ("data-parameter", parameter.name), ("data-recorded", recorded.text),
        ("data-assigned", given == nil ? nil : ""),
      ],
      [
        HTML.element("label", [], label + " " + field(parameter, recorded)),
        parameter.isPicture ? drawing : slider(parameter, recorded),
      ])
  }

  private func field(_ parameter: Parameter, _ recorded: ParameterValue) -> HTML {
    if case .bool(let isOn) = recorded {
      return HTML.opening("input", [("type", "checkbox"), ("checked", isOn ? "" : nil)])
    }
    if let words = parameter.words {
      let options = words.map { word in
        HTML.element(
          "option", [("value", word), ("selected", word == recorded.text ? "" : nil)],
          .escaped(word))
      }
      return HTML.element("select", [], options.joined())
    }
    return HTML.opening(
      "input",
      [
        ("type", "text"), ("value", recorded.text), ("autocomplete", "off"),
        ("spellcheck", "false"), ("inputmode", parameter.defaultValue.isNumeric ? "decimal" : nil),
        ("class", parameter.defaultValue.isList ? "list" : nil),
      ])
  }

  /// A field of 32×32 points to draw a picture in; the pen in it is for those who draw with keys.
  private var drawing: HTML {
    HTML.block(
      "div", [("class", "drawing")],
      [
        HTML.element(
          "svg",
          [
            ("class", "surface"), ("viewBox", "0 0 32 32"), ("tabindex", "0"),
            ("role", "application"), ("aria-label", language.say(.drawHere)),
          ],
          """
          <path class="strokes" d=""/><circle class="pen" cx="16" cy="16" r="1.5"/>
          """),
        HTML.block(
          "div", [],
          [
            "<p>\(.typeset(language.say(.howToDraw)))</p>",
            HTML.element(
              "button", [("type", "button"), ("class", "clear")], .escaped(language.say(.clear))),
          ]),
      ])
  }

  /// A slider where both ends are known; one for each number of a list, which the script makes from
  /// this one.
  private func slider(_ parameter: Parameter, _ recorded: ParameterValue) -> HTML {
    guard let scale = SliderScale(parameter) else { return "" }
    let slider = HTML.opening(
      "input",
      [
        ("type", "range"), ("min", "0"), ("max", "1000"), ("value", "0"),
        ("aria-label", parameter.name), ("data-from", shortest(scale.from)),
        ("data-to", shortest(scale.to)), ("data-log", scale.isLogarithmic ? "" : nil),
        ("data-whole", scale.isWhole ? "" : nil),
      ])
    return HTML.element("div", [("class", "sliders")], slider)
  }
}

/// From where to where a slider goes.
private struct SliderScale {
  let from: Double
  let to: Double
  /// Whether equal steps are equal factors: where the ends are far apart.
  let isLogarithmic: Bool
  let isWhole: Bool

  /// The scale for a parameter with two limits; `nil` for any other, and for one that only says
  /// from where chance comes.
  init?(_ parameter: Parameter) {
    var bounds: Bounds?
    for limit in parameter.limits {
      switch limit {
      case .value(let one), .each(let one): bounds = one
      case .count, .rows, .oneOf: break
      }
    }
    guard var ends = bounds?.ends else { return nil }
    isLogarithmic = ends.0 > 0 && ends.1 / ends.0 >= 50
    switch parameter.defaultValue {
    case .int, .ints: isWhole = true
    case .double, .doubles, .bool, .text, .texts: isWhole = false
    }
    if !isLogarithmic, ends.1 - ends.0 > 1000 {
      // A number that only says where chance comes from is no place on a scale, and what is of any
      // size is rarely far from 0: the field takes the rest.
      guard !isWhole else { return nil }
      ends = (max(ends.0, -20), min(ends.1, 20))
    }
    (from, to) = ends
  }
}
