// The one way in which the command writes to standard output.

import Foundation
import Rendering

/// Why standard output takes no more.
enum OutputError: Error, Equatable {
  /// Whoever read it has gone, as `head` does after some lines. Nobody is left to be told.
  case closed
  /// Writing failed, for example because the disk is full.
  case failed(errno: Int32)
}

/// Writes text to a file descriptor, all of it or not at all as far as the caller can tell.
struct StandardOutput {
  private let descriptor: Int32

  /// Writes to standard output unless told otherwise.
  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
  }

  /// Writes the text, however many pieces the system takes it in.
  func write(_ text: String) throws(OutputError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable()
      case EPIPE: throw .closed
      case let code: throw .failed(errno: code)
      }
    }
  }

  /// A terminal that another program left non-blocking is full for a moment, not for good.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&request, 1, -1)
  }
}

/// Writes one line to standard error, in ASCII where a terminal there wants that.
func complain(_ message: String) {
  let environment = TerminalEnvironment.current(output: STDERR_FILENO)
  writeToStandardError((environment.needsASCII ? message.asciiForm : message) + "\n")
}

/// Writes to standard error, where nothing can be done if that fails.
func writeToStandardError(_ text: String) {
  try? StandardOutput(descriptor: STDERR_FILENO).write(text)
}
