// A figure in sixel graphics, for a terminal that can show them. Nothing of it is kept; the files
// of a figure are the business of `PlotFolder`.

import Foundation
import Notebooks
import OperatingSystem

/// A picture that can be written to a terminal, in whole lines.
public struct InlinePicture: Sendable, Equatable {
  /// What to write.
  public var text: String
  /// How many lines of the window it takes.
  public var rows: Int

  /// Creates a picture.
  public init(text: String, rows: Int) {
    self.text = text
    self.rows = rows
  }
}

extension Gnuplot {
  /// Draws a figure in sixel graphics, as large as there is room.
  ///
  /// - Parameters:
  ///   - figure: What is drawn.
  ///   - frame: The number of one frame, from 1; `nil` for the figure's still picture.
  ///   - cell: The size of a character in pixels.
  ///   - columns: The columns that it may take.
  ///   - rows: The lines that it may take.
  ///   - margin: The free columns on its left.
  /// - Returns: The picture.
  /// - Throws: Why gnuplot did not draw it.
  public func sixels(
    _ figure: Figure, frame: Int?, cell: (width: Int, height: Int), columns: Int, rows: Int,
    margin: Int
  ) async throws(PlottingError) -> InlinePicture {
    try await sixels(
      figure, frame: frame, width: columns * cell.width, height: (rows - 1) * cell.height,
      lineHeight: cell.height, indentation: String(repeating: " ", count: margin))
  }

  /// The figure's own script with another terminal, as large as there is room, in the proportions
  /// of the picture.
  private func sixels(
    _ figure: Figure, frame: Int?, width: Int, height: Int, lineHeight: Int, indentation: String
  ) async throws(PlottingError) -> InlinePicture {
    let natural = FigureScript(figure).size(ofFrame: frame ?? 0)
    let scale = min(
      Double(width) / Double(natural.width), Double(height) / Double(natural.height), 1.6)
    let size = (
      width: Int(Double(natural.width) * scale), height: Int(Double(natural.height) * scale)
    )
    let terminal =
      "term = \"sixelgd truecolor size \(size.width),\(size.height) "
      + "font '\(figure.pixelFont),\(max(Int(9 * scale), 6))' background '#ffffff'\"; frame = \(frame ?? 0)"
    let graphics = try await output(settings: terminal) { folder throws(PlottingError) in
      try PlotFolder(path: folder).write(figure).name
    }
    // Where the cursor is after the graphics differs between terminals; an empty line makes up for
    // it.
    return InlinePicture(
      text: indentation + graphics + "\n",
      rows: (size.height + lineHeight - 1) / lineHeight + 1)
  }

  /// What gnuplot writes when it draws a script, which is first written into a folder of its own.
  private func output(
    settings: String, script: (_ folder: String) throws(PlottingError) -> String
  ) async throws(PlottingError) -> String {
    let work: WorkFolder
    do throws(WorkFolderFault) { work = try WorkFolder() } catch { throw PlottingError(error) }
    defer { work.remove() }
    let folder = work.path
    let name = try script(folder)
    let result = await process(
      ["-d", "-e", "out = './picture.out'; \(settings)", "./" + name], in: folder
    ).run(timeLimit: 20)
    guard result.ending == .exited(0),
      let data = FileManager.default.contents(atPath: folder + "/picture.out")
    else { throw .incompletePicture(script: name) }
    return String(decoding: data, as: UTF8.self)
  }
}
