// A figure as HTML: its picture or, where it has frames, a slider through them, with its caption
// and what it shows in words.

import Languages
import Notebooks

struct HTMLFigure {
  let figure: Figure
  let reference: String
  let picture: ExecutedLesson.Picture?

  private var language: Language { figure.language }
  private var name: String { "figure-" + reference.replacing(".", with: "-") }

  func html() throws(HTMLExportError) -> HTML {
    let hasFrames = picture.map { !$0.frames.isEmpty } ?? false
    return HTML.block(
      "figure", [("class", hasFrames ? "picture moving" : "picture"), ("id", name)],
      [try still(), hasFrames ? try player() : "", caption])
  }

  /// The picture that stands in for the lesson: no words, as the lesson's title is beside it.
  func cover() throws(HTMLExportError) -> HTML {
    guard let picture else { return "" }
    return try drawn(picture.svg, prefix: name + "-cover-", [("aria-hidden", "true")]).html
  }

  private var caption: HTML {
    var lines: [HTML] = [
      "<p id=\"\(.escaped(name))-caption\"><b>\(.escaped(language.say(.figure))) \(.escaped(reference))</b> \(.typeset(figure.caption))</p>"
    ]
    if picture == nil {
      lines.append("<p>\(.typeset(figure.alternative))</p>")
    } else {
      lines.append(
        HTML.block(
          "details", [],
          [
            "<summary>\(.escaped(language.say(.inWords)))</summary>",
            "<p id=\"\(.escaped(name))-words\">\(.typeset(figure.alternative))</p>",
          ]))
    }
    return HTML.block("figcaption", [], lines)
  }

  // MARK: Pictures

  private func still() throws(HTMLExportError) -> HTML {
    guard let picture else { return "" }
    let drawn = try drawn(
      picture.svg, prefix: name + "-",
      [
        ("role", "img"), ("aria-labelledby", "\(name)-caption"),
        ("aria-describedby", "\(name)-words"),
      ])
    return box(drawn, className: "scroll still")
  }

  private func player() throws(HTMLExportError) -> HTML {
    guard let frames = picture?.frames, frames.count == figure.frames.count else {
      throw .framesMissing(
        figure: figure.name, found: picture?.frames.count ?? 0, expected: figure.frames.count)
    }
    let parameter = figure.frameParameter
    var lines: [HTML] = []
    for (index, frame) in frames.enumerated() {
      let label = "\(parameter) = \(figure.frames[index].label)"
      let drawn = try drawn(
        frame, prefix: "\(name)-frame-\(index + 1)-",
        [
          ("role", "img"), ("aria-label", "\(figure.caption); \(label)"),
          ("aria-describedby", "\(name)-words"),
        ])
      lines.append(
        HTML.block(
          "div",
          [
            ("class", "scroll frame"), ("data-label", label),
            ("style", style(drawn)), ("hidden", index == 0 ? nil : ""),
          ], [drawn.html]))
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

  private func box(_ picture: PagePicture, className: String) -> HTML {
    HTML.block("div", [("class", className), ("style", style(picture))], [picture.html])
  }

  private func style(_ picture: PagePicture) -> String { "--width:\(picture.width)px" }

  private func drawn(
    _ svg: String, prefix: String, _ attributes: [(HTML.Name, String)]
  ) throws(HTMLExportError) -> PagePicture {
    do {
      return try PagePicture(svg, prefix: prefix, attributes: attributes)
    } catch {
      throw .unreadablePicture(figure: figure.name, line: error.line)
    }
  }
}
