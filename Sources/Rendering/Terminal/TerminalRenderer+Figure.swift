// A figure in words: its caption, what a reader would notice in it, and where its files are. The
// player may put an inline picture above.

import Notebooks

extension TerminalRenderer {
  func text(of figure: Figure, reference: String, pictures: PictureFiles?) -> String {
    [caption(of: figure, reference: reference), words(of: figure, pictures: pictures)]
      .filter { !$0.isEmpty }.joined(separator: style.isPlain ? "" : "\n")
  }

  /// The figure's number and what it shows; an inline picture stands below it.
  public func caption(of figure: Figure, reference: String) -> String {
    output(captioned("\(say(.figure)) \(reference)", figure.caption))
  }

  /// What the figure shows, without its number.
  public func title(of figure: Figure) -> String {
    output(wrapped([Span(shown(figure.caption), .strong)], to: style.textWidth))
  }

  /// What there is to notice in the figure, and where its files are.
  public func words(of figure: Figure, pictures: PictureFiles? = nil) -> String {
    let alternative = wrapped([Span(shown(figure.alternative))], to: style.textWidth)
    let paths = pictures.map(pathLines) ?? []
    return [alternative, paths].filter { !$0.isEmpty }.map(output)
      .joined(separator: style.isPlain ? "" : "\n")
  }

  private func pathLines(_ files: PictureFiles) -> [StyledLine] {
    let pictures = [files.picture, files.animation].compactMap(\.self)
    if style.isPlain {
      let names = ([files.script] + pictures).joined(separator: ", ")
      return wrapped([Span("\(say(.files)) "), Span(verbatim(names))], to: style.textWidth)
    }
    var spans = [fileSpan(files.script, files)]
    for (index, picture) in pictures.enumerated() {
      spans.append(Span(index == 0 ? " \(style.signs.arrow) " : ", ", .muted))
      spans.append(fileSpan(picture, files))
    }
    return wrapped(spans, to: style.textWidth)
  }

  /// The name of a file, which leads to it where a terminal can follow.
  private func fileSpan(_ path: String, _ files: PictureFiles) -> Span {
    guard let address = files.address, let name = path.split(separator: "/").last else {
      return Span(verbatim(path), .muted)
    }
    return Span(verbatim(path), .muted, .address("\(address)/\(name)"))
  }
}
