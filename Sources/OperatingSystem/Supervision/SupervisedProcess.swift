// A program that runs for us within limits on its time and its output, and of which nothing stays
// when it has ended.

import CSupervision
import Foundation
import Synchronization

/// A program to run, and how far it may go.
///
/// It has a supervisor, a small process of its own, which adopts what the program leaves behind and
/// ends that, too: however the program ends, and also when this process is killed. What it started
/// is gone when ``run(timeLimit:)`` returns. (Not what runs as another user, which nobody may
/// kill.)
public struct SupervisedProcess: Sendable {
  /// How a run ended.
  public enum Ending: Sendable, Equatable {
    /// The program left with this code.
    case exited(Int32)
    /// A signal ended it.
    case signaled(Int32)
    /// It ran longer than it may, and was killed.
    case timedOut
    /// It wrote more than it may, and was killed.
    case flooded
    /// It could not be started.
    case notStarted(reason: String)
  }

  /// What becomes of a program that writes more than it may.
  public enum Excess: Sendable {
    /// It is killed.
    case ends
    /// It goes on; what is too much is read and dropped.
    case isDropped
  }

  /// What a run left behind.
  public struct Result: Sendable {
    /// How it ended.
    public var ending: Ending
    /// What it wrote to standard output, up to the limit.
    public var output: Data
    /// What it wrote to standard error, up to the limit.
    public var error: Data
  }

  /// The program's path.
  public var program: String
  /// Its arguments.
  public var arguments: [String]
  /// The folder that it runs in; `nil` for the current one.
  public var folder: String?
  /// Variables that its environment has besides those of this process.
  public var environment: [String: String]
  /// What stands on its standard input, 64 kB at most.
  public var input: String
  /// How many bytes it may write to each of its outputs.
  public var outputLimit: Int
  /// What becomes of a program that writes more.
  public var excess: Excess

  /// Describes a run.
  public init(
    program: String, arguments: [String], folder: String? = nil,
    environment: [String: String] = [:], input: String = "", outputLimit: Int,
    excess: Excess = .ends
  ) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
    self.input = input
    self.outputLimit = outputLimit
    self.excess = excess
  }

  /// Runs the program, for so many seconds at most; killed, too, when this task is cancelled.
  public func run(timeLimit: Double) async -> Result {
    let limit = ContinuousClock.now + .seconds(timeLimit)
    let process: supervision_process
    do throws(StartFailure) {
      process = try start()
    } catch {
      return Result(ending: .notStarted(reason: error.reason), output: Data(), error: Data())
    }
    let control = Control(process.control)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // A thread of its own, as it waits for the program most of the time.
        Thread.detachNewThread {
          var attendance = Attendance(
            process: process, control: control, limit: limit, outputLimit: outputLimit,
            excess: excess)
          continuation.resume(returning: attendance.result())
        }
      }
    } onCancel: {
      control.end()
    }
  }

  // MARK: Starting

  private struct StartFailure: Error {
    var code: Int32
    var reason: String { SystemReason.text(code) }
  }

  private func start() throws(StartFailure) -> supervision_process {
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var texts = [program] + arguments
    let count = texts.count
    texts += variables.map { "\($0)=\($1)" }
    // C's lists of texts end with NULL.
    var words = texts.map { strdup($0) }
    words.insert(nil, at: count)
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = supervision_process()
    let code = words.withUnsafeBufferPointer { words -> Int32 in
      guard let start = words.baseAddress else { return EINVAL }
      return program.withCString { path in
        input.withCString { text in
          withOptionalCString(folder) { folder in
            var wanted = supervision_program(
              path: path, arguments: start, environment: start + count + 1, folder: folder,
              input: text, input_size: input.utf8.count)
            return supervision_start(&wanted, &process)
          }
        }
      }
    }
    if code != 0 { throw StartFailure(code: code) }
    return process
  }

  private func withOptionalCString<Result>(
    _ text: String?, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    if let text { text.withCString { body($0) } } else { body(nil) }
  }
}

/// The pipe whose end means the end of the program.
private final class Control: Sendable {
  private let descriptor: Mutex<Int32>

  init(_ descriptor: Int32) { self.descriptor = Mutex(descriptor) }

  /// Ends the program and everything that it started.
  func end() {
    descriptor.withLock { descriptor in
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
  }
}

/// What this process does while the program runs: it reads, and looks at the clock.
private struct Attendance {
  let process: supervision_process
  let control: Control
  let limit: ContinuousClock.Instant
  let outputLimit: Int
  let excess: SupervisedProcess.Excess

  private var output = Data()
  private var error = Data()
  /// Why the program was ended from here; `nil` as long as it was not.
  private var reason: SupervisedProcess.Ending?
  private var report: supervision_report?
  /// When the supervisor itself is given up.
  private var patience: ContinuousClock.Instant?

  init(
    process: supervision_process, control: Control, limit: ContinuousClock.Instant,
    outputLimit: Int, excess: SupervisedProcess.Excess
  ) {
    self.process = process
    self.control = control
    self.limit = limit
    self.outputLimit = outputLimit
    self.excess = excess
  }

  /// Attends the program to its end.
  mutating func result() -> SupervisedProcess.Result {
    var requests = [process.output, process.error, process.report].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    // The report comes when nobody is left who could write anything else.
    while requests[2].fd >= 0 {
      let next = patience ?? limit
      let rest = max((next - .now) / .milliseconds(1), 0).rounded(.up)
      let count = poll(&requests, 3, Int32(min(rest, 60_000)))
      if count < 0 && errno != EINTR { break }
      if next <= .now { takeTime() }
      guard count > 0 else { continue }
      for index in requests.indices where requests[index].revents != 0 {
        if !take(index, requests[index].fd) { requests[index].fd = -1 }
      }
    }
    // What was written last, perhaps while the report came.
    for index in 0..<2 where requests[index].fd >= 0 { _ = take(index, requests[index].fd) }
    for descriptor in [process.output, process.error, process.report] { close(descriptor) }
    control.end()
    while waitpid(process.supervisor, nil, 0) < 0, errno == EINTR {}
    return SupervisedProcess.Result(ending: ending, output: output, error: error)
  }

  private var ending: SupervisedProcess.Ending {
    if let reason { return reason }
    // Without a report somebody killed the supervisor, and the program with it.
    guard let report else { return .signaled(SIGKILL) }
    switch UInt32(report.ending) {
    case SUPERVISION_EXITED.rawValue: return .exited(report.value)
    case SUPERVISION_FAILED.rawValue:
      return .notStarted(reason: SystemReason.text(report.value))
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
