// The legend of a picture, beside the panels or above them.

import Notebooks

/// A legend in a layout.
struct LegendDrawing {
  let entries: [Legend.Entry]
  let layout: Layout

  /// The length of a sample, the gap behind it, and the height of a line, in pixels.
  private static let sample = 22.42
  private static let gap = PlotArea.letter.width
  private static let line = PlotArea.letter.height

  init(_ legend: Legend, in layout: Layout) {
    entries = legend.entries
    self.layout = layout
  }

  var html: HTML {
    if entries.isEmpty { return "" }
    let (width, height) = (Double(layout.size.width), Double(layout.size.height))
    let longest = Double(entries.map { $0.name.count }.max() ?? 0) * PlotArea.letter.width
    guard layout.legendLines > 0 else {
      let words = 0.995 * width - longest
      let first = height / 2 - Self.line * Double(entries.count - 1) / 2
      let lines = entries.enumerated().map { index, entry in
        html(entry, words: PixelPoint(x: words, y: first + Self.line * Double(index)))
      }
      return "<g fill=\"var(--ink)\">\(lines.joined())</g>"
    }
    // As gnuplot fills it: column by column, and no column longer than it must be.
    let wanted = Int(layout.legendLines)
    let columns = (entries.count + wanted - 1) / wanted
    let rows = (entries.count + columns - 1) / columns
    let pitch = longest + Self.sample + 2 * Self.gap
    let left = width / 2 - pitch * Double(columns) / 2 + Self.sample + 2 * Self.gap
    let first = 0.005 * height + Self.line / 2
    let lines = entries.enumerated().map { index, entry in
      html(
        entry,
        words: PixelPoint(
          x: left + pitch * Double(index / rows), y: first + Self.line * Double(index % rows)))
    }
    return "<g fill=\"var(--ink)\">\(lines.joined())</g>"
  }

  private func html(_ entry: Legend.Entry, words place: PixelPoint) -> HTML {
    sample(entry.sample, from: place.x - Self.gap - Self.sample, y: place.y)
      + .words(entry.name, at: place, .start)
  }

  private func sample(_ sample: Legend.Sample, from left: Double, y: Double) -> HTML {
    let right = left + Self.sample
    let middle = PixelPoint(x: (left + right) / 2, y: y)
    let reach = Stroke.reach
    let box: HTML = "M\(left) \(y + reach)H\(right)V\(y - reach)H\(left)z"
    switch sample {
    case .line(let ink, let isDashed):
      return PlotArea.line("M\(left) \(y)H\(right)", ink, isDashed: isDashed)
    case .points(let ink, let marker):
      return PlotArea.points([middle], ink.color(), marker, isSample: true)
    case .bars(let ink): return PlotArea.bars(box, ink.color())
    case .band(let ink): return PlotArea.band(box, ink)
    case .intervals(let ink):
      let ends: HTML = "M\(left) \(y - reach)v\(2 * reach)M\(right) \(y - reach)v\(2 * reach)"
      return PlotArea.intervals("M\(left) \(y)H\(right)" + ends, [middle], ink)
    case .cell(let index): return PlotArea.bars(box, Palette.tint(index).html)
    }
  }
}
