// A figure as lines of text: which panels are shown, where they stand, and the key to what is in
// them. What a panel looks like stands in a file for each kind.

import Notebooks
import Text

extension TerminalRenderer {
  /// A figure drawn with characters.
  ///
  /// - Parameters:
  ///   - figure: What is drawn.
  ///   - frame: The number of one frame, from 1; `nil` for the figure's still picture.
  ///   - columns: The columns that it may take.
  ///   - rows: The lines that it may take.
  ///   - fills: Whether it takes all lines that it may, instead of as many as it needs.
  /// - Returns: The lines, without margin; `nil` where it could not be read in so little room.
  public func picture(
    of figure: Figure, frame: Int?, columns: Int, rows: Int, fills: Bool = false
  ) -> [String]? {
    let colors = style.colors
    let signs = PictureSigns(depth: colors.depth, isASCII: style.isASCII)
    let picture = TextPicture(figure, frame: frame, signs: signs) { verbatim($0) }
    let key = picture.key(columns: columns)
    guard let drawing = picture.drawing(columns: columns, rows: rows - key.count, fills: fills)
    else { return nil }
    var lines = key.flatMap { $0.lines(colors) } + drawing.lines(colors)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// The panels of a figure that are shown, with what is needed to draw them.
struct TextPicture {
  private struct Part {
    var panel: Panel
    var title: String
    var ranges: PanelRanges
    var values: ClosedRange<Double>
  }

  private let parts: [Part]
  private let signs: PictureSigns
  private let wished: Int?

  init(
    _ figure: Figure, frame: Int?, signs: PictureSigns, spelt: (String) -> String
  ) {
    self.signs = signs
    wished = figure.columns
    let shown: [Figure.Frame] =
      switch (frame, figure.still) {
      case (let frame?, _): [figure.frames[frame - 1]]
      case (nil, .all): figure.frames
      case (nil, .frame(let index)): [figure.frames[index]]
      }
    parts = shown.flatMap { frame in
      frame.panels.enumerated().map { index, panel in
        let state = frame.label.isEmpty ? "" : "\(figure.frameParameter) = \(frame.label)"
        let all = figure.frames.map { $0.panels[index] }
        let grids = all.compactMap(\.grid)
        return Part(
          panel: panel.spelt(spelt),
          title: spelt([panel.title, state].filter { !$0.isEmpty }.joined(separator: ", ")),
          ranges: PanelRanges(all),
          values: panel.grid?.colorRange(grids.flatMap { $0.rows.flatMap(\.self) }) ?? 0...1)
      }
    }
  }

  // MARK: Panels

  /// The panels in rows; `nil` where they have too little room.
  func drawing(columns: Int, rows: Int, fills: Bool) -> PictureCanvas? {
    let least = parts.map(leastSize)
    let (width, height) = (
      least.map(\.width).max() ?? 1, least.map { $0.height }.max() ?? 1
    )
    let possible = (1...parts.count).filter { across in
      let down = (parts.count + across - 1) / across
      return columns / across >= width && down * (height + 1) - 1 <= rows
    }
    // Near the shape of a page: neither many narrow panels nor one below the other.
    func loss(_ across: Int) -> Double {
      if across == wished { return -1 }
      let down = (parts.count + across - 1) / across
      let shape = Double(columns / across) / Double(max((rows + 1) / down, 1))
      return abs(shape - 2.6) + Double(down * across - parts.count) * 0.3
    }
    guard let across = possible.min(by: { loss($0) < loss($1) }) else { return nil }
    let down = (parts.count + across - 1) / across
    let room = (rows + 1) / down - 1
    let panelHeight = fills ? room : min(room, parts.map(idealHeight).max() ?? room)
    var canvas = PictureCanvas(width: columns, height: down * (panelHeight + 1) - 1)
    for (index, part) in parts.enumerated() {
      let box = CellArea(
        left: index % across * (columns / across), top: index / across * (panelHeight + 1),
        width: columns / across - (across > 1 ? 1 : 0), height: panelHeight)
      draw(part, in: box, on: &canvas)
    }
    return canvas
  }

  private func draw(_ part: Part, in box: CellArea, on canvas: inout PictureCanvas) {
    if let lines = BarPicture.height(of: part.panel, title: part.title), lines <= box.height {
      BarPicture(
        panel: part.panel, title: part.title, ranges: part.ranges, box: box, signs: signs
      ).draw(on: &canvas)
      return
    }
    let axes = PictureAxes(
      part.panel, title: part.title, ranges: part.ranges, in: box, signs: signs)
    guard let grid = part.panel.grid else {
      PlotPicture(axes: axes).draw(on: &canvas)
      return
    }
    if grid.format != nil {
      HeatPicture(axes: axes, grid: grid, values: part.values).draw(on: &canvas)
    } else {
      MapPicture(axes: axes, grid: grid, values: part.values).draw(on: &canvas)
    }
  }

  /// The least room in which a panel can be read.
  private func leastSize(_ part: Part) -> (width: Int, height: Int) {
    if let bars = BarPicture.bars(of: part.panel) {
      let lines = BarPicture.height(of: part.panel, title: part.title) ?? 0
      return (18, bars.points.count > 5 ? min(lines, 7) : lines)
    }
    guard let grid = part.panel.grid else { return (26, 8) }
    switch grid.palette {
    case .gray where grid.format == nil: return (grid.rows[0].count + 2, grid.rows.count / 2 + 1)
    case .gray, .classes, .sequential, .diverging:
      return grid.format == nil
        ? (22, 9) : (min(3 * grid.rows[0].count + 8, 36), grid.rows.count + 3)
    }
  }

  private func idealHeight(_ part: Part) -> Int {
    if let lines = BarPicture.height(of: part.panel, title: part.title) { return lines }
    guard let grid = part.panel.grid else { return parts.count > 3 ? 12 : 18 }
    if grid.format != nil { return grid.rows.count + 4 }
    if grid.palette == .gray { return grid.rows.count + 1 }
    return parts.count > 1 ? 16 : 24
  }

  // MARK: Key

  /// What the colours and marks mean, each line by itself.
  func key(columns: Int) -> [PictureCanvas] {
    var lines: [PictureCanvas] = []
    var used = columns
    for entry in entries {
      let name = clipped(entry.name, to: columns - 4, isASCII: signs.isASCII)
      let width = entry.cells.count + 1 + displayWidth(of: name)
      if used + width > columns || lines.isEmpty {
        lines.append(PictureCanvas(width: columns, height: 1))
        used = 0
      }
      for (offset, cell) in entry.cells.enumerated() {
        lines[lines.count - 1][used + offset, 0] = cell
      }
      lines[lines.count - 1].write(name, used + entry.cells.count + 1, 0)
      used += width + 3
    }
    return lines
  }

  private var entries: [(cells: [PictureCanvas.Cell], name: String)] {
    var names: Set<String> = []
    var entries: [(cells: [PictureCanvas.Cell], name: String)] = []
    for part in parts {
      let isMap = part.panel.grid?.palette == .classes
      for layer in part.panel.layers {
        if case .grid(let grid) = layer {
          for (index, name) in grid.classNames.enumerated() where names.insert(name).inserted {
            entries.append((areaCells(index, isMarked: false), name))
          }
          if !grid.legend.isEmpty, names.insert(grid.legend).inserted {
            entries.append((scale(grid, part.values), grid.legend))
          }
        }
        guard let (name, ink, marker) = layer.entry, !name.isEmpty, names.insert(name).inserted
        else { continue }
        if isMap, case .series(let index) = ink {
          entries.append((areaCells(index, isMarked: true), name))
        } else {
          let sign =
            marker == .ring ? signs.ring : marker == .cross ? signs.cross : signs.mark(ink)
          entries.append(([PictureCanvas.Cell(sign: sign, fore: ink.color())], name))
        }
      }
    }
    return entries
  }

  private func areaCells(_ index: Int, isMarked: Bool) -> [PictureCanvas.Cell] {
    let ground =
      signs.hasColor
      ? PictureCanvas.Cell(sign: " ", back: .area(index))
      : PictureCanvas.Cell(sign: signs.area(index))
    var mark = ground
    if isMarked {
      mark.sign = signs.areaMark(index)
      mark.fore = signs.hasColor ? .onArea(index) : nil
    }
    return [ground, mark, ground]
  }

  private func scale(_ grid: Grid, _ values: ClosedRange<Double>) -> [PictureCanvas.Cell] {
    (0...8).map { step in
      let share = Double(step) / 8
      let value = values.lowerBound + share * (values.upperBound - values.lowerBound)
      return signs.hasColor
        ? PictureCanvas.Cell(sign: " ", back: grid.color(value, of: values))
        : PictureCanvas.Cell(sign: signs.shade(share))
    }
  }
}

extension Layer {
  /// What the layer is called in a key, and how it is drawn.
  fileprivate var entry: (name: String, ink: Ink, marker: Marker)? {
    switch self {
    case .line(let name, _, let ink, _), .bars(let name, _, _, let ink),
      .band(let name, _, let ink), .intervals(let name, _, let ink):
      (name, ink, .dot)
    case .points(let name, _, let ink, let marker): (name, ink, marker)
    case .grid, .labels, .rule: nil
    }
  }
}
