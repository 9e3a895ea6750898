// A figure of a recorded lesson, with the pictures that gnuplot drew.

import HTMLBlocks
import Notebooks

struct RecordedFigure {
  let figure: Figure
  let reference: String
  let picture: ExecutedLesson.Picture?
  /// Whether the page runs its lesson.
  var isAlive = false

  private var name: String { HTMLFigure.name(reference) }

  func html() throws(HTMLExportError) -> HTML {
    // What can be taken hold of is drawn here; gnuplot's picture has no handles.
    let live = isAlive ? HTMLFigure(live: figure, reference: reference) : nil
    if let live, figure.hasHandles { return live.html }
    var frames: [Drawing] = []
    if let picture, !picture.frames.isEmpty {
      guard picture.frames.count == figure.frames.count else {
        throw .framesMissing(
          figure: figure.name, found: picture.frames.count, expected: figure.frames.count)
      }
      for (index, frame) in picture.frames.enumerated() {
        frames.append(try drawing(frame, prefix: "\(name)-frame-\(index + 1)-"))
      }
    }
    var still: Drawing?
    if let picture { still = try drawing(picture.svg, prefix: name + "-") }
    return HTMLFigure(figure, reference: reference, still: still, frames: frames, live: live).html
  }

  /// The picture that stands in for the lesson: no words, as the lesson's title is beside it.
  func cover() throws(HTMLExportError) -> HTML {
    guard let picture else { return "" }
    return try drawing(picture.svg, prefix: name + "-cover-").html([("aria-hidden", "true")])
  }

  private func drawing(
    _ svg: String, prefix: String
  ) throws(HTMLExportError) -> Drawing {
    do {
      return try PagePicture.drawing(of: svg, prefix: prefix)
    } catch {
      throw .unreadablePicture(figure: figure.name, line: error.line)
    }
  }
}
