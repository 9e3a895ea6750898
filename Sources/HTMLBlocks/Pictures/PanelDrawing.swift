// One panel of a picture: its axes, what is drawn between them, and its words.

import Notebooks

/// A panel in one frame of a figure.
struct PanelDrawing {
  let panel: Panel
  /// Where its axes stand.
  let area: PlotArea
  /// The line above it.
  let title: String
  /// Whether it stands at the left edge and at the lower edge, where the axes are named.
  let isLeft: Bool
  let isLow: Bool
  /// Whether the names below it stand aslant.
  let isAslant: Bool
  /// How far below the horizontal axis the axis is named.
  let nameDepth: Double
  /// The values at the ends of its scale of colours, and how many classes there are; where it has a
  /// grid.
  let colors: GridColors?
  /// What the names in it begin with, those of the whole picture and those of the panel's own.
  let prefix: String
  let ownPrefix: String

  /// The length of a mark outside of an axis.
  private static let mark = 4.5

  var html: HTML {
    let hasGrid = panel.hasGrid
    // Twice, as gnuplot draws it: once more before what is drawn over it, so that it is as dark.
    let border = border(isMap: hasGrid)
    var html = axes(isMap: hasGrid) + border
    for layer in panel.layers { if case .rule = layer { html += area.html(layer) } }
    for layer in panel.layers {
      if case .grid(let grid) = layer, let colors {
        html += area.html(grid, colors, prefix: ownPrefix)
      } else if case .rule = layer {
      } else {
        html += (hasGrid ? area.halos(layer) : "") + area.html(layer)
      }
    }
    return html + border + words(isOnGrid: hasGrid)
      + panel.handles.map { area.html($0) }.joined()
  }

  /// What the filter is called that gives words on a map a ground of paper.
  static func labelFilter(_ prefix: String) -> HTML { HTML.Name(prefix + "label").html }

  // MARK: Axes

  private func axes(isMap: Bool) -> HTML {
    let across = AxisMarks(panel.x, on: area.x)
    let up = AxisMarks(panel.y, on: area.y)
    let gridLines: HTML = isMap ? "" : self.gridLines(up)
    var marks: HTML = ""
    for tick in across.named {
      marks += "M\(area.x.place(tick.value) ?? 0) \(area.bottom)v\(Self.mark)"
    }
    for value in across.plain {
      marks += "M\(area.x.place(value) ?? 0) \(area.bottom)v\(Self.mark / 2)"
    }
    for tick in up.named {
      marks += "M\(area.left) \(area.y.place(tick.value) ?? 0)h\(-Self.mark)"
    }
    for value in up.plain {
      marks += "M\(area.left) \(area.y.place(value) ?? 0)h\(-Self.mark / 2)"
    }
    let lines: HTML =
      marks.isEmpty ? "" : "<path fill=\"none\" stroke=\"var(--muted)\" d=\"\(marks)\"/>"
    return gridLines + lines + "<g fill=\"var(--ink)\">\(names(across, up))</g>"
  }

  private func gridLines(_ up: AxisMarks) -> HTML {
    var path: HTML = ""
    for tick in up.named {
      path += "M\(area.left) \(area.y.place(tick.value) ?? 0)H\(area.right)"
    }
    return path.isEmpty
      ? ""
      : """
      <path fill="none" stroke="var(--faint)" stroke-width="0.7" stroke-dasharray="2 4" \
      d="\(path)"/>
      """
  }

  /// The numbers and names at the marks, and what the axes are.
  private func names(_ across: AxisMarks, _ up: AxisMarks) -> HTML {
    let letter = PlotArea.letter
    var html: HTML = ""
    for tick in across.named {
      let x = area.x.place(tick.value) ?? 0
      html +=
        isAslant
        ? .words(
          tick.label, at: PixelPoint(x: x, y: area.bottom + 12.9), .end, turned: -35)
        : .words(tick.label, at: PixelPoint(x: x, y: area.bottom + Self.mark + letter.height))
    }
    let edge = area.left - letter.width - (up.named.isEmpty ? 0 : Self.mark)
    for tick in up.named {
      html += .words(
        tick.label, at: PixelPoint(x: edge, y: area.y.place(tick.value) ?? 0), .end)
    }
    if isLow {
      html += .words(
        panel.x.label, at: PixelPoint(x: area.middle.x, y: area.bottom + nameDepth))
    }
    if isLeft {
      // gnuplot makes room for the longest number, counted in letters.
      let longest = up.named.map { $0.label.count }.max() ?? 0
      let x = edge - Double(longest) * letter.width - 15.3
      html += .words(
        panel.y.label, at: PixelPoint(x: x, y: area.middle.y), turned: -90)
    }
    return html
      + .words(title, at: PixelPoint(x: area.middle.x, y: area.top - 19.8))
  }

  private func border(isMap: Bool) -> HTML {
    let path: HTML =
      isMap
      ? "M\(area.left) \(area.top)V\(area.bottom)H\(area.right)V\(area.top)z"
      : panel.y.ticks?.isEmpty == true
        ? "M\(area.left) \(area.bottom)H\(area.right)"
        : "M\(area.left) \(area.top)V\(area.bottom)H\(area.right)"
    return "<path fill=\"none\" stroke=\"var(--muted)\" d=\"\(path)\"/>"
  }

  // MARK: Words

  /// The words between the axes; those on a grid have the paper for their ground, so that they can
  /// be read on every colour.
  private func words(isOnGrid: Bool) -> HTML {
    var html: HTML = ""
    for layer in panel.layers {
      switch layer {
      case .labels(let labels):
        for label in labels {
          html += label.html(
            in: area, color: isOnGrid ? Ink.text.color() : label.ink.color(),
            filter: isOnGrid ? Self.labelFilter(prefix) : nil)
        }
      case .grid(let grid): html += area.cellWords(grid)
      case .line, .points, .bars, .band, .intervals, .rule: break
      }
    }
    return html
  }
}
