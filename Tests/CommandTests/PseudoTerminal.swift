// A terminal with the command on its other side: what the command writes is shown on a screen, keys
// are typed, the window is resized, signals are sent.

import Foundation
import Subprocess
import Synchronization
import SystemPackage
import TestSupport

/// A pseudo-terminal.
final class PseudoTerminal {
  /// What waited too long, and what was on the screen until then.
  struct NeverAppeared: Error, CustomStringConvertible {
    var text: String
    var screen: String
    var description: String { "“\(text)” never appeared; there was: \(screen)" }
  }

  private let master: Int32
  private let slave: Int32
  private let before: termios
  private let notes: ScratchFolder
  private let ending = Ending()
  private var process: Task<TerminationStatus, any Error>?
  /// Everything that was written to the terminal, with its escape codes.
  private(set) var output = ""
  /// The output without escape codes of colours.
  var uncoloredOutput: String { output.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
  /// What a reader sees.
  private(set) var window: VirtualScreen
  private var seen = "".startIndex
  private var pending: [UInt8] = []
  /// What was written since the last key.
  private var answer = ""

  /// Opens a terminal of a size.
  init(columns: Int, rows: Int = 40) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = Self.size(columns, rows)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    // Processes that other tests start meanwhile must not keep this terminal open.
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    (self.master, self.slave) = (master, slave)
    before = Self.modes(slave)
    window = VirtualScreen(columns: columns, rows: rows)
    notes = try ScratchFolder()
  }

  deinit {
    process?.cancel()
    close(master)
    close(slave)
  }

  /// Whether the terminal's modes are what they were before: what `stty -a` shows.
  var isAsItWas: Bool { Self.modes(slave).isEqual(to: before) }

  /// How many bytes nobody has read: what the next program would take for typed.
  var bytesLeft: Int32 {
    var count: Int32 = 0
    _ = ioctl(slave, UInt(FIONREAD), &count)
    return count
  }

  // MARK: The command

  /// Starts the command with this terminal as its controlling one.
  ///
  /// Standard error is kept apart unless it shows, too.
  func start(
    _ arguments: [String], environment: [String: String], in folder: ScratchFolder,
    showsErrors: Bool = false
  ) {
    let variables = bareEnvironment.merging(["LESSON_HOME": folder.path]) { $1 }
      .merging(environment) { $1 }
    let (terminal, ending, notes) = (FileDescriptor(rawValue: slave), ending, notes.path)
    // The shell notes its number, which is the command's own after `exec`.
    let errors = showsErrors ? "" : " 2>'\(notes)/errors'"
    let script = "echo $$ >'\(notes)/pid'; exec \"$@\"\(errors)"
    let command = ["-c", "/bin/sh", "-c", script, "sh", commandPath] + arguments
    process = Task {
      defer { ending.hasCome.withLock { $0 = true } }
      return try await Subprocess.run(
        .name("setsid"), arguments: Arguments(command),
        environment: .custom(
          Dictionary(
            uniqueKeysWithValues: variables.map { (Environment.Key(rawValue: $0)!, $1) })),
        workingDirectory: FilePath(folder.path),
        input: .fileDescriptor(terminal, closeAfterSpawningProcess: false),
        output: .fileDescriptor(terminal, closeAfterSpawningProcess: false),
        error: .fileDescriptor(terminal, closeAfterSpawningProcess: false)
      ).terminationStatus
    }
  }

  /// Waits for the command's end.
  func end() async throws -> Outcome {
    guard let process else { fatalError("nothing was started") }
    // A terminal holds little: the command ends only when somebody reads what it writes.
    let deadline = ContinuousClock.now + .seconds(300)
    while !ending.hasCome.withLock({ $0 }), ContinuousClock.now < deadline {
      while takeIn() {}
      try await Task.sleep(for: .milliseconds(10))
    }
    process.cancel()
    let status = try await process.value
    while takeIn() {}
    return Outcome(status, output: output, errors: notes.read("errors"))
  }

  /// Starts the command, types each key when the text before it has appeared, and waits for the
  /// end.
  func play(
    _ arguments: [String], environment: [String: String], in folder: ScratchFolder,
    typing script: [(after: String, keys: String)]
  ) async throws -> Outcome {
    start(arguments, environment: environment, in: folder)
    for (text, keys) in script {
      try await wait(for: text)
      type(keys)
    }
    return try await end()
  }

  // MARK: The reader

  /// Types keys.
  func type(_ keys: String) {
    answer = ""
    _ = keys.withCString { write(master, $0, strlen($0)) }
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) {
    while takeIn() {}
    answer = ""
    window.resize(columns: columns, rows: rows)
    var size = Self.size(columns, rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the command a signal.
  func send(_ signal: Int32) throws {
    guard let number = notes.read("pid").flatMap({ pid_t($0.dropLast()) }) else {
      throw NeverAppeared(text: "the command's number", screen: output)
    }
    kill(number, signal)
  }

  /// Waits until a text has been written after the last one that was waited for.
  func wait(for text: String) async throws {
    try await wait(for: text) {
      guard let found = self.output[self.seen...].range(of: text) else { return false }
      self.seen = found.upperBound
      return true
    }
  }

  /// Waits until the command waits for the next key.
  func waitForStop() async throws { try await wait(for: "a stop") { self.isAtStop } }

  /// Whether the last line is one that asks for a key, and was written since the last one: an answer
  /// comes in pieces, and before its first the question stands there still.
  private var isAtStop: Bool {
    let line = window.currentLine
    let written = answer.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "")
    guard written.contains(line.trimmingCharacters(in: .whitespaces)) else { return false }
    // The keys of a question stand above its prompt, which comes with the next write.
    if ["Enter alone skips", "Enter만 누르면"].contains(where: line.contains) { return false }
    return line.hasPrefix("  Enter ") && (line.contains("q quit") || line.contains("q 나가기"))
      || ["Enter closes", "Enter 닫기"].contains(where: line.contains)
      || [
        "Your prediction", "예측", "Go to step", "이동할 단계", "Set name=value", "바꿀 설정값", "Find:",
      ].contains { line.hasPrefix("  " + $0) }
  }

  /// Waits until something holds of what was written.
  func wait(for what: String, until isDone: () -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(300)
    var isLast = false
    while !isLast {
      isLast = ending.hasCome.withLock { $0 } || ContinuousClock.now > deadline
      while takeIn() {}
      if isDone() { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw NeverAppeared(text: what, screen: output)
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
    output += text
    answer += text
    window.write(text)
    pending = []
    return true
  }

  private static func size(_ columns: Int, _ rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }

  private static func modes(_ descriptor: Int32) -> termios {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return modes
  }
}

extension termios {
  fileprivate func isEqual(to other: termios) -> Bool {
    var (one, two) = (self.c_cc, other.c_cc)
    let areKeysEqual = withUnsafeBytes(of: &one) { one in
      withUnsafeBytes(of: &two) { two in one.elementsEqual(two) }
    }
    return areKeysEqual && c_iflag == other.c_iflag && c_oflag == other.c_oflag
      && c_cflag == other.c_cflag && c_lflag == other.c_lflag
  }
}

/// Whether the process on the other side has ended.
private final class Ending: Sendable {
  let hasCome = Mutex(false)
}
