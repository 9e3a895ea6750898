// A file on its way to its place, and what killed runs left of such files.

import Foundation

/// A file that is not yet in its place.
struct PendingFile {
  let path: String

  /// A name in the same folder that no other run uses.
  init(for destination: String) {
    let (folder, name) = destination.folderAndName
    let unique = UUID().uuidString.prefix(8).lowercased()
    path = "\(folder)/.\(name).\(unique)"
  }

  /// Writes all of it, with the permissions and the owner of the file that it is to replace.
  func write(
    _ bytes: Data, like before: stat?, isDurable: Bool, of place: Place
  ) throws(FileFault) {
    // A new file: never one that somebody's link leads to.
    let (descriptor, code) = Leftovers.making(path) {
      let descriptor = open(
        path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, place.isPrivate ? 0o600 : 0o666)
      return (descriptor, errno)
    }
    guard descriptor >= 0 else {
      throw .failed(path: place.shown, reason: SystemReason.text(code))
    }
    if let before, before.st_mode & S_IFMT == S_IFREG {
      _ = fchown(descriptor, before.st_uid, before.st_gid)
      _ = fchmod(descriptor, before.st_mode & 0o777)
    }
    var failure = Bytes.write(bytes, to: descriptor)
    if failure == nil, isDurable, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure { throw .failed(path: place.shown, reason: SystemReason.text(failure)) }
  }

  /// Removes it.
  func discard() {
    unlink(path)
    forget()
  }

  /// It is where it belongs.
  func forget() { Leftovers.forget(path) }
}

extension Place {
  /// Removes what runs that were killed left behind on their way to a place.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - age: In seconds; what is younger may be another run's, on its way. Longer than any run
  ///     takes.
  package static func removeAbandoned(for path: String, olderThan age: Int = 3600) {
    let (folder, name) = path.folderAndName
    let start = ".\(name)."
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(start) {
      guard name.dropFirst(start.count).wholeMatch(of: /[0-9a-f]{8}/) != nil else { continue }
      let abandoned = "\(folder)/\(name)"
      var status = stat()
      if lstat(abandoned, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        time(nil) - status.st_mtim.tv_sec >= age
      {
        unlink(abandoned)
      }
    }
  }
}

extension String {
  /// A path taken apart; the folder of a mere name is the current one.
  var folderAndName: (folder: String, name: String) {
    let folder = (self as NSString).deletingLastPathComponent
    return (folder.isEmpty ? "." : folder, (self as NSString).lastPathComponent)
  }
}

/// Writing to a descriptor.
enum Bytes {
  /// Writes all of it; returns what went wrong, if anything did.
  static func write(_ bytes: Data, to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
