// The terminal while a lesson is read: keys come singly and unseen, and however the reading ends,
// by a key, an error or a signal, the terminal is as it was. (After `kill -9` nobody is left to put
// it back; bash and zsh do it themselves.)

import Foundation
import OperatingSystem
import Synchronization

/// The reader's terminal, from the beginning of a reading to its end.
final class TerminalSession: Sendable {
  /// The keys, the answers of the terminal, and changes of its size.
  let events: AsyncStream<TerminalEvent>
  private let continuation: AsyncStream<TerminalEvent>.Continuation
  private let before: termios
  /// What the signals did before.
  private let handlers: [Int32: __sighandler_t?]
  /// What must be written to leave what is on the screen, such as the second screen.
  private let farewell = Mutex("")

  /// The signals that end or suspend the process, or change its window.
  private static let signals = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH,
  ]

  /// Takes the terminal over; `nil` where standard input is none.
  ///
  /// - Parameter asksForAttributes: Whether to ask the terminal what it can do; then ``events`` has
  ///   an answer, an empty one when the terminal says nothing.
  init?(asksForAttributes: Bool) {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    self.before = before
    (events, continuation) = AsyncStream.makeStream()
    handlers = Dictionary(uniqueKeysWithValues: Self.signals.map { ($0, catchSignal($0)) })
    takeOver()
    Thread.detachNewThread { [self] in listen(asksForAttributes: asksForAttributes) }
  }

  /// Gives the terminal back; keys that were pressed and not used are dropped.
  func end() {
    for number in Self.signals where number != SIGWINCH {
      signal(number, handlers[number] ?? SIG_DFL)
    }
    giveBack()
    continuation.finish()
  }

  /// Says what must be written when the process is ended now.
  func setFarewell(_ text: String) { farewell.withLock { $0 = text } }

  // MARK: The terminal's modes

  private func takeOver() {
    var single = before
    single.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &single.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    _ = withUnsafePointer(to: single) { tcsetattr(STDIN_FILENO, TCSADRAIN, $0) }
  }

  private func giveBack() {
    let text = farewell.withLock { $0 }
    if !text.isEmpty { try? StandardOutput().write(text) }
    _ = withUnsafePointer(to: before) { tcsetattr(STDIN_FILENO, TCSAFLUSH, $0) }
  }

  // MARK: The listening thread

  /// What the thread waits for.
  private struct Waiting {
    var parser = KeyParser()
    /// When to stop waiting for the terminal's answer.
    var answer: ContinuousClock.Instant?
    /// When the window has kept its size for long enough: while it is dragged, it changes many
    /// times a second.
    var resize: ContinuousClock.Instant?
    /// When an escape was a key, because nothing followed.
    var escape: ContinuousClock.Instant?

    var next: ContinuousClock.Instant? { [answer, resize, escape].compactMap(\.self).min() }
  }

  private func listen(asksForAttributes: Bool) {
    var waiting = Waiting()
    if asksForAttributes {
      try? StandardOutput().write("\u{1B}[c")
      waiting.answer = .now + .milliseconds(500)
    }
    var input = STDIN_FILENO
    while true {
      var requests = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signalPipe.reading, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&requests, 2, timeout(until: waiting.next))
      if count < 0 && errno != EINTR { return continuation.finish() }
      if count > 0, requests[1].revents != 0 { takeSignal(&waiting) }
      // Without input there are still signals. `poll` passes over a negative descriptor.
      if count > 0, requests[0].revents != 0, !takeByte(&waiting) { input = -1 }
      takeTime(&waiting)
    }
  }

  private func timeout(until instant: ContinuousClock.Instant?) -> Int32 {
    guard let instant else { return -1 }
    let rest = (instant - .now) / .milliseconds(1)
    return Int32(min(max(rest.rounded(.up), 0), 10_000))
  }

  /// Takes one byte of input; `false` at its end.
  private func takeByte(_ waiting: inout Waiting) -> Bool {
    var byte: UInt8 = 0
    let count = read(STDIN_FILENO, &byte, 1)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return true }
    guard count == 1 else {
      continuation.yield(.key(.end))
      return false
    }
    if let event = waiting.parser.take(byte) { deliver(event, &waiting) }
    waiting.escape = waiting.parser.isInside ? .now + .milliseconds(100) : nil
    return true
  }

  private func takeTime(_ waiting: inout Waiting) {
    let now = ContinuousClock.now
    if let instant = waiting.escape, instant <= now {
      waiting.escape = nil
      if let event = waiting.parser.pause() { deliver(event, &waiting) }
    }
    if let instant = waiting.answer, instant <= now { deliver(.attributes([]), &waiting) }
    if let instant = waiting.resize, instant <= now {
      waiting.resize = nil
      continuation.yield(.resized)
    }
  }

  private func deliver(_ event: TerminalEvent, _ waiting: inout Waiting) {
    if case .attributes = event {
      // A reply that comes too late, or unasked, is taken out of the input and forgotten.
      guard waiting.answer != nil else { return }
      waiting.answer = nil
    }
    continuation.yield(event)
  }

  private func takeSignal(_ waiting: inout Waiting) {
    var byte: UInt8 = 0
    guard read(signalPipe.reading, &byte, 1) == 1 else { return }
    let number = Int32(byte)
    switch number {
    case SIGWINCH: waiting.resize = .now + .milliseconds(100)
    case SIGTSTP:
      giveBack()
      Leftovers.act(on: number)
      catchSignal(number)
      takeOver()
      continuation.yield(.resized)
    default:
      giveBack()
      // Where the next prompt is to stand.
      writeToStandardError("\n")
      Leftovers.removeAll()
      Leftovers.act(on: number)
    }
  }
}

/// A handler may do next to nothing; this one writes the signal's number into a pipe, for a thread
/// that may do anything.
///
/// Returns the handler that was there before.
@discardableResult
private func catchSignal(_ number: Int32) -> __sighandler_t? {
  _ = signalPipe
  return signal(number) { number in
    var byte = UInt8(truncatingIfNeeded: number)
    let code = errno
    _ = write(signalPipe.writing, &byte, 1)
    errno = code
  }
}

private let signalPipe: (reading: Int32, writing: Int32) = {
  var ends: [Int32] = [-1, -1]
  _ = pipe(&ends)
  for end in ends {
    _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    _ = fcntl(end, F_SETFL, O_NONBLOCK)
  }
  return (ends[0], ends[1])
}()
