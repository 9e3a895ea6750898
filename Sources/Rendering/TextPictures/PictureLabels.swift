// Words at places in a panel: where there is room beside the place, and nowhere else.

import Notebooks
import Text

/// The words of a panel.
struct PictureLabels {
  let axes: PictureAxes

  func draw(on canvas: inout PictureCanvas) {
    var taken: [CellArea] = []
    for case .labels(let labels) in axes.panel.layers {
      for label in labels {
        guard let place = room(for: label, on: canvas, taken) else { continue }
        taken.append(place)
        canvas.write(text(of: label), place.left, place.top)
      }
    }
  }

  /// The words, on a map in a box of their own.
  private func text(of label: Label) -> String {
    axes.panel.grid == nil ? label.text : " \(label.text) "
  }

  private func room(
    for label: Label, on canvas: PictureCanvas, _ taken: [CellArea]
  ) -> CellArea? {
    let width = displayWidth(of: text(of: label))
    guard width > 0, width <= axes.area.width, let (x, foot) = axes.cell(label.at) else {
      return nil
    }
    // What a picture writes into a bar stands on top of it here.
    let y =
      label.ink == .paper
      ? (axes.area.top..<foot + 1).reversed().first { canvas[x, $0].isFree }.map { $0 + 1 } ?? foot
      : foot
    let middle = x - width / 2
    let gap = axes.panel.grid == nil ? 1 : 0
    let sides: [Label.Side: (Int, Int)] = [
      .center: (middle, y), .above: (middle, y - 1), .below: (middle, y + 1),
      .left: (x - width - gap, y), .right: (x + 1 + gap, y),
    ]
    let order = [label.side, .above, .below, .right, .left]
    let places = order.compactMap { sides[$0] }.map { place in
      // What would stick out stands at the edge.
      CellArea(
        left: min(max(place.0, axes.area.left), axes.area.right - width), top: place.1,
        width: width, height: 1)
    }
    let possible = places.filter { place in
      place.top >= axes.area.top && place.top < axes.area.bottom
        && !taken.contains {
          $0.top == place.top && $0.left <= place.right && place.left <= $0.right
        }
        && (place.top != y || place.left > x || place.right <= x || label.side == .center)
    }
    func drawn(_ place: CellArea) -> Int {
      (place.left..<place.right).count { !canvas[$0, place.top].isFree }
    }
    return possible.first { drawn($0) == 0 } ?? possible.min { drawn($0) < drawn($1) }
  }
}
