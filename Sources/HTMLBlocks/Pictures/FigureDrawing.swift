// A figure as SVG, drawn here and not by gnuplot: for the page while it is in use. It looks as
// gnuplot's does, to the pixel as far as the eye can tell: a recorded picture gives way to a live
// one and back, and only what changed should be seen to change.

import Notebooks
import Text

extension Figure {
  /// The figure as a picture.
  ///
  /// - Parameters:
  ///   - frame: The number of one frame, from 0; `nil` for the still picture.
  ///   - prefix: What the names in it begin with, those of no other picture of the page.
  /// - Returns: The picture, with its words in ``HTML/escaped(_:)`` form and every coordinate
  ///   finite, whatever the figure's values are.
  package func drawing(frame: Int?, prefix: String) -> Drawing {
    FigureDrawing(self).drawing(frame: frame, prefix: prefix)
  }

  /// What tells the figure from one that looks or reads differently: the fingerprint of its
  /// pictures and words.
  ///
  /// Values that differ by less than a hundredth of a pixel are one figure.
  ///
  /// - Parameter drawings: All its pictures.
  /// - Returns: The fingerprint, in base 16.
  func fingerprint(drawnAs drawings: [Drawing]) -> String {
    var bytes = Array((caption + "\n" + alternative).utf8)
    for drawing in drawings { bytes += drawing.shapes.source.utf8 }
    return Fingerprint(bytes).description
  }
}

/// A figure with what all its pictures have in common.
private struct FigureDrawing {
  let figure: Figure
  let layout: FigureLayout
  /// Of each panel, the ends of its axes and the colours of its grid: the same in every frame.
  let ranges: [PanelRanges]
  let colors: [GridColors?]

  init(_ figure: Figure) {
    self.figure = figure
    layout = FigureLayout(figure)
    let panels = figure.frames[0].panels.indices.map { index in
      figure.frames.map { $0.panels[index] }
    }
    ranges = panels.map { PanelRanges($0) }
    colors = panels.map { $0.grid.map { GridColors($0.first, $0.values) } }
  }

  func drawing(frame: Int?, prefix: String) -> Drawing {
    let perFrame = figure.frames[0].panels.count
    let frames: [Int]
    var shown = layout.single
    switch (frame, figure.still) {
    case (let frame?, _), (nil, .frame(let frame)): frames = [frame]
    case (nil, .all):
      frames = Array(figure.frames.indices)
      shown = layout.overview ?? layout.single
    }
    var shapes: HTML = hasWordsOnGrid ? Self.labelFilter(prefix) : ""
    for (place, frame) in frames.enumerated() {
      for panel in 0..<perFrame {
        let cell = place * perFrame + panel
        shapes +=
          self.panel(
            panel, frame: frame, cell: cell, of: frames.count * perFrame, in: shown, prefix: prefix
          ).html
      }
    }
    shapes += LegendDrawing(layout.legend, in: shown).html
    return Drawing(width: shown.size.width, height: shown.size.height, shapes: shapes)
  }

  private func panel(
    _ index: Int, frame: Int, cell: Int, of count: Int, in shown: Layout, prefix: String
  ) -> PanelDrawing {
    let panels = figure.frames[frame].panels
    let isShared = layout.overview != nil
    let isLeft = !isShared && !panels.sharesYAxis || cell % shown.columns == 0
    let isLow = !isShared && !panels.sharesXAxis || cell + shown.columns >= count
    return PanelDrawing(
      panel: panels[index], area: PlotArea(panels[index], ranges[index], cell: cell, in: shown),
      title: figure.title(ofPanel: index, inFrame: frame), isLeft: isLeft, isLow: isLow,
      isAslant: shown.isAslant, nameDepth: shown.bottom * PlotArea.letter.height - 11.7,
      colors: colors[index], prefix: prefix, ownPrefix: "\(prefix)\(cell + 1)-")
  }

  // MARK: Words on a grid

  private var hasWordsOnGrid: Bool {
    figure.frames.contains { frame in
      frame.panels.contains { panel in
        panel.hasGrid
          && panel.layers.contains {
            if case .labels(let labels) = $0 { !labels.isEmpty } else { false }
          }
      }
    }
  }

  /// Paints the paper behind words, exactly as large as the reader's font makes them, and the words
  /// on it twice, which makes them as strong as gnuplot's.
  private static func labelFilter(_ prefix: String) -> HTML {
    """
    <filter id="\(PanelDrawing.labelFilter(prefix))" x="0" y="0" width="1" height="1" \
    color-interpolation-filters="sRGB">\
    <feFlood flood-color="var(--paper)"/><feComposite in="SourceGraphic" operator="atop"/>\
    <feComposite in="SourceGraphic" operator="atop"/></filter>
    """
  }
}
