// Pictures in memory, for documents that carry them inside.

import Foundation
import Synchronization

extension Gnuplot {
  /// Draws a script's picture beside it, unless it is up to date, and returns the SVG.
  public func picture(
    of script: ScriptFile, timeLimit: Double = 20
  ) async throws(PlottingError) -> String {
    try await render([script], timeLimit: timeLimit)
    guard let picture = FileManager.default.contents(atPath: script.picturePath) else {
      throw .incompletePicture(script: script.path)
    }
    return String(decoding: picture, as: UTF8.self)
  }

  /// Draws each frame of a script by itself and returns the SVGs, in the order of the frames.
  ///
  /// - Parameters:
  ///   - script: The script of a figure with frames.
  ///   - count: How many frames it has.
  ///   - timeLimit: How long one picture may take, in seconds.
  /// - Returns: As many pictures as frames.
  /// - Throws: What went wrong with the first frame that cannot be drawn.
  public func frames(
    of script: ScriptFile, count: Int, timeLimit: Double = 20
  ) async throws(PlottingError) -> [String] {
    let pictures = Mutex([String](repeating: "", count: count))
    try await inLanes(count) { index throws(PlottingError) in
      let frame = try await bytes(
        of: script, settings: ["frame = \(index + 1)"], format: .svg, timeLimit: timeLimit)
      pictures.withLock { $0[index] = String(decoding: frame, as: UTF8.self) }
    }
    return pictures.withLock { $0 }
  }

  /// Draws a script's picture in pixels, for readers that show no SVG: a PNG of twice the picture's
  /// size.
  public func pixels(
    of script: ScriptFile, timeLimit: Double = 20
  ) async throws(PlottingError) -> [UInt8] {
    // The script's letters are 12 pixels high, and cairo takes the number for points, a third
    // larger.
    let terminal =
      "pngcairo size \(2 * script.width),\(2 * script.height) "
      + "font \"sans,12\" fontscale 1.5 linewidth 2 pointscale 2"
    return Array(
      try await bytes(
        of: script, settings: ["term = " + ScriptText.quoted(terminal)], format: .png,
        timeLimit: timeLimit))
  }
}
