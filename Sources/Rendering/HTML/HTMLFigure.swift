// A figure as HTML: its picture or, where it has frames, a slider through them, with its caption and what it shows in words.

import Languages
import Notebooks

struct HTMLFigure {
  let figure: Figure
  let reference: String
  let picture: ExecutedLesson.Picture?

  private var language: Language { figure.language }
  private var name: String { "figure-" + reference.replacing(".", with: "-") }

  func html() throws(HTMLExportError) -> String {
    let hasFrames = picture.map { !$0.frames.isEmpty } ?? false
    return HTMLElement.block(
      "figure", [("class", hasFrames ? "picture moving" : "picture"), ("id", name)],
      [try still(), hasFrames ? try player() : "", caption])
  }

  /// The picture that stands in for the lesson: no words, as the lesson's title is beside it.
  func cover() throws(HTMLExportError) -> String {
    guard let picture else { return "" }
    return try drawn(picture.svg, prefix: name + "-cover-", [("aria-hidden", "true")]).html
  }

  private var caption: String {
    var lines = [
      "<p id=\"\(name)-caption\"><b>\(language.say(.figure)) \(reference)</b> \(HTMLText.typeset(figure.caption))</p>"
    ]
    if picture == nil {
      lines.append("<p>\(HTMLText.typeset(figure.alternative))</p>")
    } else {
      lines.append(
        HTMLElement.block(
          "details", [],
          [
            "<summary>\(language.say(.inWords))</summary>",
            "<p id=\"\(name)-words\">\(HTMLText.typeset(figure.alternative))</p>",
          ]))
    }
    return HTMLElement.block("figcaption", [], lines)
  }

  // MARK: Pictures

  private func still() throws(HTMLExportError) -> String {
    guard let picture else { return "" }
    let drawn = try drawn(
      picture.svg, prefix: name + "-",
      [
        ("role", "img"), ("aria-labelledby", "\(name)-caption"),
        ("aria-describedby", "\(name)-words"),
      ])
    return box(drawn, className: "scroll still")
  }

  private func player() throws(HTMLExportError) -> String {
    guard let frames = picture?.frames, frames.count == figure.frames.count else {
      throw .framesMissing(
        figure: figure.name, found: picture?.frames.count ?? 0, expected: figure.frames.count)
    }
    let parameter = figure.frameParameter
    var lines: [String] = []
    for (index, frame) in frames.enumerated() {
      let label = "\(parameter) = \(figure.frames[index].label)"
      let drawn = try drawn(
        frame, prefix: "\(name)-frame-\(index + 1)-",
        [
          ("role", "img"), ("aria-label", "\(figure.caption); \(label)"),
          ("aria-describedby", "\(name)-words"),
        ])
      lines.append(
        HTMLElement.block(
          "div",
          [
            ("class", "scroll frame"), ("data-label", label),
            ("style", style(drawn)), ("hidden", index == 0 ? nil : ""),
          ], [drawn.html]))
    }
    return HTMLElement.block("div", [("class", "player")], lines + [controls])
  }

  private var controls: String {
    let slider = "\(name)-slider"
    let first = "\(figure.frameParameter) = \(figure.frames[0].label)"
    return HTMLElement.block(
      "div", [("class", "controls")],
      [
        HTMLElement.element(
          "button",
          [
            ("type", "button"), ("data-play", language.say(.play)),
            ("data-pause", language.say(.pause)),
          ], language.say(.play)),
        HTMLElement.element("label", [("for", slider)], HTMLText.typeset(figure.frameParameter)),
        HTMLElement.opening(
          "input",
          [
            ("type", "range"), ("id", slider), ("min", "0"),
            ("max", "\(figure.frames.count - 1)"), ("value", "0"), ("aria-valuetext", first),
          ]),
        HTMLElement.element("output", [("for", slider)], HTMLText.escaped(first)),
      ])
  }

  private func box(_ picture: PagePicture, className: String) -> String {
    HTMLElement.block("div", [("class", className), ("style", style(picture))], [picture.html])
  }

  private func style(_ picture: PagePicture) -> String { "--width:\(picture.width)px" }

  private func drawn(
    _ svg: String, prefix: String, _ attributes: [(String, String)]
  ) throws(HTMLExportError) -> PagePicture {
    do {
      return try PagePicture(svg, prefix: prefix, attributes: attributes)
    } catch {
      throw .unreadablePicture(figure: figure.name, line: error.line)
    }
  }
}
