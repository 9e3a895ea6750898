// A folder for what a run needs on its way, gone when the run is over.

import Foundation
import Languages
import Synchronization

/// Why there is no folder for the while.
package struct WorkFolderFault: Error, Phrase, Sendable, Equatable {
  /// Where it should have been.
  package var place: String
  /// The reason in the words of the system.
  package var reason: String

  /// Names the place and the reason.
  package init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  /// What failed, and what to do.
  package func message(in language: Language) -> String { language.say(self) }
}

/// A folder of this process alone, below the system's temporary folder.
///
/// It is there until ``remove()``, or until a signal ends the process. What `kill -9` leaves, the
/// next run removes: it knows such a folder by its lock, which the system opens when a process is
/// gone.
package final class WorkFolder: Sendable {
  /// The folder's path.
  package let path: String
  private let lock: Int32
  private let isRemoved = Mutex(false)

  private static let prefix = "distillation-course-"

  /// Makes the folder.
  package init() throws(WorkFolderFault) {
    // Absolute, for programs that run in other folders.
    let place = FileManager.default.temporaryDirectory.absoluteURL.standardizedFileURL
      .path(percentEncoded: false)
    let parent = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    Self.removeAbandoned(in: parent)
    let wanted = "\(parent)/\(Self.prefix)\(UUID().uuidString)"
    let code = Leftovers.making(wanted) { mkdir(wanted, 0o700) == 0 ? 0 : errno }
    guard code == 0 else {
      Leftovers.forget(wanted)
      throw WorkFolderFault(place: parent, reason: SystemReason.text(code))
    }
    path = wanted
    lock = open(wanted, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if lock >= 0 { _ = flock(lock, LOCK_EX | LOCK_NB) }
  }

  deinit { remove() }

  /// Removes the folder with everything in it.
  package func remove() {
    let isFirst = isRemoved.withLock { isRemoved in
      defer { isRemoved = true }
      return !isRemoved
    }
    guard isFirst else { return }
    Leftovers.remove(path)
    Leftovers.forget(path)
    if lock >= 0 { close(lock) }
  }

  /// Whether this process has looked for what others left.
  private static let hasLooked = Mutex(false)

  /// Removes the folders of processes that are gone.
  ///
  /// One that was made this very minute may not have its lock yet.
  private static func removeAbandoned(in parent: String) {
    let isFirst = hasLooked.withLock { hasLooked in
      defer { hasLooked = true }
      return !hasLooked
    }
    guard isFirst else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      var status = stat()
      if fstat(folder, &status) == 0, status.st_uid == geteuid(),
        time(nil) - status.st_mtim.tv_sec > 60, flock(folder, LOCK_EX | LOCK_NB) == 0
      {
        Leftovers.remove(path)
      }
    }
  }
}
