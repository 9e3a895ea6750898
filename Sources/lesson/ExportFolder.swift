// Where an export goes. A file appears there whole or not at all.

import Foundation
import Languages
import Plotting
import Rendering

/// The output folder of an export.
struct ExportFolder {
  /// The folder as the reader named it, for messages.
  private let name: String
  private let url: URL

  /// Names the folder, seen from the folder that the command was started in.
  init(_ name: String, in current: String) {
    self.name = name
    url = Self.folder(name, in: current)
  }

  /// The folder that the reader need not name: the editions have the same file names, and so a folder each.
  static func usual(_ language: Language) -> String {
    language.folder.isEmpty ? "exports" : "exports/\(language.folder)"
  }

  /// Writes the files and returns their paths, as the reader would write them.
  func write(_ files: [ExportedFile]) throws(CommandFailure) -> [String] {
    var paths: [String] = []
    for file in files {
      let place = url.appending(path: file.name)
      let path = URL(filePath: name).appending(path: file.name).relativePath
      do {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try PendingFile.write(Data(file.text.utf8), to: place.path(percentEncoded: false))
      } catch {
        throw CommandFailure(
          .unwritable,
          say(
            en:
              "cannot write \(path.visibleLine): \(error.reason); choose another folder with --output",
            ko: "\(path.visibleLine)에 쓸 수 없습니다(\(error.reason)). --output으로 다른 폴더를 고르십시오"))
      }
      paths.append(path)
    }
    return paths
  }

  /// How a document in this folder links to another folder.
  func link(to other: String, in current: String) -> String {
    let (from, to) = (url.pathComponents, Self.folder(other, in: current).pathComponents)
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let steps = from[shared...].map { _ in ".." } + to[shared...]
    let link = steps.joined(separator: "/")
    return link.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? link
  }

  private static func folder(_ name: String, in current: String) -> URL {
    let base = URL(filePath: current, directoryHint: .isDirectory)
    return URL(filePath: name, directoryHint: .isDirectory, relativeTo: base).standardizedFileURL
  }
}
