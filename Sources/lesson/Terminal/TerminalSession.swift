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
  /// What is asked, and whether what is pasted is told from what is typed.
  private let wishes: Wishes

  /// What the terminal is to do besides sending keys.
  struct Wishes {
    /// Say what it can do; then ``events`` has an answer, an empty one when the terminal says
    /// nothing.
    var attributes = false
    /// Say what its ground is.
    ///
    /// Terminals answer in order, so one that can will have done so before
    /// it says what it can do.
    var ground = false
    /// Tell what is pasted from what is typed.
    var paste = false
  }

  /// The signals that end or suspend the process, or change its window.
  private static let signals = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH,
  ]

  /// Takes the terminal over; `nil` where standard input is none.
  ///
  /// - Parameter wishes: What the terminal is to do.
  init?(_ wishes: Wishes) {
    self.wishes = wishes
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    self.before = before
    (events, continuation) = AsyncStream.makeStream()
    handlers = Dictionary(uniqueKeysWithValues: Self.signals.map { ($0, catchSignal($0)) })
    takeOver()
    Thread.detachNewThread { [self] in listen() }
  }

  /// Gives the terminal back; keys that were pressed and not used are dropped.
  func end() {
    for number in Self.signals where number != SIGWINCH {
      signal(number, handlers[number] ?? SIG_DFL)
    }
    giveBack(waits: true)
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
    _ = withUnsafePointer(to: single) { tcsetattr(STDIN_FILENO, TCSANOW, $0) }
    if wishes.paste { try? StandardOutput().write(beginningToBracket) }
  }

  /// After a signal, nothing is waited for: a terminal that was stopped with Ctrl-S takes nothing,
  /// and the signal must not wait until it does.
  private func giveBack(waits: Bool = false) {
    let text = farewell.withLock { $0 } + (wishes.paste ? endingToBracket : "")
    if !text.isEmpty, waits || isWritable(STDOUT_FILENO) { try? StandardOutput().write(text) }
    tcflush(STDIN_FILENO, TCIFLUSH)
    _ = withUnsafePointer(to: before) { tcsetattr(STDIN_FILENO, TCSANOW, $0) }
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

  private func listen() {
    var waiting = Waiting()
    if wishes.attributes || wishes.ground {
      try? StandardOutput().write((wishes.ground ? "\u{1B}]11;?\u{1B}\\" : "") + "\u{1B}[c")
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
    switch event {
    // A reply that comes too late, or unasked, is taken out of the input and forgotten.
    case .attributes, .ground: if waiting.answer == nil { return }
    default: break
    }
    if case .attributes = event { waiting.answer = nil }
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
      continuation.yield(.resumed)
    default:
      giveBack()
      // Where the next prompt is to stand.
      if isWritable(STDERR_FILENO) { writeToStandardError("\n") }
      Leftovers.removeAll()
      Leftovers.act(on: number)
    }
  }
}

private let beginningToBracket = "\u{1B}[?2004h"
private let endingToBracket = "\u{1B}[?2004l"

/// Whether a few bytes can be written at once.
private func isWritable(_ descriptor: Int32) -> Bool {
  var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLOUT) != 0
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
