// A matrix as coloured cells with their numbers in them.

import Notebooks
import Text

/// A panel with a grid whose values are written.
struct HeatPicture {
  private(set) var axes: PictureAxes
  let grid: Grid
  let values: ClosedRange<Double>
  private var signs: PictureSigns { axes.signs }

  init(axes: PictureAxes, grid: Grid, values: ClosedRange<Double>) {
    (self.axes, self.grid, self.values) = (axes, grid, values)
    // Cells of one size, no wider than they need to be, so that the names stand beside their cells.
    let (rows, columns) = (grid.rows.count, grid.rows[0].count)
    let (width, height) = (min(axes.area.width / columns, 14), min(axes.area.height / rows, 3))
    if width > 0, height > 0 { self.axes.shrink(width: width * columns, height: height * rows) }
  }

  func draw(on canvas: inout PictureCanvas) {
    axes.draw(on: &canvas)
    let area = axes.area
    let (rows, columns) = (grid.rows.count, grid.rows[0].count)
    for row in 0..<rows {
      // Row 0 is the lowest.
      let (top, foot) = (
        (rows - 1 - row) * area.height / rows, (rows - row) * area.height / rows
      )
      for column in 0..<columns {
        let (left, right) = (column * area.width / columns, (column + 1) * area.width / columns)
        let cell = CellArea(
          left: area.left + left, top: area.top + top, width: right - left, height: foot - top)
        fill(cell, grid.rows[row][column], on: &canvas)
      }
    }
  }

  private func fill(_ cell: CellArea, _ value: Double, on canvas: inout PictureCanvas) {
    guard cell.width > 0, cell.height > 0 else { return }
    let color = grid.color(value, of: values)
    var text = grid.format?.text(value) ?? ""
    if signs.isASCII { text = text.asciiForm }
    let isWritten = displayWidth(of: text) <= cell.width - 1
    for y in cell.top..<cell.bottom {
      for x in cell.left..<cell.right {
        canvas[x, y] =
          signs.hasColor
          ? PictureCanvas.Cell(sign: " ", back: color)
          : PictureCanvas.Cell(sign: isWritten ? " " : signs.shade(grid.share(value, of: values)))
      }
    }
    guard isWritten else { return }
    let start = cell.left + (cell.width - displayWidth(of: text)) / 2
    // Where the axis has the row's name.
    let y = cell.top + cell.height / 2
    canvas.write(text, start, y)
    guard signs.hasColor, case .heat(let strength) = color else { return }
    for x in start..<start + displayWidth(of: text) {
      canvas[x, y].back = color
      canvas[x, y].fore = .onHeat(strength)
    }
  }
}
