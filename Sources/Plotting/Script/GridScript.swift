// How a grid of values is drawn: cells as rectangles, or as one image where there are many of them.

import Notebooks

extension Grid {
  /// The commands that say which value has which colour.
  func colorCommands(_ values: [Double]) -> [String] {
    let ends = colorRange(values)
    return [
      "set palette \(definition(values))",
      "set cbrange [\(ScriptText.number(ends.lowerBound)):\(ScriptText.number(ends.upperBound))]",
      legend.isEmpty
        ? "unset colorbox"
        : "set colorbox; set cblabel \(ScriptText.quoted(legend)) tc rgb ink; set cbtics "
          + (ends.signedTicks.map { "(\($0.places))" } ?? "autofreq"),
    ]
  }

  /// The part of gnuplot's `plot` that draws the cells.
  func clause(data: String) -> String {
    let number = ScriptText.number
    let place =
      "(\(number(x.lowerBound))+\(number(cell.width))*$1):"
      + "(\(number(y.lowerBound))+\(number(cell.height))*$2)"
    if hasManyCells {
      return "\(data) matrix using \(place):3 with image notitle"
    }
    let half = "(\(number(cell.width / 2))):(\(number(cell.height / 2)))"
    return "\(data) matrix using \(place):\(half):3 with boxxyerror fill solid 1 noborder "
      + "lc palette notitle"
  }

  /// The commands that write the values into their cells, white where the cell is dark.
  ///
  /// The cells have their colours on every ground, and so have the words on them: colours that are
  /// neither the ink's nor the paper's, for those who exchange the two in a picture.
  var cellCommands: [String] {
    guard let format else { return [] }
    let ends = colorRange(rows.flatMap(\.self))
    let span = ends.upperBound - ends.lowerBound
    return rows.enumerated().flatMap { row, values in
      values.enumerated().map { column, value in
        let place = Point(
          x.lowerBound + cell.width * Double(column), y.lowerBound + cell.height * Double(row))
        let share = (value - ends.lowerBound) / span
        let color = palette.isDark(share) ? "rgb '#fefefe'" : "rgb '#010101'"
        return Label(format.text(value), at: place).command(color: color)
      }
    }
  }
}
