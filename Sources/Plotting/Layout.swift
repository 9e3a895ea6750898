// Where the panels stand. All measures are in characters and lines, gnuplot's own unit: the same script then has room for
// its words on every terminal, of pixels or of characters.

import Notebooks

/// Rows and columns of panels, and the space around and between them.
struct Layout: Equatable {
  var rows: Int
  var columns: Int
  /// Characters for the left and right, lines for the bottom and top.
  var left: Double
  var right: Double
  var bottom: Double
  var top: Double
  /// Between two columns in characters, and between two rows in lines.
  var between: (columns: Double, rows: Double)
  /// Lines for the legend above the panels; 0 where it stands on the right, or nowhere.
  var legendLines: Double
  /// How high one panel is, in pixels.
  var panelHeight: Double
  /// How many panels there are; the last row may be short.
  var count: Int

  /// The size of one character and of one line in the SVG, as gnuplot takes them at 12 points.
  static let character = (width: 8.4, height: 18.0)
  /// The width of every picture, in pixels.
  static let width = 720.0

  init(
    _ count: Int, like panels: [Panel], columns wished: Int?, legend: Legend, hasTitle: Bool
  ) {
    self.count = count
    columns = min(wished ?? Layout.columns(for: count), count)
    rows = (count + columns - 1) / columns

    let hasTitles = hasTitle || panels.contains { !$0.title.isEmpty }
    let hasXLabel = panels.contains { !$0.x.label.isEmpty }
    let hasXTicks = panels.contains { $0.x.ticks?.isEmpty != true }
    let yWords = panels.map(Layout.yWords).max() ?? 0
    left = yWords + 1
    bottom = (hasXTicks ? 1.3 : 0.3) + (hasXLabel ? 1.4 : 0.2)
    let titleLines = hasTitles ? 1.7 : 0.6
    let besidePanels = columns == 1 && !legend.entries.isEmpty
    legendLines = legend.entries.isEmpty || besidePanels ? 0 : legend.lines(in: Layout.width)
    top = titleLines + (legendLines > 0 ? legendLines + 0.4 : 0)
    right = 2 + (besidePanels ? legend.width : 0) + (panels.contains(where: \.hasScale) ? 9 : 0)
    between = (
      columns: panels.sharesYAxis ? 2.5 : yWords + 2,
      rows: titleLines + (hasXTicks ? 1.6 : 0.4) + (panels.sharesXAxis || !hasXLabel ? 0 : 1.4)
    )
    panelHeight = 0
    panelHeight = height(of: panels)
  }

  /// The size of the whole picture, in pixels.
  var size: (width: Int, height: Int) {
    let lines = top + bottom + Double(rows - 1) * between.rows
    let height = Double(rows) * panelHeight + lines * Layout.character.height
    return (Int(Layout.width), Int(height.rounded()))
  }

  /// The command that divides the picture.
  var command: String {
    let margins = [left, right, bottom, top].map(ScriptText.number).joined(separator: ",")
    let spacing = [between.columns, between.rows].map(ScriptText.number).joined(separator: ",")
    return """
      set multiplot layout \(rows),\(columns) margins char \(margins) spacing char \(spacing)
      """
  }

  /// The command that puts the legend beside or above the panels.
  func keyCommand(_ legend: Legend) -> String {
    legendLines > 0
      ? "set key at screen 0.5,0.995 center top horizontal Left reverse"
      : "set key at screen 0.995,0.5 right center vertical Left reverse"
  }

  private func height(of panels: [Panel]) -> Double {
    let around = left + right + Double(columns - 1) * between.columns
    let panelWidth = (Layout.width - around * Layout.character.width) / Double(columns)
    let tallest: Double = columns == 1 ? 400 : columns == 2 ? 290 : 220
    let squares = panels.filter(\.isSquare)
    if let shape = squares.map(\.heightPerWidth).max() {
      return min(panelWidth * shape, tallest).rounded()
    }
    return min(max(panelWidth * 0.62, 130), rows == 1 ? 300 : 210).rounded()
  }

  private static func columns(for count: Int) -> Int {
    switch count {
    case ...3: count
    case 4: 2
    default: 3
    }
  }

  /// The room that the vertical axis' name and numbers take, in characters.
  private static func yWords(_ panel: Panel) -> Double {
    let numbers = panel.y.ticks.map { ticks in ticks.map(\.label.count).max() ?? -1 } ?? 4
    return (panel.y.label.isEmpty ? 0 : 2.6) + Double(numbers) * 0.85 + 1
  }

  static func == (one: Layout, other: Layout) -> Bool {
    one.command == other.command && one.size == other.size
  }
}

extension Panel {
  /// Whether a scale of colours stands beside the panel.
  var hasScale: Bool {
    layers.contains { layer in
      if case .grid(let grid) = layer { !grid.legend.isEmpty } else { false }
    }
  }

  /// How high the panel is for its width when one unit is as long across as it is up.
  var heightPerWidth: Double {
    guard let x = x.range, let y = y.range else { return 1 }
    let across = x.upperBound - x.lowerBound
    return across > 0 ? (y.upperBound - y.lowerBound) / across : 1
  }
}

extension [Panel] {
  /// Whether one vertical axis, at the left, speaks for all panels.
  var sharesYAxis: Bool { allSatisfy { $0.y == self[0].y } }
  /// Whether one horizontal axis, at the bottom, speaks for all panels.
  var sharesXAxis: Bool { allSatisfy { $0.x.label == self[0].x.label } }
}
