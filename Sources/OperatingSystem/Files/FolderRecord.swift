// What this course wrote into a folder, kept in that folder: with it a file that somebody changed,
// or put there, can be told from one that may be replaced. It is the folder's own, so that it goes
// along when the folder is moved, and files need no mark inside.

import Foundation
import Text

/// The record of a folder, one line a file: its fingerprint and its name.
package struct FolderRecord: Sendable {
  /// The record's name, which begins with a dot as it is nothing to read.
  package static let fileName = ".lesson-files"

  private static let head =
    "# What lesson wrote here. By this it knows its own files and replaces no others.\n"
  /// How long it may grow, in bytes, before lines are dropped that are true no longer.
  private static let limit = 16 << 10

  private let folder: String
  private var path: String { "\(folder)/\(Self.fileName)" }

  /// Names the folder.
  package init(of folder: String) { self.folder = folder }

  /// The contents that this course gave a file, by their fingerprints; `nil` where it never wrote
  /// one of that name.
  package func fingerprints(of name: String) -> Set<Fingerprint>? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_SH) != 0, errno == EINTR {}
    let known = Self.text(of: descriptor).map(Self.lines) ?? []
    let fingerprints = known.filter { $0.name == name }.map(\.fingerprint)
    return fingerprints.isEmpty ? nil : Set(fingerprints)
  }

  /// Adds a file's new contents; what they were before stays known.
  ///
  /// - Returns: What went wrong, if anything did.
  package func add(_ fingerprint: Fingerprint, of name: String) -> Int32? {
    // A line is a line.
    if name.contains(where: \.isNewline) { return nil }
    let descriptor = open(
      path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      // A link is somebody's own; then nothing can be kept.
      return errno == ELOOP ? nil : errno
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    guard let text = Self.text(of: descriptor) else { return nil }
    let lines = Self.lines(text)
    if lines.contains(where: { $0.name == name && $0.fingerprint == fingerprint }) { return nil }
    var size = off_t(text.utf8.count)
    var addition = "\(fingerprint) \(name)\n"
    if size > Self.limit {
      addition = lines.filter(isTrue).map { "\($0.fingerprint) \($0.name)\n" }.joined() + addition
      size = 0
    }
    if size == 0 {
      addition = Self.head + addition
    } else if !text.hasSuffix("\n") {
      addition = "\n" + addition
    }
    if size == 0, ftruncate(descriptor, 0) != 0 { return errno }
    let failure = Bytes.write(Data(addition.utf8), to: descriptor)
    // Half a line would be taken for the beginning of the next one.
    if failure != nil { ftruncate(descriptor, size) }
    return failure
  }

  // MARK: Lines

  private typealias Line = (fingerprint: Fingerprint, name: Substring)

  /// The record's text; `nil` where a file of that name is no record of ours.
  private static func text(of descriptor: Int32) -> String? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= 16 << 20
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    return text.isEmpty || text.hasPrefix(head) ? text : nil
  }

  private static func lines(_ text: String) -> [Line] {
    text.split(separator: "\n").compactMap { line in
      guard let space = line.firstIndex(of: " "),
        let fingerprint = Fingerprint(hexadecimal: line[..<space])
      else { return nil }
      return (fingerprint, line[line.index(after: space)...])
    }
  }

  /// Whether the file still holds what the line says.
  private func isTrue(_ line: Line) -> Bool {
    FileManager.default.contents(atPath: "\(folder)/\(line.name)").map { Fingerprint($0) }
      == line.fingerprint
  }
}
