// The tree as these tests read it: folders and lines, nothing compiled.

import Foundation
import Testing

/// The course's own files.
enum House {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of Swift, with its place in the tree.
  struct SourceFile: Sendable, CustomTestStringConvertible {
    let path: String
    let lines: [String]

    var testDescription: String { path }
  }

  /// The Swift files below a folder, in order of their paths.
  static func swiftFiles(below folder: String) throws -> [SourceFile] {
    let start = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: start.path(percentEncoded: false))
    return try names.sorted().filter { $0.hasSuffix(".swift") }.map { name in
      let text = try String(contentsOf: start.appending(path: name), encoding: .utf8)
      return SourceFile(
        path: "\(folder)/\(name)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  /// A file's text.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
