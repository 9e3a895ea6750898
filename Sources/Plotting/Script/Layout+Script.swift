// The layout of the panels and the legend as gnuplot is told them.

import Notebooks

extension Layout {
  /// The command that divides the picture.
  var commands: [String] { commands(grid: "\(rows),\(columns)") }

  /// The command that divides the picture into rows and columns, which the script may compute.
  func commands(grid: String) -> [String] {
    let margins = [left, right, bottom, top].map(ScriptText.number).joined(separator: ",")
    let spacing = [between.columns, between.rows].map(ScriptText.number).joined(separator: ",")
    return [
      "set multiplot layout \(grid) margins char \(margins) spacing char \(spacing)",
      isAslant ? "set xtics rotate by 35 right" : "set xtics norotate",
    ]
  }

  /// The command that puts the legend beside or above the panels.
  func keyCommand(_ legend: Legend) -> String {
    // `horizontal` would wrap at the width of one panel.
    legendLines > 0
      ? "set key at screen 0.5,0.995 center top vertical maxrows "
        + ScriptText.number(legendLines) + " Left reverse"
      : "set key at screen 0.995,0.5 right center vertical Left reverse"
  }
}

extension Legend {
  /// What the last panel's `plot` says to fill the legend.
  var clauses: [String] {
    entries.map { "keyentry \($0.sample.style) title \(ScriptText.quoted($0.name))" }
  }
}

extension Legend.Sample {
  fileprivate var style: String {
    switch self {
    case .line(let ink, let dashed): Layer.line(name: "", [], ink, dashed: dashed).style(in: ink)
    case .points(let ink, let marker):
      Layer.points(name: "", [], ink, marker).style(in: ink, isSample: true)
    case .bars(let ink): Layer.bars(name: "", [], width: 1, ink).style(in: ink)
    case .band(let ink): Layer.band(name: "", [], ink).style(in: ink)
    case .intervals(let ink): Layer.intervals(name: "", [], ink).style(in: ink)
    case .cell(let index): "with boxes fill solid 1 lc rgb '\(Palette.tint(index).hex)'"
    }
  }
}
