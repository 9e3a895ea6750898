// A figure in words: its caption, what a reader would notice in it, and where its files are. The player may put
// an inline picture above.

import Notebooks

extension TerminalRenderer {
  func text(of figure: Figure, reference: String, pictures: PictureFiles?) -> String {
    let caption = captioned("\(Wording.figure) \(reference)", figure.caption)
    let alternative = wrapped([Span(shown(figure.alternative))], to: style.textWidth)
    let paths = pictures.map(pathLines) ?? []
    return [caption, alternative, paths].filter { !$0.isEmpty }.map(output)
      .joined(separator: style.isPlain ? "" : "\n")
  }

  private func pathLines(_ files: PictureFiles) -> [StyledLine] {
    if style.isPlain {
      let picture = files.picture.map { plainLines("\(Wording.picture) \($0)") } ?? []
      return plainLines("\(Wording.script) \(files.script)") + picture
    }
    var spans = [Span(shown(files.script), .muted)]
    if let picture = files.picture {
      spans.append(Span(" \(style.signs.arrow) \(shown(picture))", .muted))
    }
    return wrapped(spans, to: style.textWidth)
  }
}
