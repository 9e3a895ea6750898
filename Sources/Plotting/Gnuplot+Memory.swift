// Pictures in memory, for documents that carry them inside.

import Foundation

extension Gnuplot {
  /// Draws a script's picture beside it, unless it is up to date, and returns the SVG.
  public func picture(
    of script: ScriptFile, timeLimit: Double = 20
  ) async throws(PlottingError) -> String {
    try await render([script], timeLimit: timeLimit)
    return String(decoding: try Self.bytes(of: script.picturePath, script), as: UTF8.self)
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
    let files = (0..<count).map { _ in PendingFile(for: script.picturePath) }
    defer { for file in files { file.discard() } }
    try await inLanes(count) { index throws(PlottingError) in
      try await draw(
        script, settings: ["frame = \(index + 1)"],
        into: Picture(path: files[index].path, format: .svg), timeLimit: timeLimit)
    }
    var pictures: [String] = []
    for file in files {
      pictures.append(String(decoding: try Self.bytes(of: file.path, script), as: UTF8.self))
    }
    return pictures
  }

  /// Draws a script's picture in pixels, for readers that show no SVG: a PNG of twice the picture's size.
  public func pixels(
    of script: ScriptFile, timeLimit: Double = 20
  ) async throws(PlottingError) -> [UInt8] {
    let pending = PendingFile(for: script.picturePath)
    defer { pending.discard() }
    // The script's letters are 12 pixels high, and cairo takes the number for points, a third larger.
    let terminal =
      "pngcairo size \(2 * script.width),\(2 * script.height) "
      + "font \"sans,12\" fontscale 1.5 linewidth 2 pointscale 2"
    try await draw(
      script, settings: ["term = " + ScriptText.quoted(terminal)],
      into: Picture(path: pending.path, format: .png), timeLimit: timeLimit)
    return Array(try Self.bytes(of: pending.path, script))
  }

  private static func bytes(
    of picture: String, _ script: ScriptFile
  ) throws(PlottingError) -> Data {
    guard let bytes = FileManager.default.contents(atPath: picture) else {
      throw .incompletePicture(script: script.path)
    }
    return bytes
  }
}
