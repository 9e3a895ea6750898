// What this process does while a supervised program runs: it asks, reads, and looks at the clock.

import CSupervision
import Foundation
import Synchronization

/// The pipe whose end means the end of the program.
public final class ProcessControl: Sendable {
  private let descriptor: Mutex<Int32>

  init(_ descriptor: Int32) { self.descriptor = Mutex(descriptor) }

  /// Ends the program and everything that it started.
  public func end() {
    descriptor.withLock { descriptor in
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
  }
}

/// What this process does while the program runs: it reads, and looks at the clock.
struct Attendance {
  let process: supervision_process
  let control: ProcessControl
  /// When it is killed.
  var limit: ContinuousClock.Instant
  let outputLimit: Int
  let excess: SupervisedProcess.Excess
  /// Whether a shell or a sandbox stands between, which tells of a signal by an exit code.
  let isWrapped: Bool

  private var requests: [pollfd]
  /// Where the program is asked; −1 when there is nothing more.
  private var input: Int32
  private var output = Data()
  /// How much of the output has been taken line by line.
  private var taken = 0
  private var error = Data()
  /// Why the program was ended from here; `nil` as long as it was not.
  private var reason: SupervisedProcess.Ending?
  private var report: supervision_report?
  /// When the supervisor itself is given up.
  private var patience: ContinuousClock.Instant?

  init(
    process: supervision_process, control: ProcessControl, limit: ContinuousClock.Instant,
    outputLimit: Int, excess: SupervisedProcess.Excess, isWrapped: Bool
  ) {
    self.process = process
    self.control = control
    self.limit = limit
    self.outputLimit = outputLimit
    self.excess = excess
    self.isWrapped = isWrapped
    input = process.input
    requests = [process.output, process.error, process.report].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
  }

  /// Attends the program to its end.
  mutating func result() -> SupervisedProcess.Result {
    closeInput()
    while turn() {}
    // What was written last, perhaps while the report came.
    for index in 0..<2 where requests[index].fd >= 0 { _ = take(index, requests[index].fd) }
    for descriptor in [process.output, process.error, process.report] { close(descriptor) }
    control.end()
    while waitpid(process.supervisor, nil, 0) < 0, errno == EINTR {}
    return SupervisedProcess.Result(ending: ending, output: output, error: error)
  }

  /// Waits for something to happen, and takes it.
  ///
  /// - Returns: Whether more can come; the report comes when nobody is left who could write.
  mutating func turn() -> Bool {
    guard requests[2].fd >= 0 else { return false }
    let next = patience ?? limit
    let rest = max((next - .now) / .milliseconds(1), 0).rounded(.up)
    let count = poll(&requests, 3, Int32(min(rest, 60_000)))
    if count < 0 && errno != EINTR { return false }
    if next <= .now { takeTime() }
    guard count > 0 else { return true }
    for index in requests.indices where requests[index].revents != 0 {
      if !take(index, requests[index].fd) { requests[index].fd = -1 }
    }
    return requests[2].fd >= 0
  }

  /// Whether the program was ended from here.
  var isFinished: Bool { reason != nil }

  /// Takes the next line of the output, without its end, out of what was read; `nil` while there is
  /// none.
  mutating func nextLine() -> Data? {
    guard let end = output[taken...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = Data(output[taken..<end])
    taken = end + 1
    // What has been answered counts no more: a conversation may be of any length.
    if taken > 1 << 16 || taken == output.count {
      output = Data(output[taken...])
      taken = 0
    }
    return line
  }

  /// Takes what came on standard error since it was last asked, as far as it is there.
  mutating func takeErrors() -> Data {
    // What was written before the last answer is in the pipe, or taken already.
    if requests[1].fd >= 0, !take(1, requests[1].fd) { requests[1].fd = -1 }
    defer { error = Data() }
    return error
  }

  /// Writes to the program's standard input; nothing where it does not read any more.
  mutating func write(_ line: Data) {
    guard input >= 0 else { return }
    // A program that has ended must not end this one.
    var pipe = sigset_t()
    var before = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    defer {
      // What came of it meanwhile is taken back, for this thread only.
      var none = timespec()
      if sigismember(&before, SIGPIPE) == 0 { while sigtimedwait(&pipe, nil, &none) > 0 {} }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    var rest = line[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(input, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return closeInput() }
      rest = rest.dropFirst(count)
    }
  }

  /// Says that there is nothing more to ask.
  mutating func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  private var ending: SupervisedProcess.Ending {
    if let reason { return reason }
    // Without a report somebody killed the supervisor, and the program with it.
    guard let report else { return .signaled(SIGKILL) }
    switch UInt32(report.ending) {
    case SUPERVISION_EXITED.rawValue where isWrapped && (129...192).contains(report.value):
      return .signaled(report.value - 128)
    case SUPERVISION_EXITED.rawValue: return .exited(report.value)
    case SUPERVISION_FAILED.rawValue:
      return .notStarted(reason: SystemReason.text(report.value))
    case SUPERVISION_EXCEEDED.rawValue:
      return UInt32(report.value) == SUPERVISION_MEMORY.rawValue ? .tookMemory : .multiplied
    default: return .signaled(report.value)
    }
  }

  private mutating func takeTime() {
    if patience == nil {
      finish(.timedOut)
    } else {
      // It does not answer, which only somebody who stopped it can bring about.
      kill(process.supervisor, SIGKILL)
      patience = .now + .seconds(3600)
    }
  }

  /// Ends the program from here.
  private mutating func finish(_ ending: SupervisedProcess.Ending) {
    guard reason == nil else { return }
    reason = ending
    patience = .now + .seconds(20)
    control.end()
  }

  /// Reads what is there; returns whether more can come.
  private mutating func take(_ index: Int, _ descriptor: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return errno == EAGAIN }
      if count == 0 { return false }
      if index == 2 {
        takeReport(buffer, count)
        return false
      }
      keep(buffer[..<count], isError: index == 1)
      // One piece a turn, or a flood would keep the clock from being looked at.
      if reason != nil { return true }
    }
  }

  private mutating func takeReport(_ buffer: [UInt8], _ count: Int) {
    guard count >= MemoryLayout<supervision_report>.size else { return }
    report = buffer.withUnsafeBytes { $0.loadUnaligned(as: supervision_report.self) }
  }

  private mutating func keep(_ piece: ArraySlice<UInt8>, isError: Bool) {
    let room = outputLimit - (isError ? error.count : output.count)
    if isError { error += piece.prefix(room) } else { output += piece.prefix(room) }
    if piece.count > room, excess == .ends { finish(.flooded) }
  }
}
