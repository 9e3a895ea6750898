// A folder of figures, one script each. A file appears in it whole or not at all.

import Foundation
import Notebooks

/// A script that stands in its folder, and the pictures that it draws.
public struct ScriptFile: Sendable, Equatable {
  /// The script, `NAME.gp`.
  public var path: String
  /// The picture that rendering puts beside it, `NAME.svg`.
  public var picturePath: String
  /// The animation beside both, `NAME.gif`; `nil` for a figure without frames.
  public var animationPath: String?
  /// How wide the picture is, in pixels.
  public var width: Int
  /// How high it is.
  public var height: Int

  /// The folder of all.
  var folder: String { (path as NSString).deletingLastPathComponent }
  /// The script's file name.
  var name: String { (path as NSString).lastPathComponent }
  /// The still picture's file name.
  package var pictureName: String { (picturePath as NSString).lastPathComponent }
  /// What rendering draws.
  var pictures: [Picture] {
    [Picture(path: picturePath, format: .svg)]
      + (animationPath.map { [Picture(path: $0, format: .gif)] } ?? [])
  }
}

/// Where the scripts and pictures of a lesson stand.
public struct PlotFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// Names the folder; it is made when the first figure is written.
  public init(path: String) {
    self.path = path.isEmpty ? "." : path
  }

  /// Writes the figure's script; an interrupted or failed write leaves the script that was there before.
  ///
  /// A script that already says the same is left alone.
  public func write(_ figure: Figure) throws(PlottingError) -> ScriptFile {
    try makeFolder()
    let stem = FileName.stem(figure.name)
    let figureScript = FigureScript(figure)
    let size = figureScript.stillSize
    let file = ScriptFile(
      path: "\(path)/\(stem).gp", picturePath: "\(path)/\(stem).svg",
      animationPath: figure.frames.count > 1 ? "\(path)/\(stem).gif" : nil, width: size.width,
      height: size.height)
    PendingFile.removeAbandoned(for: [file.path] + file.pictures.map(\.path))
    let pending = PendingFile(for: file.path)
    do throws(ScriptFileStream.Failure) {
      let stream = try ScriptFileStream(path: pending.path)
      for piece in figureScript.script.pieces { try stream.write(piece) }
      try stream.close()
    } catch {
      pending.discard()
      throw .cannotWrite(path: file.path, reason: error.reason)
    }
    if FileManager.default.contentsEqual(atPath: pending.path, andPath: file.path) {
      pending.discard()
    } else {
      try pending.commit()
    }
    return file
  }

  private func makeFolder() throws(PlottingError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { return }
      throw .cannotCreateFolder(path: path, reason: "there is a file of that name")
    }
    let isMade: Void? = try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    // Foundation keeps the reason to itself; the system tells it when asked again.
    if isMade == nil, mkdir(path, 0o777) != 0 {
      throw .cannotCreateFolder(path: path, reason: SystemReason.text(errno))
    }
  }
}

extension Error {
  /// The reason in the words of the system, without Foundation's sentence around it.
  package var reason: String {
    if case .cannotWrite(_, let reason)? = self as? PlottingError { return reason }
    let underlying = (self as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      return SystemReason.text(Int32(underlying.code))
    }
    if let posix = self as? POSIXError { return SystemReason.text(posix.code.rawValue) }
    return (self as NSError).localizedDescription
  }
}
