// A file on its way: written beside the one that it replaces, then moved onto it in one step. So nobody ever sees half of it,
// whatever ends the run meanwhile.

import Foundation

/// A file that is not yet in its place.
///
/// It replaces what stands there: of a symbolic link the link, never the file that it leads to.
package struct PendingFile {
  /// Where it is written.
  package let path: String
  private let destination: String

  /// A name in the same folder that no other run uses.
  package init(for destination: String) {
    self.destination = destination
    let folder = (destination as NSString).deletingLastPathComponent
    let name = (destination as NSString).lastPathComponent
    let unique = UUID().uuidString.prefix(8).lowercased()
    path = "\(folder.isEmpty ? "." : folder)/.\(name).\(unique)"
  }

  /// Writes a whole file.
  ///
  /// - Parameters:
  ///   - bytes: What it holds.
  ///   - destination: Its place, in a folder that is there.
  /// - Throws: ``PlottingError`` with the system's reason; what was there before is still there.
  package static func write(_ bytes: Data, to destination: String) throws(PlottingError) {
    removeAbandoned(for: [destination])
    let file = PendingFile(for: destination)
    do {
      try bytes.write(to: URL(filePath: file.path), options: .withoutOverwriting)
    } catch {
      file.discard()
      throw .cannotWrite(path: destination, reason: error.reason)
    }
    try file.commit()
  }

  /// Puts the file into its place.
  package func commit() throws(PlottingError) {
    if rename(path, destination) != 0 {
      let reason = SystemReason.text(errno)
      discard()
      throw .cannotWrite(path: destination, reason: reason)
    }
  }

  /// Removes the file.
  package func discard() { unlink(path) }

  /// Removes what runs that were killed left behind on their way to these places, which are all in one folder.
  ///
  /// Only what is older than any run takes: the rest may be another one's, on its way.
  package static func removeAbandoned(for destinations: [String]) {
    guard let first = destinations.first else { return }
    let folder = (first as NSString).deletingLastPathComponent
    let starts = destinations.map { ".\(($0 as NSString).lastPathComponent)." }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      guard let start = starts.first(where: name.hasPrefix),
        name.dropFirst(start.count).wholeMatch(of: /[0-9a-f]{8}/) != nil
      else { continue }
      let path = "\(folder)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular,
        let date = attributes?[.modificationDate] as? Date, date.timeIntervalSinceNow < -3600
      else { continue }
      unlink(path)
    }
  }
}
