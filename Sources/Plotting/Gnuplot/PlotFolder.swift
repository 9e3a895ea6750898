// A folder of figures, one script each. A file appears in it whole or not at all.

import Foundation
import Notebooks
import OperatingSystem

/// A script that stands in its folder, and the pictures that it draws.
public struct ScriptFile: Sendable, Equatable {
  /// The script, `NAME.gp`.
  public var path: String
  /// The picture that rendering puts beside it, `NAME.svg`.
  public var picturePath: String
  /// The animation beside both, `NAME.gif`; `nil` for a figure without frames.
  public var animationPath: String?
  /// What the picture shows, in one line: the title of the SVG.
  var title = ""
  /// How wide the picture is, in pixels.
  public var width: Int
  /// How high it is.
  public var height: Int
  /// Whether its files may go over some that this course did not write.
  var isForced = false

  /// The folder of all.
  var folder: String { (path as NSString).deletingLastPathComponent }
  /// The script's file name.
  var name: String { path.lastComponent }
  /// The still picture's file name.
  package var pictureName: String { picturePath.lastComponent }
  /// What rendering draws.
  var pictures: [Picture] {
    [Picture(path: picturePath, format: .svg)]
      + (animationPath.map { [Picture(path: $0, format: .gif)] } ?? [])
  }

  // MARK: What may be replaced

  /// Whether some bytes are a picture that this course drew and signed.
  package static func isPicture(_ bytes: Data) -> Bool {
    Picture.signature(in: bytes, .svg) != nil || Picture.signature(in: bytes, .gif) != nil
  }

  /// The script's place.
  var place: Place {
    Place(path, rule: .own(recognised: isOwnScript), isForced: isForced)
  }

  /// A picture's place.
  func place(of picture: Picture) -> Place {
    let format = picture.format
    return Place(
      picture.path, rule: .own { Picture.signature(in: $0, format) != nil }, isForced: isForced)
  }

  /// Whether a script is as this course wrote it, where only the files themselves can tell: the
  /// picture beside it says from which script it was drawn, and without a picture the script's head
  /// must do.
  @Sendable private func isOwnScript(_ script: Data) -> Bool {
    let signatures = pictures.compactMap { picture in
      FileManager.default.contents(atPath: picture.path).flatMap {
        Picture.signature(in: $0, picture.format)
      }
    }
    if !signatures.isEmpty { return signatures.contains(Picture.signature(ofScript: script)) }
    return String(decoding: script.prefix(1 << 14), as: UTF8.self)
      .contains("\n#   gnuplot \(name)\n")
  }

  /// Says whether the script and its pictures could be written, as things are now; changes nothing.
  func check(_ script: Data) throws(FileFault) {
    try place.check(for: script)
    let signature = Picture.signature(ofScript: script)
    for picture in pictures where !picture.isUpToDate(signature) {
      try place(of: picture).check()
    }
  }
}

extension String {
  /// The last part of a path.
  fileprivate var lastComponent: String { (self as NSString).lastPathComponent }
}

/// Where the scripts and pictures of a lesson stand.
public struct PlotFolder: Sendable {
  /// The folder's path.
  public let path: String
  /// Whether files may be replaced that this course did not write.
  private let isForced: Bool

  /// Names the folder; it is made when the first figure is written.
  ///
  /// - Parameters:
  ///   - path: The folder's path.
  ///   - isForced: Whether files may be replaced there that this course did not write, or that
  ///     somebody changed since.
  public init(path: String, isForced: Bool = false) {
    self.path = path.isEmpty ? "." : path
    self.isForced = isForced
  }

  /// Writes the figure's script; an interrupted or failed write leaves the script that was there
  /// before.
  ///
  /// A script that already says the same is left alone. So is every file of the figure, where one
  /// of them may not be replaced.
  public func write(_ figure: Figure) throws(PlottingError) -> ScriptFile {
    try makeFolder()
    let file = file(for: figure)
    let script = try Self.script(of: figure, for: file)
    do throws(FileFault) {
      try file.check(script)
      try file.place.write(script)
    } catch {
      throw PlottingError(error)
    }
    return file
  }

  /// Says whether all of these figures could be written, as things are now; changes nothing.
  package func check(_ figures: [Figure]) throws(PlottingError) {
    for figure in figures {
      let file = file(for: figure)
      let script = try Self.script(of: figure, for: file)
      do throws(FileFault) { try file.check(script) } catch { throw PlottingError(error) }
    }
  }

  /// Copies the pictures that another folder has of a script here, where they show what it says: so
  /// they need not be drawn.
  package func takePictures(of script: ScriptFile, from other: PlotFolder) {
    guard let signature = Picture.signature(ofScript: script.path) else { return }
    for picture in script.pictures {
      let name = picture.path.lastComponent
      let there = Picture(path: "\(other.path)/\(name)", format: picture.format)
      if there.isUpToDate(signature), let bytes = FileManager.default.contents(atPath: there.path) {
        // Where it cannot be copied, it is drawn.
        _ = FileManager.default.createFile(atPath: picture.path, contents: bytes)
      }
    }
  }

  /// The files of a figure in another folder, with the places that are theirs here.
  package func places(forFilesOf script: ScriptFile) -> [(place: Place, bytes: Data)] {
    let own = ScriptFile(
      path: "\(path)/\(script.name)", picturePath: "\(path)/\(script.pictureName)",
      animationPath: script.animationPath.map { "\(path)/\($0.lastComponent)" },
      title: script.title, width: script.width, height: script.height, isForced: isForced)
    let pairs =
      [(script.path, own.place)]
      + zip(script.pictures, own.pictures).map { ($0.path, own.place(of: $1)) }
    return pairs.compactMap { from, place in
      FileManager.default.contents(atPath: from).map { (place, $0) }
    }
  }

  /// The files of a figure in this folder, whether they are there or not.
  package func file(for figure: Figure) -> ScriptFile {
    let stem = FileName.stem(figure.name)
    let size = FigureScript(figure).stillSize
    return ScriptFile(
      path: "\(path)/\(stem).gp", picturePath: "\(path)/\(stem).svg",
      animationPath: figure.frames.count > 1 ? "\(path)/\(stem).gif" : nil,
      title: figure.caption, width: size.width, height: size.height, isForced: isForced)
  }

  /// A figure's script.
  ///
  /// The C++ library writes to files only, so it becomes one first, elsewhere.
  private static func script(of figure: Figure, for file: ScriptFile) throws(PlottingError) -> Data
  {
    let folder: WorkFolder
    do throws(WorkFolderFault) { folder = try WorkFolder() } catch { throw PlottingError(error) }
    defer { folder.remove() }
    let path = folder.path + "/script.gp"
    do throws(ScriptFileStream.Failure) {
      let stream = try ScriptFileStream(path: path)
      for piece in FigureScript(figure).script.pieces { try stream.write(piece) }
      try stream.close()
    } catch {
      throw .cannotWrite(path: file.path, reason: error.reason)
    }
    guard let script = FileManager.default.contents(atPath: path) else {
      throw .cannotWrite(path: file.path, reason: SystemReason.text(EIO))
    }
    return script
  }

  /// Makes the folder, unless it is there.
  package func makeFolder() throws(PlottingError) {
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
