// A terminal without a screen: what the command writes is kept, keys are typed when a text has appeared.

import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// A pseudo-terminal with the command on its other side.
final class PseudoTerminal {
  /// What waited too long, and what was on the screen until then.
  struct NeverAppeared: Error, CustomStringConvertible {
    var text: String
    var screen: String
    var description: String { "“\(text)” never appeared; there was: \(screen)" }
  }

  private let master: Int32
  private let slave: Int32
  /// Everything that was written to the terminal, with its escape codes.
  private(set) var screen = ""

  /// Opens a terminal of a width.
  init(columns: UInt16) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    // Processes that other tests start meanwhile must not keep this terminal open.
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    (self.master, self.slave) = (master, slave)
  }

  deinit {
    close(master)
    close(slave)
  }

  /// Whether the terminal gives whole lines and shows what is typed, as a shell left it.
  var isAsItWas: Bool {
    var state = termios()
    tcgetattr(slave, &state)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return state.c_lflag & wanted == wanted
  }

  /// Starts the command on the terminal, and types each key when the text before it has appeared.
  func play(
    _ arguments: [String], environment: [String: String], in folder: ScratchFolder,
    typing script: [(after: String, keys: String)]
  ) async throws -> Outcome {
    let variables = bareEnvironment.merging(["LESSON_HOME": folder.path]) { $1 }
      .merging(environment) { $1 }
    let (terminal, path) = (FileDescriptor(rawValue: slave), commandPath)
    let ending = Ending()
    let process = Task {
      defer { ending.hasCome.withLock { $0 = true } }
      return try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(arguments),
        environment: .custom(
          Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(rawValue: $0)!, $1) })),
        workingDirectory: FilePath(folder.path),
        input: .fileDescriptor(terminal, closeAfterSpawningProcess: false),
        output: .fileDescriptor(terminal, closeAfterSpawningProcess: false),
        error: .string(limit: 1 << 20))
    }
    defer { process.cancel() }
    var seen = screen.startIndex
    for (text, keys) in script {
      seen = try await wait(for: text, from: seen, orUntil: ending)
      _ = keys.withCString { write(master, $0, strlen($0)) }
    }
    // A terminal holds little: the command ends only when somebody reads what it writes.
    let deadline = ContinuousClock.now + .seconds(300)
    while !ending.hasCome.withLock({ $0 }), ContinuousClock.now < deadline {
      while takeIn() {}
      try await Task.sleep(for: .milliseconds(10))
    }
    process.cancel()
    let finished = try await process.value
    while takeIn() {}
    return Outcome(finished.terminationStatus, output: screen, errors: finished.standardError)
  }

  private func wait(
    for text: String, from start: String.Index, orUntil ending: Ending
  ) async throws -> String.Index {
    let deadline = ContinuousClock.now + .seconds(300)
    var isLast = false
    while !isLast {
      isLast = ending.hasCome.withLock { $0 } || ContinuousClock.now > deadline
      while takeIn() {}
      if let found = screen[start...].range(of: text) { return found.upperBound }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw NeverAppeared(text: text, screen: screen)
  }

  /// Reads what is there; `false` when nothing is.
  private func takeIn() -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, 0) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    pending += bytes[..<count]
    // A character may come in two halves.
    guard let text = String(validating: pending, as: UTF8.self) else { return true }
    screen += text
    pending = []
    return true
  }

  private var pending: [UInt8] = []
}

/// Whether the process on the other side has ended.
private final class Ending: Sendable {
  let hasCome = Mutex(false)
}
