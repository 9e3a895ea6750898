// Devices and pipes: what is written there goes through, as with a shell's `>`. Nothing is put in
// their place.

import Foundation

extension Place {
  /// A way to a device, a pipe, or what this process has open already.
  private enum Stream {
    case open(Int32)
    case at(String)
  }

  /// Says whether a file can be written here, or a stream be opened, as things are now; changes
  /// nothing.
  package func checkForReport() throws(FileFault) {
    if stream == nil { try check() }
  }

  /// Writes to the device or the pipe that is here, and a file otherwise.
  package func writeReport(_ bytes: Data) throws(FileFault) {
    switch stream {
    case nil: try write(bytes)
    case .open(let descriptor): try pour(bytes, into: descriptor)
    case .at(let path):
      // Without waiting: a pipe that nobody reads would wait for ever.
      let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw .failed(path: shown, reason: SystemReason.text(errno))
      }
      defer { close(descriptor) }
      _ = fcntl(descriptor, F_SETFL, 0)
      try pour(bytes, into: descriptor)
    }
  }

  private func pour(_ bytes: Data, into descriptor: Int32) throws(FileFault) {
    if let code = Bytes.write(bytes, to: descriptor) {
      throw .failed(path: shown, reason: SystemReason.text(code))
    }
  }

  private var stream: Stream? {
    // Opened anew, a file behind such a name would be written from its beginning.
    switch path {
    case "/dev/stdout": return .open(STDOUT_FILENO)
    case "/dev/stderr": return .open(STDERR_FILENO)
    default:
      if let number = path.wholeMatch(of: /\/(?:dev|proc\/self)\/fd\/(\d+)/)?.1,
        let descriptor = Int32(number)
      {
        return .open(descriptor)
      }
    }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let kind = status.st_mode & S_IFMT
    return kind == S_IFCHR || kind == S_IFIFO ? .at(path) : nil
  }
}
