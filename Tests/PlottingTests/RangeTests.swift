// Data that hardly differ: a script writes six digits, and gnuplot draws nothing between two ends
// that are written alike.

import Foundation
import Notebooks
import Plotting
import Testing

@Suite struct `Data that hardly differ` {
  static let pairs: [[Double]] = [
    [1.6094379124341003, 1.6094379124341005], [1.60943791, 1.609438], [1e9, 1_000_000_001],
    [-1e15, -999_999_999_999_998], [7, 7], [0, 0], [1e-300, 1.000001e-300], [0, 1e-300],
    [1e12, 1e12],
  ]

  @Test(arguments: pairs)
  func `are drawn without a word`(values: [Double]) throws {
    let folder = try TemporaryFolder()
    let points = zip([1.0, 2], values).map { Point($0, $1) }
    let grid = Grid(
      [values, values.reversed()], x: 1...3, y: 1...3, palette: .sequential, legend: "value")
    var figure = Figure(
      "Hardly different",
      panels: [
        Panel(
          x: Axis("number"), y: Axis("value"), layers: [.line(name: "line", points, .series(0))]),
        Panel(x: Axis("number"), y: Axis("number"), layers: [.grid(grid)]),
      ], alternative: "Two values that hardly differ.")
    figure.name = "figure"
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try ByHand([script.path], in: folder.path) == .silent)
    #expect(folder.files == ["figure.gp", "figure.svg"])
  }
}
