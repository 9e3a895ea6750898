// Soft labels as lying bars: a line for each class, with its name before it and its share behind
// it.

import Notebooks
import Text

/// A panel that holds bars and their numbers only.
struct BarPicture {
  let panel: Panel
  let title: String
  let ranges: PanelRanges
  let box: CellArea
  let signs: PictureSigns

  /// The bars with their names; `nil` where the panel is something else.
  static func bars(of panel: Panel) -> (points: [Point], names: [String], ink: Ink)? {
    guard panel.layers.count == 2, case .bars(_, let points, _, let ink) = panel.layers[0],
      case .labels = panel.layers[1], let ticks = panel.x.ticks, ticks.count == points.count,
      points.allSatisfy({ $0.y >= 0 })
    else { return nil }
    return (points, ticks.map(\.label), ink)
  }

  /// How many lines the panel needs.
  static func height(of panel: Panel, title: String) -> Int? {
    bars(of: panel).map { $0.points.count + (title.isEmpty && panel.y.label.isEmpty ? 0 : 1) }
  }

  func draw(on canvas: inout PictureCanvas) {
    guard let (points, names, ink) = Self.bars(of: panel) else { return }
    let head = [title, panel.y.label].filter { !$0.isEmpty }.joined(separator: ": ")
    canvas.write(
      clipped(head, to: box.width - 1, isASCII: signs.isASCII), box.left, box.top, .strong)
    let numbers = points.map(number)
    let numberWidth = (numbers.map { displayWidth(of: $0) }.max() ?? 0) + 1
    let longest = names.map { displayWidth(of: $0) }.max() ?? 0
    let nameWidth = min(longest, max(box.width - numberWidth - 8, 2))
    let room = max(box.width - nameWidth - numberWidth - 3, 1)
    let whole = ranges.y.upperBound / 1.1
    for (index, point) in points.enumerated() {
      let row = box.top + index + (head.isEmpty ? 0 : 1)
      guard row < box.bottom else { return }
      let name = clipped(names[index], to: nameWidth, isASCII: signs.isASCII)
      canvas.write(name, box.left + nameWidth - displayWidth(of: name), row)
      canvas.write(signs.vertical, box.left + nameWidth + 1, row, .muted)
      let start = box.left + nameWidth + 2
      let length = whole > 0 ? min(point.y / whole, 1) * Double(room) : 0
      let bar = signs.bar(length)
      canvas.write(bar, start, row, ink.color(index))
      canvas.write(numbers[index], start + displayWidth(of: bar) + 1, row)
    }
  }

  /// What the figure writes above a bar.
  private func number(_ bar: Point) -> String {
    guard case .labels(let labels) = panel.layers[1] else { return "" }
    return labels.first { $0.at.y == bar.y && abs($0.at.x - bar.x) < 0.5 }?.text ?? ""
  }
}
