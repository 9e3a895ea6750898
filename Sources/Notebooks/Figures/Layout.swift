// Where the panels stand. All measures are in characters and lines, gnuplot's own unit: the same
// script then has room for its words on every terminal, of pixels or of characters, and a page's
// live picture stands exactly where gnuplot's was.

import CMathematics
import Text

/// Rows and columns of panels, and the space around and between them.
package struct Layout {
  package let rows: Int
  package let columns: Int
  /// Characters for the left and right, lines for the bottom and top.
  package private(set) var left: Double
  package let right: Double
  package private(set) var bottom: Double
  package let top: Double
  /// Between two columns in characters, and between two rows in lines.
  package private(set) var between: (columns: Double, rows: Double)
  /// Lines for the legend above the panels; 0 where it stands on the right, or nowhere.
  package let legendLines: Double
  /// The size of one panel in the SVG, in pixels.
  private var panel: (width: Double, height: Double)
  /// Whether the names below the panels stand aslant.
  package private(set) var isAslant = false

  /// The size of one character and of one line in the SVG, as gnuplot takes them at 12 points.
  package static let character = (width: 8.4, height: 18.0)
  /// The width of a picture in pixels, unless its panels are square and need less.
  package static let fullWidth = 720.0

  fileprivate init(
    _ count: Int, like panels: [Panel], columns wished: Int?, legend: Legend, hasTitle: Bool
  ) {
    columns = min(wished ?? Layout.columns(for: count), count)
    rows = (count + columns - 1) / columns

    let hasTitles = hasTitle || panels.contains { !$0.title.isEmpty }
    let hasXLabel = panels.contains { !$0.x.label.isEmpty }
    let hasXTicks = panels.contains { $0.x.ticks?.isEmpty != true }
    let labelWords = panels.contains { !$0.y.label.isEmpty } ? 3.0 : 0
    let tickWords = panels.map(Layout.tickWords).max() ?? 0
    let titleLines = hasTitles ? 1.7 : 0.8
    // Beside a row of names there is no room for a legend; above it there is.
    let hasNames = panels.contains { $0.widthOfCategories != nil && ($0.x.ticks?.count ?? 0) > 2 }
    let isBeside = columns == 1 && !hasNames && !legend.entries.isEmpty
    legendLines = legend.entries.isEmpty || isBeside ? 0 : legend.lines(in: Layout.fullWidth)

    left = labelWords + tickWords + 1
    right = 2 + (isBeside ? legend.width : 0) + (panels.contains { $0.hasScale } ? 9 : 0)
    top = titleLines + (legendLines > 0 ? legendLines + 0.4 : 0)
    bottom = (hasXTicks ? 2 : 0.5) + (hasXLabel ? 1.4 : 0)
    between = (
      columns: tickWords + 2 + (panels.sharesYAxis ? 0 : labelWords),
      rows: titleLines + (hasXTicks ? 2 : 0.5) + (hasXLabel && !panels.sharesXAxis ? 1.4 : 0)
    )
    panel = (0, 0)
    panel = panelSize(panels)
    makeRoomForNames(panels)
  }

  /// Names that do not fit beside each other stand aslant, and need more lines.
  private mutating func makeRoomForNames(_ panels: [Panel]) {
    let places = Double(panels.compactMap { $0.x.ticks?.count }.max() ?? 0)
    let breadth = panels.map { Layout.nameBreadth($0.x) }.max() ?? 0
    // At the ends of an axis of names there is some more room.
    var span = places
    for panel in panels {
      if panel.widthOfCategories != nil, let range = panel.x.range {
        span = max(span, range.upperBound - range.lowerBound)
      }
    }
    let pitch = panel.width / span
    isAslant = places > 1 && breadth * Layout.character.width * 0.85 + 6 > pitch
    if !isAslant { return }
    // At 35° a letter takes two thirds of its width across, and a quarter of a line down.
    bottom += breadth * 0.23
    between.rows += breadth * 0.23
    left = max(left, panels.map { Layout.reach($0, pitch: panel.width / places) }.max() ?? 0)
    panel = panelSize(panels)
  }

  /// How far the names below a panel stand out to its left, in characters, where they are aslant.
  private static func reach(_ panel: Panel, pitch: Double) -> Double {
    let names = panel.x.ticks ?? []
    return names.enumerated().map { index, tick in
      breadth(of: shortened(tick.label)) * 0.85 - (Double(index) + 0.4) * pitch / character.width
    }.max() ?? 0
  }

  /// As many letters as a name below or beside a panel has at most.
  private static let longestName = 22.0

  /// A name as it stands on an axis: one that is too long ends in dots.
  package static func shortened(_ name: String) -> String { shortened(name, to: longestName) }

  /// A name of so many letters at most; one that is too long ends in dots.
  static func shortened(_ name: String, to longest: Double) -> String {
    guard letterWidth(of: name) > longest else { return name }
    var width = 0.0
    let short = name.prefix { letter in
      width += letterWidth(of: letter)
      return width <= longest - 1
    }
    return short + "…"
  }

  /// The size of the whole picture, in pixels.
  package var size: (width: Int, height: Int) {
    let lines = top + bottom + Double(rows - 1) * between.rows
    let words = left + right + Double(columns - 1) * between.columns
    let width = Double(columns) * panel.width + words * Layout.character.width
    let height = Double(rows) * panel.height + lines * Layout.character.height
    return (Int(width.rounded()), Int(height.rounded()))
  }

  private func panelSize(_ panels: [Panel]) -> (width: Double, height: Double) {
    let words = left + right + Double(columns - 1) * between.columns
    let width = (Layout.fullWidth - words * Layout.character.width) / Double(columns)
    let most = panels.compactMap { $0.widthOfCategories }.max() ?? .infinity
    guard let shape = panels.filter({ $0.isSquare }).map({ $0.heightPerWidth }).max() else {
      return (min(width, most), min(max(width * 0.62, 130), rows == 1 ? 300 : 210).rounded())
    }
    let tallest: Double = columns == 1 ? 400 : columns == 2 ? 290 : 220
    let height = min(width * shape, tallest).rounded()
    return (panels.allSatisfy({ $0.isSquare }) ? height / shape : width, height)
  }

  private static func columns(for count: Int) -> Int {
    switch count {
    case ...3: count
    case 4: 2
    default: 3
    }
  }

  /// The room that the numbers or names of the vertical axis take, in characters.
  private static func tickWords(_ panel: Panel) -> Double {
    if panel.y.ticks?.isEmpty == true { return 0.5 }
    return (panel.y.ticks == nil ? numberLength(panel) : nameLength(panel.y)) * 0.85 + 1
  }

  /// How many letters the numbers of a vertical axis have at most, where it is marked with those
  /// that its range suggests.
  private static func numberLength(_ panel: Panel) -> Double {
    let ends = PanelRanges([panel]).y
    switch max(abs(ends.lowerBound), abs(ends.upperBound)) {
    case 0: return 4
    case let greatest where (0.02..<1e4).contains(greatest): return digits(of: greatest, in: ends)
    case 1e-3..<1e5: return 6
    default: return 7
    }
  }

  /// The digits of numbers from mark to mark, with a point and a sign where there are any; at least
  /// four.
  private static func digits(of greatest: Double, in ends: ClosedRange<Double>) -> Double {
    let span = ends.upperBound - ends.lowerBound
    guard span > 0 else { return 4 }
    let power = log10(span).rounded(.down)
    // Marks are a tenth apart, or one, two or five of them.
    let decimals = max(0, span / pow(10, power) < 5 ? 1 - power : -power)
    let whole = max(1, log10(greatest).rounded(.down) + 1)
    let length = whole + (decimals > 0 ? 1 + decimals : 0) + (ends.lowerBound < 0 ? 1 : 0)
    return min(max(length, 4), 7)
  }

  /// How much room the broadest name on an axis takes, in characters: one of capitals, or of many
  /// strokes, is broader than it is long.
  private static func nameBreadth(_ axis: Axis) -> Double {
    axis.ticks?.map { breadth(of: shortened($0.label)) }.max() ?? 0
  }

  private static func breadth(of name: String) -> Double {
    var breadth = letterWidth(of: name)
    for letter in name.utf8 {
      switch letter {
      case 0x4d, 0x57, 0x6d, 0x77, 0x25: breadth += 0.55  // M, W, m, w, %
      case 0x41...0x5a: breadth += 0.2  // other capitals
      default: break
      }
    }
    return breadth
  }

  /// How long the longest name on an axis is, in characters.
  private static func nameLength(_ axis: Axis) -> Double {
    axis.ticks?.map { letterWidth(of: shortened($0.label)) }.max() ?? 0
  }
}

/// How a figure is laid out: one frame by itself, and all beside each other.
package struct FigureLayout {
  /// The names of what is drawn, once for all panels.
  package let legend: Legend
  /// The layout of one frame.
  package let single: Layout
  /// The layout of all frames beside each other, where that is the still picture.
  package let overview: Layout?

  /// Lays out a figure.
  package init(_ figure: Figure) {
    let panels = figure.frames[0].panels
    legend = Legend(panels)
    if figure.still == .all, figure.frames.count > 1 {
      let count = figure.frames.count * panels.count
      single = Layout(panels.count, like: panels, columns: nil, legend: legend, hasTitle: true)
      overview = Layout(
        count, like: panels, columns: figure.columns, legend: legend, hasTitle: true)
    } else {
      single = Layout(
        panels.count, like: panels, columns: figure.columns, legend: legend,
        // A single frame has its title, too, where it says what it is one of.
        hasTitle: figure.frames.contains { !$0.label.isEmpty })
      overview = nil
    }
  }
}

extension Panel {
  /// How wide a panel of bars or intervals is at most: a few of them would be lost in a wide one.
  fileprivate var widthOfCategories: Double? {
    let areApart = layers.allSatisfy { layer in
      if case .line = layer { false } else if case .band = layer { false } else { true }
    }
    guard areApart, !x.isLogarithmic, let ticks = x.ticks, !ticks.isEmpty else { return nil }
    return 180 * Double(ticks.count) + 60
  }

  /// Whether a scale of colours stands beside the panel.
  fileprivate var hasScale: Bool {
    layers.contains { layer in
      if case .grid(let grid) = layer { !grid.legend.isEmpty } else { false }
    }
  }

  /// How high the panel is for its width when one unit is as long across as it is up.
  fileprivate var heightPerWidth: Double {
    guard let x = x.range, let y = y.range else { return 1 }
    let across = x.upperBound - x.lowerBound
    return across > 0 ? (y.upperBound - y.lowerBound) / across : 1
  }
}

extension [Panel] {
  /// Whether one vertical axis, at the left, speaks for all panels.
  package var sharesYAxis: Bool { allSatisfy { $0.y == self[0].y } }
  /// Whether one horizontal axis, at the bottom, speaks for all panels.
  package var sharesXAxis: Bool { allSatisfy { $0.x.label == self[0].x.label } }
}
