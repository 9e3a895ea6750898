// The one way in which this course writes a file where the reader says so: whole or not at all, and
// only over what may go.
//
// A file is written beside the one that it replaces, then moved onto it in one step, so that nobody
// ever sees half of it, whatever ends the run meanwhile. And it replaces nothing that somebody else
// made or changed.

import Foundation
import Text

/// Where a file is to stand, and what it may replace there.
package struct Place: Sendable {
  /// What a file may replace.
  package enum Rule: Sendable {
    /// Nothing: the file is a new one.
    case nothing
    /// What this course wrote there, and nobody changed since.
    ///
    /// The folder's record knows that, see ``FolderRecord``. A file that it says nothing of, such
    /// as one that came with the course, is told by its contents.
    case own(recognised: @Sendable (Data) -> Bool)
    /// A file that is told by its contents alone, such as the last run's report.
    case kind(recognised: @Sendable (Data) -> Bool)
    /// Any file, but for a link and a file that is write-protected: the caller knows that nothing
    /// is lost.
    case file
  }

  /// The file's path.
  package var path: String
  /// The path as messages say it.
  package var shown: String
  /// What the file may replace.
  package var rule: Rule
  /// Whether the reader said `--force`.
  ///
  /// Then any file may go, and any link: of a link the link, never what it leads to. A folder, a
  /// device or a pipe is replaced by nothing.
  package var isForced: Bool
  /// Whether nobody else may read a file that is new here.
  package var isPrivate: Bool

  /// Names a place.
  package init(
    _ path: String, shown: String? = nil, rule: Rule, isForced: Bool = false,
    isPrivate: Bool = false
  ) {
    self.path = path
    self.shown = shown ?? path
    self.rule = rule
    self.isForced = isForced
    self.isPrivate = isPrivate
  }

  /// Says whether a file may be written here, as things are now; changes nothing.
  ///
  /// - Parameter bytes: What it will hold, where that is known: what is there already need not be
  ///   written.
  /// - Throws: What stands in the way.
  package func check(for bytes: Data? = nil) throws(FileFault) { _ = try look(for: bytes) }

  /// Writes the file, unless it is there already.
  ///
  /// - Parameters:
  ///   - bytes: What it holds.
  ///   - isDurable: Whether to wait until the disk has it.
  /// - Throws: Why it was not written; then what was there before is still there.
  package func write(_ bytes: Data, isDurable: Bool = false) throws(FileFault) {
    Self.removeAbandoned(for: path)
    let found = try look(for: bytes)
    if found.isSame { return }
    let pending = PendingFile(for: path)
    do throws(FileFault) {
      try pending.write(bytes, like: found.status, isDurable: isDurable, of: self)
      if case .own = rule { try record(bytes) }
      try put(pending, over: found, bytes)
    } catch {
      pending.discard()
      throw error
    }
    pending.forget()
  }

  // MARK: What is there

  /// What was found at the place.
  private struct Found {
    /// What the system says of it; `nil` where there is nothing.
    var status: stat?
    /// Whether it holds what is to be written.
    var isSame = false
  }

  private func look(for bytes: Data?) throws(FileFault) -> Found {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return Found() }
      throw .failed(path: shown, reason: SystemReason.text(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Found(status: status, isSame: try isSame(status, bytes))
    case S_IFLNK:
      if isForced { return Found(status: status) }
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
      throw .link(path: shown, to: target ?? "?")
    case S_IFDIR: throw .failed(path: shown, reason: SystemReason.text(EISDIR))
    case S_IFIFO: throw .unfit(path: shown, .pipe)
    case S_IFSOCK: throw .unfit(path: shown, .socket)
    default: throw .unfit(path: shown, .device)
    }
  }

  /// Whether a file that is there holds the bytes already; throws where it must not be replaced.
  private func isSame(_ status: stat, _ bytes: Data?) throws(FileFault) -> Bool {
    let content = Self.content(of: path, status)
    if let bytes, content == bytes { return true }
    if isForced { return false }
    if case .nothing = rule { throw .foreign(path: shown) }
    // Root may write everything; a file without any permission to write says what its owner wants.
    if status.st_mode & 0o222 == 0 || (access(path, W_OK) != 0 && errno == EACCES) {
      throw .readOnly(path: shown)
    }
    // In an empty file there is nothing to lose.
    if status.st_size > 0 { try checkContent(content) }
    return false
  }

  private func checkContent(_ content: Data?) throws(FileFault) {
    let isKnown: @Sendable (Data) -> Bool
    switch rule {
    case .nothing, .file: return
    case .kind(let recognised): isKnown = recognised
    case .own(let recognised):
      isKnown = recognised
      let (folder, name) = path.folderAndName
      guard let known = FolderRecord(of: folder).fingerprints(of: name) else { break }
      if let content, known.contains(Fingerprint(content)) { return }
      throw .changed(path: shown)
    }
    guard let content, isKnown(content) else { throw .foreign(path: shown) }
  }

  /// A file's contents; `nil` where they cannot be read, or are more than this course ever writes.
  private static func content(of path: String, _ status: stat) -> Data? {
    status.st_size <= 256 << 20 ? FileManager.default.contents(atPath: path) : nil
  }

  // MARK: Putting it there

  /// Remembers what this course writes, before it is there.
  ///
  /// So the next run knows both files when this one is ended in between.
  private func record(_ bytes: Data) throws(FileFault) {
    let (folder, name) = path.folderAndName
    if let code = FolderRecord(of: folder).add(Fingerprint(bytes), of: name) {
      throw .failed(path: shown, reason: SystemReason.text(code))
    }
  }

  private func put(
    _ pending: PendingFile, over found: Found, _ bytes: Data
  ) throws(FileFault) {
    if found.status == nil {
      guard let code = Self.moveToNothing(pending.path, path) else { return }
      // Was somebody faster?
      guard code == EEXIST else {
        throw .failed(path: shown, reason: SystemReason.text(code))
      }
      if try look(for: bytes).isSame { return pending.discard() }
    } else if let before = found.status, !isStill(before) {
      // Changed while this was written.
      if try look(for: bytes).isSame { return pending.discard() }
    }
    if rename(pending.path, path) != 0 {
      throw .failed(path: shown, reason: SystemReason.text(errno))
    }
  }

  private func isStill(_ before: stat) -> Bool {
    var now = stat()
    return lstat(path, &now) == 0 && now.st_ino == before.st_ino && now.st_size == before.st_size
      && now.st_mtim.tv_sec == before.st_mtim.tv_sec
      && now.st_mtim.tv_nsec == before.st_mtim.tv_nsec
  }

  // MARK: Out of the way

  /// Gives a file another name that nothing has yet: the wanted one, or with a number behind it.
  ///
  /// - Returns: The name that it has now.
  package static func moveAside(
    _ path: String, to wanted: String
  ) throws(FileFault) -> String {
    for number in 1... {
      let aside = number == 1 ? wanted : "\(wanted)-\(number)"
      guard let code = moveToNothing(path, aside) else { return aside }
      if code != EEXIST { throw .failed(path: aside, reason: SystemReason.text(code)) }
    }
    return path
  }

  /// Moves a file to where there must be nothing; returns what went wrong, if anything did.
  fileprivate static func moveToNothing(_ path: String, _ place: String) -> Int32? {
    // Unlike a new name by `rename`, a second name never takes the place of something.
    if link(path, place) == 0 { return unlink(path) == 0 ? nil : errno }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return errno }
    // A file system without second names.
    var status = stat()
    if lstat(place, &status) == 0 { return EEXIST }
    return rename(path, place) == 0 ? nil : errno
  }
}
