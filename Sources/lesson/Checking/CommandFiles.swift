// Which files a command line runs, to be looked at for changes.

import ArgumentParser
import Foundation

/// The files that stand in a command line, and those of their kind beside them.
struct CommandFiles {
  private let folders: [(folder: String, ending: String)]
  private let files: [String]

  /// Finds the words of a command line that are files.
  init(of command: String) {
    let words = command.split { " \t\n\"';&|<>()".contains($0) }.map(String.init)
    files = words.filter { word in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: word, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    folders = files.compactMap { file in
      let url = URL(filePath: file)
      return url.pathExtension.isEmpty
        ? nil : (url.deletingLastPathComponent().path, "." + url.pathExtension)
    }
  }

  /// Refuses a command line with nothing in it.
  static func validate(_ command: String?) throws {
    if let command, command.allSatisfy(\.isWhitespace) {
      throw ValidationError(say(CheckingPhrase.noCommand))
    }
  }

  /// Each of them, with its time of change.
  func changes() -> [String: Date] {
    let beside = folders.flatMap { folder, ending in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }
    }
    return (files + beside).reduce(into: [:]) { changes, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      changes[file] = attributes?[.modificationDate] as? Date
    }
  }
}
