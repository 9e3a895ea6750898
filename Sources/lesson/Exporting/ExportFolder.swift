// Where an export goes. A file appears there whole or not at all.

import Foundation
import Languages
import OperatingSystem
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

  /// The folder that the reader need not name: the editions have the same file names, and so a
  /// folder each.
  static func usual(_ language: Language) -> String {
    language.folder.isEmpty ? "exports" : "exports/\(language.folder)"
  }

  /// The files with their places, each named as the reader would write it.
  func places(of files: [ExportedFile], isForced: Bool) -> [(place: Place, bytes: Data)] {
    files.map { file in
      (place(of: file.name, .own(recognised: isOwn), isForced: isForced), Data(file.text.utf8))
    }
  }

  /// The place of one file, by its name.
  func place(of file: String, _ rule: Place.Rule, isForced: Bool) -> Place {
    Place(
      url.appending(path: file).path(percentEncoded: false),
      shown: URL(filePath: name).appending(path: file).relativePath, rule: rule,
      isForced: isForced)
  }

  /// What an export wrote, where only the file itself can tell.
  @Sendable private func isOwn(_ bytes: Data) -> Bool {
    ExportedFile.isMarked(bytes) || ScriptFile.isPicture(bytes)
  }

  /// The address of a page in the other language, seen from this folder, if it is there: the
  /// editions have the same file names, and the Korean one lies below the English one.
  func otherEdition(of file: String) -> String? {
    let isKorean = Language.ofCommand == .korean
    if isKorean, url.lastPathComponent != Language.korean.folder { return nil }
    let address = (isKorean ? "../" : Language.korean.folder + "/") + file
    let path = url.appending(path: address).standardizedFileURL.path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: path) ? address : nil
  }

  /// Writes files to their places, and makes the folders that lead there.
  func write(_ files: [(place: Place, bytes: Data)]) throws(CommandFailure) {
    for (place, bytes) in files {
      let folder = (place.path as NSString).deletingLastPathComponent
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw failure(.failed(path: place.shown, reason: error.reason))
      }
      do throws(FileFault) { try place.write(bytes) } catch { throw failure(error) }
    }
  }

  /// Says whether the files could be written, as things are now; changes nothing.
  func check(_ files: [(place: Place, bytes: Data)]) throws(CommandFailure) {
    for (place, bytes) in files {
      do throws(FileFault) { try place.check(for: bytes) } catch { throw failure(error) }
    }
  }

  private func failure(_ fault: FileFault) -> CommandFailure {
    CommandFailure(.unwritable, fault, elsewhere: "--output")
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
