// Folders of a test's own, and what stands in them.

import Foundation
import OperatingSystem
import Testing

/// A folder that is removed at the end.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    let temporary = (NSTemporaryDirectory() as NSString).standardizingPath
    path = "\(temporary)/files-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file without any of the code under test.
  func put(_ text: String, in name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
  }

  /// The text of a file, read through links; `nil` where there is none.
  func text(_ name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// What a reader sees, and what is on its way.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0 != FolderRecord.fileName }.sorted()
  }

  /// A place in the folder for a file of the course's own; “ours…” is what it knows without a
  /// record.
  func place(_ name: String = "file", isForced: Bool = false) -> Place {
    Place(
      path + "/" + name, shown: name,
      rule: .own { String(decoding: $0, as: UTF8.self).hasPrefix("ours") }, isForced: isForced)
  }
}

extension Place {
  /// Writes a text; returns what stood in the way.
  func write(_ text: String) -> FileFault? {
    do throws(FileFault) {
      try write(Data(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  /// Says what would stand in the way of a text.
  func fault(for text: String? = nil) -> FileFault? {
    do throws(FileFault) {
      try check(for: text.map { Data($0.utf8) })
      return nil
    } catch {
      return error
    }
  }
}
