// What a cell shows, as HTML or SVG for a browser and as text for everything else.

import Foundation
import Languages
import Notebooks

/// One output of a cell: the same thing in several forms, of which a reader's program takes the
/// best that it knows.
struct JupyterOutput {
  /// The forms by their media types.
  var forms: [String: String]
  /// What else is to be known about a form, by its media type.
  var metadata: [String: JSONValue] = [:]

  var json: JSONValue {
    let data = forms.map { type, form in
      // Text is held line by line, and only text is.
      (type, type == "image/png" ? JSONValue.string(form) : .lines(of: form))
    }
    return .object([
      "data": .object(Dictionary(uniqueKeysWithValues: data)), "metadata": .object(metadata),
      "output_type": .string("display_data"),
    ])
  }

  /// The outputs of a block: none for text and code, which are cells.
  static func outputs(
    of block: Block, pictures: [String: ExecutedLesson.Picture], in lesson: Lesson
  ) -> [JupyterOutput] {
    let text = TerminalRenderer(style: TerminalStyle(width: 100, language: lesson.language))
      .text(of: block).trimmingSuffix("\n")
    let html = JupyterHTML(lesson: lesson)
    switch block {
    case .prose, .code, .hiddenCode: return []
    case .table(let table, let reference) where table.isMeasured:
      let measured = html.measured(table, reference: reference)
      return [
        JupyterOutput(forms: ["text/html": measured.source, "text/plain": html.measuredWhenRun])
      ]
    case .table(let table, let reference):
      return [
        JupyterOutput(forms: [
          "text/html": html.text(of: table, reference: reference).source, "text/plain": text,
        ])
      ]
    case .question(let question):
      return [
        JupyterOutput(forms: [
          "text/html": html.text(of: question).source, "text/plain": text,
        ])
      ]
    case .figure(let figure, let reference):
      return outputs(
        of: figure, reference: reference, picture: pictures[figure.name], text: text, html)
    }
  }

  /// The picture and what stands below it; where there is none, its words.
  private static func outputs(
    of figure: Figure, reference: String, picture: ExecutedLesson.Picture?, text: String,
    _ html: JupyterHTML
  ) -> [JupyterOutput] {
    guard let picture else {
      let words = html.alternative(for: figure, reference: reference).source
      return [JupyterOutput(forms: ["text/html": words, "text/plain": text])]
    }
    let caption = html.caption(of: figure, reference: reference)
    return [
      self.picture(picture, alternative: figure.alternative, text: text),
      JupyterOutput(forms: [
        "text/html": caption.source, "text/plain": "\(html.language.say(.figure)) \(reference)",
      ]),
    ]
  }

  private static func picture(
    _ picture: ExecutedLesson.Picture, alternative: String, text: String
  ) -> JupyterOutput {
    let alternative = JSONValue.string(alternative.visibleLine)
    var output = JupyterOutput(
      forms: ["image/svg+xml": element(of: picture.svg), "text/plain": text],
      metadata: ["image/svg+xml": .object(["alt": alternative])])
    if let png = picture.png {
      output.forms["image/png"] = Data(png).base64EncodedString()
      // A PNG says how wide it is in four bytes from the 17th, and this one is twice as wide as it
      // should look.
      let width = png.dropFirst(16).prefix(4).reduce(0) { $0 << 8 + Int($1) } / 2
      output.metadata["image/png"] = .object(["alt": alternative, "width": .integer(width)])
    }
    return output
  }

  /// The picture without what makes it a file: it becomes a part of a page.
  private static func element(of svg: String) -> String {
    guard let start = svg.range(of: "<svg"), let end = svg.range(of: "</svg>", options: .backwards)
    else { return svg }
    return String(svg[start.lowerBound..<end.upperBound])
  }
}
