// A figure as HTML: its picture or, where it has frames, a slider through them, with its caption
// and what it shows in words.

import Languages
import Notebooks

/// A figure with the pictures of it.
package struct HTMLFigure {
  private let figure: Figure
  private let reference: String
  private let still: Drawing?
  private let frames: [Drawing]
  /// What tells the figure from one that looks or reads differently; `nil` where no page runs.
  package let fingerprint: String?

  /// Creates a figure.
  ///
  /// - Parameters:
  ///   - figure: What is shown.
  ///   - reference: Its number in the lesson, such as `2.1`.
  ///   - still: The picture where nothing can move; without one the figure is told in words.
  ///   - frames: A picture for each frame of the figure, or none.
  ///   - live: The same figure with live pictures, by which a page knows it again.
  package init(
    _ figure: Figure, reference: String, still: Drawing?, frames: [Drawing] = [],
    live: HTMLFigure? = nil
  ) {
    self.figure = figure
    self.reference = reference
    self.still = still
    self.frames = frames
    fingerprint = live?.fingerprint
  }

  /// Creates a figure with live pictures: those that Swift draws, which have its handles.
  package init(live figure: Figure, reference: String) {
    let prefix = Self.name(reference) + "-"
    let count = figure.frames.count > 1 ? figure.frames.count : 0
    let still = figure.drawing(frame: nil, prefix: prefix)
    let frames = (0..<count).map { frame in
      figure.drawing(frame: frame, prefix: "\(prefix)frame-\(frame + 1)-")
    }
    self.figure = figure
    self.reference = reference
    self.still = still
    self.frames = frames
    fingerprint = figure.fingerprint(drawnAs: [still] + frames)
  }

  /// What a figure's element is called in the page, and what the names in its pictures begin with.
  package static func name(_ reference: String) -> String { "figure-" + dashed(reference) }

  private var language: Language { figure.language }
  private var name: String { Self.name(reference) }

  /// The figure's element.
  package var html: HTML {
    HTML.block(
      "figure",
      [
        ("class", frames.isEmpty ? "picture" : "picture moving"), ("id", name),
        ("data-figure", fingerprint),
      ],
      [still.map(picture) ?? "", frames.isEmpty ? "" : player, caption])
  }

  private var caption: HTML {
    let number = HTML.label("\(language.say(.figure)) \(reference)", of: name)
    var lines: [HTML] = [
      HTML.element("p", [("id", "\(name)-caption")], "\(number) \(.typeset(figure.caption))")
    ]
    if still == nil {
      lines.append("<p>\(.typeset(figure.alternative))</p>")
    } else {
      lines.append(
        HTML.block(
          "details", [("class", "words")],
          [
            "<summary>\(.escaped(language.say(.inWords)))</summary>",
            HTML.element("p", [("id", "\(name)-words")], .typeset(figure.alternative)),
          ]))
    }
    return HTML.block("figcaption", [], lines)
  }

  // MARK: Pictures

  private func picture(_ drawing: Drawing) -> HTML {
    let svg = drawing.html([
      ("role", "img"), ("aria-labelledby", "\(name)-caption"),
      ("aria-describedby", "\(name)-words"),
    ])
    return HTML.block("div", [("class", "scroll still"), ("style", style(drawing))], [svg])
  }

  private var player: HTML {
    var lines: [HTML] = []
    for (index, frame) in frames.enumerated() {
      let label = "\(figure.frameParameter) = \(figure.frames[index].label)"
      let svg = frame.html([
        ("role", "img"), ("aria-label", "\(figure.caption); \(label)"),
        ("aria-describedby", "\(name)-words"),
      ])
      lines.append(
        HTML.block(
          "div",
          [
            ("class", "scroll frame"), ("data-label", label),
            ("style", style(frame)), ("hidden", index == 0 ? nil : ""),
          ], [svg]))
    }
    return HTML.block("div", [("class", "player")], lines + [controls])
  }

  private var controls: HTML {
    let slider = "\(name)-slider"
    let first = "\(figure.frameParameter) = \(figure.frames[0].label)"
    return HTML.block(
      "div", [("class", "controls")],
      [
        HTML.element(
          "button",
          [
            ("type", "button"), ("data-play", language.say(.play)),
            ("data-pause", language.say(.pause)),
          ], .escaped(language.say(.play))),
        HTML.element("label", [("for", slider)], HTML.typeset(figure.frameParameter)),
        HTML.opening(
          "input",
          [
            ("type", "range"), ("id", slider), ("min", "0"),
            ("max", "\(figure.frames.count - 1)"), ("value", "0"), ("aria-valuetext", first),
          ]),
        HTML.element("output", [("for", slider)], HTML.escaped(first)),
      ])
  }

  private func style(_ drawing: Drawing) -> String { "--width:\(drawing.width)px" }
}

/// A number in the lesson, such as `2.1`, as it can stand in a name.
func dashed(_ reference: String) -> String {
  String(reference.map { $0 == "." ? "-" : $0 })
}
