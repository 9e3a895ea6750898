// A file as memory: the system brings in what is looked at, and lets it go again. So a file of
// gigabytes can be read a row at a time.

import Foundation

/// The bytes of a file.
final class MappedFile: Sendable {
  /// How many bytes there are.
  let count: Int
  private let base: UnsafeRawPointerBox

  private struct UnsafeRawPointerBox: @unchecked Sendable { let pointer: UnsafeMutableRawPointer }

  /// Opens a file for reading only.
  init(_ path: String) throws(LogitFileProblem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotOpen(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .cannotOpen(reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    count = Int(status.st_size)
    guard count > 0 else { throw .empty }
    let memory = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let memory, memory != MAP_FAILED else {
      throw .cannotOpen(reason: String(cString: strerror(errno)))
    }
    base = UnsafeRawPointerBox(pointer: memory)
  }

  deinit { munmap(base.pointer, count) }

  /// All bytes, for as long as this object lives.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base.pointer, count: count) }
}

extension MappedFile {
  /// The kind that the first bytes say; `nil` for none that is read.
  var kind: FileKind? {
    if starts(with: NumPyHeader.magic) { return .numpy }
    // A header of JSON behind eight bytes that say how long it is.
    if count > 8, bytes[8] == UInt8(ascii: "{") { return .safetensors }
    // Text has no NUL.
    return bytes.prefix(4096).contains(0) ? nil : .text
  }

  /// Whether the file begins with these bytes.
  func starts(with prefix: [UInt8]) -> Bool { bytes.prefix(prefix.count).elementsEqual(prefix) }
}
