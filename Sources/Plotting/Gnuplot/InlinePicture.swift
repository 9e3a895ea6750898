// A picture for the terminal itself: sixel graphics for one that can, or characters by gnuplot's `dumb` terminal. Nothing of
// it is kept; the files of a figure are the business of `PlotFolder`.

import Foundation
import Notebooks
import OperatingSystem

/// A picture that can be written to a terminal, in whole lines.
public struct InlinePicture: Sendable, Equatable {
  /// What it is made of.
  public enum Medium: Sendable {
    /// Characters; `ascii` spells a word in ASCII as far as that can be done, since wider characters break the rows, and
    /// `width` tells the columns of a text that stands beside the picture.
    case text(
      isColored: Bool, ascii: @Sendable (String) -> String, width: @Sendable (String) -> Int)
    /// Sixel graphics, for characters of a size in pixels.
    case sixel(cell: (width: Int, height: Int))
  }

  /// What to write.
  public var text: String
  /// How many lines of the window it takes.
  public var rows: Int
}

extension Gnuplot {
  /// Draws a figure for the terminal.
  ///
  /// - Parameters:
  ///   - figure: What is drawn.
  ///   - frame: The number of one frame, from 1; `nil` for the figure's still picture.
  ///   - medium: What the picture is made of.
  ///   - columns: The columns that it may take.
  ///   - rows: The lines that it may take.
  ///   - margin: The free columns on its left.
  ///   - fills: Whether it takes all lines that it may, instead of as many as it needs.
  /// - Returns: The picture; `nil` where it could not be read in so little room, or not as text at all.
  /// - Throws: Why gnuplot did not draw it.
  public func draw(
    _ figure: Figure, frame: Int?, as medium: InlinePicture.Medium, columns: Int, rows: Int,
    margin: Int, fills: Bool = false
  ) async throws(PlottingError) -> InlinePicture? {
    let indentation = String(repeating: " ", count: margin)
    switch medium {
    case .text(let isColored, let ascii, let width):
      let key = LetterKey(figure.withWords(ascii))
      let keyLines = key.lines(columns: columns, width: width)
      guard
        let picture = TextPicture(
          key.figure, frame: frame, columns: columns, rows: rows - keyLines.count, fills: fills,
          width: width)
      else {
        return nil
      }
      let shapes = try await output(of: picture.script(isColored: false))
      let colors = isColored ? try await output(of: picture.script(isColored: true)) : nil
      let lines =
        picture.legend(isColored: isColored) + merged(shapes: shapes, colors: colors) + keyLines
      return InlinePicture(
        text: lines.map { ($0.isEmpty ? "" : indentation + $0) + "\n" }.joined(),
        rows: lines.count)
    case .sixel(let cell):
      return try await sixels(
        figure, frame: frame, width: columns * cell.width, height: (rows - 1) * cell.height,
        lineHeight: cell.height, indentation: indentation)
    }
  }

  /// The figure's own script with another terminal, as large as there is room, in the proportions of the picture.
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
      "term = \"sixelgd size \(size.width),\(size.height) "
      + "font '\(figure.pixelFont),\(max(Int(9 * scale), 6))' background '#ffffff'\"; frame = \(frame ?? 0)"
    let graphics = try await output(settings: terminal) { folder throws(PlottingError) in
      try PlotFolder(path: folder).write(figure).name
    }
    // Where the cursor is after the graphics differs between terminals; an empty line makes up for it.
    return InlinePicture(
      text: indentation + graphics + "\n",
      rows: (size.height + lineHeight - 1) / lineHeight + 1)
  }

  /// What gnuplot writes when it draws a script of characters.
  private func output(of script: String) async throws(PlottingError) -> String {
    try await output(settings: "") { folder throws(PlottingError) in
      let path = folder + "/picture.gp"
      guard FileManager.default.createFile(atPath: path, contents: Data(script.utf8)) else {
        throw .cannotWrite(path: path, reason: SystemReason.text(errno))
      }
      return "picture.gp"
    }
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
